/** The constructed review of 2018: its report with the matrix, and the questionnaires before it. Not here: reading them. */
@NullMarked
package no.tjenesteinnsikt.ingest.demo.review;

import org.jspecify.annotations.NullMarked;
