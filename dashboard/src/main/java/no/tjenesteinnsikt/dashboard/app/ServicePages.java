package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import no.tjenesteinnsikt.dashboard.view.service.ServiceListView;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;

/** The pages of services, of the remarks on the data, and about the product. */
final class ServicePages {
    private ServicePages() {}

    static List<Route> routes() {
        return List.of(Route.of("/tjenester", "services", ServicePages::services));
    }

    private static PageAnswer services(PageRequest request) {
        ServiceListView view = ServiceListView.of(request.data(), request.texts(), request.query());
        return new PageAnswer.Shown(
                request.texts().get("services.title"), "services.jte", view, List.of(), view.twin());
    }
}
