package no.tjenesteinnsikt.ingest.form.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;

/**
 * What somebody wrote in a field: the characters of a section that the form did not print itself.
 *
 * @param source the document
 * @param spans its pieces, in their order, none empty
 */
public record Content(ReadableText source, List<Span> spans) {
    private static final Pattern LIST_MARK = Pattern.compile(
            "(?m)^[ \\t]*(?:[•·▪■●○◦‣⁃§\uF0B7\uF0A7\uF0D8\u2013\u2014*-]+(?=\\s)|\\d{1,2}[.)](?=\\s+\\p{Lu}))[ \\t]*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LINE_HYPHEN =
            Pattern.compile("(?<=\\p{L}-)[ \\t]*\\n\\s*(?=\\p{Ll})(?!og\\b|eller\\b|samt\\b)");
    private static final Pattern EDGE_BEFORE = Pattern.compile("[\\s:;.,?*)\\]–—-]+");

    public Content {
        spans = List.copyOf(spans);
    }

    /** What stands between two places, but for what the form printed there. */
    static Content between(ReadableText source, int start, int end, List<Span> printed) {
        List<Span> pieces = new ArrayList<>();
        int at = start;
        List<Span> ordered =
                printed.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        for (Span span : ordered) {
            if (span.end() > at && span.start() < end) {
                add(pieces, source.text(), at, Math.max(at, span.start()));
                at = Math.max(at, span.end());
            }
        }
        add(pieces, source.text(), at, Math.max(at, end));
        return new Content(source, pieces);
    }

    private static void add(List<Span> pieces, String text, int start, int end) {
        int first = start;
        Matcher edge = EDGE_BEFORE.matcher(text).region(start, end);
        if (edge.lookingAt()) {
            first = edge.end();
        }
        Span span = Span.trimmed(text, first, end);
        boolean speaks = text.substring(span.start(), span.end())
                .codePoints()
                .anyMatch(c -> Character.isLetterOrDigit(c) || CheckMarks.isMark(c));
        if (speaks) {
            pieces.add(span);
        }
    }

    /** Whether nobody wrote anything. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** What was written, on one line, without bullets, so that wraps and pages make no difference. */
    public String text() {
        StringBuilder all = new StringBuilder();
        for (Span span : spans) {
            all.append(source.text(), span.start(), span.end()).append('\n');
        }
        String joined =
                LINE_HYPHEN.matcher(LIST_MARK.matcher(all).replaceAll("")).replaceAll("");
        return BLANKS.matcher(joined).replaceAll(" ").strip();
    }

    /** As it stands, pieces parted by a line feed. */
    public String raw() {
        List<String> pieces = spans.stream()
                .map(s -> source.text().substring(s.start(), s.end()))
                .toList();
        return String.join("\n", pieces);
    }

    /** How many words it has. */
    public int words() {
        return countWords(text());
    }

    /** How many words a text has: what stands between blanks and has a letter or digit. */
    public static int countWords(String text) {
        int words = 0;
        boolean speaks = false;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
            words += blank && speaks ? 1 : 0;
            speaks = !blank && (speaks || Character.isLetterOrDigit(text.charAt(i)));
        }
        return words;
    }

    /** Its first line alone: what stands below a short field, such as a deadline, need not be a part of it. */
    public Content firstLine() {
        if (isEmpty()) {
            return this;
        }
        Span first = spans.get(0);
        int end = source.text().indexOf('\n', first.start());
        return new Content(
                source, List.of(new Span(first.start(), end < 0 ? first.end() : Math.min(end, first.end()))));
    }

    /** From its first character to its last. */
    public Optional<TextPlace> place() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(source.place(
                        spans.get(0).start(), spans.get(spans.size() - 1).end()));
    }

    /** The part of it that a pattern finds in one of its pieces. */
    public Optional<Found> find(Pattern pattern) {
        return findAll(pattern).stream().findFirst();
    }

    /** Every part of it that a pattern finds. */
    public List<Found> findAll(Pattern pattern) {
        List<Found> found = new ArrayList<>();
        for (Span span : spans) {
            Matcher matcher = pattern.matcher(source.text()).region(span.start(), span.end());
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                found.add(found(matcher));
            }
        }
        return found;
    }

    private Found found(Matcher matcher) {
        List<String> groups = new ArrayList<>();
        List<Span> groupSpans = new ArrayList<>();
        for (int i = 0; i <= matcher.groupCount(); i++) {
            groups.add(matcher.group(i) == null ? "" : matcher.group(i));
            groupSpans.add(matcher.group(i) == null ? new Span(0, 0) : new Span(matcher.start(i), matcher.end(i)));
        }
        return new Found(source, groups, groupSpans);
    }

    /** The same without a part of it. */
    public Content without(List<Span> parts) {
        List<Span> pieces = new ArrayList<>();
        for (Span span : spans) {
            pieces.addAll(between(source, span.start(), span.end(), parts).spans());
        }
        return new Content(source, pieces);
    }

    /**
     * A part of a content.
     *
     * @param source the document
     * @param groups the pattern's groups, the whole first; empty text for one that took no part
     * @param groupSpans where they stand
     */
    public record Found(ReadableText source, List<String> groups, List<Span> groupSpans) {
        public Found {
            groups = List.copyOf(groups);
            groupSpans = List.copyOf(groupSpans);
        }

        /** Its characters. */
        public Span span() {
            return groupSpans.get(0);
        }

        /** The characters of a group. */
        public Span group(int number) {
            return groupSpans.get(number);
        }

        /** Where it stands, blanks at its ends aside. */
        public TextPlace place() {
            return place(0, 0);
        }

        /** Where the groups from one to another stand. */
        public TextPlace place(int first, int last) {
            Span span = Span.trimmed(
                    source.text(), group(first).start(), group(last).end());
            return source.place(span.start(), span.end());
        }

        /** The whole, on one line. */
        public String text() {
            return BLANKS.matcher(groups.get(0)).replaceAll(" ").strip();
        }
    }
}
