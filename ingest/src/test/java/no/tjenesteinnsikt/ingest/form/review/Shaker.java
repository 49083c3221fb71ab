package no.tjenesteinnsikt.ingest.form.review;

import java.util.Random;

/** Breaks a row as extraction from a PDF does: labels and cells over lines, decimals at the comma, odd blanks. */
final class Shaker {
    private static final String[] BLANKS = {" ", "  ", "\t", "\u00A0", "\n", "\n\n", " \n\u00A0\n", " "};
    private static final String[] LABEL_BLANKS = {" ", " ", "  ", "\u00A0", "\n", "\n\n", " \n"};
    private static final String[] BREAKS = {",\n", ",\n\n", "\n,", " \n,", ",", ","};

    private Shaker() {}

    static String shake(RowLabel label, Appendix appendix, Random random) {
        StringBuilder row = new StringBuilder();
        for (String word : slip(label.title(), random).split(" ", -1)) {
            row.append(word).append(pick(LABEL_BLANKS, random));
        }
        for (String cell : appendix.values(label.id()).split(" ", -1)) {
            row.append(cell.replace(",", pick(BREAKS, random))).append(pick(BLANKS, random));
        }
        return row.toString();
    }

    /** Leaves out one letter of the label, now and then, but never its first. */
    private static String slip(String title, Random random) {
        int at = 1 + random.nextInt(title.length() - 1);
        boolean letter = Character.isLetter(title.charAt(at)) && Character.isLetter(title.charAt(at - 1));
        return random.nextInt(4) == 0 && letter ? title.substring(0, at) + title.substring(at + 1) : title;
    }

    private static String pick(String[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
