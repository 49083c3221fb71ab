package no.tjenesteinnsikt.dashboard.view.followup;

import java.util.List;

/**
 * How many lines of each list fit on a printed A4 page, reckoned from the lengths of their texts, a little too high. What
 * one list does not need, the others have.
 *
 * @param before of the points of the year before
 * @param points of the points of this year
 * @param concerns of what is worth a closer look
 */
record SheetRoom(int before, int points, int concerns) {
    /** Tenths of a point in height, for all lists and their footnotes together, and what each has at least. */
    private static final int ALL = 4350;

    private static final int BEFORE = 1700;
    private static final int POINTS = 1150;
    private static final int CONCERNS = 1500;

    private static final int LINE = 90;
    /** The space around a row, and its footnote. */
    private static final int ROW = 65;

    /** Characters on a printed line: of a service's name, of a text beside its outcome, of a text alone. */
    private static final int NAME_WIDTH = 36;

    private static final int NARROW = 68;
    private static final int WIDE = 82;

    /** What is to be printed on a line. */
    record Wanted(String service, String text) {
        private int height(int width) {
            int lines = Math.max(lines(text, width), lines(service, NAME_WIDTH));
            return lines * LINE + ROW;
        }

        private static int lines(String text, int width) {
            return Math.max(1, (text.length() + width - 1) / width);
        }
    }

    static SheetRoom of(List<Wanted> before, List<Wanted> points, List<Wanted> concerns) {
        int newest = Math.min(height(points, WIDE), POINTS);
        int look = Math.min(height(concerns, WIDE), CONCERNS);
        int first = fitting(before, NARROW, Math.max(BEFORE, ALL - newest - look));
        int used = height(before.subList(0, first), NARROW);
        int second = fitting(points, WIDE, Math.max(POINTS, ALL - used - look));
        int spent = used + height(points.subList(0, second), WIDE);
        return new SheetRoom(first, second, fitting(concerns, WIDE, ALL - spent));
    }

    private static int height(List<Wanted> lines, int width) {
        return lines.stream().mapToInt(line -> line.height(width)).sum();
    }

    private static int fitting(List<Wanted> lines, int width, int room) {
        int used = 0;
        int fitting = 0;
        for (Wanted line : lines) {
            used += line.height(width);
            if (used > room) {
                break;
            }
            fitting++;
        }
        return fitting;
    }
}
