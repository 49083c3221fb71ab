package no.tjenesteinnsikt.analytics.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that holds of every shown value of an indicator: {@code numerator <= denominator} compares columns of one
 * value, sums of them and numbers; {@code numerator at most ID} says that no part is more than the whole, and
 * {@code numerator sums to ID} that the parts are the whole, where the other indicator has the whole for the same year,
 * series and category.
 *
 * @param text as the definition has it
 * @param left columns and numbers, joined by {@code +}
 * @param relation how they compare
 * @param right the same, or the id of another indicator
 */
public record Check(String text, String left, Relation relation, String right) {
    private static final Pattern FORM =
            Pattern.compile("(?<left>[-a-z0-9_.+ ]+?) (?<relation><=|>=|=|at most|sums to) (?<right>[-a-z0-9_.+ ]+)");

    /** How the sides compare. */
    public enum Relation {
        LESS("<="),
        MORE(">="),
        EQUAL("="),
        /** No part is more than the whole that another indicator has. */
        AT_MOST("at most"),
        /** All parts together are the whole that another indicator has. */
        SUMS_TO("sums to");

        private final String words;

        Relation(String words) {
            this.words = words;
        }

        /** Whether the right side is another indicator. */
        public boolean isOfAnother() {
            return this == AT_MOST || this == SUMS_TO;
        }

        private static Relation of(String words) {
            for (Relation relation : values()) {
                if (relation.words.equals(words)) {
                    return relation;
                }
            }
            throw new IllegalArgumentException("Cannot compare by " + words);
        }
    }

    /**
     * Reads a statement.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Check of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Cannot read the check: " + text);
        }
        return new Check(text, form.group("left"), Relation.of(form.group("relation")), form.group("right"));
    }
}
