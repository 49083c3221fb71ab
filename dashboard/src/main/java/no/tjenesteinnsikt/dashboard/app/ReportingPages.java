package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.chart.ChartView;
import no.tjenesteinnsikt.dashboard.chart.ShareChart;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.ValueLine;
import no.tjenesteinnsikt.dashboard.view.reporting.ReportingView;
import no.tjenesteinnsikt.dashboard.view.reporting.ReportingView.GroupLine;
import no.tjenesteinnsikt.dashboard.view.reporting.WorkListView;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;

/** The annual reporting, and the work list before its deadline. */
final class ReportingPages {
    private ReportingPages() {}

    static List<Route> routes() {
        return List.of(
                Route.of("/rapportering", "reporting", ReportingPages::reporting),
                Route.of("/rapportering/arbeidsliste", "reporting", ReportingPages::workList));
    }

    private static PageAnswer reporting(PageRequest request) {
        Texts texts = request.texts();
        ReportingView view = ReportingView.of(request.data(), texts, request.parameter("aar"));
        List<ChartView> charts = view.year()
                .map(year -> Stream.of(
                                new ShareChart("region", texts).of("reporting.chart.region", onTime(year.byRegion())),
                                new ShareChart("slag", texts).of("reporting.chart.kind", onTime(year.byKind())))
                        .flatMap(Optional::stream)
                        .toList())
                .orElseGet(List::of);
        return new PageAnswer.Shown(texts.get("reporting.title"), "reporting.jte", view, charts, view.twin());
    }

    private static List<ValueLine> onTime(List<GroupLine> lines) {
        return lines.stream().flatMap(line -> line.onTime().stream()).toList();
    }

    private static PageAnswer workList(PageRequest request) {
        WorkListView view = WorkListView.of(request.data(), request.texts(), request.parameter("aar"));
        return new PageAnswer.Shown(
                request.texts().get("reporting.work"), "worklist.jte", view, List.of(), view.twin());
    }
}
