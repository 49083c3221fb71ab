package no.tjenesteinnsikt.ingest.form.assessment;

import no.tjenesteinnsikt.ingest.form.book.BookCell;

/** One line of a table, from a sheet or a CSV file. */
interface AssessmentRecord {
    /** The cell under a heading; an empty one where the table lacks the heading. */
    BookCell cell(String head);

    /** The place of the whole line. */
    String place();
}
