/**
 * Pure functions of statistics, each with its formula and source.
 *
 * <p>Not here: lakes, indicators, words.
 */
@NullMarked
package no.tjenesteinnsikt.analytics.stats;

import org.jspecify.annotations.NullMarked;
