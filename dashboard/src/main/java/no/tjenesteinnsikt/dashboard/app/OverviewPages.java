package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import no.tjenesteinnsikt.dashboard.chart.OverviewCharts;
import no.tjenesteinnsikt.dashboard.view.OverviewView;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;

/** The front page. */
final class OverviewPages {
    private OverviewPages() {}

    static List<Route> routes() {
        return List.of(new Route("/", "/oversikt", "overview", Route.Reach.NARROWED, OverviewPages::overview));
    }

    private static PageAnswer overview(PageRequest request) {
        OverviewView view = OverviewView.of(request.data(), request.whole(), request.texts());
        return new PageAnswer.Shown(
                request.texts().get("overview.title"),
                "overview.jte",
                view,
                OverviewCharts.of(view, request.texts()),
                view.twin());
    }
}
