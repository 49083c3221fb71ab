package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Patients by region, with the population of the same year, looked up row by row. */
final class SlowPatients {
    private static final long TOO_MANY = 99_999_999;

    /** One service, year and measure. */
    record Group(String service, int year, String measure) {
        ValueKey key(@org.jspecify.annotations.Nullable String region) {
            return SlowTally.reported(year, "annual_report", service, region, measure);
        }
    }

    private final Map<Group, List<Row>> figures = new HashMap<>();
    private final Map<Integer, Map<String, Long>> population = new HashMap<>();

    SlowPatients(SlowRows rows) {
        for (Row figure : rows.of(ReportTables.REPORTED_FIGURE)) {
            String service = rows.unit(text(figure, "service_id"));
            if (List.of("pasienter", "pasientar").contains(text(figure, "unit").toLowerCase(Locale.ROOT))
                    && rows.kind(service).endsWith("treatment_service")) {
                Group group = new Group(service, whole(figure, "report_year"), text(figure, "measure"));
                figures.computeIfAbsent(group, g -> new ArrayList<>()).add(figure);
            }
        }
        for (Row row : rows.of(ReferenceTables.POPULATION)) {
            long number = (Long) row.get("persons").orElseThrow();
            if (text(row, "age_band").equals("all") && number > 0 && number <= TOO_MANY) {
                population
                        .computeIfAbsent(whole(row, "year"), y -> new TreeMap<>())
                        .put(text(row, "region_id"), number);
            }
        }
    }

    Set<Group> groups() {
        Set<Group> groups = new HashSet<>(figures.keySet());
        groups.removeIf(g -> regions(g).isEmpty());
        return groups;
    }

    /** The regions that a report gives a figure of, and those with a population in the year. */
    Set<String> regions(Group group) {
        Set<String> regions = new TreeSet<>(population(group.year()).keySet());
        figures.getOrDefault(group, List.of()).forEach(f -> regions.add(text(f, "region_id")));
        regions.remove("");
        return regions;
    }

    Map<String, Long> population(int year) {
        return population.getOrDefault(year, Map.of());
    }

    /** The persons of the region in the group's year, 0 where nobody knows. */
    BigDecimal people(Group group, String region) {
        return BigDecimal.valueOf(population(group.year()).getOrDefault(region, 0L));
    }

    private List<BigDecimal> quantities(Group group, String region) {
        return figures.getOrDefault(group, List.of()).stream()
                .filter(f -> text(f, "region_id").equals(region))
                .map(f -> (BigDecimal) f.get("quantity").orElseThrow())
                .toList();
    }

    String state(Group group, String region) {
        List<BigDecimal> quantities = quantities(group, region);
        if (quantities.isEmpty()) {
            return "not_answered";
        }
        BigDecimal first = quantities.get(0);
        long most = population(group.year()).getOrDefault(region, TOO_MANY);
        boolean isCount = first.stripTrailingZeros().scale() <= 0
                && first.signum() >= 0
                && first.compareTo(BigDecimal.valueOf(most)) <= 0;
        return isCount && quantities.stream().allMatch(q -> q.compareTo(first) == 0) ? "value" : "unknown";
    }

    BigDecimal patients(Group group, String region) {
        return state(group, region).equals("value") ? quantities(group, region).get(0) : BigDecimal.ZERO;
    }

    boolean isComplete(Group group) {
        Set<String> regions = population(group.year()).keySet();
        return regions.size() > 1
                && regions.stream().allMatch(r -> state(group, r).equals("value"));
    }

    /** How many regions have a figure that can't be used, and how many with a population have none. */
    long count(Group group, String state) {
        return regions(group).stream()
                .filter(r -> state(group, r).equals(state))
                .count();
    }
}
