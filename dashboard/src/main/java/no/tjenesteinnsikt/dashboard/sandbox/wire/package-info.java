/**
 * What the service and a worker say to each other: frames over standard input and output.
 *
 * <p>Not here: processes and databases. The JDK only, so that a worker starts fast.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.sandbox.wire;

import org.jspecify.annotations.NullMarked;
