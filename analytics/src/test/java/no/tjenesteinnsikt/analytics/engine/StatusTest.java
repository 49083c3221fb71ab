package no.tjenesteinnsikt.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.tjenesteinnsikt.analytics.catalog.IntervalMethod;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.Outcome;
import org.junit.jupiter.api.Test;

class StatusTest {
    @Test
    void exactly_a_fifth_unknown_is_shown_with_its_range() {
        Computed share = share(3, 5, 1, 1, 0);

        assertThat(share.outcome()).isInstanceOf(Outcome.Shown.class);
        assertThat(((Outcome.Shown) share.outcome()).value()).isEqualTo("0.3750000000");
        assertThat(share.grounds().range())
                .isEqualTo(new Grounds.Range(new BigDecimal("0.3000000000"), new BigDecimal("0.5000000000")));
    }

    @Test
    void more_than_a_fifth_unknown_has_only_the_range() {
        Computed share = share(3, 4, 2, 0, 0);

        assertThat(share.outcome()).isEqualTo(new Outcome.Unknown());
        assertThat(share.grounds().numerator()).isEqualByComparingTo("3");
        assertThat(share.grounds().range())
                .isEqualTo(new Grounds.Range(new BigDecimal("0.3333333333"), new BigDecimal("0.5555555556")));
    }

    @Test
    void where_all_is_known_there_is_no_range() {
        assertThat(share(1, 2, 0, 0, 0).grounds().range()).isNull();
    }

    @Test
    void nobody_asked_is_not_the_same_as_nothing_to_compute_from() {
        assertThat(share(0, 0, 0, 0, 4).outcome()).isEqualTo(new Outcome.NotAsked());
        assertThat(share(0, 0, 0, 0, 0).outcome()).isEqualTo(new Outcome.NotComputable());
        assertThat(share(0, 0, 3, 0, 0).outcome()).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void a_mean_without_values_is_not_computable_and_one_of_thirds_is_rounded_once() {
        assertThat(mean("0", "0").outcome()).isEqualTo(new Outcome.NotComputable());
        assertThat(mean("2", "3").outcome())
                .isInstanceOfSatisfying(
                        Outcome.Shown.class, s -> assertThat(s.value()).isEqualTo("0.6666666667"));
    }

    @Test
    void a_correlation_without_variation_is_not_computable() {
        List<String> columns = List.of("n", "sum_x", "sum_y", "sum_xx", "sum_yy", "sum_xy");
        SelectedRow row = new SelectedRow(columns, Arrays.asList(3L, d("6"), d("12"), d("14"), d("48"), d("24")));

        assertThat(SampleRow.correlation(row).outcome()).isEqualTo(new Outcome.NotComputable());
    }

    private static Computed share(long yes, long no, long lost, long silent, long notAsked) {
        SelectedRow row = new SelectedRow(
                List.of("yes", "no", "lost", "silent", "not_asked"), Arrays.asList(yes, no, lost, silent, notAsked));
        return ShareRow.compute(row, IntervalMethod.WILSON);
    }

    private static Computed mean(String numerator, String denominator) {
        SelectedRow row =
                new SelectedRow(List.of("numerator", "denominator"), Arrays.asList(d(numerator), d(denominator)));
        return KnownRow.mean(row);
    }

    private static BigDecimal d(String text) {
        return new BigDecimal(text);
    }
}
