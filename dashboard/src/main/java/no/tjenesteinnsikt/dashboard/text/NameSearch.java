package no.tjenesteinnsikt.dashboard.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds names by what a reader typed: upper or lower case, with or without accents and hyphens, æøå also as ae, oe, aa or
 * as a and o. Every word must be part of the same name; a number must be a word of its own.
 */
public final class NameSearch {
    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

    private final List<List<String>> wanted;

    /** A search for what was typed. */
    public NameSearch(String typed) {
        this.wanted = forms(typed).stream().map(form -> words(form)).toList();
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return wanted.get(0).isEmpty();
    }

    /** Whether a name has all that was typed. */
    public boolean finds(String name) {
        return forms(name).stream().anyMatch(this::findsForm);
    }

    private boolean findsForm(String form) {
        List<String> present = words(form);
        return wanted.stream().anyMatch(words -> words.stream().allMatch(word -> isIn(present, form, word)));
    }

    private static boolean isIn(List<String> present, String form, String word) {
        return word.chars().allMatch(Character::isDigit) ? present.contains(word) : form.contains(word);
    }

    private static List<String> words(String form) {
        return Arrays.stream(form.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> forms(String text) {
        String lower = text.toLowerCase(NORWEGIAN);
        return List.of(
                plain(lower.replace("æ", "ae").replace("ø", "oe").replace("å", "aa")),
                plain(lower.replace("æ", "a").replace("ø", "o").replace("å", "a")));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s/]+", " ")
                .replaceAll("[^\\p{L}\\p{N} ]", "")
                .strip();
    }
}
