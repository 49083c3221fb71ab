package no.tjenesteinnsikt.dashboard.view.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.Values;

/**
 * What the reference groups answered on approving the reports of a year, on one form.
 *
 * @param year the report year
 * @param form the form in words
 * @param series the form as the indicator has it
 * @param states yes, no, and each of the four reasons for no answer, in that order
 */
public record Approvals(int year, String form, String series, List<State> states) {
    /** The answers and states in the order of the columns. */
    public static final List<String> STATES =
            List.of("yes", "no", "not_answered", "unknown", "not_asked", "not_applicable");

    public Approvals {
        states = List.copyOf(states);
    }

    /**
     * How many groups answered so.
     *
     * @param code the answer or state
     * @param count the number as a reader sees it
     * @param address its evidence
     * @param value the value
     */
    public record State(String code, String count, String address, IndicatorValue value) {
        /** Whether no group is in that state. */
        public boolean isNone() {
            return count.equals("0");
        }
    }

    /** All years and forms of an edition, the last first. */
    public static List<Approvals> of(Values values, Texts texts) {
        Map<String, List<IndicatorValue>> forms = new TreeMap<>(Comparator.reverseOrder());
        for (IndicatorValue value : values.of("group_approval_states")) {
            forms.computeIfAbsent(value.key().period() + " " + value.key().series(), key -> new ArrayList<>())
                    .add(value);
        }
        return forms.values().stream().map(of -> approvals(of, texts)).toList();
    }

    private static Approvals approvals(List<IndicatorValue> values, Texts texts) {
        IndicatorValue first = values.get(0);
        String series = first.key().series();
        return new Approvals(
                Objects.requireNonNull(first.key().period()),
                texts.find("evidence.series." + series).orElse(series),
                series,
                STATES.stream()
                        .flatMap(state -> values.stream()
                                .filter(value -> state.equals(value.key().category()))
                                .limit(1))
                        .map(value -> new State(
                                Objects.requireNonNull(value.key().category()),
                                texts.numbers()
                                        .upTo(
                                                Objects.requireNonNullElse(
                                                        value.grounds().numerator(), BigDecimal.ZERO),
                                                0),
                                Addresses.evidence(value),
                                value))
                        .toList());
    }
}
