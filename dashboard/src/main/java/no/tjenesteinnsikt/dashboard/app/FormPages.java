package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.tjenesteinnsikt.dashboard.view.form.FormListView;
import no.tjenesteinnsikt.dashboard.view.form.FormView;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;
import no.tjenesteinnsikt.ingest.form.annual.AnnualReport;
import no.tjenesteinnsikt.ingest.form.annual.AnnualWorkbook;
import no.tjenesteinnsikt.ingest.form.annual.ReportTemplate;
import no.tjenesteinnsikt.ingest.form.annual.ReportTemplates;
import no.tjenesteinnsikt.ingest.form.assessment.AssessmentWorkbook;
import no.tjenesteinnsikt.ingest.form.assessment.RegionAssessment;
import no.tjenesteinnsikt.ingest.form.book.CodeList;

/** The pages of forms and guidance, and the workbooks that they offer. */
final class FormPages {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LAST_OFFERED = 2028;
    private static final List<Integer> YEARS = IntStream.rangeClosed(ReportTemplate.FIRST_YEAR, LAST_OFFERED)
            .boxed()
            .toList();

    private FormPages() {}

    static List<Route> routes() {
        return List.of(
                Route.whole("/skjema", "forms", FormPages::forms),
                Route.whole("/skjema/arbeidsbok.xlsx", "forms", FormPages::workbook),
                Route.whole("/skjema/vurdering.xlsx", "forms", FormPages::assessment),
                Route.whole("/skjema/{mal}", "forms", FormPages::form));
    }

    private static PageAnswer forms(PageRequest request) {
        FormListView view = FormListView.of(request.data(), request.texts(), YEARS);
        return new PageAnswer.Shown(request.texts().get("form.title"), "forms.jte", view, List.of(), view.twin());
    }

    private static PageAnswer form(PageRequest request) {
        String id = request.place("mal");
        return FormView.of(request.data(), request.texts(), id, YEARS)
                .<PageAnswer>map(
                        view -> new PageAnswer.Shown(view.template().name(), "form.jte", view, List.of(), view.twin()))
                .orElseGet(() -> new PageAnswer.Missing(request.texts().get("form.missing", id)));
    }

    /** Everybody may fetch a workbook: what it is filled in with is what everybody may see. */
    private static PageAnswer workbook(PageRequest request) {
        Optional<ReportTemplate> template = number(request, "mal").flatMap(ReportTemplates::of);
        Optional<Integer> year = number(request, "aar").filter(YEARS::contains);
        if (template.isEmpty() || year.isEmpty()) {
            return missing(request);
        }
        Optional<String> service = request.parameter("tjeneste");
        Optional<AnnualReport> report = service.isEmpty()
                ? Optional.of(AnnualReport.empty(template.get(), year.get()))
                : Prefill.of(PublicRows.of(request.data().rows()), template.get(), year.get(), service.get());
        String name = "arsrapport-" + year.get() + "-mal-" + template.get().number()
                + service.map(id -> "-" + id).orElse("") + ".xlsx";
        return report.<PageAnswer>map(r -> new PageAnswer.Download(name, WORKBOOK, () -> AnnualWorkbook.write(r)))
                .orElseGet(() -> missing(request));
    }

    private static PageAnswer assessment(PageRequest request) {
        Optional<String> region = request.parameter("region").filter(CodeList.REGIONS.labels()::containsKey);
        Optional<Integer> year = number(request, "aar").filter(YEARS::contains);
        if (region.isEmpty() || year.isEmpty()) {
            return missing(request);
        }
        RegionAssessment assessment =
                PrefillAssessment.of(PublicRows.of(request.data().rows()), region.get(), year.get());
        String name = "vurdering-" + year.get() + "-" + region.get() + ".xlsx";
        return new PageAnswer.Download(name, WORKBOOK, () -> AssessmentWorkbook.write(assessment));
    }

    private static Optional<Integer> number(PageRequest request, String parameter) {
        return request.parameter(parameter)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }

    private static PageAnswer missing(PageRequest request) {
        return new PageAnswer.Missing(request.texts().get("form.missing.workbook"));
    }
}
