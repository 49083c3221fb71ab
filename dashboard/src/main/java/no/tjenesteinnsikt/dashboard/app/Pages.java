package no.tjenesteinnsikt.dashboard.app;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.dashboard.read.EvidenceReader;
import no.tjenesteinnsikt.dashboard.read.FileSourceText;
import no.tjenesteinnsikt.dashboard.read.duckdb.DuckDbEditionComparison;
import no.tjenesteinnsikt.dashboard.web.Route;

/** All pages and their addresses. */
final class Pages {
    private Pages() {}

    /** The pages; figures find the rows behind them with this reader. */
    static List<Route> all(EvidenceReader evidence) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(OverviewPages.routes());
        routes.addAll(ServicePages.routes(new WaitingChanges(new DuckDbEditionComparison())));
        routes.addAll(CriteriaPages.routes());
        routes.addAll(FigurePages.routes(evidence, new FileSourceText()));
        return List.copyOf(routes);
    }
}
