/** The same definitions on both engines. Not here: what the definitions should give. */
@NullMarked
package no.tjenesteinnsikt.analytics.spark;

import org.jspecify.annotations.NullMarked;
