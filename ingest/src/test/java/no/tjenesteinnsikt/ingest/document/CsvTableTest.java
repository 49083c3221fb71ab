package no.tjenesteinnsikt.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void eachCellHasItsValueAndItsCharacters() {
        CsvTable table = CsvTable.of(document("id,navn\r\n1,\"Aa, \"\"b\"\"\"\r\n\r\n22,c\r\n"));

        assertThat(table.header()).containsExactly("id", "navn");
        assertThat(cells(table)).containsExactly("L2:C1-1=1", "L2:C4-12=Aa, \"b\"", "L4:C1-2=22", "L4:C4-4=c");
    }

    @Test
    void emptyIsNullAndQuotedEmptyIsText() {
        CsvTable table = CsvTable.of(document("a,b,c\n,\"\",\n"));

        assertThat(table.records().get(0).fields())
                .extracting(CsvField::value)
                .containsExactly(Optional.empty(), Optional.of(""), Optional.empty());
        assertThat(cells(table)).containsExactly("L2:C1-1=NULL", "L2:C2-3=", "L2=NULL");
    }

    @Test
    void aCellMayRunOverLines() {
        TextDocument document = document("a;b\n1;\"x\ny\";3\n4;5\n");
        CsvTable table = CsvTable.of(document);

        assertThat(cells(table)).containsExactly("L2:C1-1=1", "L2-3:C4-1=x\ny", "L3:C4-4=3", "L4:C1-1=4", "L4:C3-3=5");
        assertThat(table.records().get(0).place().locator()).isEqualTo("L2-3");
        assertThat(TextPlace.parse("L2-3:C4-1").cut(document)).isEqualTo("x\ny");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n", "a;b\n", "a\tb\n", "\uFEFFa,b\r\n", "\n a , b \n", "\"a\",\"b\"\n"})
    void theHeaderTellsTheSeparator(String content) {
        assertThat(CsvTable.headerOf(document(content))).containsExactly("a", "b");
    }

    @Test
    void aSeparatorInsideQuotesDoesNotCount() {
        assertThat(CsvTable.headerOf(document("\"a;b;c\",d\n"))).containsExactly("a;b;c", "d");
    }

    @Test
    void anOpenQuoteEndsTheReadingWithAFinding() {
        CsvTable table = CsvTable.of(document("a,b\n1,2\n3,\"4\n5,6\n"));

        assertThat(cells(table)).containsExactly("L2:C1-1=1", "L2:C3-3=2");
        assertThat(table.fault()).hasValueSatisfying(f -> {
            assertThat(f.code()).isEqualTo("csv_quotes");
            assertThat(f.message())
                    .isEqualTo("Kan ikke lese CSV-filen fra linje 3: et anførselstegn er ikke avsluttet riktig.");
            assertThat(f.locator()).isEqualTo("L3-4");
        });
    }

    @Test
    void charactersAfterAClosingQuoteAreAFault() {
        assertThat(CsvTable.of(document("a,b\n\"1\"x,2\n")).fault()).isPresent();
    }

    @Test
    void everyCellOfRandomFilesIsWhereItsPlaceSays() {
        Random random = new Random(20181105);
        String[] pieces = {"", "a", "æ ø", "\"", ",", ";", "12", "x\ny", "\t", "\n"};
        for (int file = 0; file < 300; file++) {
            StringBuilder content = new StringBuilder("h1,h2,h3\n");
            for (int record = 0; record < 5; record++) {
                content.append("r").append(record);
                for (int field = 0; field < 2; field++) {
                    String value = pieces[random.nextInt(pieces.length)] + pieces[random.nextInt(pieces.length)];
                    content.append(",\"").append(value.replace("\"", "\"\"")).append('"');
                }
                content.append(random.nextBoolean() ? "\n" : "\r\n");
            }
            TextDocument document = document(content.toString());
            CsvTable table = CsvTable.of(document);
            assertThat(table.records()).hasSize(5);
            table.records().stream().flatMap(r -> r.fields().stream()).forEach(f -> assertPlace(document, f));
        }
    }

    private static void assertPlace(TextDocument document, CsvField field) {
        String cut = field.place().cut(document);
        boolean quotes = cut.length() >= 2 && cut.startsWith("\"") && cut.endsWith("\"");
        String bare = cut.replace("\"\"", "\"");
        String unquoted = quotes ? cut.substring(1, cut.length() - 1).replace("\"\"", "\"") : bare;
        assertThat(field.value().orElse("")).isIn(bare, unquoted);
    }

    private static List<String> cells(CsvTable table) {
        return table.records().stream()
                .flatMap(r -> r.fields().stream())
                .map(f -> f.place() + "=" + f.value().orElse("NULL"))
                .toList();
    }

    static TextDocument document(String content) {
        Opened opened = new DocumentOpener().open(content.getBytes(StandardCharsets.UTF_8), "fil.csv");
        return ((Opened.Text) opened).document();
    }
}
