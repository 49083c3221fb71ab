package no.tjenesteinnsikt.dashboard.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import no.tjenesteinnsikt.dashboard.read.EditionComparison;
import no.tjenesteinnsikt.dashboard.read.EvidenceReader;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.read.SourceText;
import no.tjenesteinnsikt.dashboard.read.duckdb.DuckDbEditionComparison;
import no.tjenesteinnsikt.dashboard.web.Route;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.lake.VisibleColumns;

/** All pages and their addresses. */
final class Pages {
    private Pages() {}

    /**
     * The pages.
     *
     * @param evidence finds the rows behind a figure
     * @param source finds the text behind a row
     * @param editions finds an edition of a dataset by its id
     */
    static List<Route> all(
            EvidenceReader evidence,
            SourceText source,
            BiFunction<DatasetFolder, String, Optional<PublishedData>> editions) {
        EditionComparison comparison = new DuckDbEditionComparison(Pages::isHidden);
        List<Route> routes = new ArrayList<>();
        routes.addAll(OverviewPages.routes());
        routes.addAll(ServicePages.routes(new WaitingChanges(comparison)));
        routes.addAll(CriteriaPages.routes());
        routes.addAll(DevelopmentPages.routes());
        routes.addAll(RegionPages.routes(new ExactChance()));
        routes.addAll(FieldPages.routes());
        routes.addAll(FormPages.routes());
        routes.addAll(ReportingPages.routes());
        routes.addAll(GroupPages.routes());
        routes.addAll(FollowUpPages.routes());
        routes.addAll(FigurePages.routes(evidence, source));
        routes.addAll(EditionPages.routes(comparison, editions));
        return List.copyOf(routes);
    }

    /** Everybody sees the pages: neither names of persons nor words of a source that may be internal. */
    private static boolean isHidden(Table table, Column column) {
        return VisibleColumns.isPersonal(column) || VisibleColumns.isProse(table, column);
    }
}
