package no.tjenesteinnsikt.analytics.suppression;

import java.util.OptionalDouble;

/**
 * What everybody can find out of a hidden number from all that is shown: people come in whole numbers, so the bounds are
 * rounded inwards.
 *
 * @param low the smallest that it can be
 * @param high the largest; empty where nothing limits it
 */
record Interval(double low, OptionalDouble high) {
    private static final double TOLERANCE = 1e-6;

    static Interval of(double low, OptionalDouble high) {
        return new Interval(
                Math.ceil(low - TOLERANCE),
                high.isPresent() ? OptionalDouble.of(Math.floor(high.getAsDouble() + TOLERANCE)) : high);
    }

    /** A number that follows from the others. */
    static Interval exactly(double number) {
        return new Interval(number, OptionalDouble.of(number));
    }

    boolean isNarrowerThan(int width) {
        return high.isPresent() && high.getAsDouble() - low < width;
    }

    @Override
    public String toString() {
        return "[" + low + ", " + (high.isPresent() ? String.valueOf(high.getAsDouble()) : "∞") + "]";
    }
}
