package no.tjenesteinnsikt.ingest.form.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each defect that a report may have: what is said about it, where, and what is kept. */
class AppendixDefectsTest {
    private static final int N = 20;
    private static final String ROW = "mandate_delimited";
    private static final List<String> UNKNOWN = Collections.nCopies(N, "unknown");

    private final Appendix appendix = Appendix.of(N, 77);
    private final int line = appendix.line(ROW);

    @Test
    void totalsThatDisagreeAreAWarningAndTheCellsAreKept() {
        int yes = appendix.count(ROW, "1");
        int no = appendix.count(ROW, "2");
        ReadingOf read = ReadingOf.appendix(appendix.token(ROW, N + 1, String.valueOf(yes + 1)));

        assertThat(read.cells(ROW)).isEqualTo(appendix.cells(ROW));
        assertThat(read.onlyFinding().code()).isEqualTo("totals_differ");
        assertThat(read.onlyFinding().severity().word()).isEqualTo("warning");
        assertThat(read.onlyFinding().message())
                .isEqualTo("Raden «Er oppdraget avgrenset ift innhold og målgruppe» på linje " + line
                        + " har de trykte summene " + (yes + 1) + " og " + no + ", men svarene gir " + yes + " ja og "
                        + no + " nei. Svarene er beholdt slik de står.");
        assertThat(read.onlyFinding().locator()).startsWith("L" + line + ":C");
    }

    @Test
    void aRowWithAColumnLessIsUnknownAsAWhole() {
        ReadingOf read = ReadingOf.appendix(appendix.token(ROW, 7, ""));

        assertThat(read.findings()).containsExactly("error column_count L" + line);
        assertThat(read.cells(ROW)).isEqualTo(UNKNOWN);
        assertThat(read.onlyFinding().message())
                .isEqualTo("Raden «Er oppdraget avgrenset ift innhold og målgruppe» på linje " + line
                        + " har 21 tall, men 20 svar, med eller uten to summer, var ventet. Hvilken kolonne som mangler "
                        + "eller er til overs, er ikke sikkert, så alle verdiene er ukjente.");
        assertThat(read.onlyFinding().remedy())
                .isEqualTo("Rett raden mot den trykte rapporten, og legg dokumentet inn på nytt.");
        othersAreRead(read);
    }

    @Test
    void aRowWithAColumnMoreIsUnknownAsAWhole() {
        ReadingOf read = ReadingOf.appendix(appendix.token(ROW, 7, "1 1"));

        assertThat(read.findings()).containsExactly("error column_count L" + line);
        assertThat(read.cells(ROW)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "3", "0", "11", "?", "ja", "1,", "-"})
    void aLetterOrAnotherDigitIsUnknownAndTheOthersAreKept(String value) {
        ReadingOf read = ReadingOf.appendix(appendix.token(ROW, 5, value));

        int column = (Appendix.label(ROW).title() + " " + "1 ".repeat(4)).length() + 1;
        String place = "L" + line + ":C" + column + "-" + (column + value.length() - 1);
        assertThat(read.findings()).containsExactly("error answer_not_1_or_2 " + place);
        assertThat(read.onlyFinding().message())
                .isEqualTo("Linje " + line
                        + ", kolonne 5 i raden «Er oppdraget avgrenset ift innhold og målgruppe»: «" + value
                        + "» er verken 1 (ja) eller 2 (nei), så svaret er ukjent.");
        assertThat(read.cells(ROW).get(4)).isEqualTo("unknown");
        assertThat(keptBut(read, 5)).isEqualTo(but(5));
    }

    @Test
    void aLetterInTheFirstCellIsFoundToo() {
        ReadingOf read = ReadingOf.appendix(appendix.token(ROW, 1, "x"));

        assertThat(read.cells(ROW).get(0)).isEqualTo("unknown");
        assertThat(keptBut(read, 1)).isEqualTo(but(1));
    }

    @Test
    void aLetterBesideTotalsThatLeaveNoRoomForItMakesTheWholeRowUnknown() {
        int yes = appendix.count(ROW, "1");
        int no = appendix.count(ROW, "2");
        ReadingOf read = ReadingOf.appendix(appendix.token(ROW, 5, "x")
                .change(ROW, row -> row.replace(" " + yes + " " + no, " " + (yes + 3) + " " + (no - 1))));

        assertThat(read.findings()).containsExactly("error column_count L" + line);
        assertThat(read.cells(ROW)).isEqualTo(UNKNOWN);
    }

    @Test
    void aMissingRowIsUnknown() {
        ReadingOf read = ReadingOf.appendix(appendix.change(ROW, row -> ""));

        assertThat(read.cells(ROW)).isEqualTo(UNKNOWN);
        assertThat(read.onlyFinding().code()).isEqualTo("row_missing");
        assertThat(read.onlyFinding().message())
                .isEqualTo("Raden «Er oppdraget avgrenset ift innhold og målgruppe» finnes ikke i vedlegget, "
                        + "så alle verdiene er ukjente.");
        assertThat(read.onlyFinding().locator()).isEqualTo("L6-42");
        assertThat(read.rows(ROW).get(0).text("locator")).isEqualTo("L6-42");
        othersAreRead(read);
    }

    @Test
    void aLabelThatIsNotKnownLosesItsRowAndSaysWhere() {
        ReadingOf read = ReadingOf.appendix(
                appendix.change(ROW, row -> row.replace("Er oppdraget avgrenset ift", "Hva med tjenestens")));

        assertThat(read.cells(ROW)).isEqualTo(UNKNOWN);
        assertThat(read.findings())
                .containsExactlyInAnyOrder("error row_missing L6-44", "warning row_label_unknown L" + line);
        othersAreRead(read);
    }

    @Test
    void aRowThatStandsTwiceWithTheSameValuesIsKept() {
        ReadingOf read = ReadingOf.appendix(appendix.change(ROW, row -> row + "\n" + row));

        assertThat(read.cells(ROW)).isEqualTo(appendix.cells(ROW));
        assertThat(read.findings()).containsExactly("look row_twice L" + (line + 1));
    }

    @Test
    void aRowThatStandsTwiceWithDifferentValuesIsUnknown() {
        String first = appendix.cells(ROW).get(0);
        String label = Appendix.label(ROW).title();
        ReadingOf read = ReadingOf.appendix(appendix.change(
                ROW,
                row -> row + "\n" + row.replace(label + " " + first, label + " " + (first.equals("1") ? "2" : "1"))));

        assertThat(read.cells(ROW)).isEqualTo(UNKNOWN);
        assertThat(read.findings()).containsExactly("error row_twice_differs L" + (line + 1));
        assertThat(read.rows(ROW).get(0).text("locator")).isEqualTo("L" + line + "-" + (line + 1));
    }

    @Test
    void aRowWithoutTotalsIsReadAndSaysThatNothingConfirmsIt() {
        ReadingOf read = ReadingOf.appendix(
                appendix.change(ROW, row -> Appendix.label(ROW).title() + " " + String.join(" ", appendix.cells(ROW))));

        assertThat(read.cells(ROW)).isEqualTo(appendix.cells(ROW));
        assertThat(read.findings()).containsExactly("warning totals_missing L" + line);
    }

    @Test
    void aRowThatLostTwoColumnsAndKeptItsTotalsIsNotTakenForOneWithoutTotals() {
        ReadingOf read =
                ReadingOf.appendix(appendix.token(ROW, 3, "").change(ROW, row -> row.replaceFirst(" \\d ", " ")));

        assertThat(read.cells(ROW)).isEqualTo(UNKNOWN);
        assertThat(read.findings()).containsExactly("error column_count L" + line);
    }

    @Test
    void aLostColumnAndAStrayNumberAfterTheTotalsAreNotTakenForOneBadCell() {
        int yes = appendix.count(ROW, "1");
        int no = appendix.count(ROW, "2");
        assertThat(appendix.cells(ROW).get(0)).isEqualTo("2");
        ReadingOf read = ReadingOf.appendix(appendix.token(ROW, 1, "")
                .change(ROW, row -> row.replace(" " + yes + " " + no, " " + no + " " + yes + " " + no)));

        assertThat(read.cells(ROW)).isEqualTo(UNKNOWN);
        assertThat(read.findings()).containsExactly("error column_count L" + line);
    }

    @Test
    void inASmallReviewARowThatCouldBeCellsOrTotalsIsUnknown() {
        Appendix small =
                Appendix.of(3, 5).change("does_research", row -> "Driver tjenesten forskningsaktivitet? 1 1 2");

        ReadingOf read = ReadingOf.appendix(small);

        assertThat(read.cells("does_research")).containsOnly("unknown");
        assertThat(read.cells("does_research")).hasSize(3);
        assertThat(read.findings()).contains("error column_count L" + small.line("does_research"));
    }

    @Test
    void twoColumnsTooManyWithoutTotalsAreNotTakenForTotals() {
        String cells = String.join(" ", appendix.cells(ROW));
        ReadingOf read = ReadingOf.appendix(
                appendix.change(ROW, row -> Appendix.label(ROW).title() + " " + cells + " 1 2"));

        assertThat(read.cells(ROW)).isEqualTo(UNKNOWN);
        assertThat(read.findings())
                .containsExactly("error column_count L" + line, "warning column_count_disputed L6-44");
    }

    @Test
    void totalsThatCannotBeReadAreAWarning() {
        int no = appendix.count(ROW, "2");
        ReadingOf read = ReadingOf.appendix(appendix.token(ROW, N + 1, "l" + no));

        assertThat(read.cells(ROW)).isEqualTo(appendix.cells(ROW));
        assertThat(read.onlyFinding().code()).isEqualTo("totals_differ");
    }

    @Test
    void aDocumentOfRowsWithDifferentNumbersOfColumnsIsReadByTheMostAndSaysSo() {
        Appendix other = Appendix.of(N - 1, 3);
        ReadingOf read = ReadingOf.appendix(
                appendix.change(ROW, row -> Appendix.label(ROW).title() + " " + other.values(ROW)));

        assertThat(read.findings())
                .containsExactly("error column_count L" + line, "warning column_count_disputed L6-44");
        assertThat(read.reading().findings().get(1).message())
                .isEqualTo("Radene i vedlegget har ulikt antall kolonner (19 kolonner: 1 rad, 20 kolonner: 17 rader). "
                        + "Dokumentet er lest med 20.");
        othersAreRead(read);
    }

    @Test
    void aDocumentWhereNoNumberOfColumnsHasTheMajorityIsRejected() {
        Appendix other = Appendix.of(N - 1, 3);
        RowLabel.ALL.stream()
                .filter(RowLabel::isAnswer)
                .limit(9)
                .forEach(l -> appendix.change(l.id(), row -> l.title() + " " + other.values(l.id())));

        Reading reading = new ReviewReportForm().read(appendix.document(), GivenYears.NONE);

        assertThat(reading.outcome()).isEqualTo(Reading.Outcome.REJECTED);
        assertThat(reading.findings().get(0).message())
                .isEqualTo("Antall kolonner i vedlegget er ikke sikkert (19 kolonner: 9 rader, 20 kolonner: 9 rader), "
                        + "så dokumentet er avvist.");
    }

    @Test
    void anAgeThatIsLostLeavesTheApprovalYearOpen() {
        ReadingOf read = ReadingOf.appendix(appendix.token("age_years", 2, "12a"));

        assertThat(read.cells("age_years").get(1)).isEqualTo("unknown");
        assertThat(read.onlyFinding().message())
                .isEqualTo(
                        "Linje 6, kolonne 2 i raden «Antall år etablert»: «12a» er ikke et helt antall år fra 0 til 99,"
                                + " så verdien er ukjent.");
        assertThat(read.reading().rows().get(21).get("approval_year")).isEmpty();
        assertThat(read.reading().rows().get(21).get("approval_year_status")).isEmpty();
    }

    @Test
    void anAgeTooFewMakesAllUnknown() {
        ReadingOf read = ReadingOf.appendix(appendix.token("age_years", 2, ""));

        assertThat(read.cells("age_years")).isEqualTo(UNKNOWN);
        assertThat(read.onlyFinding().message()).contains("har 19 tall, men 20 var ventet.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,2,3", "1.5", "1,125", "x"})
    void aDecimalThatCannotBeReadIsUnknownAndTheOthersAreKept(String value) {
        ReadingOf read = ReadingOf.appendix(
                appendix.set("fte", 4, "7").set("fte", 5, "7").token("fte", 4, value));

        assertThat(read.cells("fte").get(3)).isEqualTo("unknown");
        assertThat(read.cells("fte").subList(4, N))
                .isEqualTo(appendix.cells("fte").subList(4, N));
        assertThat(read.onlyFinding().message())
                .isEqualTo("Linje 8, kolonne 4 i raden «Antall årsverk»: «" + value
                        + "» er ikke et tall med høyst to desimaler etter ett komma, så verdien er ukjent.");
    }

    @Test
    void piecesThatGiveMoreNumbersThanColumnsAreNotJoinedByGuess() {
        ReadingOf read = ReadingOf.appendix(appendix.token("fte", 4, "1\n2,4"));

        assertThat(read.cells("fte")).isEqualTo(UNKNOWN);
        assertThat(read.findings()).containsExactly("error column_count L8-9");
    }

    private void othersAreRead(ReadingOf read) {
        RowLabel.ALL.stream()
                .filter(l -> !l.id().equals(ROW))
                .forEach(l -> assertThat(read.cells(l.id())).as(l.id()).isEqualTo(appendix.cells(l.id())));
    }

    private List<String> but(int column) {
        return without(appendix.cells(ROW), column);
    }

    private static List<String> keptBut(ReadingOf read, int column) {
        return without(read.cells(ROW), column);
    }

    private static List<String> without(List<String> cells, int column) {
        List<String> kept = new ArrayList<>(cells);
        kept.remove(column - 1);
        return kept;
    }
}
