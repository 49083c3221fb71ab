package no.tjenesteinnsikt.ingest.form.text;

import java.util.Arrays;

/**
 * The edit distance between a pattern and a text that grows, as long as it is within a tolerance: only the cells that near
 * the diagonal are worked out (E. Ukkonen, 1985).
 */
final class NearPrefix {
    private final char[] pattern;
    private final int tolerance;
    private final int far;
    private final int[] row;
    private int length;
    private int least;

    NearPrefix(String pattern, int tolerance) {
        this.pattern = pattern.toCharArray();
        this.tolerance = tolerance;
        this.far = tolerance + 1;
        this.row = new int[pattern.length() + 1];
        Arrays.fill(row, far);
        for (int i = 0; i <= Math.min(tolerance, pattern.length()); i++) {
            row[i] = i;
        }
    }

    /** The text goes on. */
    void append(String text) {
        for (int i = 0; i < text.length() && mayStillMatch(); i++) {
            append(text.charAt(i));
        }
    }

    private void append(char c) {
        length++;
        int from = Math.max(1, length - tolerance);
        int to = Math.min(pattern.length, length + tolerance);
        int diagonal = from - 1 < row.length ? row[from - 1] : far;
        int left = from == 1 ? Math.min(length, far) : far;
        if (from - 1 < row.length) {
            row[from - 1] = left;
        }
        int smallest = left;
        for (int i = from; i <= to; i++) {
            int change = pattern[i - 1] == c ? diagonal : diagonal + 1;
            diagonal = row[i];
            int other = (diagonal < left ? diagonal : left) + 1;
            left = change < other ? change : other;
            left = left < far ? left : far;
            row[i] = left;
            smallest = left < smallest ? left : smallest;
        }
        least = smallest;
    }

    /** The distance between the pattern and the text so far; more than the tolerance where it is not known. */
    int distance() {
        return length > pattern.length + tolerance ? far : row[pattern.length];
    }

    /** Whether any longer text can still be within the tolerance. */
    boolean mayStillMatch() {
        return least <= tolerance && length <= pattern.length + tolerance;
    }
}
