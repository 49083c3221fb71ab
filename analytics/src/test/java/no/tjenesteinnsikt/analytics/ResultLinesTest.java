package no.tjenesteinnsikt.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.SmallReview;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultLinesTest {
    private static final String ID = "0123456789abcdef";

    private static Results results;
    private static String text;

    @BeforeAll
    static void compute(@TempDir Path folder) throws IOException {
        results = IndicatorRun.shipped(new DuckDbEngine())
                .compute(TestLake.write(folder, SmallReview.rows()), (id, done, of) -> {});
        StringWriter out = new StringWriter();
        ResultLines.write(new ComputedResults(ID, ID, "spark 4.2.0", results), out);
        text = out.toString();
    }

    @Test
    void what_is_written_is_read_again_to_the_last_digit() throws IOException {
        ComputedResults read = ResultLines.read(new StringReader(text));

        assertThat(read).isEqualTo(new ComputedResults(ID, ID, "spark 4.2.0", results));
        assertThat(read.results().indicatorValue()).hasSizeGreaterThan(800);
    }

    @Test
    void a_number_is_a_text_that_no_reader_makes_a_double_of() {
        assertThat(text.lines()
                        .filter(line -> line.contains("\"value\":\""))
                        .findFirst()
                        .orElseThrow())
                .containsPattern("\"value\":\"-?\\d+\\.\\d{10}\"");
    }

    @Test
    void a_file_that_was_cut_is_refused() {
        String cut = text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1);

        refused(cut, "den er ikke hel, eller noe annet enn resultater");
        refused("", "den er ikke hel, eller noe annet enn resultater");
    }

    @Test
    void something_else_is_refused() {
        refused("ikke json\n", "en linje er ikke JSON");
        refused(head(1) + "{\"table\":\"service\",\"values\":{}}\n", "den har rader av service");
        refused(
                head(1) + "{\"table\":\"indicator_value\",\"values\":{\"period\":\"x\"}}\n",
                "en rad følger ikke kontrakten");
        refused(
                head(1) + "{\"table\":\"indicator_value\",\"values\":{\"vekt\":\"1\"}}\n",
                "en rad følger ikke kontrakten");
    }

    private static String head(int rows) {
        return "{\"format\":1,\"snapshot\":\"" + ID + "\",\"catalogue\":\"" + ID + "\",\"engine\":\"x\",\"rows\":"
                + rows + "}\n";
    }

    private static void refused(String text, String reason) {
        assertThatThrownBy(() -> ResultLines.read(new StringReader(text)))
                .isInstanceOf(LakeException.class)
                .hasMessage("Kan ikke bruke filen med resultater: " + reason + ". Kjør beregningen på nytt.");
    }
}
