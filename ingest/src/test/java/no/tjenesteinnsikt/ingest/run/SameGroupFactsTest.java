package no.tjenesteinnsikt.ingest.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.made.GroupMade;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.lake.Locator;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reference group's feedback gives the same facts as text, web page, PDF and Word document. */
class SameGroupFactsTest {
    private static final DocumentOpener OPENER = new DocumentOpener();
    private static final GivenYears YEARS = new GivenYears(Optional.of(2020), Optional.empty());

    @AfterAll
    static void close() {
        OPENER.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theNewerFormGivesTheSameRowsInAnyFormat(int number) {
        same(GroupMade.newer(number));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theOlderFormGivesTheSameRowsInAnyFormat(int number) {
        same(GroupMade.older(number));
    }

    private static void same(GroupMade made) {
        Map<String, byte[]> formats = new LinkedHashMap<>();
        formats.put("html", made.html().getBytes(StandardCharsets.UTF_8));
        formats.put("docx", made.docx().bytes());
        formats.put("pdf", made.pdf().bytes());
        formats.put(
                "pdf with heads and feet",
                made.pdf().head("Tilbakemelding").foot("Side # av 2").bytes());
        List<Row> expected = bare(read(made.text().getBytes(StandardCharsets.UTF_8)));
        assertThat(expected).isNotEmpty();
        formats.forEach(
                (name, content) -> assertThat(bare(read(content))).as(name).isEqualTo(expected));
    }

    @Test
    void placesAreThoseOfEachFormat() {
        GroupMade made = GroupMade.newer(1);

        assertThat(kinds(read(made.docx().bytes()))).containsOnly("Paragraphs", "TableCells");
        assertThat(kinds(read(made.pdf().bytes()))).containsOnly("Page");
        assertThat(kinds(read(made.html().getBytes(StandardCharsets.UTF_8)))).containsOnly("Place");
    }

    private static List<String> kinds(Reading reading) {
        List<String> kinds = new ArrayList<>();
        for (Row row : reading.rows()) {
            if (row.table().has("locator")) {
                row.get("locator")
                        .map(text -> Locator.read(text.toString()).getClass().getSimpleName())
                        .ifPresent(kinds::add);
            }
        }
        return kinds;
    }

    private static Reading read(byte[] content) {
        Reading reading =
                OpenedReading.of(OPENER.open(content, "tilbakemelding"), YEARS).reading();
        assertThat(reading.outcome()).as(reading.findings().toString()).isEqualTo(Reading.Outcome.ACCEPTED);
        return reading;
    }

    private static List<Row> bare(Reading reading) {
        List<Row> rows = new ArrayList<>();
        for (Row row : reading.rows()) {
            Row bare = row.table().has("source_id") ? row.with("source_id", "-") : row;
            rows.add(bare.table().has("locator") ? bare.with("locator", "-") : bare);
        }
        return rows;
    }
}
