package no.tjenesteinnsikt.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.tjenesteinnsikt.analytics.stats.FunnelLimits.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference values were computed apart, with whole fractions and decimals of 40 digits. */
class FunnelLimitsTest {
    private static final int PLACES = 8;

    @ParameterizedTest
    @CsvSource({
        "0.25, 10, P95, 0, 0.4909719773",
        "0.25, 10, P998, 0, 0.6810933333",
        "0.25, 100, P95, 0.1623549665, 0.3323232496",
        "0.25, 100, P998, 0.1195671673, 0.3856066228",
        "0.6, 25, P95, 0.3822988948, 0.7687720533",
        "0.6, 25, P998, 0.2711134469, 0.8682175783",
        "0.9, 4, P95, 0.3595679012, 0.9904740131",
        "0.9, 4, P998, 0.0625, 0.9996189605"
    })
    void aShareLiesBetweenTheInterpolatedBinomialLimits(
            BigDecimal share, int n, Level level, BigDecimal low, BigDecimal high) {
        same(FunnelLimits.ofShare(share, n, level), low, high);
    }

    @ParameterizedTest
    @CsvSource({
        "12.5, 480000, P95, 9.3316830853, 15.6563597469",
        "12.5, 480000, P998, 7.7183489423, 17.6730521990",
        "2, 500000, P95, 0.7550375895, 3.2319901347",
        "2, 500000, P998, 0.2441058632, 4.1324001672",
        "0.2, 500000, P998, 0, 0.9735251191"
    })
    void aRateLiesBetweenTheInterpolatedPoissonLimits(
            BigDecimal rate, BigDecimal persons, Level level, BigDecimal low, BigDecimal high) {
        same(FunnelLimits.ofRate(rate, persons, level), low, high);
    }

    @Test
    void whereAllAreTheSameThereIsNoRoomForChance() {
        assertThat(FunnelLimits.ofShare(BigDecimal.ONE, 7, Level.P998))
                .isEqualTo(new FunnelLimits(Rounding.stored(BigDecimal.ONE), Rounding.stored(BigDecimal.ONE)));
        assertThat(FunnelLimits.ofShare(BigDecimal.ZERO, 7, Level.P95).high()).isZero();
        assertThat(FunnelLimits.ofRate(BigDecimal.ZERO, BigDecimal.TEN, Level.P95)
                        .high())
                .isZero();
    }

    /** P(R ≥ 1) is 0.34 of one service, however the line is drawn; P(R ≥ 8 of 10) is 0.0123, P(R ≥ 10 of 10) 0.0001. */
    @Test
    void aGroupIsOutsideByTheExactProbabilityOfItsOwnNumber() {
        assertThat(FunnelLimits.isOutside(new BigDecimal("0.34"), 1, 1, Level.P95))
                .isFalse();
        assertThat(FunnelLimits.isOutside(new BigDecimal("0.4"), 8, 10, Level.P95))
                .isTrue();
        assertThat(FunnelLimits.isOutside(new BigDecimal("0.4"), 8, 10, Level.P998))
                .isFalse();
        assertThat(FunnelLimits.isOutside(new BigDecimal("0.4"), 10, 10, Level.P998))
                .isTrue();
        assertThat(FunnelLimits.isOutside(new BigDecimal("0.4"), 0, 10, Level.P95))
                .isTrue();
        assertThat(FunnelLimits.isOutside(new BigDecimal("0.4"), 0, 10, Level.P998))
                .isFalse();
    }

    private static void same(FunnelLimits limits, BigDecimal low, BigDecimal high) {
        assertThat(places(limits.low())).isEqualByComparingTo(places(low));
        assertThat(places(limits.high())).isEqualByComparingTo(places(high));
    }

    private static BigDecimal places(BigDecimal number) {
        return number.setScale(PLACES, RoundingMode.HALF_UP);
    }
}
