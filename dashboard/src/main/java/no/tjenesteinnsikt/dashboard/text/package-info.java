/** The words that users read, and how numbers and dates are written. Not here: which page says what. */
@NullMarked
package no.tjenesteinnsikt.dashboard.text;

import org.jspecify.annotations.NullMarked;
