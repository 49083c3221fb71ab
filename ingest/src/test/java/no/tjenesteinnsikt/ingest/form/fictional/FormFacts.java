package no.tjenesteinnsikt.ingest.form.fictional;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.demo.written.Medium;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.Forms;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;

/** What was read from a document, in lines that a reader of a test understands. */
record FormFacts(TextDocument document, String form, Reading reading) {

    static FormFacts of(byte[] file) {
        try (DocumentOpener opener = new DocumentOpener()) {
            return of(opener, file);
        }
    }

    /** Reads many files with one opener, and so with one process for the formats that need one. */
    static FormFacts of(DocumentOpener opener, byte[] file) {
        TextDocument document = ((Opened.Text) opener.open(file, "fil")).document();
        Forms.Detection.Known known = (Forms.Detection.Known) Forms.detect(document);
        return new FormFacts(document, known.form().name(), known.match().read(GivenYears.NONE));
    }

    static FormFacts of(String text) {
        return of(Medium.TEXT.file(text));
    }

    /** The rows of a table as {@code column=value}, without service, year, provenance and empty values. */
    List<String> rows(String table) {
        return reading.rows().stream()
                .filter(r -> r.table().name().equals(table))
                .map(FormFacts::words)
                .toList();
    }

    /** One column of a table's rows. */
    List<String> column(String table, String column) {
        return reading.rows().stream()
                .filter(r -> r.table().name().equals(table))
                .map(r -> r.get(column).map(Object::toString).orElse("-"))
                .toList();
    }

    /** All facts of all tables. */
    List<String> all() {
        return reading.rows().stream()
                .map(r -> r.table().name() + ": " + words(r))
                .toList();
    }

    List<String> findings() {
        return reading.findings().stream().map(Finding::code).toList();
    }

    /** The characters that a row points at, on one line. */
    String cut(String table, int index) {
        Row row = reading.rows().stream()
                .filter(r -> r.table().name().equals(table))
                .toList()
                .get(index);
        return TextPlace.parse(row.text("locator"))
                .cut(document)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String words(Row row) {
        List<String> words = new ArrayList<>();
        for (Column column : row.table().columns()) {
            boolean shown = !List.of("source_id", "locator", "original", "service_id", "report_year", "assessment_year")
                    .contains(column.name());
            row.get(column.name()).filter(v -> shown).ifPresent(v -> words.add(column.name() + "=" + v));
        }
        return String.join(" ", words);
    }
}
