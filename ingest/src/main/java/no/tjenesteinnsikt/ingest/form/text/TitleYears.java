package no.tjenesteinnsikt.ingest.form.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;

/** The years that a form's title states, and the heads and feet of its pages. */
public final class TitleYears {
    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\d./-])((?:19|20)\\d\\d)(?!\\d)(?!\\s*[-–/]\\s*\\d{2,4})(?<!\\d{4}\\s?[-–]\\s?\\d{4})");
    private static final Pattern DATE = Pattern.compile("(?iu)(?:\\d{1,2}\\.\\s*)?(?:" + CountText.months()
            + ")\\s*\\d{4}|\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?\\d{2,4}|frist[^\\n]*");
    private static final int TITLE_LINES = 3;

    private TitleYears() {}

    /**
     * Each year with its place.
     *
     * @param head the part of the document that stands before its fields
     * @param words of which a title has at least one, so that prose and deadlines do not count
     */
    public static Map<Integer, TextPlace> in(ReadableText text, Span head, Set<String> words) {
        Map<Integer, TextPlace> years = new TreeMap<>();
        Deque<String> title = new ArrayDeque<>();
        int start = head.start();
        for (String line : text.text().substring(head.start(), head.end()).split("\n", -1)) {
            if (!line.isBlank()) {
                title.addLast(Canonical.ofText(line));
                boolean speaks = title.stream().anyMatch(l -> words.stream().anyMatch(l::contains));
                if (speaks && !line.strip().endsWith(".")) {
                    add(years, text, start, line);
                }
            }
            while (title.size() >= TITLE_LINES) {
                title.removeFirst();
            }
            start += line.length() + 1;
        }
        StatedYears.inFurniture(text, YEAR, words).forEach(years::putIfAbsent);
        return years;
    }

    private static void add(Map<Integer, TextPlace> years, ReadableText text, int start, String line) {
        if (line.chars().noneMatch(Character::isDigit)) {
            return;
        }
        String undated = DATE.matcher(line).replaceAll(m -> " ".repeat(m.group().length()));
        Matcher year = YEAR.matcher(undated);
        while (year.find()) {
            years.putIfAbsent(Integer.parseInt(year.group(1)), text.place(start + year.start(1), start + year.end(1)));
        }
    }
}
