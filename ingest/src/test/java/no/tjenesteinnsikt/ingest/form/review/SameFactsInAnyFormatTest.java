package no.tjenesteinnsikt.ingest.form.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.made.DocxMade;
import no.tjenesteinnsikt.ingest.document.made.PdfMade;
import no.tjenesteinnsikt.ingest.document.made.Texts;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A review report gives the same facts as text, web page, PDF and Word document, as lines and as a table. */
class SameFactsInAnyFormatTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aReportGivesTheSameRowsInAnyFormat(long seed) {
        Appendix appendix = Appendix.of(12, seed);
        String text = appendix.text();
        List<Row> expected = facts(text.getBytes(StandardCharsets.UTF_8));

        assertThat(expected).hasSize(12 * 21);
        for (Map.Entry<String, byte[]> format : formats(appendix, text).entrySet()) {
            assertThat(facts(format.getValue())).as(format.getKey()).isEqualTo(expected);
        }
    }

    private static Map<String, byte[]> formats(Appendix appendix, String text) {
        return Map.of(
                "html", Texts.html(text).getBytes(StandardCharsets.UTF_8),
                "html table", Texts.html(tabbed(appendix)).getBytes(StandardCharsets.UTF_8),
                "pdf", PdfMade.of(text).bytes(),
                "pdf with heads and feet",
                        PdfMade.of(text)
                                .head("Rapport fra gjennomgangen")
                                .foot("Side # av 2")
                                .bytes(),
                "pdf broken over pages",
                        PdfMade.of(text.replaceFirst("\nAntall årsverk", "\n\fAntall årsverk"))
                                .bytes(),
                "docx", DocxMade.of(text).bytes(),
                "docx table", table(appendix));
    }

    /** The rows of the matrix with their cells parted by tabs. */
    private static String tabbed(Appendix appendix) {
        String text = appendix.text();
        for (RowLabel label : RowLabel.ALL) {
            String values = appendix.values(label.id());
            text = text.replace(label.title() + " " + values, label.title() + "\t" + values.replace(' ', '\t'));
        }
        return text;
    }

    private static byte[] table(Appendix appendix) {
        DocxMade made = new DocxMade();
        List<List<String>> rows = new ArrayList<>();
        tabbed(appendix).lines().forEach(line -> {
            if (line.contains("\t")) {
                rows.add(List.of(line.split("\t", -1)));
            } else {
                made.paragraph(line);
            }
        });
        return made.table(rows).bytes();
    }

    private static List<Row> facts(byte[] content) {
        try (DocumentOpener opener = new DocumentOpener()) {
            Opened opened = opener.open(content, "rapport");
            assertThat(opened).isInstanceOf(Opened.Text.class);
            TextDocument document = ((Opened.Text) opened).document();
            Reading reading = new ReviewReportForm().read(document, GivenYears.NONE);
            assertThat(reading.findings()).isEmpty();
            return SameFactsTest.bare(reading);
        }
    }
}
