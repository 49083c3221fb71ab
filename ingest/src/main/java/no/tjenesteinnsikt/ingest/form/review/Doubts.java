package no.tjenesteinnsikt.ingest.form.review;

import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * The findings of this form, in its users' words.
 *
 * @param sourceId the document
 */
record Doubts(String sourceId) {
    private static final String CORRECT_ROW = "Rett raden mot den trykte rapporten, og legg dokumentet inn på nytt.";
    private static final String CORRECT_CELL = "Rett svaret mot den trykte rapporten, og legg dokumentet inn på nytt.";

    Finding columnCount(ScannedRow row, int found, String expected) {
        String message = start(row) + found + " tall, men " + expected
                + " var ventet. Hvilken kolonne som mangler eller er til overs, er ikke sikkert, så alle verdiene er ukjente.";
        return finding(Severity.ERROR, "column_count", row.place(), message, CORRECT_ROW);
    }

    Finding ambiguous(ScannedRow row) {
        String message = start(row) + "tall som kan deles i kolonner på flere måter, så alle verdiene er ukjente.";
        return finding(Severity.ERROR, "row_ambiguous", row.place(), message, CORRECT_ROW);
    }

    Finding badAnswer(ScannedRow row, int column, Token cell) {
        String message = "Linje " + cell.line() + ", kolonne " + column + " i raden «"
                + row.label().title() + "»: «" + cell.text() + "» er verken 1 (ja) eller 2 (nei), så svaret er ukjent.";
        return finding(Severity.ERROR, "answer_not_1_or_2", cell.place(), message, CORRECT_CELL);
    }

    Finding badNumber(ScannedRow row, int column, Unit unit, String allowed) {
        String message = "Linje " + unit.place().firstLine() + ", kolonne " + column + " i raden «"
                + row.label().title() + "»: «" + unit.text() + "» er ikke " + allowed + ", så verdien er ukjent.";
        return finding(
                Severity.ERROR,
                "number_unreadable",
                unit.place(),
                message,
                "Rett tallet mot den trykte rapporten, og legg dokumentet inn på nytt.");
    }

    Finding totalsDiffer(ScannedRow row, String printed, int yes, int no, TextPlace place) {
        String message = start(row) + "de trykte summene " + printed + ", men svarene gir " + yes + " ja og " + no
                + " nei. Svarene er beholdt slik de står.";
        return finding(Severity.WARNING, "totals_differ", place, message, "Sammenlign raden med den trykte rapporten.");
    }

    Finding totalsMissing(ScannedRow row) {
        String message = start(row) + "ingen trykte summer, så svarene er ikke kontrollert mot dem.";
        return finding(
                Severity.WARNING, "totals_missing", row.place(), message, "Sammenlign raden med den trykte rapporten.");
    }

    Finding missingRow(RowLabel label, TextPlace matrix) {
        String message = "Raden «" + label.title() + "» finnes ikke i vedlegget, så alle verdiene er ukjente.";
        String remedy = "Se etter raden på linje " + matrix.firstLine() + " til " + matrix.lastLine()
                + ", rett ledeteksten, og legg dokumentet inn på nytt.";
        return finding(Severity.ERROR, "row_missing", matrix, message, remedy);
    }

    Finding sameRowTwice(ScannedRow first, ScannedRow second) {
        String message = "Raden «" + first.label().title() + "» står to ganger, på linje "
                + first.place().firstLine() + " og " + second.place().firstLine() + ", med like verdier.";
        return finding(
                Severity.LOOK, "row_twice", second.place(), message, "Fjern den ene raden om den ikke skal stå der.");
    }

    Finding twoRows(ScannedRow first, ScannedRow second) {
        String message = "Raden «" + first.label().title() + "» står to ganger, på linje "
                + first.place().firstLine() + " og " + second.place().firstLine()
                + ", med ulike verdier, så alle verdiene er ukjente.";
        return finding(
                Severity.ERROR,
                "row_twice_differs",
                second.place(),
                message,
                "Fjern raden som er feil, og legg dokumentet inn på nytt.");
    }

    Finding looseNumbers(TokenLine line) {
        String message =
                "Linje " + line.number() + " har " + line.numbers() + " tall uten en kjent ledetekst, og er ikke lest.";
        return finding(
                Severity.WARNING,
                "row_label_unknown",
                TextPlace.lines(line.number(), line.number()),
                message,
                "Rett ledeteksten foran tallene om de hører til vedlegget.");
    }

    Finding disputedCount(int columns, String votes, TextPlace matrix) {
        String message =
                "Radene i vedlegget har ulikt antall kolonner (" + votes + "). Dokumentet er lest med " + columns + ".";
        return finding(
                Severity.WARNING, "column_count_disputed", matrix, message, "Rett radene som avviker fra de andre.");
    }

    Finding undecidedCount(String votes, TextPlace matrix) {
        String message = "Antall kolonner i vedlegget er ikke sikkert (" + votes + "), så dokumentet er avvist.";
        return finding(
                Severity.ERROR,
                "column_count_undecided",
                matrix,
                message,
                "Rett svarradene slik at de har like mange kolonner, og legg dokumentet inn på nytt.");
    }

    Finding finding(Severity severity, String code, TextPlace place, String message, String remedy) {
        return new Finding(sourceId, severity, code, message, remedy, place.locator());
    }

    private static String start(ScannedRow row) {
        return "Raden «" + row.label().title() + "» på linje " + row.place().firstLine() + " har ";
    }
}
