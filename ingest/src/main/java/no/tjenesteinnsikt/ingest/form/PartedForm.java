package no.tjenesteinnsikt.ingest.form;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.TextDocument;

/** A form that parts a document to recognise it: all that it has to say is how it matches one. */
public interface PartedForm extends Form {
    @Override
    Optional<Match> match(TextDocument document);

    @Override
    default boolean recognises(TextDocument document) {
        return match(document).isPresent();
    }

    @Override
    default Reading read(TextDocument document, GivenYears given) {
        return match(document)
                .orElseThrow(() ->
                        new IllegalArgumentException("Cannot read a document of another form: " + document.sourceId()))
                .read(given);
    }
}
