package no.tjenesteinnsikt.analytics.definitions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * What an indicator makes of a few rows, as its author wrote it down.
 *
 * @param given the rows of a small lake
 * @param then one for each value that must come out: the parts of its key that are not null, and any of its numbers
 */
public record Example(List<Row> given, List<Map<String, String>> then) {
    private static final List<String> KEY =
            List.of("period_type", "period", "service_id", "region_id", "kind", "category");

    public Example {
        given = List.copyOf(given);
        then = List.copyOf(then);
    }

    /** Whether a value is the one that is written down; a series that is not named is {@code all}. */
    public static boolean isSame(Map<String, String> expected, IndicatorValue value) {
        Map<String, String> actual = columns(value);
        return KEY.stream().allMatch(part -> expected.containsKey(part) == actual.containsKey(part))
                && expected.getOrDefault("series", "all").equals(actual.get("series"))
                && expected.entrySet().stream().allMatch(e -> isEqual(e.getValue(), actual.get(e.getKey())));
    }

    /** What a value is, in the words of an example. */
    public static Map<String, String> columns(IndicatorValue value) {
        Row row = value.row(null);
        Map<String, String> columns = new TreeMap<>();
        row.table()
                .columns()
                .forEach(column -> row.get(column.name())
                        .ifPresent(v -> columns.put(
                                column.name(),
                                v instanceof BigDecimal number
                                        ? number.stripTrailingZeros().toPlainString()
                                        : v.toString())));
        columns.keySet().removeAll(List.of("indicator_id", "indicator_version"));
        return columns;
    }

    private static boolean isEqual(String expected, @org.jspecify.annotations.Nullable String actual) {
        if (actual == null) {
            return expected.equals("null");
        }
        return expected.equals(actual) || (isNumber(expected) && isNumber(actual) && isSameNumber(expected, actual));
    }

    private static boolean isSameNumber(String a, String b) {
        return new BigDecimal(a).compareTo(new BigDecimal(b)) == 0;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }
}
