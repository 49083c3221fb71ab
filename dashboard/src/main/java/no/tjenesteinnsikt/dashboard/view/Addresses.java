package no.tjenesteinnsikt.dashboard.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import org.jspecify.annotations.Nullable;

/** The addresses of pages, in one place. */
public final class Addresses {
    private Addresses() {}

    /** The page of an indicator. */
    public static String indicator(String indicatorId) {
        return "/indikatorer/" + encoded(indicatorId);
    }

    /** The page with the rows that a value rests on. */
    public static String evidence(IndicatorValue value) {
        return evidence(value.indicatorId(), value.key());
    }

    /** The page with the rows that a value rests on. */
    public static String evidence(String indicatorId, ValueKey key) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("periodetype", key.periodType());
        parameters.put("periode", key.period());
        parameters.put("serie", key.series());
        parameters.put("tjeneste", key.serviceId());
        parameters.put("region", key.regionId());
        parameters.put("type", key.kind());
        parameters.put("kategori", key.category());
        return indicator(indicatorId) + "/grunnlag" + query(parameters);
    }

    /** The rows that a value rests on, as a statement that the reader can change. */
    public static String evidenceQuery(String indicatorId, ValueKey key) {
        return evidence(indicatorId, key)
                .replace(
                        indicator(indicatorId) + "/grunnlag?",
                        "/sporringer?kjor=1&indikator=" + encoded(indicatorId) + "&");
    }

    /** All rows that an indicator rests on, as a statement that the reader can change. */
    public static String evidenceQuery(String indicatorId) {
        return "/sporringer?kjor=1&indikator=" + encoded(indicatorId);
    }

    /** The values of an indicator, as a statement that the reader can change. */
    public static String valuesQuery(String indicatorId) {
        return evidenceQuery(indicatorId) + "&hva=verdier";
    }

    /** The value that an address of {@link #evidence} asks for; empty where a part is missing or is no number. */
    public static Optional<ValueKey> evidenceKey(Map<String, List<String>> query) {
        Optional<String> periodType = first(query, "periodetype");
        Optional<String> series = first(query, "serie");
        Optional<String> period = first(query, "periode");
        if (periodType.isEmpty()
                || series.isEmpty()
                || !period.map(p -> p.matches("\\d{1,4}")).orElse(true)) {
            return Optional.empty();
        }
        return Optional.of(new ValueKey(
                periodType.get(),
                period.map(Integer::valueOf).orElse(null),
                series.get(),
                first(query, "tjeneste").orElse(null),
                first(query, "region").orElse(null),
                first(query, "type").orElse(null),
                first(query, "kategori").orElse(null)));
    }

    /** The page of a service. */
    public static String service(String serviceId) {
        return "/tjenester/" + encoded(serviceId);
    }

    /** The text of a document, with a place in it highlighted and brought into view. */
    public static String source(String sourceId, String locator) {
        return "/kilder/" + encoded(sourceId) + "?sted=" + encoded(locator) + "#sted";
    }

    /** The text of a document. */
    public static String source(String sourceId) {
        return "/kilder/" + encoded(sourceId);
    }

    /** The published figures, limited. */
    static String checked(CheckedWanted wanted) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("rapport", orNull(wanted.report()));
        parameters.put("avsnitt", orNull(wanted.section()));
        parameters.put("dom", orNull(wanted.verdict()));
        return "/etterproving" + query(parameters) + "#alle";
    }

    /** The remarks on the data, limited to a kind; all where it is empty. */
    static String findings(String kind) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("slag", orNull(kind));
        return "/merknader" + query(parameters) + "#merknader";
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** One part of the text of a long document, from 1, with the same place highlighted where it is in it. */
    static String sourcePart(String sourceId, Optional<String> locator, int part) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("sted", locator.orElse(null));
        parameters.put("del", part);
        return source(sourceId) + query(parameters);
    }

    private static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static String query(Map<String, @Nullable Object> parameters) {
        String joined = parameters.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> entry.getKey() + "=" + encoded(String.valueOf(entry.getValue())))
                .collect(Collectors.joining("&"));
        return joined.isEmpty() ? "" : "?" + joined;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
