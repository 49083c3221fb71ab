package no.tjenesteinnsikt.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManyTestsTest {
    private static final BigDecimal LIMIT = new BigDecimal("0.05");

    /** The fifteen probabilities of the example in Benjamini and Hochberg (1995), section 4.1. */
    private static final List<BigDecimal> PUBLISHED = numbers(
            "0.0001 0.0004 0.0019 0.0095 0.0201 0.0278 0.0298 0.0344 0.0459 0.3240 0.4262 0.5719 0.6528 0.7590 1.0000");

    @Test
    void benjaminiAndHochbergFindFourDifferencesInTheirExample() {
        List<BigDecimal> corrected = ManyTests.benjaminiHochberg(PUBLISHED);

        assertThat(corrected.stream().filter(p -> p.compareTo(LIMIT) <= 0)).hasSize(4);
        assertThat(corrected.subList(0, 8))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(
                        numbers("0.0015 0.003 0.0095 0.035625 0.0603 0.0638571429 0.0638571429 0.0645"));
    }

    @Test
    void holmFindsThreeInTheSameExample() {
        List<BigDecimal> corrected = ManyTests.holm(PUBLISHED);

        assertThat(corrected.stream().filter(p -> p.compareTo(LIMIT) <= 0)).hasSize(3);
        assertThat(corrected)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(
                        numbers("0.0015 0.0056 0.0247 0.114 0.2211 0.278 0.278 0.278 0.3213 1 1 1 1 1 1"));
    }

    @Test
    void eachIsAnsweredInItsOwnPlace() {
        assertThat(ManyTests.holm(numbers("0.04 0.01 0.03")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(numbers("0.06 0.03 0.06"));
        assertThat(ManyTests.benjaminiHochberg(numbers("0.04 0.01 0.03")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(numbers("0.04 0.03 0.04"));
        assertThat(ManyTests.holm(List.of())).isEmpty();
    }

    private static List<BigDecimal> numbers(String line) {
        return Stream.of(line.split(" ")).map(BigDecimal::new).toList();
    }
}
