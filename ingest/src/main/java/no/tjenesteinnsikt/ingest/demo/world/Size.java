package no.tjenesteinnsikt.ingest.demo.world;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How large a service is, and how it grows.
 *
 * @param hundredths its full-time equivalents in the first year, in hundredths
 * @param growth what it grows in a year, in hundredths
 */
public record Size(int hundredths, int growth) {
    private static final int LARGEST = 3;
    private static final int FEWEST = 40;

    /** Most have a few full-time equivalents; one has eighty. */
    public static Size of(Service service, Draw seed) {
        Draw draw = seed.about("size", service.field());
        if (service.number() == LARGEST) {
            return new Size(7860, 55);
        }
        int class100 = draw.between(1, 100);
        int start = class100 <= 55
                ? draw.between(80, 480)
                : class100 <= 85 ? draw.between(480, 1100) : draw.between(1100, 2600);
        return new Size(start, draw.between(-8, 22));
    }

    /** The full-time equivalents of a year, with two places. */
    public BigDecimal in(int year, Draw draw) {
        int steps = year - Scope.FIRST_YEAR;
        int wavering = draw.between(-3, 3) * 10;
        int total = Math.max(FEWEST, hundredths + steps * growth + wavering);
        return new BigDecimal(total).movePointLeft(2).setScale(2, RoundingMode.UNNECESSARY);
    }

    /** One for each two full-time equivalents, at least one, at most eight: how much of everything it does. */
    public int weight() {
        return Math.max(1, Math.min(8, hundredths / 200));
    }
}
