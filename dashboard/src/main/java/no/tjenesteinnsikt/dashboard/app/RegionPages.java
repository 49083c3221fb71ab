package no.tjenesteinnsikt.dashboard.app;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.dashboard.chart.ChartView;
import no.tjenesteinnsikt.dashboard.chart.CriteriaChart;
import no.tjenesteinnsikt.dashboard.chart.FunnelChart;
import no.tjenesteinnsikt.dashboard.chart.RateFunnelChart;
import no.tjenesteinnsikt.dashboard.chart.RegionRates;
import no.tjenesteinnsikt.dashboard.chart.SizeChart;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.CriteriaGroup;
import no.tjenesteinnsikt.dashboard.view.region.AccessQuery;
import no.tjenesteinnsikt.dashboard.view.region.AccessView;
import no.tjenesteinnsikt.dashboard.view.region.Chance;
import no.tjenesteinnsikt.dashboard.view.region.CompareQuery;
import no.tjenesteinnsikt.dashboard.view.region.CompareView;
import no.tjenesteinnsikt.dashboard.view.region.RegionPageView;
import no.tjenesteinnsikt.dashboard.view.region.RegionsView;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;

/** The four regions, one region, what is compared, and whom the services reach. */
final class RegionPages {
    private static final String NAVIGATION = "regions";

    private final Chance chance;

    private RegionPages(Chance chance) {
        this.chance = chance;
    }

    /** The pages; limits and intervals are computed by this. */
    static List<Route> routes(Chance chance) {
        RegionPages pages = new RegionPages(chance);
        return List.of(
                Route.of("/helseregioner", NAVIGATION, RegionPages::regions),
                Route.of("/helseregioner/sammenlign", "compare", pages::compare),
                Route.of("/helseregioner/{id}", NAVIGATION, RegionPages::region),
                Route.of("/tilgang", "access", pages::access));
    }

    private static PageAnswer regions(PageRequest request) {
        Texts texts = request.texts();
        RegionsView view = RegionsView.of(request.data(), texts, request.parameter("kart"));
        return new PageAnswer.Shown(
                texts.get("regions.title"),
                "region/regions.jte",
                view,
                shares(view.groups(), "regions", "andeler", texts),
                view.twin());
    }

    private static PageAnswer region(PageRequest request) {
        Texts texts = request.texts();
        return RegionPageView.of(request.data(), texts, request.place("id"))
                .<PageAnswer>map(view ->
                        new PageAnswer.Shown(view.region().name(), "region/region.jte", view, List.of(), view.twin()))
                .orElseGet(() -> new PageAnswer.Missing(texts.get("regions.missing", request.place("id"))));
    }

    private PageAnswer compare(PageRequest request) {
        Texts texts = request.texts();
        CompareView view = CompareView.of(request.data(), texts, chance, CompareQuery.of(request.query()));
        List<ChartView> charts = new ArrayList<>();
        if (!view.scatter().points().isEmpty()) {
            charts.add(SizeChart.of(view.scatter(), texts));
        }
        view.funnel().ifPresent(funnel -> charts.add(FunnelChart.of(funnel, texts)));
        return new PageAnswer.Shown(texts.get("compare.title"), "region/compare.jte", view, charts, view.twin());
    }

    private PageAnswer access(PageRequest request) {
        Texts texts = request.texts();
        AccessQuery query = new AccessQuery(
                request.parameter("tjeneste"),
                request.parameter("mal"),
                request.parameter("ar").filter(text -> text.matches("\\d{4}")).map(Integer::valueOf),
                request.parameter("kompetanse"),
                request.parameter("trakt"));
        AccessView view = AccessView.of(request.data(), texts, chance, query);
        List<ChartView> charts = new ArrayList<>();
        view.chosen().ifPresent(chosen -> charts.add(RegionRates.of(chosen, view.regions(), texts)));
        view.funnel().ifPresent(funnel -> charts.add(RateFunnelChart.of(funnel, texts)));
        charts.addAll(shares(view.spread().groups(), "access.spread", "spredning", texts));
        return new PageAnswer.Shown(texts.get("access.title"), "region/access.jte", view, charts, view.twin());
    }

    private static List<ChartView> shares(List<CriteriaGroup> groups, String key, String id, Texts texts) {
        return groups.isEmpty()
                ? List.of()
                : List.of(CriteriaChart.of(
                        groups,
                        new CriteriaChart.Words(
                                id,
                                texts.get(key + ".chart"),
                                texts.get(key + ".chart.summary"),
                                texts.get("regions.region"),
                                texts.get("regions.what"),
                                texts.get(key + ".chart.source")),
                        texts));
    }
}
