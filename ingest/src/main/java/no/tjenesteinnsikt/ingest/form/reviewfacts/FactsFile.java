package no.tjenesteinnsikt.ingest.form.reviewfacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.tjenesteinnsikt.ingest.document.CsvField;
import no.tjenesteinnsikt.ingest.document.CsvRecord;
import no.tjenesteinnsikt.ingest.document.CsvTable;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.privacy.ContactMask;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** A facts file with one line for each column of one review, and what is wrong with it. */
final class FactsFile {
    static final String YEAR = "assessment_year";
    static final String COLUMN = "column_no";

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    private final TextDocument document;
    private final CsvTable csv;
    private final List<CsvRecord> records;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();

    FactsFile(TextDocument document) {
        this.document = document;
        this.csv = CsvTable.of(document);
        csv.fault().ifPresent(findings::add);
        this.records = whole(csv);
    }

    /** The lines after the header; one with another number of fields than the header is left out, with a finding. */
    private List<CsvRecord> whole(CsvTable table) {
        List<CsvRecord> whole = new ArrayList<>();
        for (CsvRecord row : table.records()) {
            if (row.fields().size() == table.header().size()) {
                whole.add(row);
            } else {
                String message = "Linje " + row.place().firstLine() + " har "
                        + row.fields().size() + " felt, men første linje har "
                        + table.header().size() + ".";
                String remedy = "Sett inn eller fjern skilletegn, og legg filen inn på nytt.";
                findings.add(finding(Severity.ERROR, "csv_width", row.place(), message, remedy));
            }
        }
        return whole;
    }

    /** The lines that can be read. */
    List<CsvRecord> records() {
        return records;
    }

    /** Says so where the columns do not run from 1 without a gap. */
    void checkGaps() {
        int last = seen.stream().max(Integer::compare).orElse(0);
        if (last != seen.size()) {
            Set<Integer> gaps = new TreeSet<>();
            IntStream.rangeClosed(1, last).filter(k -> !seen.contains(k)).forEach(gaps::add);
            findings.add(finding(
                    Severity.WARNING,
                    "columns_missing",
                    TextPlace.lines(1, document.lines().size()),
                    "Filen mangler kolonnene " + gaps + ".",
                    "Legg til en linje for hver kolonne i gjennomgangen."));
        }
    }

    /** The file's year, where all lines state one and the same; otherwise the finding says why not. */
    Optional<Integer> year() {
        Set<String> years = new TreeSet<>();
        records.forEach(r -> years.add(text(r, YEAR).orElse("")));
        Optional<Integer> year = years.size() == 1 ? number(years.iterator().next()) : Optional.empty();
        Optional<Integer> allowed = year.filter(y -> y >= FIRST_YEAR && y <= LAST_YEAR);
        if (allowed.isEmpty()) {
            findings.add(finding(
                    Severity.ERROR,
                    "assessment_year_refused",
                    TextPlace.lines(1, document.lines().size()),
                    "Feltet «assessment_year» må ha ett og samme år fra " + FIRST_YEAR + " til " + LAST_YEAR
                            + " på alle linjer, men har " + LakeException.printable(years.toString()) + ".",
                    "Del filen i én for hvert år, og rett årene som er feil."));
        }
        return allowed;
    }

    /** The line's column, where it is a number that no line before it has. */
    Optional<Integer> column(CsvRecord row) {
        Optional<Integer> column = text(row, COLUMN).flatMap(FactsFile::number);
        if (column.isEmpty()) {
            bad(row, COLUMN, "et helt tall fra 1");
        } else if (!seen.add(column.get())) {
            bad(row, COLUMN, "et nummer som ikke er brukt på en linje over");
            return Optional.empty();
        }
        return column;
    }

    /** A cell's text, without blanks around it; empty where it has none. */
    Optional<String> text(CsvRecord row, String column) {
        return csv.cell(row, column).flatMap(CsvField::value).map(String::strip).filter(t -> !t.isEmpty());
    }

    /** A cell's running text, masked. */
    Optional<String> prose(CsvRecord row, String column) {
        return text(row, column).map(text -> {
            String masked = ContactMask.mask(text);
            if (!masked.equals(text)) {
                findings.add(ContactMask.finding(document.sourceId(), column, locator(row, column)));
            }
            return masked;
        });
    }

    String locator(CsvRecord row, String column) {
        return csv.cell(row, column).map(CsvField::place).orElse(row.place()).locator();
    }

    /** Says that a cell is not what its column allows. */
    void bad(CsvRecord row, String column, String allowed) {
        String value = LakeException.printable(text(row, column).orElse(""));
        findings.add(new Finding(
                document.sourceId(),
                Severity.ERROR,
                "cell_invalid",
                "Feltet «" + column + "» er «" + value + "», men må være " + allowed + ".",
                "Rett feltet, og legg filen inn på nytt. Verdien er utelatt til det er gjort.",
                locator(row, column)));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    Finding finding(Severity severity, String code, TextPlace place, String message, String remedy) {
        return new Finding(document.sourceId(), severity, code, message, remedy, place.locator());
    }

    /** Rejected for the last thing that was found. */
    Reading rejected() {
        return Reading.rejected(findings.get(findings.size() - 1));
    }

    Reading accepted(List<Row> rows, int year, GivenYears given) {
        given.assessmentYear()
                .filter(g -> g != year)
                .ifPresent(g -> add(finding(
                        Severity.WARNING,
                        "assessment_year_differs",
                        TextPlace.lines(1, 1),
                        "Filen sier " + year + ", men " + g + " ble oppgitt. Filens år er brukt.",
                        "Sjekk at dette er riktig fil, og utelat --assessment-year.")));
        Optional<Reading.StatedYear> stated = Optional.of(new Reading.StatedYear(year, "document"));
        return new Reading(Reading.Outcome.ACCEPTED, rows, findings, Optional.empty(), stated);
    }

    private static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
