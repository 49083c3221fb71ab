package no.tjenesteinnsikt.ingest.quality;

import java.util.Locale;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;

/**
 * A remark on the data, with enough to correct it at its source.
 *
 * @param sourceId the document
 * @param severity how grave
 * @param code stable, English, snake case
 * @param message what was found, in Norwegian, with the value
 * @param remedy how to correct it, in Norwegian
 * @param locator where in the document
 */
public record Finding(String sourceId, Severity severity, String code, String message, String remedy, String locator) {

    /** How grave a finding is. */
    public enum Severity {
        /** Something could not be read; it is left out. */
        ERROR,
        /** Something was read, but may be wrong. */
        WARNING,
        /** Something is as the document has it, and worth a look. */
        LOOK;

        /** The word in the lake. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Finding {
        if (!code.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Cannot use finding code " + code);
        }
    }

    /** The finding as a row of the lake. */
    public Row toRow() {
        return Row.of(SourceTables.FINDING)
                .set("source_id", sourceId)
                .set("severity", severity.word())
                .set("code", code)
                .set("message", message)
                .set("remedy", remedy)
                .set("locator", locator)
                .build();
    }
}
