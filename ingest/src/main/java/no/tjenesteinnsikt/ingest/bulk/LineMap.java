package no.tjenesteinnsikt.ingest.bulk;

import java.util.Arrays;

/**
 * Where lines and records of a file lie, in few numbers: the start of one line in 128, and every record that is not
 * one line of the expected width.
 */
final class LineMap {
    static final int STEP = 128;

    /** More odd records than these are not remembered. */
    static final int MOST_ODD = 2_000_000;

    private static final int FIRST_SIZE = 1024;

    private long[] steps = new long[FIRST_SIZE];
    private int stepCount;
    private Odd[] odd = new Odd[FIRST_SIZE];
    private int oddCount;

    /**
     * A record that runs over several lines, has another width, is blank or has quotes inside it.
     *
     * @param firstLine its first line, from 1
     * @param lastLine its last line
     * @param start its first byte
     * @param end the byte after its line end
     */
    record Odd(int firstLine, int lastLine, long start, long end) {}

    /** Remembers the start of a line; lines come in their order, from 1. */
    void line(int line, long start) {
        if (line % STEP != 1) {
            return;
        }
        if (stepCount == steps.length) {
            steps = Arrays.copyOf(steps, steps.length * 2);
        }
        steps[stepCount++] = start;
    }

    void odd(Odd record) {
        if (oddCount > MOST_ODD) {
            return;
        }
        if (oddCount == odd.length) {
            odd = Arrays.copyOf(odd, odd.length * 2);
        }
        odd[oddCount++] = record;
    }

    int oddCount() {
        return oddCount;
    }

    Odd odd(int index) {
        return odd[index];
    }

    /** The last line at or before this one whose start is known. */
    static int knownBefore(int line) {
        return (line - 1) / STEP * STEP + 1;
    }

    /** The first byte of a line that {@link #knownBefore} gave. */
    long start(int knownLine) {
        return steps[(knownLine - 1) / STEP];
    }
}
