package no.tjenesteinnsikt.ingest.form.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tjenesteinnsikt.ingest.document.Sheet;
import no.tjenesteinnsikt.ingest.document.Sheet.SheetRow;
import no.tjenesteinnsikt.ingest.document.Workbook;
import no.tjenesteinnsikt.ingest.form.BookForm;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.book.BookCell;
import no.tjenesteinnsikt.ingest.form.book.BookIdentity;
import no.tjenesteinnsikt.ingest.form.book.BookSheet;
import no.tjenesteinnsikt.ingest.form.book.BookTable;
import no.tjenesteinnsikt.ingest.form.book.CellValues;
import no.tjenesteinnsikt.ingest.form.text.StatedYears;
import no.tjenesteinnsikt.ingest.form.text.StatedYears.Wanted;
import no.tjenesteinnsikt.ingest.form.version.StatedVersion;
import no.tjenesteinnsikt.ingest.quality.Finding;

/** A region's assessment as a workbook, known by its hidden sheet or, when that is gone, by the headings of its tables. */
public final class AssessmentWorkbookForm implements BookForm {
    /** The form's name. */
    public static final String NAME = "region-assessment";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String documentKind() {
        return "assessment";
    }

    @Override
    public boolean recognises(Workbook workbook) {
        boolean says = BookIdentity.of(workbook)
                .get(AssessmentWorkbook.FORM_KEY)
                .filter(AssessmentWorkbook.FORM::equals)
                .isPresent();
        return says
                || sheets(workbook).stream()
                        .anyMatch(sheet -> List.of(AssessmentTable.values()).stream()
                                .anyMatch(table -> !sheet.tables(table.needed()).isEmpty()));
    }

    @Override
    public StatedVersion version(Workbook workbook) {
        return StatedVersion.NONE;
    }

    @Override
    public Reading read(String sourceId, Workbook workbook, GivenYears given) {
        List<BookSheet> sheets = sheets(workbook);
        CellValues values = new CellValues(sourceId);
        BookIdentity identity = BookIdentity.of(workbook);
        Map<Integer, String> stated = years(sheets, identity, values);
        StatedYears year = StatedYears.ofPlaces(
                sourceId,
                Wanted.REPORT,
                stated,
                given.reportYear(),
                sheets.get(0).start());
        AssessmentReader reader = new AssessmentReader(
                sourceId, region(sheets, identity, values), year.year().map(Reading.StatedYear::year), values);
        sheets.forEach(sheet -> read(sheet, reader));
        List<Finding> findings = new ArrayList<>(stated.isEmpty() ? List.of() : year.findings());
        findings.addAll(values.findings());
        return new Reading(Reading.Outcome.ACCEPTED, reader.rows(), findings, year.year(), Optional.empty());
    }

    private static void read(BookSheet sheet, AssessmentReader reader) {
        for (AssessmentTable kind : AssessmentTable.values()) {
            for (BookTable table : sheet.tables(kind.needed())) {
                for (SheetRow row : sheet.rows()) {
                    if (row.number() > table.headRow() && !isUnused(table, row.number(), kind)) {
                        reader.read(kind, new SheetRecord(table, row.number(), kind.heads()));
                    }
                }
            }
        }
    }

    /** A line in which nothing stands, or only the year that was filled in beforehand. */
    private static boolean isUnused(BookTable table, int row, AssessmentTable kind) {
        return table.isEmpty(
                row,
                kind.heads().stream()
                        .filter(head -> !head.equals(AssessmentWords.YEAR))
                        .toList());
    }

    private record SheetRecord(BookTable table, int row, List<String> heads) implements AssessmentRecord {
        @Override
        public BookCell cell(String head) {
            return table.cell(row, head);
        }

        @Override
        public String place() {
            return table.place(row, heads);
        }
    }

    private static Map<Integer, String> years(List<BookSheet> sheets, BookIdentity identity, CellValues values) {
        Map<Integer, String> years = new TreeMap<>();
        beside(sheets, AssessmentWords.YEAR)
                .ifPresent(cell -> values.year(cell, AssessmentWords.YEAR)
                        .value()
                        .ifPresent(year -> years.put(year, cell.locator())));
        if (years.isEmpty()) {
            identity.number(AssessmentWorkbook.YEAR_KEY)
                    .ifPresent(year -> years.put(year, sheets.get(0).start()));
        }
        return years;
    }

    private static Optional<String> region(List<BookSheet> sheets, BookIdentity identity, CellValues values) {
        return beside(sheets, AssessmentWords.REGION)
                .flatMap(cell -> values.code(cell, AssessmentWords.REGION, AssessmentWords.REGIONS)
                        .value())
                .or(() -> identity.get(AssessmentWorkbook.REGION_KEY)
                        .filter(AssessmentWords.REGIONS.labels()::containsKey));
    }

    /** The cell beside a label on a sheet that is no table. */
    private static Optional<BookCell> beside(List<BookSheet> sheets, String label) {
        return sheets.stream()
                .filter(sheet -> !sheet.has(AssessmentWords.SERVICE))
                .flatMap(sheet -> sheet.beside(label).stream())
                .findFirst();
    }

    private static List<BookSheet> sheets(Workbook workbook) {
        return workbook.sheets().stream()
                .map((Sheet sheet) -> new BookSheet(sheet))
                .toList();
    }
}
