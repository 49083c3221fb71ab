/**
 * Other people's SQL, run in worker processes that the operating system limits and that can be killed.
 *
 * <p>Not here: what a role may see (that is in the file that a worker is given), and how a result is written.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.sandbox;

import org.jspecify.annotations.NullMarked;
