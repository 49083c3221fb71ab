package no.tjenesteinnsikt.ingest.form.annual;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.Cell.DateValue;
import no.tjenesteinnsikt.ingest.document.Workbook;
import no.tjenesteinnsikt.ingest.form.BookForm;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.book.BookIdentity;
import no.tjenesteinnsikt.ingest.form.version.StatedVersion;

/** The annual report as a workbook, known by its hidden sheet or, when that is gone, by what its sheets say. */
public final class AnnualWorkbookForm implements BookForm {
    /** The form's name. */
    public static final String NAME = "annual-report";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String documentKind() {
        return "annual_report";
    }

    @Override
    public boolean recognises(Workbook workbook) {
        boolean says = BookIdentity.of(workbook)
                .get(AnnualWorkbook.FORM_KEY)
                .filter(AnnualWorkbook.FORM::equals)
                .isPresent();
        return says || AnnualSheets.of(workbook).known() >= 2;
    }

    @Override
    public Reading read(String sourceId, Workbook workbook, GivenYears given) {
        return new AnnualReader(sourceId, workbook).read(given);
    }

    /** The day on which it was handed in tells two versions of one report apart. */
    @Override
    public StatedVersion version(Workbook workbook) {
        return AnnualSheets.of(workbook)
                .find(ReportSheet.ABOUT)
                .flatMap(sheet -> sheet.beside(AnnualWords.SUBMITTED))
                .flatMap(cell -> cell.cell())
                .flatMap(cell -> cell.value() instanceof DateValue day
                        ? Optional.of(day.date().toLocalDate())
                        : Optional.empty())
                .map(day -> new StatedVersion(StatedVersion.Standing.NOT_STATED, Optional.empty(), Optional.of(day)))
                .orElse(StatedVersion.NONE);
    }
}
