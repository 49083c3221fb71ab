package no.tjenesteinnsikt.analytics.catalog;

import java.util.Arrays;
import java.util.List;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator rests on and what has to hold of its values.
 *
 * @param sources the tables of the lake that its evidence reads
 * @param validFrom the first year that the definition is made for, null where no source limits it
 * @param validTo the last such year, null where no source limits it
 * @param minimumDenominator below this many a value is said to rest on few, null where that says nothing
 * @param checks statements that hold of every value that is shown; a run stops where one does not
 */
public record Conditions(
        List<String> sources,
        @Nullable Integer validFrom,
        @Nullable Integer validTo,
        @Nullable Integer minimumDenominator,
        List<Check> checks) {
    private static final String SEPARATOR = "; ";

    public Conditions {
        sources = List.copyOf(sources);
        checks = List.copyOf(checks);
    }

    /** Those of a published row; what an older edition does not have is empty. */
    static Conditions of(Row row) {
        return new Conditions(
                parts(row, "sources"),
                (Integer) row.get("valid_from").orElse(null),
                (Integer) row.get("valid_to").orElse(null),
                (Integer) row.get("minimum_denominator").orElse(null),
                parts(row, "checks").stream().map(Check::of).toList());
    }

    private static List<String> parts(Row row, String column) {
        return row.get(column)
                .map(text -> Arrays.asList(text.toString().split(SEPARATOR)))
                .orElse(List.of());
    }

    void write(Row.Builder row) {
        row.set("sources", sources.isEmpty() ? null : String.join(SEPARATOR, sources))
                .set("valid_from", validFrom)
                .set("valid_to", validTo)
                .set("minimum_denominator", minimumDenominator)
                .set(
                        "checks",
                        checks.isEmpty()
                                ? null
                                : String.join(
                                        SEPARATOR,
                                        checks.stream().map(Check::text).toList()));
    }
}
