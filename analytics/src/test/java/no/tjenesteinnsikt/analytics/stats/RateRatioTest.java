package no.tjenesteinnsikt.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.tjenesteinnsikt.analytics.stats.RateRatio.Events;
import org.junit.jupiter.api.Test;

class RateRatioTest {
    private static final int PLACES = 7;

    /** The example of the function poisson.test in R: ratio 1.971488, interval 0.8584264 to 4.2772659. */
    @Test
    void givesThePublishedExampleOfR() {
        RateRatio ratio = RateRatio.of(events(11, "800"), events(21, "3011"), 1).orElseThrow();

        assertThat(rounded(ratio.ratio())).isEqualByComparingTo("1.9714881");
        assertThat(rounded(ratio.low())).isEqualByComparingTo("0.8584264");
        assertThat(rounded(ratio.high())).isEqualByComparingTo("4.2772659");
    }

    /** The reference value was computed apart with decimals of 40 digits, at the error of 5 per cent divided by 6. */
    @Test
    void isWiderWherePickedFromSixPairs() {
        RateRatio ratio =
                RateRatio.of(events(30, "500000"), events(45, "1000000"), 6).orElseThrow();

        assertThat(rounded(ratio.ratio())).isEqualByComparingTo("1.3333333");
        assertThat(rounded(ratio.low())).isEqualByComparingTo("0.6849713");
        assertThat(rounded(ratio.high())).isEqualByComparingTo("2.5298587");
    }

    @Test
    void isNoneWhereOneSideHasNoEvents() {
        assertThat(RateRatio.of(events(0, "10"), events(3, "10"), 1)).isEmpty();
        assertThat(RateRatio.of(events(3, "10"), events(0, "10"), 1)).isEmpty();
    }

    /** Exact fractions give 0.112017319575, 0.271335426752 and 0.052024589747. */
    @Test
    void theProbabilityIsTwiceTheSmallerTail() {
        assertThat(rounded(RateRatio.pValue(events(11, "800"), events(21, "3011"))))
                .isEqualByComparingTo("0.1120173");
        assertThat(rounded(RateRatio.pValue(events(30, "500000"), events(45, "1000000"))))
                .isEqualByComparingTo("0.2713354");
        assertThat(rounded(RateRatio.pValue(events(0, "500000"), events(9, "1000000"))))
                .isEqualByComparingTo("0.0520246");
        assertThat(RateRatio.pValue(events(5, "1"), events(5, "1"))).isEqualByComparingTo("1");
        assertThat(RateRatio.pValue(events(0, "1"), events(0, "1"))).isEqualByComparingTo("1");
    }

    @Test
    void refusesWhatIsNoCountAmongPersons() {
        assertThatThrownBy(() -> events(-1, "10")).hasMessage("Cannot have -1 events among 10 persons");
        assertThatThrownBy(() -> events(1, "0")).hasMessage("Cannot have 1 events among 0 persons");
    }

    private static Events events(int events, String persons) {
        return new Events(events, new BigDecimal(persons));
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(PLACES, RoundingMode.HALF_UP);
    }
}
