package no.tjenesteinnsikt.ingest.lake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule by which a dataset hides small numbers of people.
 *
 * @param below numbers from 1 up to, not including, this one are hidden
 * @param width a hidden number must be left uncertain by at least this much, whatever is computed from what is shown
 */
public record SmallNumbers(int below, int width) {
    private static final int MOST = 1000;
    private static final Pattern LINE = Pattern.compile("below ([0-9]{1,4}) width ([0-9]{1,4})");

    public SmallNumbers {
        if (below < 2 || below > MOST || width < 1 || width > MOST) {
            throw new IllegalArgumentException("Cannot hide numbers below " + below + " with width " + width);
        }
    }

    /** Reads the line that {@link #line} makes. */
    public static SmallNumbers parse(String line) {
        Matcher words = LINE.matcher(line.strip());
        if (!words.matches()) {
            throw new IllegalArgumentException("Cannot read a rule for small numbers from " + line);
        }
        return new SmallNumbers(Integer.parseInt(words.group(1)), Integer.parseInt(words.group(2)));
    }

    /** The line that the file of the dataset holds. */
    public String line() {
        return "below " + below + " width " + width;
    }

    /** Whether this rule hides all that another one hides. */
    public boolean isAsStrictAs(SmallNumbers other) {
        return below >= other.below && width >= other.width;
    }
}
