package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import no.tjenesteinnsikt.dashboard.chart.YearPanels;
import no.tjenesteinnsikt.dashboard.view.development.DevelopmentView;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;

/** The development over years. */
final class DevelopmentPages {
    private DevelopmentPages() {}

    static List<Route> routes() {
        return List.of(Route.of("/utvikling", "development", DevelopmentPages::development));
    }

    private static PageAnswer development(PageRequest request) {
        DevelopmentView view = DevelopmentView.of(request.data(), request.texts(), request.parameter("tema"));
        return new PageAnswer.Shown(
                request.texts().get("development.title"),
                "development.jte",
                view,
                YearPanels.of(view, request.texts()),
                view.twin());
    }
}
