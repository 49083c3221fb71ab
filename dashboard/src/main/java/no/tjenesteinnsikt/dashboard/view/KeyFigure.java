package no.tjenesteinnsikt.dashboard.view;

import java.util.Optional;

/**
 * One figure of a page.
 *
 * @param label what it is
 * @param value the number as a reader sees it, or the words that stand for a missing one
 * @param detail numerator and denominator, interval or another half sentence
 * @param indicatorId the indicator that it is a value of
 */
public record KeyFigure(String label, String value, String detail, Optional<String> indicatorId) {}
