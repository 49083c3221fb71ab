package no.tjenesteinnsikt.analytics.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * What a smaller lake holds of a larger one: the rows of chosen services, and those about report years up to a chosen one.
 * Rows that name no service or no year are in every smaller lake. A review belongs to the report year that it judged, the
 * year before its own.
 *
 * @param services the services that are left; all where it is empty
 * @param lastReportYear the last report year that is left; all where it is empty
 */
public record Restriction(Optional<Set<String>> services, Optional<Integer> lastReportYear) {
    /** A lake as large as it was. */
    public static final Restriction NONE = new Restriction(Optional.empty(), Optional.empty());

    /** The service of rows that are about the whole scheme. */
    private static final String SCHEME = "ordning";

    private static final String SERVICE = "service_id";
    private static final String REPORT_YEAR = "report_year";
    private static final String ASSESSMENT_YEAR = "assessment_year";

    public Restriction {
        services = services.map(Set::copyOf);
    }

    /** The condition on the rows of a table, in SQL that all engines read alike; empty where all are left. */
    public Optional<String> condition(Table table) {
        List<String> conditions = new ArrayList<>();
        if (table.has(SERVICE)) {
            services.map(Restriction::among).ifPresent(conditions::add);
        }
        lastReportYear.ifPresent(year -> {
            if (table.has(REPORT_YEAR)) {
                conditions.add(upToInSql(REPORT_YEAR, year));
            }
            if (table.has(ASSESSMENT_YEAR)) {
                conditions.add(upToInSql(ASSESSMENT_YEAR, year + 1));
            }
        });
        return conditions.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", conditions));
    }

    private static String among(Set<String> services) {
        Set<String> named = new TreeSet<>(services);
        named.add(SCHEME);
        return "(" + SERVICE + " is null or " + SERVICE + " in ("
                + named.stream().map(IndicatorQuery::literal).collect(Collectors.joining(", ")) + "))";
    }

    private static String upToInSql(String column, int year) {
        return "(" + column + " is null or " + column + " <= " + year + ")";
    }

    /** Which rows of a table are left: the same rule as {@link #condition}; empty where all are. */
    public Optional<Predicate<Row>> rule(Table table) {
        List<Predicate<Row>> rules = new ArrayList<>();
        if (table.has(SERVICE)) {
            services.ifPresent(kept -> rules.add(row -> row.get(SERVICE)
                    .map(id -> id.equals(SCHEME) || kept.contains(id.toString()))
                    .orElse(true)));
        }
        lastReportYear.ifPresent(last -> {
            if (table.has(REPORT_YEAR)) {
                rules.add(upTo(REPORT_YEAR, last));
            }
            if (table.has(ASSESSMENT_YEAR)) {
                rules.add(upTo(ASSESSMENT_YEAR, last + 1));
            }
        });
        return rules.stream().reduce(Predicate::and);
    }

    private static Predicate<Row> upTo(String column, int last) {
        return row -> row.get(column).map(year -> (Integer) year <= last).orElse(true);
    }
}
