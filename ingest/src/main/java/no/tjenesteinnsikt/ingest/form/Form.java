package no.tjenesteinnsikt.ingest.form;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.TextDocument;

/** One kind of document that can be read. Forms have no state; the same document always gives the same reading. */
public interface Form {
    /** The form's stable name, English, with hyphens. */
    String name();

    /** The document kind as the lake's {@code source_document.document_kind} has it. */
    String documentKind();

    /** Whether the document is of this form, by what it says, never by its name. */
    boolean recognises(TextDocument document);

    /**
     * Reads the document as far as it is certain. Doubts are findings; nothing is guessed.
     *
     * @param document one that this form recognises
     * @param given the years that the user gave, which count only where the document states none
     */
    Reading read(TextDocument document, GivenYears given);

    /** A document that a form has recognised, ready to be read. */
    @FunctionalInterface
    interface Match {
        /** Reads it, as {@link Form#read} does. */
        Reading read(GivenYears given);
    }

    /** The document, where it is of this form. A form that parts a document to recognise it keeps the parts. */
    default Optional<Match> match(TextDocument document) {
        return recognises(document) ? Optional.of(given -> read(document, given)) : Optional.empty();
    }
}
