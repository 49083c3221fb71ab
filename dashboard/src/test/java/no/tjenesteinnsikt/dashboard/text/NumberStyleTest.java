package no.tjenesteinnsikt.dashboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NB | 6,4 | 12 345,5 | −0,3 | 24 % | 15–38 % | 1234 | 17. desember 2010
            NN | 6,4 | 12 345,5 | −0,3 | 24 % | 15–38 % | 1234 | 17. desember 2010
            EN | 6.4 | 12,345.5 | −0.3 | 24%  | 15–38%  | 1234 | 17 December 2010
            """)
    void aLanguageHasItsOwnNumbersAndDates(
            Language language,
            String rounded,
            String grouped,
            String negative,
            String percent,
            String range,
            String year,
            String date) {
        NumberStyle numbers = Texts.in(language).numbers();
        assertThat(numbers.decimal(new BigDecimal("6.35"), 1)).isEqualTo(rounded);
        assertThat(plain(numbers.upTo(new BigDecimal("12345.50"), 2))).isEqualTo(grouped);
        assertThat(numbers.upTo(new BigDecimal("-0.25"), 1)).isEqualTo(negative);
        assertThat(plain(numbers.percent(new BigDecimal("0.2449"), 0))).isEqualTo(percent);
        assertThat(plain(numbers.percentRange(new BigDecimal("0.1459"), new BigDecimal("0.3809"), 0)))
                .isEqualTo(range);
        assertThat(numbers.whole(1234)).as("four digits may be a year").isEqualTo(year);
        assertThat(Texts.in(language).date(LocalDate.of(2010, 12, 17))).isEqualTo(date);
    }

    /** A no-break space is not seen in a test. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
