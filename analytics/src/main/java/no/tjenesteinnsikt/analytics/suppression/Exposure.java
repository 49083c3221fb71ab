package no.tjenesteinnsikt.analytics.suppression;

/**
 * A hidden number that is not hidden well: what is shown leaves it in too narrow an interval.
 *
 * @param target the cell, or the cells whose sum it is
 * @param interval where it must lie
 */
record Exposure(Sum target, Interval interval) {}
