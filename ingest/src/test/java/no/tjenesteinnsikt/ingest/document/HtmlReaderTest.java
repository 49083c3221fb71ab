package no.tjenesteinnsikt.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tjenesteinnsikt.ingest.document.html.HtmlReader;
import no.tjenesteinnsikt.ingest.document.made.Texts;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    @Test
    void blocksAreLinesAndEachWordHasItsPlaceInTheSource() throws UnreadableException {
        TextDocument document =
                read("<html><body><h1>Én  tittel</h1>\n<p>Først &aelig;re\n  og <b>så</b> mer</p></body></html>");

        assertThat(Texts.lines(document)).containsExactly("Én tittel", "Først ære og så mer");
        assertThat(Texts.place(document, "tittel")).isEqualTo("L1:C21-26");
        assertThat(Texts.place(document, "ære")).isEqualTo("L2:C10-18");
        assertThat(Texts.place(document, "så")).isEqualTo("L3:C9-10");
        assertThat(document.locate(TextPlace.lines(2, 2)).locator()).isEqualTo("L2-3:C4-18");
    }

    @Test
    void aRowWithShortCellsIsOneLine() throws UnreadableException {
        TextDocument document = read("<html><table><tr><td>Navn</td><td>Ada</td></tr>"
                + "<tr><td>Kommentar</td><td><p>En</p><p>To</p></td></tr></table>");

        assertThat(Texts.lines(document)).containsExactly("Navn\tAda", "Kommentar", "En", "To");
    }

    @Test
    void fieldsAreReadAsTheyAreFilledIn() throws UnreadableException {
        TextDocument document = read("<html><p><input type=checkbox checked> Godkjent</p>"
                + "<p><input type='checkbox'> Ikke godkjent</p><p>Leder: <input value='Ada Li'></p>"
                + "<p><select><option>2016</option><option selected>2017</option></select></p>"
                + "<ol start=3><li>Hva</li><li>Hvorfor</li></ol>");

        assertThat(Texts.lines(document))
                .containsExactly("☒ Godkjent", "☐ Ikke godkjent", "Leder: Ada Li", "2017", "3. Hva", "4. Hvorfor");
    }

    @Test
    void whatAReaderDoesNotSeeIsNotRead() throws UnreadableException {
        TextDocument document = read("<html><head><title>T</title><style>p{}</style></head><body><script>x()</script>"
                + "<p hidden>a</p><p style='display: none'>b</p><!-- c --><p>d<br>e</p>");

        assertThat(Texts.lines(document)).containsExactly("d", "e");
    }

    @Test
    void deepNestingIsReadWithinBounds() throws UnreadableException {
        String deep = "<html>" + "<div><table><tr><td>".repeat(20_000) + "innerst";

        assertThat(Texts.lines(read(deep))).contains("innerst");
    }

    private static TextDocument read(String source) throws UnreadableException {
        List<Line> lines = HtmlReader.read(source);
        return new TextDocument("0123456789abcdef", "side.html", lines);
    }
}
