/** Figures and percentages that people copy out of annual reports, one a line. Not here: the reports themselves. */
@NullMarked
package no.tjenesteinnsikt.ingest.form.figures;

import org.jspecify.annotations.NullMarked;
