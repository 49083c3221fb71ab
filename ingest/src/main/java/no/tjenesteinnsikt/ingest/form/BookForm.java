package no.tjenesteinnsikt.ingest.form;

import no.tjenesteinnsikt.ingest.document.Workbook;
import no.tjenesteinnsikt.ingest.form.version.StatedVersion;

/** A form that is a workbook as a whole, read cell by cell. Forms have no state. */
public interface BookForm {
    /** The form's stable name, English, with hyphens. */
    String name();

    /** The document kind as the lake's {@code source_document.document_kind} has it. */
    String documentKind();

    /** Whether the workbook is of this form, by what it says, never by its name. */
    boolean recognises(Workbook workbook);

    /**
     * Reads the workbook as far as it is certain. Doubts are findings with sheet and cell; nothing is guessed.
     *
     * @param sourceId what rows read from it say as their source
     * @param workbook one that this form recognises
     * @param given the years that the user gave, which count only where the workbook states none
     */
    Reading read(String sourceId, Workbook workbook, GivenYears given);

    /** Which version of itself the workbook says that it is. */
    StatedVersion version(Workbook workbook);
}
