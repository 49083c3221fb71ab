/**
 * Reads the two questionnaires of the 2018 review, the service leader's and the reference group's, with their
 * attachments. Not here: the review's own report.
 */
@NullMarked
package no.tjenesteinnsikt.ingest.form.questionnaire;

import org.jspecify.annotations.NullMarked;
