package no.tjenesteinnsikt.dashboard.view.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.NorwegianOrder;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/**
 * The fields that sources place services in; no name is read for one. A field is a group of services that a source says
 * overlap or are two of one field, or a category of ICD-10 whose codes the service states, those of the last year in which it stated any. A service
 * may be in several, and one that no source places is in none.
 *
 * @param codes the fields in the order of a list, shared ones first
 * @param labels the words of each: titles of the services, or the category of diagnoses
 * @param byService the fields of each service, by its id
 */
record StatedFields(List<String> codes, Map<String, String> labels, Map<String, Set<String>> byService) {
    private static final Set<String> SHARED = Set.of("overlap", "double");
    private static final Pattern CATEGORY = Pattern.compile("\\s*([A-Za-z])\\s?(\\d\\d).*");
    private static final int LONGEST = 60;

    StatedFields {
        codes = List.copyOf(codes);
    }

    /** The fields of an edition, with the titles of its services. */
    static StatedFields of(PublishedData whole, List<ServiceLine> lines) {
        Map<String, String> titles = new LinkedHashMap<>();
        lines.forEach(line -> line.ids().forEach(id -> titles.put(id, line.title())));
        Map<String, Set<String>> byService = new TreeMap<>();
        Map<String, String> shared = new TreeMap<>(NorwegianOrder.ofNames());
        for (Set<String> group : Together.of(pairs(whole))) {
            List<String> services = group.stream()
                    .filter(titles::containsKey)
                    .sorted(NorwegianOrder.ofNames())
                    .toList();
            if (!services.isEmpty()) {
                String code = shortened("med-" + services.get(0));
                shared.put(label(services, titles), code);
                services.forEach(id -> add(byService, id, code));
            }
        }
        Map<String, String> labels = new LinkedHashMap<>();
        shared.forEach((label, code) -> labels.put(code, label));
        for (Map.Entry<String, String> one : categories(whole, byService).entrySet()) {
            labels.put(one.getKey(), one.getValue());
        }
        return new StatedFields(new ArrayList<>(labels.keySet()), labels, byService);
    }

    private static List<List<String>> pairs(PublishedData whole) {
        return whole.in(ServiceTables.SERVICE_RELATION).stream()
                .filter(row -> SHARED.contains(row.text("relation")))
                .map(row -> List.of(row.text("service_id"), row.text("other")))
                .toList();
    }

    /** All the services of the field, so that no two fields have the same words. */
    private static String label(List<String> services, Map<String, String> titles) {
        return String.join(
                " · ",
                services.stream()
                        .map(id -> titles.getOrDefault(id, id))
                        .distinct()
                        .sorted(NorwegianOrder.ofNames())
                        .toList());
    }

    /** The categories of the codes that each service stated last. */
    private static Map<String, String> categories(PublishedData whole, Map<String, Set<String>> byService) {
        Map<String, Integer> latest = new TreeMap<>();
        List<Row> coded = whole.in(ServiceTables.SERVICE_DESCRIPTION).stream()
                .filter(row -> row.get("icd10_code").isPresent())
                .toList();
        coded.forEach(row -> latest.merge(row.text("service_id"), year(row), Math::max));
        Map<String, String> categories = new TreeMap<>();
        for (Row row : coded) {
            Matcher code = CATEGORY.matcher(row.text("icd10_code"));
            if (year(row) == latest.getOrDefault(row.text("service_id"), 0) && code.matches()) {
                String category = code.group(1).toUpperCase(Locale.ROOT) + code.group(2);
                String field = "icd-" + category.toLowerCase(Locale.ROOT);
                categories.put(field, category);
                add(byService, row.text("service_id"), field);
            }
        }
        return categories;
    }

    private static int year(Row row) {
        return (Integer) row.get("report_year").orElse(0);
    }

    private static void add(Map<String, Set<String>> byService, String service, String field) {
        byService.computeIfAbsent(service, missing -> new TreeSet<>()).add(field);
    }

    private static String shortened(String code) {
        return code.length() <= LONGEST ? code : code.substring(0, LONGEST);
    }

    /** The fields of a line of the register. */
    List<String> of(ServiceLine line) {
        return line.ids().stream()
                .flatMap(id -> byService.getOrDefault(id, Set.of()).stream())
                .distinct()
                .toList();
    }
}
