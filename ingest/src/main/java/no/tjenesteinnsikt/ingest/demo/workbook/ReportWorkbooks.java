package no.tjenesteinnsikt.ingest.demo.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.demo.planted.Facts;
import no.tjenesteinnsikt.ingest.demo.planted.MadeDocument;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.world.Activity;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Region;
import no.tjenesteinnsikt.ingest.demo.world.Scope;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.form.annual.AboutService;
import no.tjenesteinnsikt.ingest.form.annual.AnnualReport;
import no.tjenesteinnsikt.ingest.form.annual.AnnualWorkbook;
import no.tjenesteinnsikt.ingest.form.annual.ReportAnswer;
import no.tjenesteinnsikt.ingest.form.annual.ReportedActivity;
import no.tjenesteinnsikt.ingest.form.annual.ReportedService;
import no.tjenesteinnsikt.ingest.form.annual.ReportedService.Host;

/** The annual reports from 2021 on, as the workbooks of their templates. */
public final class ReportWorkbooks {
    private final Draw seed;
    private final Shelf shelf;

    public ReportWorkbooks(Draw seed, Shelf shelf) {
        this.seed = seed;
        this.shelf = shelf;
    }

    /** Makes those that the services handed in. */
    public void make(List<Service> services) {
        for (int year = Scope.LAST_OF_TABLES + 1; year <= Scope.LAST_YEAR; year++) {
            for (Service service : services) {
                if (ReportPlan.isReported(service, year, seed)) {
                    shelf.put(document(ReportPlan.of(service, year, seed)));
                }
            }
        }
    }

    private MadeDocument document(FilledReport report) {
        String path = "aarsrapporter/" + report.year() + "/aarsrapport-" + report.year() + "-"
                + report.service().id() + ".xlsx";
        Facts facts = Facts.in(path);
        ReportFacts planted = new ReportFacts(report, facts);
        planted.plant();
        new PeopleFacts(report, facts).plant();
        return new MadeDocument(path, () -> AnnualWorkbook.write(written(report)), facts.rows(), planted.remarks());
    }

    private AnnualReport written(FilledReport report) {
        AnnualReport written = AnnualReport.empty(report.template(), report.year())
                .with(service(report.service()))
                .with(about(report))
                .dueOn(report.due())
                .submittedOn(report.submitted())
                .withPeople(report.people())
                .withSeats(report.seats())
                .withActivities(report.activities().stream()
                        .map(ReportWorkbooks::activity)
                        .toList())
                .withNothing(report.nothing());
        for (String question : report.answers().keySet().stream().sorted().toList()) {
            String words = report.said(question).written();
            Optional<String> text = words.isEmpty() ? Optional.empty() : Optional.of(words);
            List<String> chosen = report.chosen(question);
            if (text.isPresent() || !chosen.isEmpty()) {
                written = written.withAnswer(question, new ReportAnswer(text, chosen));
            }
        }
        return written;
    }

    private static ReportedService service(Service service) {
        return new ReportedService(
                Optional.of(service.id()),
                service.wholeName(),
                service.hosts().stream()
                        .map(host ->
                                new Host(Optional.of(host.name()), host.region().id()))
                        .toList());
    }

    /** People write the codes in ways of their own. */
    private AboutService about(FilledReport report) {
        boolean comma = seed.about("spelling", report.service().id()).inPercent(40);
        List<String> codes = report.codes().stream()
                .map(code -> comma ? code.replace("U", "U ").replace('.', ',') : code)
                .toList();
        return new AboutService(
                Optional.of(report.description()),
                codes,
                report.fte()
                        .map(fte -> Map.<String, BigDecimal>of("total", fte))
                        .orElse(Map.of()),
                List.of());
    }

    private static ReportedActivity activity(Activity activity) {
        return new ReportedActivity(
                activity.type(),
                Optional.of(activity.title()),
                activity.audience(),
                activity.region().map(Region::id),
                activity.quantity().map(BigDecimal::new),
                activity.unit());
    }
}
