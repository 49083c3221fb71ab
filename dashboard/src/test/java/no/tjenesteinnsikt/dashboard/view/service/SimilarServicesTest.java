package no.tjenesteinnsikt.dashboard.view.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.view.service.SimilarServices.Likeness;
import no.tjenesteinnsikt.dashboard.view.service.SimilarServices.Traits;
import org.junit.jupiter.api.Test;

class SimilarServicesTest {
    private static final String KIND = "national_treatment_service";

    @Test
    void aQuarterMoreOrLessIsAlikeAndAHundredthMoreIsNot() {
        Traits one = approved("10", 2010);

        assertThat(SimilarServices.likeness(one, approved("12.5", 2010)))
                .contains(new Likeness(new BigDecimal("12.5"), BigDecimal.ZERO));
        assertThat(SimilarServices.likeness(one, approved("7.5", 2010))).isPresent();
        assertThat(SimilarServices.likeness(one, approved("12.51", 2010))).isEmpty();
        assertThat(SimilarServices.likeness(one, approved("7.49", 2010))).isEmpty();
    }

    @Test
    void smallServicesHaveRoomForOneFullTimeEquivalent() {
        Traits one = approved("1.5", 2010);

        assertThat(SimilarServices.likeness(one, approved("2.5", 2010))).isPresent();
        assertThat(SimilarServices.likeness(one, approved("2.6", 2010))).isEmpty();
    }

    @Test
    void threeYearsApartIsAlikeAndFourIsNot() {
        Traits one = approved("5", 2010);

        assertThat(SimilarServices.likeness(one, approved("5", 2013)))
                .contains(new Likeness(new BigDecimal("5"), new BigDecimal(3)));
        assertThat(SimilarServices.likeness(one, approved("5", 2014))).isEmpty();
    }

    @Test
    void yearsInFunctionAreUsedOnlyWhereApprovalIsNotKnownOfBoth() {
        Traits approvedOnly = approved("5", 2010);
        Traits both = traits(KIND, "5", Optional.of(2010), Optional.of(2), true);
        Traits functionOnly = traits(KIND, "5", Optional.empty(), Optional.of(4), true);

        assertThat(SimilarServices.likeness(both, functionOnly).map(Likeness::years))
                .contains(new BigDecimal(2));
        assertThat(SimilarServices.likeness(approvedOnly, functionOnly)).isEmpty();
    }

    @Test
    void anotherKindAnUnknownSizeOrAnEndedServiceIsAlikeToNone() {
        Traits one = approved("5", 2010);

        assertThat(SimilarServices.likeness(
                        one, traits("national_centre", "5", Optional.of(2010), Optional.empty(), true)))
                .isEmpty();
        assertThat(SimilarServices.likeness(one, traits(KIND, "5", Optional.of(2010), Optional.empty(), false)))
                .isEmpty();
        Traits unknown = new Traits(
                Optional.of(KIND), Optional.empty(), Optional.of(new BigDecimal(2010)), Optional.empty(), true);
        assertThat(SimilarServices.likeness(one, unknown)).isEmpty();
        assertThat(unknown.isComparable()).isFalse();
    }

    private static Traits approved(String size, int year) {
        return traits(KIND, size, Optional.of(year), Optional.empty(), true);
    }

    private static Traits traits(
            String kind, String size, Optional<Integer> approved, Optional<Integer> years, boolean running) {
        return new Traits(
                Optional.of(kind),
                Optional.of(new BigDecimal(size)),
                approved.map(BigDecimal::new),
                years.map(BigDecimal::new),
                running);
    }
}
