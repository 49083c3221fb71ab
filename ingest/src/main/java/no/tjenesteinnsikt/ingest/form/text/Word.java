package no.tjenesteinnsikt.ingest.form.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Characters between blanks.
 *
 * @param start the first character's index in the text
 * @param end the index behind the last character
 * @param letters as {@link Canonical} compares them; empty for a mark
 * @param isLead whether it only numbers or marks the words after it on its line
 * @param isNumber whether it is digits and nothing else
 * @param first whether it is the first word of its line or cell, numbers and marks before it aside
 */
record Word(int start, int end, String letters, boolean isNumber, boolean first, boolean isLead) {
    /** What may stand before the first word: a number, a letter with a bracket, a bullet, a check mark, a remnant of one. */
    private static final Pattern BEFORE =
            Pattern.compile("\\d{1,2}[.):]?|[a-zA-ZæøåÆØÅ][.)]|[xXoqnþýüûÞ¨]|[^\\p{L}\\p{N}]+|[(\\[_]+[xX]?[)\\]_]+");

    /** As many blanks part two cells where a layout was kept. */
    private static final String GAP = "   ";

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        boolean open = true;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (blank && start >= 0) {
                String characters = text.substring(start, i);
                boolean transparent = open && BEFORE.matcher(characters).matches();
                words.add(new Word(
                        start,
                        i,
                        transparent ? "" : Canonical.of(characters),
                        isNumber(characters),
                        open && !transparent,
                        transparent));
                open = open && transparent;
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
            open |= c == '\n' || c == '\t' || (c == ' ' && text.startsWith(GAP, i));
        }
        return words;
    }

    private static boolean isNumber(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (!Character.isDigit(characters.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isMark() {
        return letters.isEmpty();
    }
}
