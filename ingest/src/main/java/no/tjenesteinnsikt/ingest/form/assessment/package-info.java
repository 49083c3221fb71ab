/** A region's assessment of the annual reports: writing its workbook, and reading it and its CSV files back. Not here: the reports. */
@NullMarked
package no.tjenesteinnsikt.ingest.form.assessment;

import org.jspecify.annotations.NullMarked;
