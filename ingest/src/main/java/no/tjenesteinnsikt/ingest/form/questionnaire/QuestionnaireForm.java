package no.tjenesteinnsikt.ingest.form.questionnaire;

import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.Form;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;

/** The questionnaires of the 2018 review: the leader's, the reference group's, or both in one document. */
public final class QuestionnaireForm implements Form {
    @Override
    public String name() {
        return "review-2018-questionnaire";
    }

    @Override
    public String documentKind() {
        return "questionnaire";
    }

    @Override
    public boolean recognises(TextDocument document) {
        return QuestionnaireDocument.of(document).isPresent();
    }

    @Override
    public Reading read(TextDocument document, GivenYears given) {
        return QuestionnaireDocument.of(document)
                .map(d -> QuestionnaireReader.read(d, given))
                .orElseThrow(() ->
                        new IllegalArgumentException("Cannot read a document of another form: " + document.sourceId()));
    }
}
