package no.tjenesteinnsikt.dashboard.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.text.Texts;

/**
 * A published figure and its computed twins, in words.
 *
 * @param figure the figure
 * @param verdictWords the verdict in words
 * @param badge the verdict as the page's style has it
 * @param sentence both sides in one sentence, empty where there is nothing to compute
 * @param readings its readings
 * @param source where the figure was read
 * @param sourceAddress where that place is shown
 */
public record CheckedLine(
        CheckedFigure figure,
        String verdictWords,
        String badge,
        String sentence,
        List<Reading> readings,
        String source,
        String sourceAddress) {
    private static final Map<String, String> BADGES = Map.of(
            "agrees", "match",
            "agrees_by_one_reading", "either",
            "differs", "mismatch",
            "cannot_be_computed", "not_computable");

    public CheckedLine {
        readings = List.copyOf(readings);
    }

    /**
     * A reading.
     *
     * @param name its name
     * @param definition what was computed
     * @param computed the computed number as it would have been published
     * @param address its evidence, empty where it has none
     */
    public record Reading(String name, String definition, String computed, String address) {}

    /** The verdict. */
    public String verdict() {
        return figure.verdict();
    }

    static CheckedLine of(CheckedFigure figure, Texts texts, EvidenceNames names, EvidenceAddresses addresses) {
        List<Reading> readings = figure.readings().stream()
                .map(reading -> reading(figure, reading, texts, addresses))
                .toList();
        String computed = readings.stream()
                .map(reading -> reading.computed() + " (" + reading.name() + ")")
                .collect(Collectors.joining(texts.get("checked.or")));
        return new CheckedLine(
                figure,
                texts.get("verdict." + figure.verdict()),
                BADGES.getOrDefault(figure.verdict(), "not_computable"),
                readings.isEmpty()
                        ? ""
                        : texts.get(
                                figure.calculation().isPresent() ? "checked.sentence.own" : "checked.sentence",
                                figure.published(),
                                computed),
                readings,
                names.fileName(figure.sourceId()) + ", " + names.place(figure.locator()),
                Addresses.source(figure.sourceId(), figure.locator()));
    }

    /** A change in per cent has its sign and unit, as the report has it. */
    private static String percent(String text) {
        return text.replace('-', '\u2212') + "\u00a0%";
    }

    private static Reading reading(
            CheckedFigure figure, CheckedFigure.Reading reading, Texts texts, EvidenceAddresses addresses) {
        String key = reading.indicatorKey()
                .map(line -> line.replaceFirst(" part=[^ ]*$", ""))
                .orElse("");
        return new Reading(
                reading.name(),
                reading.definition(),
                reading.computedText()
                        .map(text -> figure.calculation().isPresent() ? percent(text) : text)
                        .orElse(texts.get("state.not_computable")),
                reading.indicatorId().map(id -> addresses.of(id, key)).orElse(""));
    }
}
