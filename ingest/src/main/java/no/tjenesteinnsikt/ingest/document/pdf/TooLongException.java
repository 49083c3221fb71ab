package no.tjenesteinnsikt.ingest.document.pdf;

import java.io.IOException;

/** Reading a page took longer than it may. */
final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;
}
