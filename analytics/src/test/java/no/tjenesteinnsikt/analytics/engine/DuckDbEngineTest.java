package no.tjenesteinnsikt.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.FigureRows;
import no.tjenesteinnsikt.analytics.fixture.ReviewRows;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbEngineTest {
    private final DuckDbEngine engine = new DuckDbEngine();

    @Test
    void every_table_of_the_contract_is_a_view_and_empty_without_files() {
        try (LakeSession lake = engine.open(LakeFiles.empty())) {
            assertThat(lake.select("select service_id, column_no from service").values())
                    .isEmpty();
        }
    }

    @Test
    void the_evidence_behind_one_value_is_what_its_key_says(@TempDir Path folder) {
        LakeFiles files = TestLake.write(
                folder,
                List.of(
                        ReviewRows.answer("ærlig", 2018, "outcome_goals_set", "yes"),
                        ReviewRows.answer("øde", 2018, "outcome_goals_set", "unknown"),
                        ReviewRows.answer("øde", 2018, "effect_documented", "no")));
        Indicator indicator = Shipped.catalogue().find("criterion_yes").orElseThrow();
        ValueKey key = new ValueKey("assessment_year", 2018, "review", null, null, null, "outcome_goals_set");

        try (LakeSession lake = engine.open(files)) {
            assertThat(lake.select(IndicatorQuery.evidence(indicator, key))
                            .rows()
                            .map(r -> r.text("service_id") + " " + r.text("state") + " " + r.text("locator")))
                    .containsExactlyInAnyOrder("ærlig yes L7:outcome_goals_set", "øde unknown L7:outcome_goals_set");
        }
    }

    @Test
    void a_key_with_a_quote_or_a_backslash_is_found_and_changes_no_statement(@TempDir Path folder) {
        Indicator indicator = Shipped.catalogue().find("reported_figures").orElseThrow();
        String measure = "children's visits \\ week";
        ValueKey key =
                new ValueKey("report_year", 2021, "annual_report", "hyper", null, null, measure + ":not_by_region");
        ValueKey hostile = new ValueKey("report_year", 2021, "annual_report", null, null, null, "x' or 'y' = 'y");

        try (LakeSession lake = engine.open(TestLake.write(folder, FigureRows.small()))) {
            assertThat(lake.select(IndicatorQuery.evidence(indicator, key))
                            .rows()
                            .map(r -> r.text("detail")))
                    .containsExactly("7.2500 pasienter");
            assertThat(lake.select(IndicatorQuery.evidence(indicator, hostile)).rows())
                    .isEmpty();
        }
    }

    @Test
    void it_reads_the_lake_and_nothing_else(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("hemmelig.csv"), "a\n1\n");

        try (LakeSession lake = engine.open(LakeFiles.empty())) {
            assertThatThrownBy(() -> lake.select("select * from read_csv('" + secret + "')"))
                    .isInstanceOf(SelectException.class);
            assertThatThrownBy(() -> lake.select("set enable_external_access = true"))
                    .isInstanceOf(SelectException.class);
        }
    }

    @Test
    void a_column_of_another_type_is_refused_by_name() {
        try (LakeSession lake = engine.open(LakeFiles.empty())) {
            assertThatThrownBy(() -> lake.select("select cast(1 as double) as tall"))
                    .isInstanceOf(SelectException.class)
                    .hasMessage("kolonnen tall er DOUBLE: gi den en type fra kontrakten med cast");
        }
    }

    @Test
    void a_snapshot_that_lacks_a_table_is_damaged(@TempDir Path folder) {
        assertThatThrownBy(() -> LakeFiles.ofSnapshot(folder))
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("datautgaven er skadet")
                .hasMessageContaining("restore");
    }

    @Test
    void a_file_that_is_no_parquet_is_damaged(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("x.parquet"), "ikke parquet");

        assertThatThrownBy(() -> engine.open(new LakeFiles(java.util.Map.of("service", List.of(file))))
                        .close())
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("Kan ikke åpne datautgaven");
    }
}
