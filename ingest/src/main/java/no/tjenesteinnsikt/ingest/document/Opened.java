package no.tjenesteinnsikt.ingest.document;

import no.tjenesteinnsikt.ingest.quality.Finding;

/** What opening a file gave: a text, or why there is none. */
public sealed interface Opened {
    /** The content's checksum, also of what was refused. */
    Checksum checksum();

    /** The file format by its content, never by its name. */
    String mediaType();

    /** The file is text. */
    record Text(Checksum checksum, String mediaType, TextDocument document) implements Opened {}

    /** The file cannot be read as text; the finding says why and what to do. */
    record Refused(Checksum checksum, String mediaType, Finding reason) implements Opened {}
}
