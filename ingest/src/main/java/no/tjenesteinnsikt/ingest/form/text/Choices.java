package no.tjenesteinnsikt.ingest.form.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;

/**
 * Which choices of a section are marked. A box belongs to the choice on its own line; where several stand on one line or
 * a box stands alone, boxes come all before or all after their choices, as the first of them shows.
 *
 * @param marked for each choice that stands there whether its box is marked; absent where it has no box
 * @param place from the first box or choice to the last
 */
public record Choices(Map<String, Optional<Boolean>> marked, TextPlace place) {
    private static final Pattern YES_NO = Pattern.compile("(?iu)(?<!\\p{L})(ja|nei)(?!\\p{L})");

    public Choices {
        marked = Map.copyOf(marked);
    }

    private record Item(String choice, Span span, boolean isChecked) {
        boolean isBox() {
            return choice.isEmpty();
        }
    }

    /** Whether any of the choices has a box. */
    public boolean hasBoxes() {
        return marked.values().stream().anyMatch(Optional::isPresent);
    }

    /** The one marked choice; empty where none is, or several are. */
    public Optional<String> only() {
        List<String> checked = marked.entrySet().stream()
                .filter(c -> c.getValue().orElse(false))
                .map(Map.Entry::getKey)
                .toList();
        return checked.size() == 1 ? Optional.of(checked.get(0)) : Optional.empty();
    }

    /** The choices that the form prints in that section; empty where it shows none of them. */
    public static Optional<Choices> in(ReadableText text, Sections.Section section) {
        List<Item> choices = new ArrayList<>();
        section.options().forEach(hit -> choices.add(new Item(hit.label().id(), hit.span(), false)));
        return of(text, section, choices);
    }

    /** The words {@code ja} and {@code nei} in that section, as choices; empty where one of them is missing or repeated. */
    public static Optional<Choices> yesNo(ReadableText text, Sections.Section section) {
        List<Item> choices = new ArrayList<>();
        for (Span span : section.content().spans()) {
            Matcher word = YES_NO.matcher(text.text()).region(span.start(), span.end());
            while (word.find()) {
                boolean yes = word.group().equalsIgnoreCase("ja");
                choices.add(new Item(yes ? "yes" : "no", new Span(word.start(), word.end()), false));
            }
        }
        boolean both = choices.size() == 2
                && !choices.get(0).choice().equals(choices.get(1).choice());
        return both ? of(text, section, choices) : Optional.empty();
    }

    private static Optional<Choices> of(ReadableText text, Sections.Section section, List<Item> choices) {
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        List<Item> items = new ArrayList<>(choices);
        int from = Math.min(section.label().end(), choices.get(0).span().start());
        int start = lineStart(text.text(), from);
        for (CheckMarks.Mark mark :
                CheckMarks.in(text.text(), Math.max(start, section.label().end()), section.end())) {
            items.add(new Item("", mark.span(), mark.isChecked()));
        }
        items.sort(java.util.Comparator.comparingInt(item -> item.span().start()));
        Map<String, Optional<Boolean>> marked = marked(text.text(), items);
        int end = items.get(items.size() - 1).span().end();
        return Optional.of(new Choices(
                marked,
                text.place(
                        items.get(0).span().start(),
                        Span.trimmed(text.text(), items.get(0).span().start(), end)
                                .end())));
    }

    /** The characters of every box in a section, which are no part of an answer. */
    public static List<Span> boxes(Sections.Section section) {
        return CheckMarks.in(section.content().source().text(), section.label().end(), section.end()).stream()
                .map(CheckMarks.Mark::span)
                .toList();
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    }

    private static Map<String, Optional<Boolean>> marked(String text, List<Item> items) {
        Map<String, Optional<Boolean>> marked = new LinkedHashMap<>();
        boolean after = items.stream().findFirst().filter(item -> !item.isBox()).isPresent();
        for (int i = 0; i < items.size(); i++) {
            Item choice = items.get(i);
            if (!choice.isBox()) {
                List<Item> own = boxes(text, items, i, after);
                boolean checked = own.stream().anyMatch(Item::isChecked);
                boolean empty = own.stream().anyMatch(box -> !box.isChecked());
                boolean known = checked != empty;
                Optional<Boolean> now = known ? Optional.of(checked) : Optional.empty();
                marked.merge(choice.choice(), now, (a, b) -> a.equals(b) ? a : Optional.empty());
            }
        }
        return marked;
    }

    /** The boxes of one choice: those on its line where it stands there alone, else the neighbour on the side that holds them. */
    private static List<Item> boxes(String text, List<Item> items, int index, boolean after) {
        Item choice = items.get(index);
        List<Item> line = items.stream()
                .filter(item -> sameLine(text, item.span(), choice.span()))
                .toList();
        boolean alone = line.stream().filter(item -> !item.isBox()).count() == 1;
        if (alone && line.size() > 1) {
            return line.stream().filter(Item::isBox).toList();
        }
        int step = after ? 1 : -1;
        List<Item> own = new ArrayList<>();
        for (int i = index + step; i >= 0 && i < items.size() && items.get(i).isBox(); i += step) {
            own.add(items.get(i));
        }
        return own;
    }

    private static boolean sameLine(String text, Span one, Span other) {
        int start = Math.min(one.end(), other.end());
        int end = Math.max(one.start(), other.start());
        return start >= end || text.substring(start, end).indexOf('\n') < 0;
    }
}
