/**
 * Holds the figures that a report published against those computed from its own data, reading by reading.
 *
 * <p>Not here: correcting either side; computing indicators.
 */
@NullMarked
package no.tjenesteinnsikt.analytics.reconcile;

import org.jspecify.annotations.NullMarked;
