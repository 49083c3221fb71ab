package no.tjenesteinnsikt.ingest.document;

import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * A remark of a reader of a format; a {@link Finding} as soon as the document is known.
 *
 * @param severity how grave
 * @param code stable, English, snake case
 * @param message what was found, in Norwegian
 * @param remedy what to do, in Norwegian
 * @param locator where in the document
 */
public record Note(Severity severity, String code, String message, String remedy, String locator) {
    Finding of(String sourceId) {
        return new Finding(sourceId, severity, code, message, remedy, locator);
    }
}
