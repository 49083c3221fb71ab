package no.tjenesteinnsikt.analytics.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;

/** The rows of a lake, looked through from end to end. A value that is not there is the empty text. */
record SlowRows(List<Row> all) {
    static final Set<String> REGIONS = Set.of("nord", "midt", "vest", "sor_ost");

    List<Row> of(Table table) {
        return all.stream().filter(r -> r.table().name().equals(table.name())).toList();
    }

    static String text(Row row, String column) {
        return row.get(column).map(Object::toString).orElse("");
    }

    static int whole(Row row, String column) {
        return (Integer) row.get(column).orElseThrow();
    }

    static boolean has(Row row, String column) {
        return row.get(column).isPresent();
    }

    static LocalDate day(Row row, String column) {
        return (LocalDate) row.get(column).orElseThrow();
    }

    /** The service that it is one with, by what is stated or deduced, or itself. */
    String unit(String service) {
        TreeSet<String> others = new TreeSet<>();
        for (Row link : of(ServiceTables.SERVICE_LINK)) {
            if (text(link, "service_id").equals(service) && isFollowed(link)) {
                others.add(text(link, "same_as"));
            }
        }
        return others.isEmpty() ? service : others.first();
    }

    static boolean isFollowed(Row link) {
        return List.of("stated", "deduced").contains(text(link, "status"));
    }

    /** The kind of the service, empty where it is not known. */
    String kind(String service) {
        for (Row row : of(ServiceTables.SERVICE)) {
            if (text(row, "service_id").equals(service)) {
                return text(row, "kind");
            }
        }
        return "";
    }

    /** The hosts of a service in a year: those that are more than inferred, or else the inferred ones. */
    List<Row> hosts(String service, int year) {
        Set<String> names = new TreeSet<>(List.of(service));
        for (Row link : of(ServiceTables.SERVICE_LINK)) {
            if (text(link, "service_id").equals(service) && isFollowed(link)) {
                names.add(text(link, "same_as"));
            }
        }
        List<Row> valid = new ArrayList<>();
        List<Row> sure = new ArrayList<>();
        for (Row host : of(ServiceTables.SERVICE_HOST)) {
            boolean begun = !has(host, "valid_from") || day(host, "valid_from").getYear() <= year;
            boolean ended = has(host, "valid_to") && day(host, "valid_to").getYear() < year;
            if (names.contains(text(host, "service_id")) && begun && !ended) {
                valid.add(host);
                if (!text(host, "host_status").equals("inferred")) {
                    sure.add(host);
                }
            }
        }
        return sure.isEmpty() ? valid : sure;
    }

    /** The values of a column, each once. */
    static Set<String> distinct(Collection<Row> rows, Function<Row, String> value) {
        Set<String> values = new TreeSet<>();
        rows.forEach(row -> values.add(value.apply(row)));
        return values;
    }

    static <K> Map<K, List<Row>> by(Collection<Row> rows, Function<Row, K> key) {
        Map<K, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(row ->
                groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row));
        return groups;
    }

    static boolean any(Collection<Row> rows, Predicate<Row> test) {
        return rows.stream().anyMatch(test);
    }

    /** The first by the order of the states, then by where it was read. */
    static Row first(Collection<Row> rows, String column, List<String> states) {
        return rows.stream()
                .min(Comparator.<Row>comparingInt(r -> place(states, text(r, column)))
                        .thenComparing(r -> text(r, "source_id"))
                        .thenComparing(r -> text(r, "locator")))
                .orElseThrow();
    }

    private static int place(List<String> states, String state) {
        int place = states.indexOf(state);
        return place < 0 ? states.size() : place;
    }
}
