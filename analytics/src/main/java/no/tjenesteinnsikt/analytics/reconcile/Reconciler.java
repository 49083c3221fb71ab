package no.tjenesteinnsikt.analytics.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.definitions.DefinitionException;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Holds every published figure of a lake against the computed values. Each gets a verdict; none is left out. */
public final class Reconciler {
    private final List<Reconciliation> definitions;
    private final Map<String, List<IndicatorValue>> values;

    /**
     * A reconciler of these values.
     *
     * @param definitions the readings
     * @param values all values of the run
     */
    public Reconciler(List<Reconciliation> definitions, List<IndicatorValue> values) {
        this.definitions = List.copyOf(definitions);
        this.values = values.stream().collect(Collectors.groupingBy(IndicatorValue::indicatorId));
    }

    /** The rows of the table {@code reconciliation}, sorted by figure and reading. */
    public List<Row> rows(LakeSession lake) {
        return lake.select(Published.SELECT)
                .rows()
                .map(Published::of)
                .sorted(Comparator.comparing(Published::figureId))
                .flatMap(figure -> rows(figure).stream())
                .toList();
    }

    private List<Row> rows(Published figure) {
        Optional<FigureDefinition> definition =
                definitions.stream().flatMap(d -> d.find(figure).stream()).findFirst();
        if (definition.isEmpty()) {
            return notComputable(figure, "Ingen lesemåte av dette tallet er definert.");
        }
        if (definition.get() instanceof FigureDefinition.Computable readings) {
            return computable(figure, readings);
        }
        return notComputable(figure, ((FigureDefinition.NotComputable) definition.get()).reason());
    }

    private List<Row> computable(Published figure, FigureDefinition.Computable definition) {
        if (!"figure".equals(figure.kind())) {
            return notComputable(
                    figure,
                    "norm".equals(figure.kind())
                            ? "Tallet er en norm, ikke et resultat."
                            : "Tallet gjelder noe dataene ikke omfatter.");
        }
        if (figure.comparison().needsNumber() && figure.number() == null) {
            return notComputable(figure, "Det publiserte tallet er ikke lest som et tall.");
        }
        definition.readings().forEach(r -> requireFitting(figure, r));
        List<ComputedReading> readings = definition.readings().stream()
                .map(r -> ComputedReading.of(r, number(r), figure))
                .toList();
        return withReadings(figure, readings, definition.remark());
    }

    /** A count held against "all" would give a verdict that looks right and means nothing. */
    private static void requireFitting(Published figure, ReadingDefinition reading) {
        if (figure.comparison().isOfShare() && reading.part() != Part.VALUE) {
            throw new DefinitionException(
                    "reconciliation",
                    "tallet " + figure.figureId(),
                    "publisert som en andel («" + figure.comparison().name().toLowerCase(Locale.ROOT)
                            + "»), men lesemåten gir " + reading.part().code() + ". Bruk part: value.");
        }
    }

    private Optional<BigDecimal> number(ReadingDefinition reading) {
        return values.getOrDefault(reading.indicatorId(), List.of()).stream()
                .filter(value -> value.key().equals(reading.key()))
                .findFirst()
                .flatMap(value -> reading.part().of(value));
    }

    private static List<Row> withReadings(Published figure, List<ComputedReading> readings, String remark) {
        Verdict verdict = Verdict.of(readings.stream()
                .map(ComputedReading::agrees)
                .filter(Objects::nonNull)
                .toList());
        String reason = reason(figure, verdict, readings, remark);
        List<Row> rows = new ArrayList<>();
        for (ComputedReading reading : readings) {
            rows.add(Row.of(ResultTables.RECONCILIATION)
                    .set("figure_id", figure.figureId())
                    .set("reading", rows.size() + 1)
                    .set("reading_name", reading.definition().name())
                    .set("definition", reading.definition().definition())
                    .set("computed", reading.number())
                    .set("computed_text", reading.text(figure))
                    .set("agrees", reading.agrees())
                    .set("verdict", verdict.code())
                    .set("reason", reason.isEmpty() ? null : reason)
                    .set("indicator_id", reading.definition().indicatorId())
                    .set("indicator_key", reading.definition().place())
                    .build());
        }
        return rows;
    }

    private static String reason(Published figure, Verdict verdict, List<ComputedReading> readings, String remark) {
        String words = switch (verdict) {
            case AGREES -> "";
            case AGREES_BY_ONE_READING ->
                "Samsvarer med " + names(readings, true) + ", ikke med " + names(readings, false) + ".";
            case DIFFERS ->
                "Beregnet: "
                        + readings.stream()
                                .filter(r -> r.number() != null)
                                .map(r -> r.text(figure) + " (" + r.definition().name() + ")")
                                .collect(Collectors.joining(", "))
                        + ".";
            case CANNOT_BE_COMPUTED -> "Dataene gir ikke noe tall å holde det mot.";
        };
        return (words + " " + remark).strip();
    }

    private static String names(List<ComputedReading> readings, boolean agreeing) {
        return readings.stream()
                .filter(r -> Objects.equals(r.agrees(), agreeing))
                .map(r -> "«" + r.definition().name() + "»")
                .collect(Collectors.joining(" og "));
    }

    private static List<Row> notComputable(Published figure, String reason) {
        return List.of(Row.of(ResultTables.RECONCILIATION)
                .set("figure_id", figure.figureId())
                .set("reading", 0)
                .set("verdict", Verdict.CANNOT_BE_COMPUTED.code())
                .set("reason", reason)
                .build());
    }
}
