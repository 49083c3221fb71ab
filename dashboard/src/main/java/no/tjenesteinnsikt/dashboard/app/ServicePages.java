package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.chart.ChartView;
import no.tjenesteinnsikt.dashboard.chart.TimelineChart;
import no.tjenesteinnsikt.dashboard.view.AboutView;
import no.tjenesteinnsikt.dashboard.view.AccessibilityView;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.FindingsView;
import no.tjenesteinnsikt.dashboard.view.service.ServiceListView;
import no.tjenesteinnsikt.dashboard.view.service.ServicePageView;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;

/** The pages of services, of the remarks on the data, and about the product. */
final class ServicePages {
    private final WaitingChanges waiting;

    private ServicePages(WaitingChanges waiting) {
        this.waiting = waiting;
    }

    static List<Route> routes(WaitingChanges waiting) {
        ServicePages pages = new ServicePages(waiting);
        return List.of(
                Route.of("/tjenester", "services", ServicePages::services),
                Route.whole("/tjenester/{id}", "services", ServicePages::service),
                Route.whole("/merknader", "findings", pages::findings),
                Route.whole("/om", "about", ServicePages::about),
                Route.whole("/om/tilgjengelighet", "about", ServicePages::accessibility));
    }

    private PageAnswer findings(PageRequest request) {
        FindingsView view = FindingsView.of(
                request.data(), request.texts(), request.parameter("slag").orElse(""), waiting.after(request.data()));
        return new PageAnswer.Shown(
                request.texts().get("findings.title"), "findings.jte", view, List.of(), view.twin());
    }

    private static PageAnswer about(PageRequest request) {
        AboutView view = AboutView.of(request.data(), request.texts(), RootCommand.VERSION);
        return new PageAnswer.Shown(request.texts().get("about.title"), "about.jte", view, List.of(), view.twin());
    }

    private static PageAnswer accessibility(PageRequest request) {
        AccessibilityView view = AccessibilityView.of(request.texts());
        return new PageAnswer.Shown(
                request.texts().get("accessibility.title"), "accessibility.jte", view, List.of(), view.twin());
    }

    private static PageAnswer service(PageRequest request) {
        String id = request.place("id");
        Optional<ServicePageView> found = ServicePageView.of(request.data(), request.texts(), id);
        if (found.isEmpty()) {
            return new PageAnswer.Missing(request.texts().get("service.missing", id));
        }
        ServicePageView view = found.get();
        if (!view.line().id().equals(id)) {
            return new PageAnswer.Elsewhere(Addresses.service(view.line().id()));
        }
        List<ChartView> charts =
                TimelineChart.of(view, request.texts()).map(List::of).orElseGet(List::of);
        return new PageAnswer.Shown(view.line().title(), "service.jte", view, charts, view.twin());
    }

    private static PageAnswer services(PageRequest request) {
        ServiceListView view = ServiceListView.of(request.data(), request.texts(), request.query());
        return new PageAnswer.Shown(
                request.texts().get("services.title"), "services.jte", view, List.of(), view.twin());
    }
}
