package no.tjenesteinnsikt.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.catalog.Wording;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CategoryWordsTest {
    private static final Indicator QUESTIONS =
            Shipped.catalogue().find("question_completeness").orElseThrow();

    @Test
    void a_question_and_an_institution_are_called_what_the_lake_calls_them(@TempDir Path folder) {
        List<Row> rows = List.of(
                question("annual-3", "Status for spredning"), question("annual-4", "Status i dag"), institution());

        try (LakeSession lake = new DuckDbEngine().open(TestLake.write(folder, rows))) {
            CategoryWords words = CategoryWords.of(lake);

            assertThat(words.of(QUESTIONS, "spreading_status"))
                    .contains(new Wording("Status for spredning", "Status for spredning", "Status for spredning"));
            assertThat(words.of(QUESTIONS, "sykehus-å")).map(Wording::nn).contains("Sykehus Å");
            assertThat(words.of(QUESTIONS, "noe annet")).isEmpty();
        }
    }

    private static Row question(String template, String label) {
        return Row.of(ReferenceTables.QUESTION)
                .set("question_id", "spreading_status")
                .set("template", template)
                .set("respondent", "service")
                .set("ordinal", 1)
                .set("label", label)
                .set("answer_type", "text")
                .set("is_public", true)
                .set("basis", "source")
                .from("kilde", "L1")
                .build();
    }

    private static Row institution() {
        return Row.of(ReferenceTables.INSTITUTION)
                .set("institution_id", "sykehus-å")
                .set("region_id", "nord")
                .set("name", "Sykehus Å")
                .set("ownership", "public")
                .from("kilde", "L2")
                .build();
    }
}
