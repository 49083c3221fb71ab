package no.tjenesteinnsikt.analytics.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "equals, 3.35, 3.4, 1, VALUE, true",
        "equals, 3.3499999999, 3.4, 1, VALUE, false",
        "equals, 26, 28, 0, NUMERATOR, false",
        "equals, 10.5, 11, 0, VALUE, true",
        "less_than, 199, 200, 0, VALUE, true",
        "less_than, 200, 200, 0, VALUE, false",
        "more_than, 201, 200, 0, VALUE, true",
        "more_than, 200, 200, 0, VALUE, false",
        "half, 0.45, , 0, VALUE, true",
        "half, 0.55, , 0, VALUE, true",
        "half, 0.4499999999, , 0, VALUE, false",
        "half, 0.5500000001, , 0, VALUE, false",
        "majority, 0.5, , 0, VALUE, false",
        "majority, 0.5000000001, , 0, VALUE, true",
        "minority, 0.5, , 0, VALUE, false",
        "minority, 0.4285714286, , 0, VALUE, true",
        "all, 1.0000000000, , 0, VALUE, true",
        "all, 0.9999999999, , 0, VALUE, false",
        "none, 0.0000000000, , 0, NUMERATOR, true",
        "none, 1, , 0, NUMERATOR, false",
        "none, 0.05, , 0, P_VALUE, true",
        "none, 0.0499999999, , 0, P_VALUE, false",
        "name, 1, , 0, NUMERATOR, true",
        "name, 0, , 0, NUMERATOR, false",
    })
    void a_comparison_has_its_bounds_where_the_contract_says(
            String comparison, BigDecimal computed, BigDecimal published, int places, Part part, boolean agrees) {
        assertThat(Comparison.of(comparison).agrees(computed, published, places, part))
                .isEqualTo(agrees);
    }

    @Test
    void a_verdict_is_of_all_readings() {
        assertThat(Verdict.of(List.of())).isEqualTo(Verdict.CANNOT_BE_COMPUTED);
        assertThat(Verdict.of(List.of(true, true))).isEqualTo(Verdict.AGREES);
        assertThat(Verdict.of(List.of(true, false))).isEqualTo(Verdict.AGREES_BY_ONE_READING);
        assertThat(Verdict.of(List.of(false, false))).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void only_some_comparisons_need_a_number_and_only_some_are_of_a_share() {
        assertThat(Stream.of(Comparison.values()).filter(Comparison::needsNumber))
                .containsExactly(Comparison.EQUALS, Comparison.LESS_THAN, Comparison.MORE_THAN);
        assertThat(Stream.of(Comparison.values()).filter(Comparison::isOfShare))
                .containsExactly(Comparison.HALF, Comparison.MAJORITY, Comparison.MINORITY, Comparison.ALL);
    }

    @Test
    void a_verdict_is_called_as_the_contract_calls_it() {
        assertThat(Stream.of(Verdict.values()).map(Verdict::code))
                .containsExactly("agrees", "agrees_by_one_reading", "differs", "cannot_be_computed");
    }
}
