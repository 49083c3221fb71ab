package no.tjenesteinnsikt.ingest.form.fictional;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What extraction or a writer does to a document. None of these changes a fact, but for lost and doubled marks. */
enum Defect {
    NONE(text -> text),
    WRAPPED(text -> wrapped(text, 44)),
    DOUBLE_SPACED(text -> text.replace("\n\n", "\n").replace("\n", "\n\n")),
    FORM_FEEDS(text -> paged(text, "\f")),
    PAGE_NUMBERS(text -> paged(text, "%1$d\n\f")),
    RUNNING_HEADS(text -> paged(text, "Side %1$d av 9\n\fKonstruert dokument til prøve\n")),
    TAGS(text -> text.replaceAll("(?m)^(\\p{L}[^\\n|:]{4,40}:)", "<b>$1</b>").replace(". ", ".<br/>")),
    ENTITIES(text -> text.replace("ø", "&oslash;").replace("å", "&#229;").replace("   ", "&nbsp; ")),
    DECOMPOSED(text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
    NO_BREAK_SPACES(text -> text.replace("r ", "r\u00A0").replace("m", "\u00ADm")),
    WINDOWS_LINES(text -> text.replace("\n", "\r\n")),
    TYPING_ERRORS(Defect::withTypingErrors),
    BRACKETS(text -> text.replace("☒", "[x]").replace("☐", "[ ]")),
    TICKS(text -> text.replace("☒", "✓").replace("☐", "□")),
    SYMBOL_FONT(text -> text.replace("☒", "\uF0FE").replace("☐", "\uF0A8")),
    LOST_FONT(text -> text.replace("☒", "þ").replace("☐", "o")),
    CONTROL_REMNANTS(
            text -> text.replace("☒", "<w14:checked w14:val=\"1\"/>").replace("☐", "<w14:checked w14:val=\"0\"/>")),
    MARKS_BEHIND(text -> text.replaceAll("(?m)^([☒☐]) ([^\\n]+)$", "$2 $1")),
    MARKS_LOST(text -> text.replaceAll("[☒☐] ?", " ")),
    MARKS_DOUBLED(text -> text.replace("☐", "☒"));

    @SuppressWarnings("ImmutableEnumChecker") // The operators keep nothing.
    private final UnaryOperator<String> change;

    Defect(UnaryOperator<String> change) {
        this.change = change;
    }

    String applied(String text) {
        return change.apply(text);
    }

    /** What only a format with pages can have; Word keeps heads and feet apart from its text. */
    boolean isOfPages() {
        return this == PAGE_NUMBERS || this == RUNNING_HEADS;
    }

    boolean leavesMarks() {
        return this != MARKS_LOST && this != MARKS_DOUBLED;
    }

    static String wrapped(String text, int width) {
        return text.lines()
                .map(line -> line.contains("|")
                                || line.chars().filter(c -> c == '\t').count() > 1
                        ? line
                        : wrappedLine(line, width))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String wrappedLine(String line, int width) {
        StringBuilder wrapped = new StringBuilder();
        int length = 0;
        for (String word : line.split(" ", -1)) {
            if (length > 0 && length + word.length() > width) {
                wrapped.append(" \n");
                length = 0;
            } else if (length > 0) {
                wrapped.append(' ');
            }
            wrapped.append(word);
            length += word.length() + 1;
        }
        return wrapped.toString();
    }

    /** A page break after every ninth blank line. */
    private static String paged(String text, String end) {
        List<String> pages = new ArrayList<>();
        StringBuilder page = new StringBuilder();
        int blank = 0;
        for (String line : text.lines().toList()) {
            page.append(line).append('\n');
            blank += line.isEmpty() ? 1 : 0;
            if (line.isEmpty() && blank % 9 == 0) {
                pages.add(page.toString());
                page.setLength(0);
            }
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            all.append(pages.get(i)).append(String.format(end, i + 1));
        }
        return all.append(page).toString();
    }

    /** Slips that writers and scanners make: a letter doubled, left out or changed, two words run together. */
    private static String withTypingErrors(String text) {
        return text.replace("Navn på tjen", "Navn på tjjen")
                .replace("Namn på ten", "Namn pa ten")
                .replace("brukerrepresentant ", "brukerepresentant ")
                .replace("brukarrepresentant ", "brukarepresentant ")
                .replace("rapporteringsåret", "rapportringsåret")
                .replace("Andre kommentar", "Andre komentar")
                .replace("godkjenning", "godkjening")
                .replace("forskningsvirksomhet", "forsknigsvirksomhet")
                .replace("formell ansvarsavklaring", "formel ansvarsavklaring")
                .replace("skal oppnevnes", "skal opnevnes")
                .replace("regionale representantene", "regionale represetantene")
                .replace("regionale representantane", "regionale represetantane");
    }
}
