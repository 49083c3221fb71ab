package no.tjenesteinnsikt.dashboard.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.form.annual.AboutService;
import no.tjenesteinnsikt.ingest.form.annual.AnnualReport;
import no.tjenesteinnsikt.ingest.form.annual.LastYear;
import no.tjenesteinnsikt.ingest.form.annual.ReportTemplate;
import no.tjenesteinnsikt.ingest.form.annual.ReportedPerson;
import no.tjenesteinnsikt.ingest.form.annual.ReportedSeat;
import no.tjenesteinnsikt.ingest.form.annual.ReportedService;
import no.tjenesteinnsikt.ingest.form.annual.ReportedService.Host;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * Fills in what is already known of a service: who it is, its description, persons and seats. Last year's answers, årsverk
 * and feedback stand beside this year's questions, not in them.
 */
final class Prefill {
    private static final List<String> GROUP_ROLES = List.of("reference_group_leader", "reference_group_member");

    private final Rows rows;
    private final String serviceId;
    private final int year;

    private Prefill(Rows rows, String serviceId, int year) {
        this.rows = rows;
        this.serviceId = serviceId;
        this.year = year;
    }

    /** The report; empty where the rows have no such service. */
    static Optional<AnnualReport> of(Rows rows, ReportTemplate template, int year, String serviceId) {
        Prefill prefill = new Prefill(rows, serviceId, year);
        return prefill.all(ServiceTables.SERVICE).findFirst().map(service -> {
            AnnualReport report = AnnualReport.empty(template, year)
                    .with(prefill.service(service))
                    .with(prefill.about())
                    .withPeople(prefill.people())
                    .withSeats(template.asks("group_seats") ? prefill.seats() : List.of());
            return prefill.lastYear().map(report::with).orElse(report);
        });
    }

    private Stream<Row> all(Table table) {
        return rows.in(table).stream().filter(row -> row.text("service_id").equals(serviceId));
    }

    private static OptionalInt yearOf(Row row) {
        return row.get("report_year").map(y -> OptionalInt.of((Integer) y)).orElse(OptionalInt.empty());
    }

    /** The rows of the latest year before this one, of those that name a year. */
    private List<Row> latest(Table table) {
        List<Row> before = all(table)
                .filter(row -> yearOf(row).isPresent() && yearOf(row).getAsInt() < year)
                .toList();
        int last = before.stream().mapToInt(row -> yearOf(row).getAsInt()).max().orElse(0);
        return before.stream().filter(row -> yearOf(row).getAsInt() == last).toList();
    }

    private ReportedService service(Row service) {
        List<Host> hosts = all(ServiceTables.SERVICE_HOST)
                .filter(row -> row.get("valid_to").isEmpty())
                .limit(ReportedService.MOST_HOSTS)
                .map(row -> new Host(
                        row.get("institution_id").map(id -> institution(id.toString())), row.text("region_id")))
                .toList();
        return new ReportedService(Optional.of(serviceId), service.text("name"), hosts);
    }

    /** The institution's name; its id where the lake has no name. */
    private String institution(String id) {
        return rows.in(ReferenceTables.INSTITUTION).stream()
                .filter(row -> row.text("institution_id").equals(id))
                .map(row -> row.text("name"))
                .findFirst()
                .orElse(id);
    }

    private AboutService about() {
        List<Row> descriptions = latest(ServiceTables.SERVICE_DESCRIPTION);
        Optional<String> text = descriptions.stream()
                .flatMap(row -> row.get("text").map(Object::toString).stream())
                .findFirst();
        List<String> codes = (descriptions.isEmpty() ? all(ServiceTables.SERVICE_DESCRIPTION) : descriptions.stream())
                .flatMap(row -> row.get("icd10_code").map(Object::toString).stream())
                .distinct()
                .sorted()
                .toList();
        return new AboutService(text, codes, Map.of(), List.of());
    }

    private List<ReportedPerson> people() {
        return latest(ServiceTables.ROLE).stream()
                .filter(row -> !GROUP_ROLES.contains(row.text("role")))
                .map(row -> new ReportedPerson(
                        row.text("role"),
                        row.text("person"),
                        row.get("institution_id").map(id -> institution(id.toString())),
                        isTrue(row, "show_publicly"),
                        isTrue(row, "gets_copy")))
                .toList();
    }

    private List<ReportedSeat> seats() {
        Map<String, Row> roles = new HashMap<>();
        latest(ServiceTables.ROLE).stream()
                .filter(row -> GROUP_ROLES.contains(row.text("role")))
                .forEach(row -> roles.put(row.text("person"), row));
        return latest(GroupTables.REFERENCE_GROUP_MEMBER).stream()
                .filter(row -> !row.text("seat_state").equals("unknown"))
                .map(row -> seat(row, row.get("person").map(person -> roles.get(person.toString()))))
                .toList();
    }

    private static ReportedSeat seat(Row row, Optional<Row> role) {
        return new ReportedSeat(
                row.text("seat"),
                row.get("region_id").map(Object::toString),
                row.text("seat_state"),
                row.get("person").map(Object::toString),
                row.get("organisation").map(Object::toString),
                role.filter(r -> isTrue(r, "show_publicly")).isPresent(),
                role.filter(r -> isTrue(r, "gets_copy")).isPresent());
    }

    private static boolean isTrue(Row row, String column) {
        return Boolean.TRUE.equals(row.get(column).orElse(false));
    }

    private Optional<LastYear> lastYear() {
        int last = Stream.of(ReportTables.EVALUATION_ANSWER, ReportTables.FOLLOW_UP, ReportTables.ANNUAL_REPORT)
                .flatMap(table -> latest(table).stream())
                .mapToInt(row -> yearOf(row).getAsInt())
                .max()
                .orElse(0);
        if (last == 0) {
            return Optional.empty();
        }
        Map<String, String> answers = new LinkedHashMap<>();
        all(ReportTables.EVALUATION_ANSWER)
                .filter(row -> yearOf(row).orElse(0) == last)
                .forEach(row -> row.get("text")
                        .ifPresent(text -> answers.putIfAbsent(row.text("question_id"), text.toString())));
        return Optional.of(new LastYear(last, answers, staffing(last), feedback(last)));
    }

    private Optional<String> staffing(int last) {
        return all(ServiceTables.STAFFING)
                .filter(row -> yearOf(row).orElse(0) == last)
                .filter(row -> row.text("staffing_kind").equals("total")
                        && row.text("basis").equals("annual_report"))
                .flatMap(row -> row.get("fte").map(BigDecimal.class::cast).stream())
                .map(fte -> fte.stripTrailingZeros().toPlainString().replace('.', ','))
                .findFirst();
    }

    private List<LastYear.Feedback> feedback(int last) {
        List<Row> given = new ArrayList<>(all(ReportTables.FOLLOW_UP)
                .filter(row -> yearOf(row).orElse(0) == last)
                .toList());
        given.sort(
                Comparator.comparing((Row row) -> row.text("kind")).reversed().thenComparing(row -> row.text("text")));
        return given.stream()
                .map(row ->
                        new LastYear.Feedback(row.text("region_id"), row.text("kind"), row.text("text"), remark(row)))
                .toList();
    }

    private static Optional<String> remark(Row row) {
        return row.get("closed_on")
                .map(day -> "Lukket " + day)
                .or(() -> row.get("repeated_from").map(from -> "Gjentatt fra " + from));
    }
}
