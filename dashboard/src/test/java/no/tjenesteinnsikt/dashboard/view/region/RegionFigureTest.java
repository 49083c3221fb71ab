package no.tjenesteinnsikt.dashboard.view.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.junit.jupiter.api.Test;

class RegionFigureTest {

    @Test
    void aRateHasThreeDigitsThatCountAndOneThatIsTenWhenRoundedHasNotFour() {
        assertThat(rate("9.994")).isEqualTo("9,99");
        assertThat(rate("9.996")).isEqualTo("10,0");
        assertThat(rate("14.12")).isEqualTo("14,1");
        assertThat(rate("0.5")).isEqualTo("0,50");
    }

    private static String rate(String number) {
        return RegionFigure.rate(new BigDecimal(number), Texts.in(Language.NB));
    }
}
