package no.tjenesteinnsikt.dashboard.chart;

import java.math.BigDecimal;

/**
 * One mark of a chart.
 *
 * @param name what it is
 * @param at where on the axis
 * @param text the number as readers see it
 * @param link the number's evidence
 */
record Dot(String name, BigDecimal at, String text, String link) {
    /** The mark in one sentence. */
    String sentence() {
        return name + ": " + text;
    }
}
