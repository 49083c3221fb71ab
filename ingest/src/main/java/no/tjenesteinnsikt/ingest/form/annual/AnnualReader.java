package no.tjenesteinnsikt.ingest.form.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tjenesteinnsikt.ingest.document.Workbook;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.book.BookCell;
import no.tjenesteinnsikt.ingest.form.book.BookIdentity;
import no.tjenesteinnsikt.ingest.form.book.BookRows;
import no.tjenesteinnsikt.ingest.form.book.BookSheet;
import no.tjenesteinnsikt.ingest.form.book.CellValues;
import no.tjenesteinnsikt.ingest.form.text.ServiceName;
import no.tjenesteinnsikt.ingest.form.text.StatedYears;
import no.tjenesteinnsikt.ingest.form.text.StatedYears.Wanted;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** Reads one workbook: which template, who and when first, since nothing can be said without them. */
final class AnnualReader {
    private final String sourceId;
    private final AnnualSheets sheets;
    private final BookIdentity identity;
    private final CellValues values;
    private final Optional<BookSheet> about;

    AnnualReader(String sourceId, Workbook workbook) {
        this.sourceId = sourceId;
        sheets = AnnualSheets.of(workbook);
        identity = BookIdentity.of(workbook);
        values = new CellValues(sourceId);
        about = sheets.find(ReportSheet.ABOUT);
    }

    Reading read(GivenYears given) {
        Optional<ReportTemplate> template = new TemplateFinder(sheets, identity, values).find();
        if (template.isEmpty()) {
            return rejected();
        }
        Optional<ServiceName> service = new ServiceFinder(about, identity, values).find(template.get());
        if (service.isEmpty()) {
            return rejected();
        }
        StatedYears year =
                StatedYears.ofPlaces(sourceId, Wanted.REPORT, years(), given.reportYear(), sheets.anywhere());
        if (year.year().isEmpty()) {
            return Reading.rejected(year.findings().get(0));
        }
        BookRows facts = new BookRows(sourceId, service.get(), year.year().get().year());
        sheets.report(values, template.get());
        List<Row> rows = rows(template.get(), facts);
        List<Finding> findings = new ArrayList<>(year.findings());
        findings.addAll(values.findings());
        return new Reading(Reading.Outcome.ACCEPTED, rows, findings, year.year(), Optional.empty());
    }

    private List<Row> rows(ReportTemplate template, BookRows facts) {
        List<Row> rows = new ArrayList<>(facts.named(place()));
        about.ifPresent(sheet -> rows.addAll(new AboutReader(sheet, template, facts, values).rows()));
        RolesReader roles = new RolesReader(sheets.find(ReportSheet.ROLES), template, facts, values);
        rows.addAll(roles.rows());
        rows.addAll(new ActivityReader(sheets.find(ReportSheet.ACTIVITY), template, facts, values).rows());
        rows.addAll(new EvaluationReader(sheets, template, facts, new AnswerTexts(values, roles.names())).rows(roles));
        return rows;
    }

    /** The visible year; the hidden one where nobody can see any. */
    private Map<Integer, String> years() {
        Map<Integer, String> years = new TreeMap<>();
        Optional<BookCell> cell = about.flatMap(sheet -> sheet.beside(AnnualWords.YEAR));
        cell.ifPresent(c -> values.year(c, AnnualWords.YEAR).value().ifPresent(year -> years.put(year, c.locator())));
        Optional<Integer> hidden = identity.number(AnnualWorkbook.YEAR_KEY);
        if (years.isEmpty()) {
            hidden.ifPresent(year -> years.put(year, sheets.anywhere()));
        } else if (hidden.isPresent() && !years.containsKey(hidden.get())) {
            values.say(
                    Severity.WARNING,
                    "year_changed",
                    "Arbeidsboken ble laget for rapporteringsåret " + hidden.get() + ", men arket sier "
                            + years.keySet().iterator().next() + ". Året på arket er brukt.",
                    "Se at det er riktig arbeidsbok for året, og hent en ny hvis den ikke er det.",
                    cell.map(BookCell::locator).orElse(sheets.anywhere()));
        }
        return years;
    }

    private String place() {
        return about.flatMap(sheet -> sheet.beside(AnnualWords.SERVICE))
                .map(BookCell::locator)
                .orElseGet(sheets::anywhere);
    }

    private Reading rejected() {
        List<Finding> found = values.findings();
        return new Reading(Reading.Outcome.REJECTED, List.of(), found, Optional.empty(), Optional.empty());
    }
}
