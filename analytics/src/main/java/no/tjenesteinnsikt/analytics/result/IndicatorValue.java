package no.tjenesteinnsikt.analytics.result;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.ToLongFunction;
import no.tjenesteinnsikt.analytics.catalog.Wording;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;

/**
 * One value of an indicator.
 *
 * @param indicatorId the indicator
 * @param version of the definition
 * @param key which value
 * @param outcome the value or why there is none
 * @param grounds what it rests on
 * @param note a remark in bokmål, null where there is none
 */
public record IndicatorValue(
        String indicatorId,
        int version,
        ValueKey key,
        Outcome outcome,
        Grounds grounds,
        @Nullable String note) {

    /**
     * The value as a row of the table {@code indicator_value}.
     *
     * @param category the words for its category, null where there are none
     */
    public Row row(@Nullable Wording category) {
        Row.Builder row = Row.of(ResultTables.INDICATOR_VALUE)
                .set("indicator_id", indicatorId)
                .set("indicator_version", version)
                .set("status", outcome.status())
                .set("note", note);
        setKey(row, category);
        setOutcome(row);
        setGrounds(row);
        return row.build();
    }

    /** What stands in a column of its row as a number; empty where nothing does. */
    public Optional<BigDecimal> number(String column) {
        return switch (column) {
            case "value" -> outcome instanceof Outcome.Shown shown ? Optional.of(shown.value()) : Optional.empty();
            case "numerator" -> Optional.ofNullable(grounds.numerator());
            case "denominator" -> Optional.ofNullable(grounds.denominator());
            case "asked" -> answering(Grounds.Answering::asked);
            case "lost" -> answering(Grounds.Answering::lost);
            case "silent" -> answering(Grounds.Answering::silent);
            case "low" -> interval().map(Precision.Interval::low);
            case "high" -> interval().map(Precision.Interval::high);
            default -> row(null).get(column).map(number -> new BigDecimal(number.toString()));
        };
    }

    private Optional<BigDecimal> answering(ToLongFunction<Grounds.Answering> part) {
        return Optional.ofNullable(grounds.answering()).map(all -> BigDecimal.valueOf(part.applyAsLong(all)));
    }

    private Optional<Precision.Interval> interval() {
        return outcome instanceof Outcome.Shown shown && shown.precision() instanceof Precision.Interval interval
                ? Optional.of(interval)
                : Optional.empty();
    }

    /** Reads a value back from its row. */
    public static IndicatorValue of(Row row) {
        return new IndicatorValue(
                row.text("indicator_id"),
                (Integer) row.get("indicator_version").orElseThrow(),
                new ValueKey(
                        row.text("period_type"),
                        (Integer) row.get("period").orElse(null),
                        row.text("series"),
                        text(row, "service_id"),
                        text(row, "region_id"),
                        text(row, "kind"),
                        text(row, "category")),
                outcome(row),
                grounds(row),
                text(row, "note"));
    }

    private void setKey(Row.Builder row, @Nullable Wording category) {
        row.set("period_type", key.periodType())
                .set("period", key.period())
                .set("series", key.series())
                .set("service_id", key.serviceId())
                .set("region_id", key.regionId())
                .set("kind", key.kind())
                .set("category", key.category());
        if (category != null) {
            row.set("category_nb", category.nb())
                    .set("category_nn", category.nn())
                    .set("category_en", category.en());
        }
    }

    private void setOutcome(Row.Builder row) {
        if (!(outcome instanceof Outcome.Shown shown)) {
            return;
        }
        row.set("value", shown.value());
        if (shown.precision() instanceof Precision.Interval interval) {
            row.set("low", interval.low()).set("high", interval.high());
        } else if (shown.precision() instanceof Precision.Probability probability) {
            row.set("p_value", probability.value());
        }
    }

    private void setGrounds(Row.Builder row) {
        row.set("numerator", grounds.numerator()).set("denominator", grounds.denominator());
        if (grounds.answering() != null) {
            row.set("asked", grounds.answering().asked())
                    .set("lost", grounds.answering().lost())
                    .set("silent", grounds.answering().silent());
        }
        if (grounds.range() != null) {
            row.set("range_low", grounds.range().low())
                    .set("range_high", grounds.range().high());
        }
    }

    private static Outcome outcome(Row row) {
        String status = row.text("status");
        return switch (status) {
            case "shown" -> new Outcome.Shown((BigDecimal) row.get("value").orElseThrow(), precision(row));
            case "unknown" -> new Outcome.Unknown();
            case "not_asked" -> new Outcome.NotAsked();
            case "suppressed" -> new Outcome.Suppressed();
            case "not_computable" -> new Outcome.NotComputable();
            default -> throw new IllegalArgumentException("Cannot read status " + status);
        };
    }

    private static Precision precision(Row row) {
        BigDecimal low = number(row, "low");
        BigDecimal high = number(row, "high");
        BigDecimal probability = number(row, "p_value");
        if (low != null && high != null) {
            return new Precision.Interval(low, high);
        }
        return probability == null ? new Precision.Exact() : new Precision.Probability(probability);
    }

    private static Grounds grounds(Row row) {
        BigDecimal low = number(row, "range_low");
        BigDecimal high = number(row, "range_high");
        Object asked = row.get("asked").orElse(null);
        return new Grounds(
                number(row, "numerator"),
                number(row, "denominator"),
                asked == null
                        ? null
                        : new Grounds.Answering(
                                (Long) asked, (Long) row.get("lost").orElse(0L), (Long)
                                        row.get("silent").orElse(0L)),
                low == null || high == null ? null : new Grounds.Range(low, high));
    }

    private static @Nullable String text(Row row, String column) {
        return (String) row.get(column).orElse(null);
    }

    private static @Nullable BigDecimal number(Row row, String column) {
        return (BigDecimal) row.get(column).orElse(null);
    }
}
