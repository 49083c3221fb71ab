package no.tjenesteinnsikt.analytics.reconcile;

import java.math.BigDecimal;
import java.util.Locale;
import no.tjenesteinnsikt.analytics.stats.Rounding;
import org.jspecify.annotations.Nullable;

/** What it means that a computed number agrees with a published figure. */
enum Comparison {
    /** The same number at the published number of places, rounded half up in decimal. */
    EQUALS,
    LESS_THAN,
    MORE_THAN,
    /** A share from 45 to 55 per cent. */
    HALF,
    /** A share above one half. */
    MAJORITY,
    /** A share below one half. */
    MINORITY,
    /** A share of one. */
    ALL,
    /** A number of zero; of a probability: at least 5 per cent, that is no association that can be shown. */
    NONE,
    /** A name: the service whose column is known by another statement has it, that is a number of one. */
    NAME;

    private static final BigDecimal HALF_FROM = new BigDecimal("0.45");
    private static final BigDecimal HALF_TO = new BigDecimal("0.55");
    private static final BigDecimal ONE_HALF = new BigDecimal("0.5");
    private static final BigDecimal SIGNIFICANCE = new BigDecimal("0.05");

    static Comparison of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether the figure itself has to be a number. */
    boolean needsNumber() {
        return this == EQUALS || this == LESS_THAN || this == MORE_THAN;
    }

    /** Whether it compares a share, so that the text shows per cent. */
    boolean isOfShare() {
        return this == HALF || this == MAJORITY || this == MINORITY || this == ALL;
    }

    /**
     * Whether they agree.
     *
     * @param computed the computed number
     * @param published the published one, null where the comparison needs none
     * @param places the published decimal places
     * @param part what was computed
     */
    boolean agrees(BigDecimal computed, @Nullable BigDecimal published, int places, Part part) {
        BigDecimal figure = published == null ? BigDecimal.ZERO : published;
        return switch (this) {
            case EQUALS -> Rounding.halfUp(computed, places).compareTo(figure) == 0;
            case LESS_THAN -> computed.compareTo(figure) < 0;
            case MORE_THAN -> computed.compareTo(figure) > 0;
            case HALF -> computed.compareTo(HALF_FROM) >= 0 && computed.compareTo(HALF_TO) <= 0;
            case MAJORITY -> computed.compareTo(ONE_HALF) > 0;
            case MINORITY -> computed.compareTo(ONE_HALF) < 0;
            case ALL, NAME -> computed.compareTo(BigDecimal.ONE) == 0;
            case NONE -> part == Part.P_VALUE ? computed.compareTo(SIGNIFICANCE) >= 0 : computed.signum() == 0;
        };
    }
}
