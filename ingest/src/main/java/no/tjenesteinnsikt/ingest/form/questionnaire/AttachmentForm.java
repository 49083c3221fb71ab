package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.PartedForm;

/**
 * The attachments of the 2018 leader's questionnaire, where they are a document of their own. What such a document says
 * of itself, service, year and number, joins it to its questionnaire; any other document with an attachment's heading is
 * rejected with what it lacks.
 */
public final class AttachmentForm implements PartedForm {
    /** The form's name. */
    public static final String NAME = "review-2018-attachment";

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
        return AttachmentDocument.of(document).map(attached -> given -> AttachmentReader.read(attached, given));
    }
}
