package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.analytics.ComputedResults;
import no.tjenesteinnsikt.analytics.IndicatorRun;
import no.tjenesteinnsikt.analytics.ResultLines;
import no.tjenesteinnsikt.analytics.Results;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results that another process has computed, and what is asked of the one who starts it. */
class IndicatorsCommandTest {
    @TempDir
    static Path home;

    private static Program program;
    private static DatasetFolder folder;
    private static Edition edition;

    /** Making the edition takes seconds; each test leaves it as it was. */
    @BeforeAll
    static void anEdition() {
        program = new Program(home);
        assertThat(program.run("snapshots").code()).isZero();
        folder = new DatasetFolder(home, new DatasetName("nasjonale-tjenester"));
        edition = folder.requirePublished();
    }

    @Test
    void results_of_another_process_are_published_with_the_very_bytes_of_the_own_ones() throws IOException {
        IndicatorRun run = IndicatorRun.shipped(new DuckDbEngine());
        Results results = run.compute(LakeFiles.ofSnapshot(folder.snapshot(edition.snapshot())), (id, done, of) -> {});
        byte[] before = Files.readAllBytes(values());
        Files.delete(values());

        Program.Ran ran =
                computed(new ComputedResults(edition.snapshot(), run.catalogue().id(), "spark 4.2.0", results));

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .isEqualTo("Beregnet indikatorene for nasjonale-tjenester, datautgave " + edition.snapshot() + ".\n");
        assertThat(folder.requirePublished()).isEqualTo(edition);
        assertThat(values()).hasBinaryContent(before);
    }

    @Test
    void results_of_another_snapshot_are_refused() throws IOException {
        String catalogue = IndicatorRun.shipped(new DuckDbEngine()).catalogue().id();

        refused(
                computed(new ComputedResults("f".repeat(16), catalogue, "spark 4.2.0", none())),
                "Kan ikke publisere resultatene: de gjelder datautgaven ffffffffffffffff, ikke " + edition.snapshot()
                        + ". Kjør beregningen på nytt.");
    }

    @Test
    void results_by_other_definitions_are_refused() throws IOException {
        String catalogue = IndicatorRun.shipped(new DuckDbEngine()).catalogue().id();

        refused(
                computed(new ComputedResults(edition.snapshot(), "f".repeat(16), "spark 4.2.0", none())),
                "Kan ikke publisere resultatene: de gjelder definisjonene ffffffffffffffff, ikke " + catalogue
                        + ". Kjør beregningen på nytt.");
    }

    @Test
    void results_that_are_computed_already_are_not_computed_by_an_engine() {
        refused(
                program.run("indicators", "--computed", "x.jsonl", "--engine", "spark"),
                "Kan ikke bruke --computed sammen med --engine: resultatene i filen er beregnet alt. Ta bort det ene.");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        refused(
                program.run("indicators", "--computed", "borte.jsonl"),
                "Kan ikke lese resultatene i «borte.jsonl»: se at filen finnes og kan leses.");
    }

    @Test
    void engines_and_masters_that_nobody_knows_are_refused() {
        refused(
                program.run("indicators", "--engine", "flink"),
                "Kjenner ikke motoren «flink»: bruk duckdb eller spark.");
        refused(
                program.run("indicators", "--master", "local[2]"),
                "Kan ikke bruke --master med motoren duckdb: legg til --engine spark.");
        refused(
                program.run("indicators", "--engine", "spark", "--master", "yarn"),
                "Kan ikke bruke --master «yarn»: skriv local[N] eller spark://VERT:PORT."
                        + " For andre klynger, bruk spark-submit.");
    }

    @Test
    void without_the_launcher_there_is_no_spark() {
        refused(
                program.run("indicators", "--engine", "spark"),
                "Finner ikke Spark: start programmet med ./tjenesteinnsikt i kildekoden.");
    }

    @Test
    void own_indicators_are_computed_beside_the_shipped_ones_and_a_bad_one_stops_the_run() throws IOException {
        Path own = home.resolve("egne");
        Path measured = Program.ROOT.resolve("docs/benchmarks/activity-indicators/activity");
        Files.createDirectories(own.resolve("activity"));
        for (String ending : List.of(".yaml", ".sql", ".evidence.sql")) {
            Files.copy(measured.resolve("activity_rows" + ending), own.resolve("activity/activity_rows" + ending));
        }
        assertThat(program.run("indicators", "--indicators", own.toString()).code())
                .isZero();
        assertThat(folder.requirePublished().result()).isNotEqualTo(edition.result());
        assertThat(program.run("indicators").code()).isZero();
        assertThat(folder.requirePublished()).isEqualTo(edition);

        Path sql = own.resolve("activity/activity_rows.sql");
        Files.writeString(sql, Files.readString(sql).replace("sum(numerator)", "avg(numerator)"));
        refused(
                program.run("indicators", "--indicators", own.toString()),
                "Kan ikke bruke " + sql + ", linje 9: funksjonen er ikke prøvd i begge motorene."
                        + " Bruk en av dem i docs/sql-subset.md i stedet for «avg».");
    }

    private static Path values() {
        return folder.result(edition.result()).resolve("indicator_value/part-0.parquet");
    }

    private static Program.Ran computed(ComputedResults computed) throws IOException {
        Path file = home.resolve("resultater.jsonl");
        try (Writer out = Files.newBufferedWriter(file)) {
            ResultLines.write(computed, out);
        }
        return program.run("indicators", "--computed", file.toString());
    }

    private static Results none() {
        return new Results(List.of(), List.of(), List.of());
    }

    private static void refused(Program.Ran ran, String message) {
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines()).containsExactly(message);
    }
}
