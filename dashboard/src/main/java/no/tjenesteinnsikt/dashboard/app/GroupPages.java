package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.chart.ChartView;
import no.tjenesteinnsikt.dashboard.chart.ShareChart;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.group.GroupsView;
import no.tjenesteinnsikt.dashboard.view.group.ReadingListView;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;

/** The reference groups, and their answers as reading lists. */
final class GroupPages {
    private GroupPages() {}

    static List<Route> routes() {
        return List.of(
                Route.of("/referansegrupper", "groups", GroupPages::groups),
                Route.of("/referansegrupper/svar/{hvem}", "groups", GroupPages::answers));
    }

    private static PageAnswer groups(PageRequest request) {
        Texts texts = request.texts();
        GroupsView view = GroupsView.of(request.data(), texts, request.parameter("aar"));
        List<ChartView> charts = Stream.of(
                        new ShareChart("taus", texts)
                                .of(
                                        "groups.chart.silent",
                                        view.regions().stream()
                                                .flatMap(one -> one.silent().stream())
                                                .toList()),
                        new ShareChart("tema", texts).of("groups.chart.themes", view.themes()))
                .flatMap(Optional::stream)
                .toList();
        return new PageAnswer.Shown(texts.get("groups.title"), "groups.jte", view, charts, view.twin());
    }

    private static PageAnswer answers(PageRequest request) {
        String who = request.place("hvem");
        return ReadingListView.of(request.data(), request.texts(), who, request.parameter("aar"))
                .<PageAnswer>map(
                        view -> new PageAnswer.Shown(view.name(), "readinglist.jte", view, List.of(), view.twin()))
                .orElseGet(() -> new PageAnswer.Missing(request.texts().get("groups.read.missing")));
    }
}
