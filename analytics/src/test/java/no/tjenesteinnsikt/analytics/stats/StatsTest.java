package no.tjenesteinnsikt.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatsTest {
    @Test
    void wilson_of_12_of_49_is_as_published() {
        Wilson interval = Wilson.interval95(12, 49);

        assertThat(places(interval.low(), 4)).isEqualTo("0.1460");
        assertThat(places(interval.high(), 4)).isEqualTo("0.3809");
    }

    /** Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
    @Test
    void wilson_is_as_in_newcombes_table() {
        assertThat(fourPlaces(Wilson.interval95(81, 263))).isEqualTo("0.2553 0.3662");
        assertThat(fourPlaces(Wilson.interval95(15, 148))).isEqualTo("0.0624 0.1605");
        assertThat(fourPlaces(Wilson.interval95(0, 20))).isEqualTo("0.0000 0.1611");
        assertThat(fourPlaces(Wilson.interval95(1, 29))).isEqualTo("0.0061 0.1718");
    }

    @Test
    void wilson_of_all_reaches_exactly_1() {
        assertThat(Wilson.interval95(49, 49).high()).isEqualByComparingTo("1");
        assertThat(Wilson.interval95(0, 49).low()).isEqualByComparingTo("0");
    }

    /** Anscombe, The American Statistician 27 (1973): r = 0.816 in the first of four sets, p = 0.00217. */
    @Test
    void pearson_of_anscombes_first_set_is_as_published() {
        Correlation c = Correlation.of(PairSums.of(
                        numbers("10 8 13 9 11 14 6 4 12 7 5"),
                        numbers("8.04 6.95 7.58 8.81 8.33 9.96 7.24 4.26 10.84 4.82 5.68")))
                .orElseThrow();

        assertThat(places(c.coefficient(), 5)).isEqualTo("0.81642");
        assertThat(places(c.pValue(), 5)).isEqualTo("0.00217");
    }

    /** Intelligence and hours of television, the textbook example with r = −29/165 and p = 0.6272. */
    @Test
    void spearman_without_ties_is_as_in_the_textbook() {
        Correlation c = spearman("106 100 86 101 99 103 97 113 112 110", "7 27 2 50 28 29 20 12 6 17");

        assertThat(places(c.coefficient(), 6)).isEqualTo("-0.175758");
        assertThat(places(c.pValue(), 4)).isEqualTo("0.6272");
    }

    /** With ties the short formula is wrong: here average ranks give 4.5 / √22.5. */
    @Test
    void spearman_with_ties_uses_average_ranks() {
        assertThat(Ranks.average(numbers("10 20 20 20 5")))
                .map(BigDecimal::toPlainString)
                .containsExactly("2.0", "4.0", "4.0", "4.0", "1.0");
        assertThat(places(spearman("1 2 2 3", "1 2 3 4").coefficient(), 6)).isEqualTo("0.948683");
    }

    @Test
    void perfect_association_has_p_0() {
        Correlation c = Correlation.of(PairSums.of(numbers("1 2 3 4"), numbers("2 4 6 8")))
                .orElseThrow();

        assertThat(c.coefficient()).isEqualByComparingTo("1");
        assertThat(c.pValue()).isEqualByComparingTo("0");
    }

    @Test
    void without_variation_or_with_two_pairs_there_is_no_correlation() {
        assertThat(Correlation.of(PairSums.of(numbers("1 2 3"), numbers("4 4 4"))))
                .isEmpty();
        assertThat(Correlation.of(PairSums.of(numbers("1 2"), numbers("4 5")))).isEmpty();
    }

    @Test
    void the_median_of_3_3_and_3_4_is_3_35_and_rounds_to_3_4() {
        BigDecimal median = Median.of(numbers("3.4 3.3")).orElseThrow();

        assertThat(median).isEqualByComparingTo("3.35");
        assertThat(Rounding.halfUp(median, 1)).isEqualTo("3.4");
        assertThat(Median.of(numbers("9 1 5"))).hasValue(new BigDecimal("5.0"));
        assertThat(Median.of(List.of())).isEmpty();
    }

    /** Garwood (1936), table: of 10 events, 4.7954 to 18.3904; of none, 0 to 3.6889. */
    @Test
    void garwoods_interval_is_as_in_the_table() {
        BigDecimal persons = new BigDecimal("100000");

        PoissonRate ten = PoissonRate.interval95(10, persons);
        PoissonRate none = PoissonRate.interval95(0, persons);

        assertThat(places(ten.low(), 4) + " " + places(ten.high(), 4)).isEqualTo("4.7954 18.3904");
        assertThat(places(none.low(), 4) + " " + places(none.high(), 4)).isEqualTo("0.0000 3.6889");
    }

    /** Half the persons, twice the rate; the interval follows. */
    @Test
    void garwoods_interval_is_for_each_100_000() {
        PoissonRate rate = PoissonRate.interval95(10, new BigDecimal("50000"));

        assertThat(places(rate.low(), 4) + " " + places(rate.high(), 4)).isEqualTo("9.5908 36.7807");
    }

    @Test
    void gini_is_nothing_among_equals_and_most_where_one_has_all() {
        assertThat(gini("2 2 2 2")).isEqualTo("0.0000");
        assertThat(gini("0 0 0 8")).isEqualTo("0.7500");
        assertThat(gini("1 2 3 4")).isEqualTo("0.2500");
        assertThat(Gini.of(3, BigDecimal.ZERO, BigDecimal.ZERO)).isEmpty();
        assertThat(Gini.of(1, BigDecimal.ONE, BigDecimal.ONE)).isEmpty();
    }

    /** Eight numbers with mean 5: squared deviations of 32 in sum, so s² = 32/7 and s/5 = 0.4276. */
    @Test
    void variation_is_the_samples() {
        assertThat(variation("2 4 4 4 5 5 7 9")).isEqualTo("0.4276");
        assertThat(variation("3 3")).isEqualTo("0.0000");
        assertThat(Variation.of(1, BigDecimal.ONE, BigDecimal.ONE)).isEmpty();
    }

    /** Kendall's table, as in Gilbert, Statistical Methods for Environmental Pollution Monitoring (1987), table A18. */
    @Test
    void the_trend_test_is_as_in_kendalls_table() {
        assertThat(oneSided(8, 16)).isEqualTo("0.031");
        assertThat(oneSided(8, 20)).isEqualTo("0.0071");
        assertThat(oneSided(9, 18)).isEqualTo("0.038");
        assertThat(oneSided(10, 21)).isEqualTo("0.036");
        assertThat(oneSided(10, 33)).isEqualTo("0.0011");
        assertThat(oneSided(10, 35)).isEqualTo("0.00047");
    }

    @Test
    void a_trend_needs_eight_years_and_some_change() {
        assertThat(Trend.of(7, 21, 0)).isEmpty();
        assertThat(Trend.of(8, 0, 8 * 7 * 21)).isEmpty();
        assertThat(places(Trend.of(8, 28, 0).orElseThrow().tau(), 4)).isEqualTo("1.0000");
        assertThat(places(Trend.of(8, -28, 0).orElseThrow().tau(), 4)).isEqualTo("-1.0000");
        assertThat(places(Trend.of(9, 0, 0).orElseThrow().pValue(), 4)).isEqualTo("1.0000");
    }

    /** With one pair equal among ten: var = (10·9·25 − 2·1·9)/18 = 124, z = 20/√124 = 1.7961, p = 0.0725. */
    @Test
    void equal_years_widen_nothing_and_are_taken_off_the_variance() {
        assertThat(places(Trend.of(10, 21, 18).orElseThrow().pValue(), 4)).isEqualTo("0.0725");
    }

    private static String oneSided(long years, long s) {
        BigDecimal half = Trend.of(years, s, 0).orElseThrow().pValue().divide(BigDecimal.valueOf(2));
        return half.round(new MathContext(2, RoundingMode.HALF_UP)).toPlainString();
    }

    private static String gini(String rising) {
        List<BigDecimal> values = numbers(rising);
        BigDecimal ranked = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            ranked = ranked.add(values.get(i).multiply(BigDecimal.valueOf(i + 1)));
        }
        return places(
                Gini.of(values.size(), values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), ranked)
                        .orElseThrow(),
                4);
    }

    private static String variation(String numbers) {
        PairSums sums = PairSums.of(numbers(numbers), numbers(numbers));
        return places(Variation.of(sums.n(), sums.x(), sums.xx()).orElseThrow(), 4);
    }

    private static Correlation spearman(String x, String y) {
        return Correlation.of(PairSums.of(Ranks.average(numbers(x)), Ranks.average(numbers(y))))
                .orElseThrow();
    }

    private static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }

    private static String fourPlaces(Wilson interval) {
        return places(interval.low(), 4) + " " + places(interval.high(), 4);
    }

    private static String places(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
