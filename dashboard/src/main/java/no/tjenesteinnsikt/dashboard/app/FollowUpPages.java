package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.view.followup.FollowUpView;
import no.tjenesteinnsikt.dashboard.view.followup.RegionSheet;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;

/** Feedback and follow-up, and one printed page for each region with its appendix. */
final class FollowUpPages {
    private FollowUpPages() {}

    static List<Route> routes() {
        return List.of(
                Route.of("/oppfolging", "followup", FollowUpPages::followUp),
                Route.of("/oppfolging/{region}", "followup", request -> sheet(request, "regionsheet.jte", "title")),
                Route.of(
                        "/oppfolging/{region}/vedlegg",
                        "followup",
                        request -> sheet(request, "regionappendix.jte", "appendix")));
    }

    private static PageAnswer followUp(PageRequest request) {
        FollowUpView view = FollowUpView.of(request.data(), request.texts(), request.parameter("aar"));
        return new PageAnswer.Shown(
                request.texts().get("followup.title"), "followup.jte", view, List.of(), view.twin());
    }

    private static PageAnswer sheet(PageRequest request, String template, String title) {
        Optional<RegionSheet> found =
                RegionSheet.of(request.data(), request.texts(), request.place("region"), request.parameter("aar"));
        return found.<PageAnswer>map(view -> new PageAnswer.Shown(
                        request.texts()
                                .get("followup.sheet." + title, view.region().name(), view.year()),
                        template,
                        view,
                        List.of(),
                        view.twin()))
                .orElseGet(() -> new PageAnswer.Missing(request.texts().get("followup.sheet.missing")));
    }
}
