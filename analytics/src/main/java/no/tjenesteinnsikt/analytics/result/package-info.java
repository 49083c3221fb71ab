/**
 * What comes out of an indicator: a value, or the reason why there is none.
 *
 * <p>Not here: how it is computed or shown. This package needs the JDK only.
 */
@NullMarked
package no.tjenesteinnsikt.analytics.result;

import org.jspecify.annotations.NullMarked;
