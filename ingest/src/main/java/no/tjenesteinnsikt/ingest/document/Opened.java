package no.tjenesteinnsikt.ingest.document;

import java.util.List;
import no.tjenesteinnsikt.ingest.quality.Finding;

/** What opening a file gave: a text, a workbook, or why there is neither. */
public sealed interface Opened {
    /** The content's checksum, also of what was refused. */
    Checksum checksum();

    /** The file format by its content, never by its name. */
    String mediaType();

    /**
     * The file is a text, or a document that was made into one.
     *
     * @param findings remarks on how it could be read
     */
    record Text(Checksum checksum, String mediaType, TextDocument document, List<Finding> findings) implements Opened {
        public Text {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The file is a workbook.
     *
     * @param workbook its sheets, for forms that read cells
     * @param sheets its sheets as CSV, for forms that read text; those without cells are left out
     * @param findings remarks on how it could be read
     */
    record Book(
            Checksum checksum, String mediaType, Workbook workbook, List<TextDocument> sheets, List<Finding> findings)
            implements Opened {
        public Book {
            sheets = List.copyOf(sheets);
            findings = List.copyOf(findings);
        }
    }

    /** The file cannot be read; the finding says why and what to do. */
    record Refused(Checksum checksum, String mediaType, Finding reason) implements Opened {}
}
