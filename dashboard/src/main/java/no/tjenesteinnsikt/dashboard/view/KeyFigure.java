package no.tjenesteinnsikt.dashboard.view;

/**
 * One figure of a page.
 *
 * @param label what it is
 * @param value the number as a reader sees it, or the words that stand for a missing one
 * @param detail numerator and denominator, interval or another half sentence
 * @param address where its evidence is, empty where it has none
 */
public record KeyFigure(String label, String value, String detail, String address) {}
