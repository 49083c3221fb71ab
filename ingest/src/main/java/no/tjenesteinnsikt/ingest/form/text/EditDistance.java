package no.tjenesteinnsikt.ingest.form.text;

/**
 * The least number of inserted, left out or changed characters between a pattern and a text that grows character by
 * character (V. I. Levenshtein, 1966).
 */
public final class EditDistance {
    private final String pattern;
    private int[] row;

    /** Starts with no text, compared with the pattern. */
    public EditDistance(String pattern) {
        this.pattern = pattern;
        this.row = new int[pattern.length() + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = i;
        }
    }

    /** The distance between two texts. */
    public static int between(String a, String b) {
        EditDistance distance = new EditDistance(a);
        b.chars().forEach(c -> distance.append((char) c));
        return distance.value();
    }

    /** The text goes on. */
    public void append(char c) {
        int[] next = new int[row.length];
        next[0] = row[0] + 1;
        for (int i = 1; i < row.length; i++) {
            int change = row[i - 1] + (pattern.charAt(i - 1) == c ? 0 : 1);
            next[i] = Math.min(change, Math.min(row[i], next[i - 1]) + 1);
        }
        row = next;
    }

    /** The distance between the pattern and the text so far. */
    public int value() {
        return row[pattern.length()];
    }

    /** The least distance that any longer text can still reach. */
    public int least() {
        int least = row[0];
        for (int distance : row) {
            least = Math.min(least, distance);
        }
        return least;
    }
}
