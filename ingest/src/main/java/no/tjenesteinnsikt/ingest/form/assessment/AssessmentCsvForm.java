package no.tjenesteinnsikt.ingest.form.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.ingest.document.Cell;
import no.tjenesteinnsikt.ingest.document.CsvField;
import no.tjenesteinnsikt.ingest.document.CsvRecord;
import no.tjenesteinnsikt.ingest.document.CsvTable;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.Form;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.book.BookCell;
import no.tjenesteinnsikt.ingest.form.book.CellValues;
import no.tjenesteinnsikt.ingest.form.text.DateText;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** One table of a region's assessment as a CSV file, with the headings of the workbook's sheets. */
public final class AssessmentCsvForm implements Form {
    /** The form's name. */
    public static final String NAME = "region-assessment-csv";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String documentKind() {
        return "assessment";
    }

    @Override
    public boolean recognises(TextDocument document) {
        return table(CsvTable.headerOf(document)).isPresent();
    }

    @Override
    public Reading read(TextDocument document, GivenYears given) {
        CsvTable csv = CsvTable.of(document);
        AssessmentTable table = table(csv.header()).orElseThrow();
        CellValues values = new CellValues(document.sourceId());
        AssessmentReader reader =
                new AssessmentReader(document.sourceId(), Optional.empty(), given.reportYear(), values);
        for (CsvRecord record : csv.records()) {
            if (record.fields().size() != csv.header().size()) {
                values.say(
                        Severity.ERROR,
                        "csv_width",
                        "Linje " + record.place().firstLine() + " har "
                                + record.fields().size() + " felt, men første linje har "
                                + csv.header().size() + ".",
                        "Sett inn eller fjern skilletegn, og legg filen inn på nytt.",
                        record.place().locator());
            } else {
                reader.read(table, new CsvLine(csv, record));
            }
        }
        List<Finding> findings = new ArrayList<>(values.findings());
        csv.fault().ifPresent(findings::add);
        return Reading.accepted(reader.rows(), findings);
    }

    /** The table that a header is, if all its columns belong to it. */
    private static Optional<AssessmentTable> table(List<String> header) {
        Set<String> names = new HashSet<>(header);
        return List.of(AssessmentTable.values()).stream()
                .filter(table -> names.size() == header.size()
                        && names.containsAll(table.needed())
                        && table.heads().containsAll(names))
                .findFirst();
    }

    private record CsvLine(CsvTable csv, CsvRecord line) implements AssessmentRecord {
        @Override
        public BookCell cell(String head) {
            Optional<CsvField> field = csv.cell(line, head);
            String locator = field.map(f -> f.place().locator()).orElse(place());
            return new BookCell(
                    locator,
                    field.flatMap(CsvField::value).map(text -> new Cell(1, 1, value(text.strip()), Optional.empty())));
        }

        @Override
        public String place() {
            return line.place().locator();
        }

        /** A CSV has only text: what is a number or a day there can be told by its characters. */
        private static Cell.Value value(String text) {
            if (text.matches("\\d{1,9}")) {
                return new Cell.NumberValue(new BigDecimal(text));
            }
            Optional<DateText.Stated> day = DateText.first(text)
                    .filter(d -> d.start() == 0 && d.end() == text.length())
                    .filter(d -> text.toLowerCase(Locale.ROOT).matches(".*(?:19|20)\\d\\d.*"));
            return day.<Cell.Value>map(d -> new Cell.DateValue(d.date().atStartOfDay()))
                    .orElseGet(() -> new Cell.TextValue(text));
        }
    }
}
