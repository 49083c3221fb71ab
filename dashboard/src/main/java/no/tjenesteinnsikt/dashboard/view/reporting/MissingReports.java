package no.tjenesteinnsikt.dashboard.view.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.service.Responsible;
import no.tjenesteinnsikt.dashboard.view.service.Responsible.NamedService;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Finds the reports of a year that are not handed in, with the rule of the indicator of those that are. */
public final class MissingReports {
    private final PublishedData data;
    private final Texts texts;
    private final Responsible services;
    private final Reminders reminders;

    public MissingReports(PublishedData data, Texts texts, Responsible services) {
        this.data = data;
        this.texts = texts;
        this.services = services;
        this.reminders = new Reminders(data, texts, services);
    }

    /** The reports of a year, by region, institution and name: the order of a round of calls. */
    public List<MissingReport> of(int year) {
        Map<String, List<Row>> expected = new LinkedHashMap<>();
        for (Row report : data.in(ReportTables.ANNUAL_REPORT)) {
            if (report.get("report_year").orElseThrow().equals(year) && isExpected(report)) {
                expected.computeIfAbsent(services.unit(report.text("service_id")), unit -> new ArrayList<>())
                        .add(report);
            }
        }
        Comparator<NamedService> order = services.callOrder();
        return expected.values().stream()
                .filter(reports ->
                        reports.stream().noneMatch(report -> delivery(report).equals("delivered")))
                .map(reports -> reports.stream()
                        .min(Comparator.comparing(MissingReports::delivery))
                        .orElseThrow())
                .map(report -> missing(report, year))
                .sorted((one, other) -> order.compare(one.service(), other.service()))
                .toList();
    }

    /** A report of which only the publication was found says nothing about who was to hand in. */
    public static boolean isExpected(Row report) {
        return !code(report, "delivery").equals("published")
                || report.get("due_on").isPresent()
                || report.get("submitted_on").isPresent();
    }

    static String delivery(Row report) {
        String code = code(report, "delivery");
        if (report.get("submitted_on").isPresent() || code.equals("delivered") || code.equals("published")) {
            return "delivered";
        }
        return code.equals("not_delivered") ? code : "unknown";
    }

    private static String code(Row row, String column) {
        return row.get(column).map(Object::toString).orElse("");
    }

    private MissingReport missing(Row report, int year) {
        NamedService service = services.named(report.text("service_id"), year);
        Optional<LocalDate> due = report.get("due_on").map(LocalDate.class::cast);
        return new MissingReport(
                service,
                texts.get("services.kind." + service.kind()),
                template(report),
                due.map(day -> texts.date(day)).orElse(texts.get("reporting.due.unknown")),
                due.map(LocalDate::toString).orElse(""),
                delivery(report),
                texts.get("reporting.delivery." + delivery(report)),
                reminders.of(service.id(), year),
                new SourceLink.Maker(data).footnote(report));
    }

    private String template(Row report) {
        String id = code(report, "template");
        return data.in(ReferenceTables.TEMPLATE).stream()
                .filter(row -> row.text("template").equals(id))
                .findFirst()
                .map(row -> row.text("name"))
                .orElse("");
    }
}
