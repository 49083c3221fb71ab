package no.tjenesteinnsikt.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExactAndRobustTest {
    /** R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 5. */
    @Test
    void the_exact_interval_is_as_in_newcombes_table() {
        assertThat(interval(81, 263)).isEqualTo("0.2527 0.3676");
        assertThat(interval(15, 148)).isEqualTo("0.0578 0.1617");
        assertThat(interval(0, 20)).isEqualTo("0.0000 0.1684");
        assertThat(interval(1, 29)).isEqualTo("0.0009 0.1776");
    }

    @Test
    void the_exact_interval_of_none_and_of_all_ends_where_shares_end() {
        assertThat(ClopperPearson.interval95(0, 5).low()).isEqualByComparingTo("0");
        assertThat(ClopperPearson.interval95(5, 5).high()).isEqualByComparingTo("1");
        // 0.025 to the power of a fifth: all five are yes with 2.5 per cent.
        assertThat(ClopperPearson.interval95(5, 5).low()).isEqualByComparingTo("0.4781762499");
        assertThat(ClopperPearson.interval95(5, 5).low().scale()).isEqualTo(10);
    }

    @Test
    void the_exact_interval_holds_wilsons_for_few() {
        ClopperPearson exact = ClopperPearson.interval95(2, 7);
        Wilson wilson = Wilson.interval95(2, 7);
        assertThat(exact.low()).isLessThan(wilson.low());
        assertThat(exact.high()).isGreaterThan(wilson.high());
    }

    /** The definition by hand: median 4, distances 2, 1, 0, 1, 10, so MAD 1. */
    @Test
    void the_modified_z_score_is_the_distance_from_the_median_in_robust_deviations() {
        assertThat(score(List.of("2", "3", "4", "5", "14"), "14")).isEqualByComparingTo("6.745");
        assertThat(score(List.of("2", "3", "4", "5", "14"), "2")).isEqualByComparingTo("-1.349");
        assertThat(score(List.of("2", "3", "4", "5", "14"), "4")).isEqualByComparingTo("0");
    }

    /** The example of Grubbs' test in the NIST/SEMATECH handbook, section 1.3.5.17.1: one of eight is far out. */
    @Test
    void only_the_outlier_of_the_handbook_is_above_three_and_a_half() {
        List<String> mass = List.of("199.31", "199.53", "200.19", "200.82", "201.92", "201.95", "202.18", "245.57");
        List<String> out = mass.stream()
                .filter(x -> score(mass, x).abs().compareTo(new BigDecimal("3.5")) > 0)
                .toList();
        assertThat(out).containsExactly("245.57");
        // Median 201.37, MAD 0.995: between 0.81 and 1.18, the fourth and fifth of the eight distances.
        assertThat(score(mass, "245.57")).isEqualByComparingTo("29.9627135678");
    }

    @Test
    void too_few_values_and_values_without_spread_have_no_score() {
        BigDecimal one = BigDecimal.ONE;
        assertThat(ModifiedZ.of(4, one, BigDecimal.ZERO, one)).isEmpty();
        assertThat(ModifiedZ.of(5, one, BigDecimal.ZERO, BigDecimal.ZERO)).isEmpty();
        assertThat(ModifiedZ.of(5, one, BigDecimal.ZERO, new BigDecimal("3"))
                        .orElseThrow()
                        .toPlainString())
                .isEqualTo("0.2248333333");
    }

    private static String interval(long yes, long n) {
        ClopperPearson exact = ClopperPearson.interval95(yes, n);
        return exact.low().setScale(4, RoundingMode.HALF_UP) + " "
                + exact.high().setScale(4, RoundingMode.HALF_UP);
    }

    private static BigDecimal score(List<String> values, String x) {
        List<BigDecimal> numbers = values.stream().map(BigDecimal::new).toList();
        BigDecimal median = Median.of(numbers).orElseThrow();
        BigDecimal mad = Median.of(
                        numbers.stream().map(v -> v.subtract(median).abs()).toList())
                .orElseThrow();
        return ModifiedZ.of(values.size(), new BigDecimal(x), median, mad).orElseThrow();
    }
}
