/** The annual report as a workbook: its templates, writing it, and reading it back. Not here: the older forms. */
@NullMarked
package no.tjenesteinnsikt.ingest.form.annual;

import org.jspecify.annotations.NullMarked;
