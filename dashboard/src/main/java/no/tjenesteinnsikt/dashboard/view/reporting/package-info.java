/**
 * What the pages of the annual reporting say: who handed in and when, what was answered, what the questions are used for.
 *
 * <p>Not here: what the reports say.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.view.reporting;

import org.jspecify.annotations.NullMarked;
