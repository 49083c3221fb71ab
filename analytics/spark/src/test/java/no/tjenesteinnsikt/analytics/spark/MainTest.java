package no.tjenesteinnsikt.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says when it can't even begin. */
class MainTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_cluster_that_does_not_answer_is_said_at_once() throws Exception {
        SparkProgram.Ran ran =
                SparkProgram.run(folder, "--snapshot", "x", "--results", "y", "--master", "spark://localhost:1");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out())
                .containsExactly("failed Får ikke svar fra Spark på spark://localhost:1:"
                        + " se at klyngen kjører, og at adressen er VERT:PORT.");
    }

    @Test
    void a_word_too_few_is_said_without_a_start_of_spark() throws Exception {
        SparkProgram.Ran ran = SparkProgram.run(folder, "--snapshot", "x");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).hasSize(1).first().asString().startsWith("failed Kan ikke bruke argumentene: ");
    }
}
