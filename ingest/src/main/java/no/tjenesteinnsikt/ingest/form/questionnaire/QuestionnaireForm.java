package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.PartedForm;

/** The questionnaires of the 2018 review: the leader's, the reference group's, or both in one document. */
public final class QuestionnaireForm implements PartedForm {
    /** The form's name. */
    public static final String NAME = "review-2018-questionnaire";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String documentKind() {
        return "questionnaire";
    }

    @Override
    public Optional<Match> match(TextDocument document) {
        return QuestionnaireDocument.of(document).map(asked -> given -> QuestionnaireReader.read(asked, given));
    }
}
