package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import no.tjenesteinnsikt.dashboard.view.field.FieldsView;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;

/** Fields with several actors, double services and diagnosis codes. */
final class FieldPages {
    private FieldPages() {}

    static List<Route> routes() {
        return List.of(Route.of("/fagomrader", "fields", FieldPages::fields));
    }

    private static PageAnswer fields(PageRequest request) {
        FieldsView view = FieldsView.of(request.data(), request.texts(), request.parameter("kode"));
        return new PageAnswer.Shown(request.texts().get("fields.title"), "fields.jte", view, List.of(), view.twin());
    }
}
