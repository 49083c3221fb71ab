package no.tjenesteinnsikt.ingest.form.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** A real document and what was read from it. */
record RealForm(TextDocument document, Reading reading) {
    private static final Path SHARED = Path.of(System.getProperty("shared.folder", "../../shared"));

    static RealForm of(String name, Optional<Integer> reportYear) {
        TextDocument document = open(SHARED.resolve("sources").resolve(name));
        Forms.Detection.Known known = (Forms.Detection.Known) Forms.detect(document);
        return new RealForm(document, known.form().read(document, new GivenYears(reportYear, Optional.empty())));
    }

    /** The rows that a file of our own facts gives. */
    static List<Row> shipped(String folder) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (var files = Files.list(Path.of("../data/sources").resolve(folder))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                TextDocument document = open(file);
                Forms.Detection.Known known = (Forms.Detection.Known) Forms.detect(document);
                Reading reading = known.form().read(document, GivenYears.NONE);
                assertThat(reading.findings()).as(file.toString()).isEmpty();
                rows.addAll(reading.rows());
            }
        }
        return rows;
    }

    private static TextDocument open(Path file) {
        assertThat(file)
                .as("The real documents must lie beside the checkout, in ../shared")
                .exists();
        try {
            return ((Opened.Text) new DocumentOpener().open(Files.readAllBytes(file), "dokument")).document();
        } catch (IOException e) {
            throw new AssertionError("Cannot read " + file, e);
        }
    }

    /** A table's rows as {@code column=value @place}, without service, year and source. */
    List<String> rows(String table, String... columns) {
        return reading.rows().stream()
                .filter(r -> r.table().name().equals(table))
                .map(r -> words(r, List.of(columns)))
                .toList();
    }

    private static String words(Row row, List<String> columns) {
        List<String> words = new ArrayList<>();
        columns.forEach(c -> words.add(row.get(c).map(Object::toString).orElse("-")));
        return String.join(" ", words) + " @" + row.text("locator");
    }

    List<String> findings() {
        return reading.findings().stream().map(RealForm::words).toList();
    }

    private static String words(Finding finding) {
        return finding.severity().word() + " " + finding.code() + " " + finding.locator();
    }

    /** The characters at a place, on one line. */
    String cut(String locator) {
        return TextPlace.parse(locator).cut(document).replaceAll("\\s+", " ").strip();
    }

    /** The facts of a row: without its place, and without sentences and names, which do not ship. */
    static String fact(Row row) {
        Set<String> left = Set.of(
                "source_id",
                "locator",
                "original",
                "text",
                "title",
                "person",
                "means",
                "description",
                "meeting_form",
                "primary_audience");
        List<String> values = new ArrayList<>(List.of(row.table().name()));
        for (Column column : row.table().columns()) {
            if (!left.contains(column.name())) {
                values.add(column.name() + "="
                        + row.get(column.name()).map(Object::toString).orElse(""));
            }
        }
        return String.join(" ", values) + " " + lines(row);
    }

    private static String lines(Row row) {
        return row.get("original").map(o -> o.toString().replaceAll(".*, ", "")).orElseGet(() -> {
            TextPlace place = TextPlace.parse(row.text("locator"));
            return TextPlace.lines(place.firstLine(), place.lastLine()).locator();
        });
    }
}
