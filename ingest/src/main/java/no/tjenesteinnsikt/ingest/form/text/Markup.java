package no.tjenesteinnsikt.ingest.form.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one line past what extraction left in it: tags, entities, Markdown, content controls, characters of no width and
 * letters in two parts. Each character that a reader sees keeps its place in the line.
 */
final class Markup {
    private static final Pattern TAG =
            Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*(?::[a-zA-Z0-9]+)?)((?:\\s[^<>]{0,400})?)/?>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,8});");
    private static final Pattern LINK_END = Pattern.compile("\\]\\((?:[^()\\s]|\\([^()\\s]*\\))*\\)");
    private static final Pattern TABLE_RULE = Pattern.compile("[|:\\-+=\\s]*--[|:\\-+=\\s]*");
    private static final Pattern FORM_FIELD = Pattern.compile("\\{?\\s*FORM(?:CHECKBOX|TEXT|DROPDOWN)\\s*\\}?");
    private static final Set<String> BLOCKS = Set.of(
            "br", "p", "div", "tr", "li", "ul", "ol", "table", "tbody", "thead", "h1", "h2", "h3", "h4", "h5", "h6",
            "hr");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> INLINE = Set.of(
            "b",
            "i",
            "u",
            "em",
            "strong",
            "span",
            "font",
            "sup",
            "sub",
            "a",
            "small",
            "big",
            "mark",
            "label",
            "html",
            "body",
            "head",
            "form",
            "input",
            "s",
            "del",
            "ins",
            "col",
            "colgroup",
            "center",
            "section",
            "article",
            "img");
    private static final Set<String> CHECKED_GLYPHS =
            Set.of("f0fe", "f0fd", "f0fc", "f0fb", "f078", "f052", "f053", "f054", "2612", "2611");
    private static final Set<String> EMPTY_GLYPHS = Set.of("f06f", "f0a8", "f071", "f0a3", "2610");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("aring", "å"),
            Map.entry("Aring", "Å"),
            Map.entry("oslash", "ø"),
            Map.entry("Oslash", "Ø"),
            Map.entry("aelig", "æ"),
            Map.entry("AElig", "Æ"),
            Map.entry("eacute", "é"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("hellip", "…"),
            Map.entry("shy", ""),
            Map.entry("check", "✓"),
            Map.entry("cross", "✗"));

    private final String line;
    private final Sink sink;
    private final boolean isTableRow;

    private Markup(String line, Sink sink) {
        this.line = line;
        this.sink = sink;
        this.isTableRow = line.strip().startsWith("|")
                || line.chars().filter(c -> c == '|').count() >= 2;
    }

    /** Takes characters with the columns, from 1, that they stand in. */
    interface Sink {
        void put(char character, int from, int to);
    }

    static void read(String line, Sink sink) {
        if (line.indexOf('|') >= 0 && TABLE_RULE.matcher(line).matches()) {
            return;
        }
        Markup markup = new Markup(line, sink);
        int at = markup.headingMark();
        while (at < line.length()) {
            at = markup.step(at);
        }
    }

    /** Where the text starts behind the marks of a Markdown heading. */
    private int headingMark() {
        int at = 0;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        int marks = at;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        boolean heading = marks > at && marks - at <= 6 && marks < line.length() && line.charAt(marks) == ' ';
        return heading ? marks : 0;
    }

    /** Reads what stands at that index and returns the index behind it. */
    private int step(int at) {
        char c = line.charAt(at);
        if (isPlain(c) && (at + 1 >= line.length() || line.charAt(at + 1) < '\u0300')) {
            sink.put(c, at + 1, at + 1);
            return at + 1;
        }
        return switch (c) {
            case '<' -> tag(at);
            case '&' -> entity(at);
            case '*', '\\' -> emphasis(at, c);
            case '[', ']' -> link(at, c);
            case 'F', '{' -> formField(at);
            case '|' -> put(isTableRow ? "\t" : "|", at, at + 1);
            default -> character(at, c);
        };
    }

    /** A letter, digit or blank of the first two hundred or so characters, which is itself; F may start a field. */
    private static boolean isPlain(char c) {
        boolean letter =
                (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z' && c != 'F') || (c >= '\u00C0' && c <= '\u00FF');
        return letter || c == ' ' || (c >= '0' && c <= '9') || c == '.' || c == ',';
    }

    private int put(String characters, int from, int to) {
        for (int i = 0; i < characters.length(); i++) {
            sink.put(characters.charAt(i), from + 1, to);
        }
        return to;
    }

    private int tag(int at) {
        Matcher tag = TAG.matcher(line).region(at, line.length());
        if (line.startsWith("<!--", at) && line.indexOf("-->", at) >= 0) {
            return line.indexOf("-->", at) + 3;
        }
        if (!tag.lookingAt()) {
            boolean address =
                    line.startsWith("<http", at) || line.startsWith("<www", at) || line.startsWith("<mailto", at);
            return address ? at + 1 : put("<", at, at + 1);
        }
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        if (BLOCKS.contains(name)) {
            return put("\n", at, tag.end());
        }
        if (CELLS.contains(name)) {
            return put("\t", at, tag.end());
        }
        boolean known = INLINE.contains(name) || name.indexOf(':') > 0;
        return known ? put(control(name, tag.group(2).toLowerCase(Locale.ROOT)), at, tag.end()) : put("<", at, at + 1);
    }

    /** The mark that a check box of HTML or of a word processor stands for; nothing for other tags. */
    private static String control(String name, String attributes) {
        if (name.equals("input") && (attributes.contains("checkbox") || attributes.contains("radio"))) {
            return attributes.replace("checkbox", "").contains("checked") ? "☒" : "☐";
        }
        if (name.endsWith(":checked") || name.endsWith(":default")) {
            return attributes.contains("\"0\"") || attributes.contains("false") ? "☐" : "☒";
        }
        if (name.endsWith(":sym")) {
            return CHECKED_GLYPHS.stream().anyMatch(attributes::contains)
                    ? "☒"
                    : EMPTY_GLYPHS.stream().anyMatch(attributes::contains) ? "☐" : "";
        }
        return "";
    }

    private int entity(int at) {
        Matcher entity = ENTITY.matcher(line).region(at, line.length());
        if (!entity.lookingAt()) {
            return put("&", at, at + 1);
        }
        String name = entity.group(1);
        if (name.charAt(0) != '#') {
            String known = ENTITIES.get(name);
            return known == null ? put("&", at, at + 1) : put(known, at, entity.end());
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return put(code == 0xA0 ? " " : Character.toString(code), at, entity.end());
    }

    /** Stars around words are no characters of the text, a star before a blank is a bullet; so with escapes. */
    private int emphasis(int at, char c) {
        boolean beforeBlank = at + 1 >= line.length() || Character.isWhitespace(line.charAt(at + 1));
        boolean bullet = c == '*' && beforeBlank && line.substring(0, at).isBlank();
        boolean escape = c == '\\' && (beforeBlank || Character.isLetterOrDigit(line.charAt(at + 1)));
        return bullet || escape ? put(String.valueOf(c), at, at + 1) : at + 1;
    }

    /** Of a link, the words stay and the address goes; other brackets stay, since they may be check boxes. */
    private int link(int at, char c) {
        Matcher end = LINK_END.matcher(line);
        if (c == ']') {
            return end.region(at, line.length()).lookingAt() ? end.end() : put("]", at, at + 1);
        }
        int close = line.indexOf(']', at);
        boolean opens = close > at + 1 && end.region(close, line.length()).lookingAt();
        return opens ? at + 1 : put("[", at, at + 1);
    }

    private int formField(int at) {
        Matcher field = FORM_FIELD.matcher(line).region(at, line.length());
        return field.lookingAt() ? put(" ", at, field.end()) : put(String.valueOf(line.charAt(at)), at, at + 1);
    }

    private int character(int at, char c) {
        int next = at + 1;
        if (next < line.length() && Character.getType(line.charAt(next)) == Character.NON_SPACING_MARK) {
            return put(Normalizer.normalize(line.substring(at, next + 1), Normalizer.Form.NFC), at, next + 1);
        }
        return put(seen(c), at, next);
    }

    /** What a reader sees of one character: blanks as blanks, nothing for characters of no width. */
    private static String seen(char c) {
        if (c == '\t' || c == '\u0007') {
            return "\t";
        }
        if (c == '\f' || c == '\u000B' || c == '\u2028' || c == '\u2029') {
            return "\n";
        }
        if (c == '\u00AD' || Character.getType(c) == Character.FORMAT) {
            return "";
        }
        if (c >= '\uFB00' && c <= '\uFB06') {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        }
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
        return blank ? " " : String.valueOf(c);
    }
}
