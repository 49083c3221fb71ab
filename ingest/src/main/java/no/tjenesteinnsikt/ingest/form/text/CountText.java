package no.tjenesteinnsikt.ingest.form.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many times something happened, as people write it: digits or words, in bokmål or nynorsk. */
public final class CountText {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("null", 0),
            Map.entry("ingen", 0),
            Map.entry("inga", 0),
            Map.entry("ett", 1),
            Map.entry("eitt", 1),
            Map.entry("et", 1),
            Map.entry("eit", 1),
            Map.entry("en", 1),
            Map.entry("én", 1),
            Map.entry("ein", 1),
            Map.entry("éin", 1),
            Map.entry("to", 2),
            Map.entry("tre", 3),
            Map.entry("fire", 4),
            Map.entry("fem", 5),
            Map.entry("seks", 6),
            Map.entry("sju", 7),
            Map.entry("syv", 7),
            Map.entry("åtte", 8),
            Map.entry("ni", 9),
            Map.entry("ti", 10),
            Map.entry("elleve", 11),
            Map.entry("tolv", 12));
    private static final String ARTICLES = "et|eit|en|ein";
    private static final String NUMBER =
            "\\d{1,3}|null|ingen|inga|ett|eitt|én|éin|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv";
    private static final Pattern COUNT = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}.,/–-])(" + NUMBER + "|(?:" + ARTICLES
            + ")(?=\\s+(?:fysisk|digitalt?|møter?|felles|årlig|årleg|gang)))(?![\\p{L}\\p{N}/]|[.,]\\d|\\s*[–-]\\s*\\d|\\.\\s*(?:"
            + months() + "))");
    private static final Pattern NO_COUNTS = Pattern.compile(
            "(?iu)\\b\\d{1,2}\\.\\s*(?:" + months()
                    + ")\\b(?:\\s+\\d{4})?|\\b\\d{1,2}[./]\\d{1,2}[./-]\\d{2,4}\\b|\\b(?:kl|klokka|uke|veke)\\.?\\s*\\d+(?:[.:]\\d+)?|\\b(?:19|20)\\d\\d\\b|\\b\\d+(?:[.,]\\d+)?\\s*(?:timer|timar|minutt\\w*|dager|dagar|%|prosent)");

    private CountText() {}

    static String months() {
        return "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember";
    }

    /** The one count that the text states; empty where it states none, a range, or several that may differ. */
    public static Optional<Integer> of(String text) {
        List<Integer> counts = all(NO_COUNTS.matcher(text).replaceAll(" "));
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        int first = counts.get(0);
        boolean parts = counts.size() > 1
                && text.strip().toLowerCase(Locale.ROOT).matches("(?su)\\S+(?:\\s+møter?)?\\s*[(:,–-].*")
                && counts.subList(1, counts.size()).stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        == first;
        return counts.size() == 1 || parts ? Optional.of(first) : Optional.empty();
    }

    private static List<Integer> all(String text) {
        List<Integer> counts = new ArrayList<>();
        Matcher matcher = COUNT.matcher(text);
        while (matcher.find()) {
            counts.add(value(matcher.group(1)));
        }
        return counts;
    }

    /** The number that a word or digits mean. */
    public static int value(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Integer known = WORDS.get(lower);
        return known == null ? Integer.parseInt(lower) : known;
    }

    /** A pattern's part for a whole number in digits or words. */
    public static String numberPattern() {
        return "(?:" + NUMBER + "|" + ARTICLES + ")";
    }
}
