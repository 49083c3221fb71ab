package no.tjenesteinnsikt.ingest.form.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Check boxes as extractions have them: signs of their own, letters of a symbol font that was lost, brackets, and the
 * letter x before a choice.
 */
final class CheckMarks {
    private static final String CHECKED = "☒☑✓✔✗✘✕✖⊠⮽🗹🗷✅■▣\uF0FE\uF0FD\uF0FC\uF0FB\uF078\uF052\uF053\uF054";
    private static final String EMPTY = "☐□❏❑❒◻⬜▢\uF06F\uF0A8\uF071\uF0A3\uF072";
    private static final Pattern BRACKETS = Pattern.compile("[\\[(<{][ \\u00A0]*([xX✓✔✗✘*vV√]?)[ \\u00A0]*[\\])>}]");
    private static final Pattern UNDERLINED = Pattern.compile("_+([xX✓]?)_+");
    private static final Pattern LETTER = Pattern.compile("(?<![\\S])([xXþÞýüûoq¨√])(?![\\S])");

    private CheckMarks() {}

    /**
     * One check box.
     *
     * @param span its characters
     * @param isChecked whether it is marked
     */
    record Mark(Span span, boolean isChecked) {}

    static boolean isMark(int codePoint) {
        return CHECKED.indexOf(codePoint) >= 0 || EMPTY.indexOf(codePoint) >= 0;
    }

    /** The check boxes in a range of a text. */
    static List<Mark> in(String text, int start, int end) {
        List<Mark> marks = new ArrayList<>();
        int at = start;
        while (at < end) {
            int next = at;
            Mark mark = at(text, at, end);
            if (mark != null) {
                marks.add(mark);
                next = mark.span().end();
            }
            at = Math.max(next, at + 1);
        }
        return marks;
    }

    private static @org.jspecify.annotations.Nullable Mark at(String text, int at, int end) {
        int codePoint = text.codePointAt(at);
        if (isMark(codePoint)) {
            return new Mark(new Span(at, at + Character.charCount(codePoint)), CHECKED.indexOf(codePoint) >= 0);
        }
        for (Pattern pattern : List.of(BRACKETS, UNDERLINED, LETTER)) {
            Matcher matcher = pattern.matcher(text).region(at, end).useTransparentBounds(true);
            if (matcher.lookingAt()) {
                String inside = matcher.group(1);
                boolean empty = inside.isEmpty() || "oq¨".contains(inside);
                return new Mark(new Span(matcher.start(), matcher.end()), !empty);
            }
        }
        return null;
    }
}
