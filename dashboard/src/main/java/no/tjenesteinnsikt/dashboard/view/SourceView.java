package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.read.ShownText;
import no.tjenesteinnsikt.dashboard.read.SourceText;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.Column.Privacy;
import no.tjenesteinnsikt.ingest.lake.Place;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.jspecify.annotations.Nullable;

/**
 * A document, and a part of its text with a place highlighted.
 *
 * @param title what it is called
 * @param facts what is known about the document
 * @param notes what a reader must know about what is shown
 * @param lines the lines that are shown, none where the text may not be shown
 * @param parts the parts of a long text, none where it is whole
 */
public record SourceView(String title, List<Fact> facts, List<String> notes, List<SourceLine> lines, List<Part> parts) {
    static final int LINES_SHOWN = 500;

    public SourceView {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    /**
     * One part of a long text.
     *
     * @param label its lines
     * @param address where it is
     * @param current the value of {@code aria-current}, empty where another is shown
     */
    public record Part(String label, String address, String current) {}

    /**
     * What is asked for.
     *
     * @param locator the place to highlight
     * @param part which part of a long text, from 1
     */
    public record Wanted(Optional<String> locator, Optional<Integer> part) {}

    /** A document of an edition. */
    public static SourceView of(PublishedData data, Texts texts, SourceText source, Row document, Wanted wanted) {
        Optional<ShownText> shown = hasPersons(data, document) ? Optional.empty() : source.text(data, document);
        List<ShownText.Line> text = shown.map(ShownText::lines).orElse(List.of());
        Optional<Place> place = wanted.locator().flatMap(locator -> shown.flatMap(s -> s.place(locator)));
        int part = wanted.part().orElse((place.map(Place::firstLine).orElse(1) - 1) / LINES_SHOWN + 1);
        int count = (text.size() + LINES_SHOWN - 1) / LINES_SHOWN;
        int chosen = Math.min(Math.max(part, 1), Math.max(count, 1));
        return new SourceView(
                title(document),
                SourceFacts.of(document, texts, Versions.of(data)),
                notes(texts, document, wanted, text, place),
                lines(text, chosen, place),
                parts(texts, document, wanted, count, chosen, text.size()));
    }

    private static List<String> notes(
            Texts texts, Row document, Wanted wanted, List<ShownText.Line> text, Optional<Place> place) {
        List<String> notes = new ArrayList<>();
        if (text.isEmpty()) {
            notes.add(
                    texts.get(document.text("text_access").equals("public") ? "source.not_shown" : "source.internal"));
        } else {
            notes.add(texts.get("source.hidden"));
        }
        wanted.locator()
                .filter(locator -> place.isEmpty())
                .ifPresent(locator ->
                        notes.add(texts.get(text.isEmpty() ? "source.place" : "source.no_place", shortened(locator))));
        if (document.text("media_type").equals("text/csv")) {
            place.flatMap(marked -> MarkedField.of(
                            text.stream().map(ShownText.Line::text).toList(), marked))
                    .ifPresent(field -> notes.add(texts.get("source.field", field)));
        }
        return notes;
    }

    /** The title of a document, or its file name. */
    static String title(Row document) {
        return document.get("title").map(Object::toString).orElse(document.text("file_name"));
    }

    private static String shortened(String locator) {
        return locator.length() <= 40 ? locator : locator.substring(0, 40) + "…";
    }

    /** The text of a document that named persons is not shown: a table does not say where in a line a name stands. */
    private static boolean hasPersons(PublishedData data, Row document) {
        return data.rows().tables().stream()
                .filter(table -> table.columns().stream()
                        .anyMatch(column -> column.name().equals("source_id")))
                .anyMatch(table -> names(data, table, document.text("source_id")));
    }

    private static boolean names(PublishedData data, Table table, String sourceId) {
        List<String> personal = table.columns().stream()
                .filter(column -> column.privacy() == Privacy.PERSONAL)
                .map(column -> column.name())
                .toList();
        return !personal.isEmpty()
                && !table.equals(SourceTables.SOURCE_DOCUMENT)
                && data.in(table).stream()
                        .filter(row -> row.text("source_id").equals(sourceId))
                        .anyMatch(row -> personal.stream()
                                .anyMatch(column -> row.get(column).isPresent()));
    }

    private static List<SourceLine> lines(List<ShownText.Line> text, int part, Optional<Place> place) {
        int first = (part - 1) * LINES_SHOWN;
        List<SourceLine> lines = new ArrayList<>();
        for (int i = first; i < Math.min(first + LINES_SHOWN, text.size()); i++) {
            lines.add(SourceLine.of(i + 1, text.get(i), place));
        }
        return lines;
    }

    private static List<Part> parts(Texts texts, Row document, Wanted wanted, int count, int shown, int size) {
        List<Part> parts = new ArrayList<>();
        for (int part = 1; count > 1 && part <= count; part++) {
            String label = texts.get(
                    "source.part",
                    texts.numbers().whole((part - 1L) * LINES_SHOWN + 1),
                    texts.numbers().whole(Math.min((long) part * LINES_SHOWN, size)));
            String address = Addresses.sourcePart(document.text("source_id"), wanted.locator(), part);
            parts.add(new Part(label, address, part == shown ? "page" : ""));
        }
        return parts;
    }

    /** The document as data: its lines, or what is known about it where they may not be shown. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> text = new ArrayList<>();
        for (SourceLine line : lines) {
            text.add(Arrays.asList((long) line.number(), line.label(), line.text(), line.marked()));
        }
        List<List<@Nullable Object>> about = new ArrayList<>();
        for (Fact fact : facts) {
            about.add(Arrays.asList(fact.label(), fact.text()));
        }
        return List.of(
                new TwinTable("lines", List.of("line", "place", "text", "highlighted"), text),
                new TwinTable("document", List.of("label", "text"), about));
    }
}
