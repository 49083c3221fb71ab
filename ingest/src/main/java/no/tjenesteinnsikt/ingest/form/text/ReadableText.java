package no.tjenesteinnsikt.ingest.form.text;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;

/**
 * A document as one run of characters, as a reader sees it: without markup and without what only numbers or heads its
 * pages. Lines end with a line feed; cells of a table are parted by tabs. Each character knows where it stands.
 */
public final class ReadableText {
    private final TextDocument document;
    private final PageLines pages;
    private final String text;
    private final List<Word> words;
    private final int[] lines;
    private final int[] from;
    private final int[] to;

    private ReadableText(TextDocument document, PageLines pages, Builder builder) {
        this.document = document;
        this.pages = pages;
        this.text = builder.text.toString();
        this.lines = builder.places.stream().mapToInt(p -> p[0]).toArray();
        this.from = builder.places.stream().mapToInt(p -> p[1]).toArray();
        this.to = builder.places.stream().mapToInt(p -> p[2]).toArray();
        this.words = Word.of(text);
    }

    /** Reads the document. */
    public static ReadableText of(TextDocument document) {
        PageLines pages = PageLines.of(document);
        Builder builder = new Builder();
        for (Line line : document.lines()) {
            if (!pages.furniture().contains(line.number())) {
                builder.add(line);
            }
        }
        return new ReadableText(document, pages, builder);
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<int[]> places = new ArrayList<>();

        void add(Line line) {
            Markup.read(line.text(), (characters, first, last) -> put(characters, line.number(), first, last));
            int end = Math.max(1, line.text().length());
            put("\n", line.number(), end, end);
        }

        private void put(String characters, int line, int first, int last) {
            text.append(characters);
            for (int i = 0; i < characters.length(); i++) {
                places.add(new int[] {line, first, last});
            }
        }
    }

    /** The document. */
    public TextDocument document() {
        return document;
    }

    /** All characters. */
    public String text() {
        return text;
    }

    /** All words, in their order. */
    List<Word> words() {
        return words;
    }

    /** The lines that only head, foot or number a page, which the text does not have. */
    public List<Line> furniture() {
        return pages.furniture().stream().map(document::line).toList();
    }

    /** Whether that character is the first of its page. */
    PageLines pages() {
        return pages;
    }

    /** The number of the line that a character stands in. */
    int line(int index) {
        return lines[index];
    }

    /**
     * The place of a range of characters in the document.
     *
     * @param start the first character
     * @param end behind the last character
     */
    public TextPlace place(int start, int end) {
        if (start >= end) {
            throw new IllegalArgumentException("Cannot point at no characters: " + start + "-" + end);
        }
        return new TextPlace(lines[start], lines[end - 1], from[start], to[end - 1]);
    }

    /** The place of the first line that says something. */
    public TextPlace start() {
        Word first = words.get(0);
        int end = text.indexOf('\n', first.start());
        return place(first.start(), Span.trimmed(text, first.start(), end).end());
    }
}
