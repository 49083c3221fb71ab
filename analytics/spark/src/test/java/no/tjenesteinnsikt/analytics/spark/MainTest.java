package no.tjenesteinnsikt.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.tjenesteinnsikt.analytics.ComputedResults;
import no.tjenesteinnsikt.analytics.IndicatorRun;
import no.tjenesteinnsikt.analytics.ResultLines;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as the product starts it: a process of its own, with its exit code and its lines. */
class MainTest {
    private static final long LONGEST_SECONDS = 300;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_copy_of_the_snapshot_gives_the_results_that_the_product_computes_itself() throws Exception {
        Path snapshot = Lakes.shipped(folder.resolve("home"));
        Path copy = copy(snapshot, folder.resolve("delt disk").resolve("kopi å"));
        Path results = folder.resolve("results.jsonl");
        Files.writeString(results, "fra en tidligere kjøring");

        Ran ran = run(
                "--snapshot",
                "file://" + copy.toUri().getRawPath().replace("%20", " "),
                "--results",
                results.toString());

        assertThat(ran.code()).as(ran.all()).isZero();
        IndicatorRun duckDb = IndicatorRun.shipped(new DuckDbEngine());
        ComputedResults computed = read(results);
        assertThat(computed.snapshot()).isEqualTo(String.valueOf(snapshot.getFileName()));
        assertThat(computed.catalogue()).isEqualTo(duckDb.catalogue().id());
        assertThat(computed.engine()).matches("spark 4\\.\\d+\\.\\d+");
        assertThat(computed.results()).isEqualTo(duckDb.compute(LakeFiles.ofSnapshot(snapshot), (id, done, of) -> {}));
        int indicators = duckDb.catalogue().indicators().size();
        assertThat(ran.out().get(0)).isEqualTo("indicator approval_year_first 1 " + indicators);
        assertThat(ran.out().get(indicators)).isEqualTo("done " + computed.snapshot() + " " + computed.catalogue());
    }

    @Test
    void a_cluster_that_does_not_answer_is_said_at_once() throws Exception {
        Ran ran = run("--snapshot", "x", "--results", "y", "--master", "spark://localhost:1");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out())
                .containsExactly("failed Får ikke svar fra Spark på spark://localhost:1:"
                        + " se at klyngen kjører, og at adressen er VERT:PORT.");
    }

    @Test
    void a_word_too_few_is_said_without_a_start_of_spark() throws Exception {
        Ran ran = run("--snapshot", "x");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).hasSize(1).first().asString().startsWith("failed Kan ikke bruke argumentene: ");
    }

    private record Ran(int code, List<String> out, String all) {}

    private Ran run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dlog4j2.configurationFile=tjenesteinnsikt-log4j2.properties",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Cannot wait longer for Spark");
        }
        return new Ran(process.exitValue(), Files.readAllLines(out), Files.readString(out) + Files.readString(err));
    }

    private static ComputedResults read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            return ResultLines.read(in);
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }
}
