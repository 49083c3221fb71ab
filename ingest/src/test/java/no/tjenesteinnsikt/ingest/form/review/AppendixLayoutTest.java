package no.tjenesteinnsikt.ingest.form.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same appendix in every shape that extraction gives it. */
class AppendixLayoutTest {

    @Test
    void brokenDecimalsAreReadAndPointedAt() {
        Appendix appendix = Appendix.of(6, 1);
        List<String> fte = List.of("1,8", "15,3", "2,85", "2", "1,6", "87");
        for (int k = 1; k <= 6; k++) {
            appendix.set("fte", k, fte.get(k - 1));
        }
        appendix.change("fte", row -> "Antall årsverk 1,\n8\n\n15\n,3 2,\n85 2 1,\n\n6 87");

        ReadingOf read = ReadingOf.appendix(appendix);

        assertThat(read.findings()).isEmpty();
        assertThat(read.cells("fte")).isEqualTo(fte);
        assertThat(read.rows("fte").stream().map(r -> r.text("locator")))
                .containsExactly("L8-9:C16-1", "L11-12:C1-2", "L12-13:C4-2", "L13:C4-4", "L13-15:C6-1", "L15:C3-4");
        read.assertPlaces();
    }

    @Test
    void randomAppendicesWithRandomBreaksAreReadExactly() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Appendix appendix = Appendix.of(10 + random.nextInt(111), seed);
            RowLabel.ALL.forEach(l -> appendix.change(l.id(), row -> Shaker.shake(l, appendix, random)));
            String text = random.nextBoolean() ? appendix.text().replace("\n", "\r\n") : appendix.text();

            ReadingOf read = ReadingOf.document(Appendix.document(text));

            assertThat(read.findings()).as("seed " + seed).isEmpty();
            RowLabel.ALL.forEach(l -> assertThat(read.cells(l.id())).as(l.id()).isEqualTo(appendix.cells(l.id())));
            read.assertPlaces();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n51\n\f", "\n51\f\n", "\n\f51\n", "\n\nSide 51 av 60\n\f", "\n- 51 -\n\f", "\f"})
    void aPageBreakInARowIsNoCell(String pageBreak) {
        Appendix appendix = Appendix.of(15, 9);
        for (RowLabel label : RowLabel.ALL) {
            appendix.change(label.id(), row -> {
                String[] tokens = appendix.values(label.id()).split(" ", 6);
                return label.title() + " " + String.join(" ", List.of(tokens).subList(0, 5)) + pageBreak + tokens[5];
            });
        }

        ReadingOf read = ReadingOf.appendix(appendix);

        assertThat(read.findings()).isEmpty();
        RowLabel.ALL.forEach(l -> assertThat(read.cells(l.id())).isEqualTo(appendix.cells(l.id())));
    }

    @Test
    void aRunningHeadAtThePageBreakIsNoCell() {
        Appendix appendix = Appendix.of(15, 9);
        String row = "does_research";
        appendix.change(row, r -> {
            String[] tokens = appendix.values(row).split(" ", 6);
            return Appendix.label(row).title() + "\n"
                    + String.join(" ", List.of(tokens).subList(0, 5)) + "\nRapport om tjenestene\n\f" + tokens[5];
        });

        ReadingOf read = ReadingOf.appendix(appendix);

        assertThat(read.findings()).isEmpty();
        assertThat(read.cells(row)).isEqualTo(appendix.cells(row));
    }

    @Test
    void aNumberAtAPageEdgeThatMayBeACellOrThePageIsNotGuessed() {
        Appendix appendix = Appendix.of(4, 9);
        appendix.change("age_years", row -> "Antall år etablert 3 7\n4\n\f5\n6");

        ReadingOf read = ReadingOf.appendix(appendix);

        assertThat(read.findings()).containsExactly("error row_ambiguous L6-9");
        assertThat(read.onlyFinding().message())
                .isEqualTo("Raden «Antall år etablert» på linje 6 har tall som kan deles i kolonner på flere måter, "
                        + "så alle verdiene er ukjente.");
        assertThat(read.cells("age_years")).hasSize(4).containsOnly("unknown");
    }

    @Test
    void theRowsMayStandInAnotherOrderAndTextMayFollow() {
        Appendix appendix = Appendix.of(15, 3);
        String last = "annual_report_approved";
        appendix.change(last, row -> "")
                .change("age_years", row -> Appendix.label(last).title() + "\n" + appendix.values(last) + "\n\n" + row);
        String text = appendix.text() + "\nOslo, 5. mai 2031\n\nTjenestene ble sett på i 2030 og 2031.\n12\n";

        ReadingOf read = ReadingOf.document(Appendix.document(text));

        assertThat(read.findings()).isEmpty();
        RowLabel.ALL.forEach(l -> assertThat(read.cells(l.id())).isEqualTo(appendix.cells(l.id())));
    }
}
