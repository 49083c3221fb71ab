package no.tjenesteinnsikt.ingest.quality.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.lake.TableRows;

/** The rows that are looked at, in an order of their own, and what services, criteria and regions are called. */
final class Subject {
    private static final Comparator<Row> BY_PLACE = Comparator.comparing((Row row) -> row.text("source_id"))
            .thenComparing(Subject::line)
            .thenComparing(row -> row.text("locator"));

    private final TableRows rows;
    private final Map<Table, List<Row>> sorted = new HashMap<>();
    private final Map<String, List<Linked>> links = new HashMap<>();
    private final Map<String, List<Row>> answers = new HashMap<>();
    private final Set<String> reviewed = new HashSet<>();
    private final Map<String, String> services = new HashMap<>();
    private final Map<String, String> criteria = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();
    private final List<Figure> figures;

    Subject(TableRows rows) {
        this.rows = rows;
        rows.forEach(ServiceTables.SERVICE, row -> services.put(row.text("service_id"), shown(row)));
        rows.forEach(ReferenceTables.CRITERION, row -> criteria.put(row.text("criterion_id"), row.text("label_nb")));
        rows.forEach(
                ReferenceTables.REGION,
                row -> regions.put(row.text("region_id"), row.text("name").replaceFirst(" RHF$", "")));
        in(ServiceTables.SERVICE_LINK)
                .forEach(row -> links.computeIfAbsent(row.text("same_as"), id -> new ArrayList<>())
                        .add(new Linked(row.text("service_id"), row.text("status"))));
        in(ReviewTables.CRITERION_ANSWER)
                .forEach(row -> answers.computeIfAbsent(
                                key(row.text("service_id"), row.text("criterion_id")), id -> new ArrayList<>())
                        .add(row));
        in(ReviewTables.CRITERION_ANSWER).forEach(row -> reviewed.add(row.text("service_id")));
        this.figures = in(ReportTables.REPORTED_FIGURE).stream().map(Figure::of).toList();
    }

    /** The first number of a place: the line. */
    private static int line(Row row) {
        String digits = row.text("locator").replaceFirst("^\\D*(\\d{1,8}).*$", "$1");
        return digits.matches("\\d+") ? Integer.parseInt(digits) : 0;
    }

    /** The rows of a table, by document and place. */
    List<Row> in(Table table) {
        return sorted.computeIfAbsent(table, wanted -> in(wanted, row -> true));
    }

    /** Those rows of a table that matter, by document and place; the others need not fit in memory. */
    List<Row> in(Table table, Predicate<Row> matters) {
        List<Row> found = new ArrayList<>();
        rows.forEach(table, row -> {
            if (matters.test(row)) {
                found.add(row);
            }
        });
        found.sort(BY_PLACE);
        return List.copyOf(found);
    }

    /** What reviews answer on one criterion for one column. */
    List<Row> answers(String columnId, String criterionId) {
        return List.copyOf(answers.getOrDefault(key(columnId, criterionId), List.of()));
    }

    /** Whether a review answers on any criterion for the service, or for a column that it is or may be. */
    boolean isReviewed(String serviceId) {
        return columns(serviceId).stream().anyMatch(column -> reviewed.contains(column.columnId()));
    }

    private static String key(String service, String criterion) {
        return service + "\n" + criterion;
    }

    /** The figures that reports state, by document and place. */
    List<Figure> figures() {
        return figures;
    }

    /** What a service is called; a name that is not stated says how it is known. */
    String service(String serviceId) {
        return services.getOrDefault(serviceId, serviceId);
    }

    private static String shown(Row row) {
        String name = row.text("name");
        String column = row.get("column_no").map(number -> "Kolonne " + number).orElse(name);
        return switch (row.text("name_status")) {
            case "inferred" -> column + " (antatt: " + name + ")";
            case "deduced" -> column + " (" + name + ", følger av rapporten)";
            case "unknown" -> column;
            default -> name;
        };
    }

    /** What a criterion is called. */
    String criterion(String criterionId) {
        return "«" + criteria.getOrDefault(criterionId, criterionId) + "»";
    }

    /** What a region is called. */
    String region(String regionId) {
        return regions.getOrDefault(regionId, regionId);
    }

    /**
     * The columns of reviews that a service is, or is assumed to be; itself where it is one.
     *
     * @param serviceId a service or a column
     */
    List<Linked> columns(String serviceId) {
        Stream<Linked> self = Stream.of(new Linked(serviceId, "stated"));
        Stream<Linked> linked = links.getOrDefault(serviceId, List.of()).stream();
        return Stream.concat(self, linked).toList();
    }

    /**
     * A column that a service is.
     *
     * @param columnId the column
     * @param status how certain it is: stated, deduced or inferred
     */
    record Linked(String columnId, String status) {
        /** The reservation where the column is only assumed to be the service. */
        String reservation() {
            return status.equals("inferred") ? " Det er antatt, ikke oppgitt, at kolonnen er denne tjenesten." : "";
        }
    }
}
