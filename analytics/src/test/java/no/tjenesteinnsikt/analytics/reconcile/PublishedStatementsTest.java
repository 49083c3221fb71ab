package no.tjenesteinnsikt.analytics.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.analytics.catalog.Catalogue;
import no.tjenesteinnsikt.analytics.definitions.ShippedFiles;
import no.tjenesteinnsikt.analytics.engine.IndicatorComputation;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.FigureRows;
import no.tjenesteinnsikt.analytics.fixture.RealReview;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Percentages that annual reports publish, against the figures that they state themselves. */
class PublishedStatementsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void each_of_the_thirteen_has_the_verdict_of_its_own_figures() {
        assertThat(verdicts(RealReview.statements()))
                .containsExactly(
                        "hyperkolesterolemi-2020-midt-gene-tests-requested-2014-2019 789 agrees",
                        "hyperkolesterolemi-2020-midt-patients-treated-2014-2020 700 agrees",
                        "hyperkolesterolemi-2020-nord-gene-tests-requested-2014-2019 529 agrees",
                        "hyperkolesterolemi-2020-nord-patients-treated-2014-2020 250 agrees",
                        "hyperkolesterolemi-2020-sor-ost-gene-tests-requested-2014-2019 449 agrees",
                        "hyperkolesterolemi-2020-vest-gene-tests-requested-2014-2019 248 agrees",
                        "hyperkolesterolemi-2020-vest-patients-treated-2014-2020 1100 agrees",
                        "hyperkolesterolemi-2021-midt-patients-treated-2014-2021 534 differs",
                        "hyperkolesterolemi-2021-midt-patients-treated-2020-2021 -21 differs",
                        "hyperkolesterolemi-2021-nord-patients-treated-2014-2021 250 agrees",
                        "hyperkolesterolemi-2021-nord-patients-treated-2020-2021 0 agrees",
                        "hyperkolesterolemi-2021-vest-patients-treated-2014-2021 1597 differs",
                        "hyperkolesterolemi-2021-vest-patients-treated-2020-2021 41 agrees");
    }

    @Test
    void a_figure_stated_twice_alike_counts_once_and_one_that_is_disputed_zero_or_missing_gives_no_change() {
        assertThat(verdicts(FigureRows.small()))
                .containsExactly(
                        "C1 1597 differs",
                        "C2  cannot_be_computed",
                        "C3  cannot_be_computed",
                        "C4  cannot_be_computed");
    }

    @Test
    void a_change_leads_to_the_value_it_was_computed_as() {
        assertThat(run(FigureRows.small()).get(0).text("indicator_key"))
                .isEqualTo("report_year=2021 series=annual_report service_id=hyper region_id=vest category=C1"
                        + " part=value");
    }

    private List<String> verdicts(List<Row> rows) {
        return run(rows).stream()
                .map(row ->
                        row.text("figure_id") + " " + row.get("computed_text").orElse("") + " " + row.text("verdict"))
                .toList();
    }

    private List<Row> run(List<Row> rows) {
        Catalogue catalogue = Shipped.catalogue();
        try (LakeSession lake = new DuckDbEngine().open(TestLake.write(folder, rows))) {
            List<IndicatorValue> changes = IndicatorComputation.values(
                    catalogue.find("reported_figure_change").orElseThrow(), lake);
            return new Reconciler(
                            new ReconciliationReader().read(new ShippedFiles("reconciliation"), catalogue), changes)
                    .rows(lake);
        }
    }
}
