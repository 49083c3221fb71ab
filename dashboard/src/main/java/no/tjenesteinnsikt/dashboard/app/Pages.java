package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.view.OverviewView;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;

/** All pages and their addresses. */
final class Pages {
    static final List<Route> ALL = Stream.of(
                    List.of(new Route("/", "/oversikt", "overview", Pages::overview)), ServicePages.routes())
            .flatMap(List::stream)
            .toList();

    private Pages() {}

    private static PageAnswer overview(PageRequest request) {
        OverviewView view = OverviewView.of(request.data(), request.texts());
        return new PageAnswer.Shown(
                request.texts().get("overview.title"), "overview.jte", view, List.of(), view.twin());
    }
}
