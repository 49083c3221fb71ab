package no.tjenesteinnsikt.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.ReviewRows;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestrictionTest {
    private static final List<Row> ANSWERS = List.of(
            ReviewRows.answer("o'hara\\x", 2018, "effect_documented", "yes"),
            ReviewRows.answer("øde", 2018, "effect_documented", "no"),
            ReviewRows.answer("øde", 2019, "effect_documented", "yes"));

    @Test
    void aSmallerLakeHoldsTheChosenServicesAndTheReviewsOfTheChosenReportYears(@TempDir Path folder) {
        LakeFiles all = TestLake.write(folder, ANSWERS);
        assertThat(left(all, Restriction.NONE)).containsExactly("o'hara\\x 2018", "øde 2018", "øde 2019");
        assertThat(left(all, services("o'hara\\x"))).containsExactly("o'hara\\x 2018");
        assertThat(left(all, upTo(2017))).containsExactly("o'hara\\x 2018", "øde 2018");
        assertThat(left(all, upTo(2016))).isEmpty();
        assertThat(left(all, services())).isEmpty();
    }

    @Test
    void rowsInMemoryAreLeftByTheSameRule(@TempDir Path folder) {
        LakeFiles all = TestLake.write(folder, ANSWERS);
        for (Restriction each : List.of(Restriction.NONE, services("øde"), upTo(2017), services())) {
            assertThat(ANSWERS.stream()
                            .filter(row -> each.rule(row.table())
                                    .map(rule -> rule.test(row))
                                    .orElse(true))
                            .map(row -> row.text("service_id") + " "
                                    + row.get("assessment_year").orElseThrow()))
                    .containsExactlyInAnyOrderElementsOf(left(all, each));
        }
    }

    @Test
    void theSameTextOfAnIndicatorGivesTheFiguresOfTheSmallerLake(@TempDir Path folder) {
        LakeFiles all = TestLake.write(folder, ANSWERS);
        Indicator published = Indicator.of(
                Shipped.catalogue().find("criterion_yes").orElseThrow().row());
        try (LakeSession lake = new DuckDbEngine().open(all.restrictedTo(services("øde")))) {
            assertThat(IndicatorComputation.values(published, lake))
                    .extracting(value ->
                            value.key().period() + " " + whole(value.grounds().numerator()) + "/"
                                    + whole(value.grounds().denominator()))
                    .containsExactly("2018 0/1", "2019 1/1");
        }
    }

    private static int whole(@Nullable BigDecimal number) {
        return Objects.requireNonNull(number).intValueExact();
    }

    private static List<String> left(LakeFiles files, Restriction restriction) {
        try (LakeSession lake = new DuckDbEngine().open(files.restrictedTo(restriction))) {
            return lake.select("select service_id, assessment_year from criterion_answer order by 1, 2")
                    .rows()
                    .map(row -> row.text("service_id") + " " + row.whole("assessment_year"))
                    .toList();
        }
    }

    private static Restriction services(String... ids) {
        return new Restriction(Optional.of(Set.of(ids)), Optional.empty());
    }

    private static Restriction upTo(int year) {
        return new Restriction(Optional.empty(), Optional.of(year));
    }
}
