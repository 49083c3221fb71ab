package no.tjenesteinnsikt.ingest.form.text;

import java.util.Arrays;
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
        this.lines = builder.lines;
        this.from = builder.from;
        this.to = builder.to;
        this.words = Word.of(text);
    }

    /** Reads the document. */
    public static ReadableText of(TextDocument document) {
        PageLines pages = PageLines.of(document);
        Builder builder = new Builder(
                document.lines().stream().mapToInt(l -> l.text().length() + 1).sum() + 1);
        for (Line line : document.lines()) {
            if (!pages.furniture().contains(line.number())) {
                builder.add(line);
            }
        }
        return new ReadableText(document, pages, builder);
    }

    private static final class Builder implements Markup.Sink {
        private final StringBuilder text;
        private int[] lines;
        private int[] from;
        private int[] to;
        private int line;

        Builder(int size) {
            text = new StringBuilder(size);
            lines = new int[size];
            from = new int[size];
            to = new int[size];
        }

        void add(Line read) {
            line = read.number();
            Markup.read(read.text(), this);
            int end = Math.max(1, read.text().length());
            put('\n', end, end);
        }

        @Override
        public void put(char c, int first, int last) {
            int at = text.length();
            if (at == lines.length) {
                lines = Arrays.copyOf(lines, at * 2);
                from = Arrays.copyOf(from, at * 2);
                to = Arrays.copyOf(to, at * 2);
            }
            text.append(c);
            lines[at] = line;
            from[at] = first;
            to[at] = last;
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
