package no.tjenesteinnsikt.dashboard.view.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.sandbox.SqlParameters;
import no.tjenesteinnsikt.dashboard.sandbox.SqlStatement;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.IndicatorText;
import org.jspecify.annotations.Nullable;

/**
 * The statement that an address asks for: one that the reader wrote, a prepared one, or the one behind a figure.
 *
 * @param sql the statement
 * @param parameters the value of each parameter that the statement has, in its order; empty where none is given
 * @param origin what it is, where it is not the reader's own; else empty
 * @param running whether it is to be run
 */
public record QueryText(String sql, Map<String, String> parameters, String origin, Running running) {
    /** The parameter of an address that a parameter of the statement stands in. */
    public static final String PREFIX = "p.";

    /** Whether a statement is to be run. */
    public enum Running {
        YES,
        NO
    }

    public QueryText {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** The statement of an address. */
    public static QueryText of(Map<String, List<String>> address, PublishedData data, Texts texts) {
        Running running = first(address, "kjor").isPresent() ? Running.YES : Running.NO;
        Optional<String> written = first(address, "sql");
        if (written.isPresent()) {
            return given(unixLines(written.get()), address, Map.of(), "", running);
        }
        Optional<QueryExample> example =
                first(address, "eksempel").flatMap(id -> QueryExample.find(id, texts.language()));
        if (example.isPresent()) {
            QueryExample found = example.get();
            return given(found.sql(), address, found.parameters(), found.question(), running);
        }
        return first(address, "indikator")
                .flatMap(id -> IndicatorText.find(data, texts, id))
                .map(indicator -> ofIndicator(indicator, address, texts, running))
                .orElseGet(() -> given(texts.get("queries.start"), address, Map.of(), "", Running.NO));
    }

    private static QueryText ofIndicator(
            IndicatorText indicator, Map<String, List<String>> address, Texts texts, Running running) {
        String evidence = indicator.row().text("evidence_sql").strip();
        if (first(address, "hva").filter("verdier"::equals).isPresent()) {
            String sql = "with evidence as (\n" + evidence + "\n)\n"
                    + indicator.row().text("sql").strip();
            return given(sql, address, Map.of(), texts.get("queries.origin.values", indicator.title()), running);
        }
        Map<String, String> key =
                Addresses.evidenceKey(address).map(QueryText::key).orElse(Map.of());
        String sql = "select * from (\n" + evidence + "\n) evidence_rows" + conditions(key);
        return given(sql, address, key, texts.get("queries.origin.evidence", indicator.title()), running);
    }

    private static Map<String, String> key(ValueKey key) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("period_type", key.periodType());
        put(parts, "period", key.period());
        parts.put("series", key.series());
        put(parts, "service_id", key.serviceId());
        put(parts, "region_id", key.regionId());
        put(parts, "kind", key.kind());
        put(parts, "category", key.category());
        return parts;
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.put(name, value.toString());
        }
    }

    private static String conditions(Map<String, String> key) {
        List<String> conditions = new ArrayList<>();
        for (String name : key.keySet()) {
            String column = name.equals("series") ? "coalesce(series, '" + ValueKey.ALL + "')" : name;
            conditions.add(column + " = $" + name);
        }
        return conditions.isEmpty() ? "" : "\nwhere " + String.join("\n  and ", conditions);
    }

    private static QueryText given(
            String sql,
            Map<String, List<String>> address,
            Map<String, String> standard,
            String origin,
            Running running) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : SqlParameters.of(sql)) {
            List<String> named = address.getOrDefault(PREFIX + name, List.of());
            values.put(name, named.isEmpty() ? standard.getOrDefault(name, "") : named.get(0));
        }
        return new QueryText(sql, values, origin, running);
    }

    /** Browsers send the lines of a form with two characters between them. */
    private static String unixLines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static Optional<String> first(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** The statement as the sandbox takes it. */
    public SqlStatement statement() {
        return new SqlStatement(sql, parameters);
    }
}
