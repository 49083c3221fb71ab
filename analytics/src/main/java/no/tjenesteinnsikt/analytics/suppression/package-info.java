/**
 * Hides small numbers of people, and as many others as it takes that nobody can compute them from what is shown.
 *
 * <p>Not here: which dataset hides them, and the writing of what is left.
 */
@NullMarked
package no.tjenesteinnsikt.analytics.suppression;

import org.jspecify.annotations.NullMarked;
