package no.tjenesteinnsikt.dashboard.view.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;

/**
 * The one rule for which services are alike, so that nobody is held against another of quite a different size.
 *
 * <p>Alike are services of the same kind whose full-time equivalents differ by at most a quarter of those of the service
 * that is asked about, or by one where a quarter is less, and whose time differs by at most three years. Time is the year
 * of approval where it is known of both, otherwise the years in function of the latest review where they are known of
 * both. Services that have ended are alike to none. The nearest in size come first, then the nearest in time; at most
 * eight are given. What a service does, and how well, is no part of the rule.
 */
public final class SimilarServices {
    private static final BigDecimal SIZE_SHARE = new BigDecimal("0.25");
    private static final BigDecimal LEAST_ROOM = BigDecimal.ONE;
    private static final BigDecimal MOST_YEARS = new BigDecimal(3);
    private static final int MOST = 8;

    private SimilarServices() {}

    /**
     * What likeness is judged by.
     *
     * @param kind the kind of service, empty where unknown
     * @param size full-time equivalents
     * @param approved the year of approval
     * @param years years in function at the latest review
     * @param running whether it has not ended
     */
    record Traits(
            Optional<String> kind,
            Optional<BigDecimal> size,
            Optional<BigDecimal> approved,
            Optional<BigDecimal> years,
            boolean running) {
        static Traits of(ServiceLine line) {
            return new Traits(
                    line.kind(),
                    number(line.staffing()),
                    line.main().get("approval_year").map(year -> BigDecimal.valueOf((Integer) year)),
                    number(line.years()),
                    !line.status().equals("closed") && !line.status().equals("reorganised"));
        }

        private static Optional<BigDecimal> number(Optional<IndicatorValue> value) {
            return value.isPresent() && value.get().outcome() instanceof Outcome.Shown shown
                    ? Optional.of(shown.value())
                    : Optional.empty();
        }

        /** Whether enough is known of it. */
        boolean isComparable() {
            return kind.isPresent() && size.isPresent() && (approved.isPresent() || years.isPresent());
        }
    }

    /**
     * How alike another service is.
     *
     * @param size its full-time equivalents
     * @param years how many years apart they are
     */
    public record Likeness(BigDecimal size, BigDecimal years) {}

    /**
     * A service that is alike.
     *
     * @param line the service
     * @param likeness why it is
     */
    public record Similar(ServiceLine line, Likeness likeness) {}

    /** The services of a register that are alike to one of them. */
    public static List<Similar> to(ServiceLine line, ServiceRegister register) {
        Traits one = Traits.of(line);
        BigDecimal size = one.size().orElse(BigDecimal.ZERO);
        return register.lines().stream()
                .filter(other -> !other.id().equals(line.id()))
                .flatMap(other -> likeness(one, Traits.of(other)).map(like -> new Similar(other, like)).stream())
                .sorted(Comparator.comparing((Similar other) ->
                                other.likeness().size().subtract(size).abs())
                        .thenComparing(other -> other.likeness().years())
                        .thenComparing(Similar::line, ServiceQuery.byName()))
                .limit(MOST)
                .toList();
    }

    /** Whether enough is known of a service to say which are alike. */
    public static boolean isComparable(ServiceLine line) {
        return Traits.of(line).isComparable();
    }

    /** How alike two services are; empty where they are not, or too little is known. */
    static Optional<Likeness> likeness(Traits one, Traits other) {
        if (!one.isComparable()
                || !other.isComparable()
                || !one.kind().equals(other.kind())
                || !one.running()
                || !other.running()) {
            return Optional.empty();
        }
        BigDecimal size = one.size().orElseThrow();
        BigDecimal room =
                size.multiply(SIZE_SHARE).setScale(2, RoundingMode.HALF_UP).max(LEAST_ROOM);
        BigDecimal theirs = other.size().orElseThrow();
        return apart(one, other)
                .filter(years -> years.compareTo(MOST_YEARS) <= 0)
                .filter(years -> theirs.subtract(size).abs().compareTo(room) <= 0)
                .map(years -> new Likeness(theirs, years));
    }

    private static Optional<BigDecimal> apart(Traits one, Traits other) {
        return difference(one.approved(), other.approved()).or(() -> difference(one.years(), other.years()));
    }

    private static Optional<BigDecimal> difference(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(a -> other.map(b -> a.subtract(b).abs()));
    }
}
