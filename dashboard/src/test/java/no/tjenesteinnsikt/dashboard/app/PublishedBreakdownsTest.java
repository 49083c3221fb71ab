package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.Datasets;
import no.tjenesteinnsikt.dashboard.read.EvidenceReader;
import no.tjenesteinnsikt.dashboard.read.FileSourceText;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.read.duckdb.DuckDbEditionReader;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a page shows of a whole edition is published with it, not computed when it is asked for. Which breakdowns a
 * definition publishes, and that all of them are there, is tried where the definitions are (EvidenceAddsUpTest).
 */
@ExtendWith(DemoDashboard.class)
class PublishedBreakdownsTest {
    private static final EvidenceReader NO_ENGINE = (data, indicator, key) -> {
        throw new AssertionError("Cannot compute while a page is made: " + indicator);
    };

    private final PublishedData edition;

    PublishedBreakdownsTest(RunningDashboard dashboard) {
        DatasetFolder folder = dashboard.folder();
        edition = new Datasets(folder.home(), folder.name(), new DuckDbEditionReader()).current(folder);
    }

    @Test
    void every_page_is_made_of_published_values_of_indicators_that_the_edition_has() {
        Set<String> asked = new TreeSet<>();
        PublishedData watched = edition.with(id -> {
            asked.add(id);
            return edition.figures().of(id);
        });

        long made = Pages.all(NO_ENGINE, new FileSourceText(), (folder, id) -> Optional.empty()).stream()
                .filter(route -> !route.path().contains("{"))
                .filter(route -> page(route, watched) instanceof PageAnswer.Shown)
                .count();

        assertThat(made).isGreaterThan(15);
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(ids(ResultTables.INDICATOR)).containsAll(asked);
    }

    private static PageAnswer page(Route route, PublishedData data) {
        return route.page().apply(new PageRequest(data, Texts.in(Language.NB), route.path(), "", Map.of(), Map.of()));
    }

    private Set<String> ids(Table table) {
        return edition.in(table).stream().map(row -> row.text("indicator_id")).collect(Collectors.toSet());
    }
}
