package no.tjenesteinnsikt.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.definitions.DefinitionException;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.RealReview;
import no.tjenesteinnsikt.analytics.fixture.SmallReview;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorRunTest {
    private static Results real;

    @BeforeAll
    static void computeTheRealReview(@TempDir Path folder) {
        real = compute(TestLake.write(folder, RealReview.rows()));
    }

    @Test
    void the_years_in_function_are_those_of_the_appendix() {
        assertThat(values("years_in_function_max")).containsExactly("27");
        assertThat(values("years_in_function_min")).containsExactly("1");
        assertThat(values("years_in_function_median")).containsExactly("11");
        assertThat(values("years_in_function_mean")).containsExactly("10.6530612245");
        assertThat(values("approval_year_first")).containsExactly("1990");
    }

    @Test
    void every_reading_of_five_and_ten_years_stands_for_itself() {
        assertThat(numerators("years_in_function_beyond"))
                .containsExactly(
                        "approved_before_2007 26",
                        "approved_more_than_10_years_before 26",
                        "approved_more_than_5_years_before 40",
                        "at_least_10 26",
                        "at_least_5 40",
                        "established_before_2007 24",
                        "older_than_10 26",
                        "older_than_5 31",
                        "under_6 18");
    }

    @Test
    void the_bands_have_the_hole_from_20_to_80_and_a_second_reading() {
        assertThat(numerators("fte_band"))
                .containsExactly(
                        "closed_above:1.5-3 17",
                        "closed_above:10-20 8",
                        "closed_above:20-80 0",
                        "closed_above:3-5 10",
                        "closed_above:5-10 8",
                        "closed_above:over_80 1",
                        "closed_above:under_1.5 5",
                        "half_open:1.5-3 16",
                        "half_open:10-20 9",
                        "half_open:20-80 0",
                        "half_open:3-5 11",
                        "half_open:5-10 8",
                        "half_open:over_80 1",
                        "half_open:under_1.5 4");
        assertThat(row("fte_band", "half_open:20-80").text("category_nb"))
                .isEqualTo("20 – 80 årsverk: ikke i rapportens tabell");
    }

    @Test
    void the_size_of_services_is_given_with_and_without_the_largest() {
        assertThat(values("fte_total")).containsExactly("336.92");
        assertThat(values("fte_mean")).containsExactly("6.8759183673");
        assertThat(values("fte_mean_without_largest")).containsExactly("5.2066666667");
        assertThat(values("fte_median")).containsExactly("3.4");
        assertThat(values("fte_median_without_largest")).containsExactly("3.35");
    }

    @Test
    void the_chain_has_the_full_bar_and_the_nested_part_of_each_step() {
        assertThat(numerators("published_chain"))
                .containsExactly(
                        "1_goals 25",
                        "2_goals_system 9",
                        "3_goals_system_effect 6",
                        "4_goals_system_effect_plan 1",
                        "effect_outside_chain 6");
        assertThat(numerators("effect_chain"))
                .contains("steg:01:alle 21", "steg:01:kjede 21", "steg:02:alle 25", "steg:06:alle 12")
                .hasSize(14);
    }

    @Test
    void the_contradictions_are_those_that_the_columns_show() {
        List<String> found = real.indicatorValue().stream()
                .filter(r -> r.text("indicator_id").equals("matrix_contradictions_by_service"))
                .map(r -> r.text("category") + " " + r.text("service_id").replace("review-2018-kolonne-", ""))
                .toList();

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "goals_met_but_not_set 21",
                        "date_but_no_goals 31",
                        "time_limited_plan_but_no_goals 12",
                        "time_limited_plan_but_no_goals 31",
                        "plan_as_intended_but_no_goals 10",
                        "plan_as_intended_but_no_goals 33",
                        "plan_as_intended_but_no_goals 49",
                        "effect_but_no_system 21",
                        "effect_but_no_system 30",
                        "effect_but_no_system 33",
                        "effect_but_no_system 41",
                        "effect_but_no_system 48",
                        "effect_but_no_goals 21",
                        "effect_but_no_goals 30",
                        "effect_but_no_goals 31",
                        "effect_but_no_goals 33",
                        "system_but_no_goals 3",
                        "system_but_no_goals 17",
                        "system_but_no_goals 31",
                        "system_but_no_goals 45");
    }

    @Test
    void a_share_has_wilsons_interval_and_the_words_of_its_criterion() {
        Row effect = row("criterion_yes", "effect_documented");

        assertThat(effect.get("low").map(IndicatorRunTest::four)).hasValue("0.1460");
        assertThat(effect.get("high").map(IndicatorRunTest::four)).hasValue("0.3809");
        assertThat(effect.get("category_nb")).hasValue("Dokumentert effekt");
        assertThat(effect.get("range_low")).isEmpty();
    }

    @Test
    void a_region_says_for_how_many_services_it_is_assumed() {
        assertThat(real.indicatorValue().stream()
                        .filter(r -> r.text("indicator_id").equals("services_assessed_by_region"))
                        .map(r -> r.text("region_id") + ": " + r.text("note")))
                .containsExactly(
                        "midt: Regionen er antatt for 8 av 8 tjenester.",
                        "nord: Regionen er antatt for 4 av 4 tjenester.",
                        "sor_ost: Regionen er antatt for 27 av 27 tjenester.",
                        "vest: Regionen er antatt for 10 av 10 tjenester.");
    }

    @Test
    void the_order_of_the_rows_in_the_lake_changes_nothing(@TempDir Path folder) {
        List<Row> shuffled = new ArrayList<>(RealReview.rows());
        Collections.shuffle(shuffled, new Random(7));

        Results again = compute(TestLake.write(folder, shuffled));

        assertThat(again.indicatorValue()).isEqualTo(real.indicatorValue());
        assertThat(again.reconciliation()).isEqualTo(real.reconciliation());
    }

    @Test
    void every_value_is_read_back_as_it_was_written(@TempDir Path folder) {
        List<Row> rows = new ArrayList<>(real.indicatorValue());
        rows.addAll(compute(TestLake.write(folder, SmallReview.rows())).indicatorValue());

        for (Row row : rows) {
            Row again = IndicatorValue.of(row).row(null);
            assertThat(again)
                    .isEqualTo(row.with("category_nb", null)
                            .with("category_nn", null)
                            .with("category_en", null));
        }
        assertThat(rows.stream().map(r -> r.text("status")).collect(Collectors.toSet()))
                .contains("shown", "unknown", "not_asked");
    }

    @Test
    void no_two_values_share_a_key() {
        assertThat(real.indicatorValue()).extracting(Row::key).doesNotHaveDuplicates();
    }

    @Test
    void an_empty_lake_has_no_values_and_no_figures() {
        Results results = compute(LakeFiles.empty());

        assertThat(results.indicatorValue()).isEmpty();
        assertThat(results.reconciliation()).isEmpty();
        assertThat(results.indicator()).hasSizeGreaterThan(30);
    }

    @Test
    void a_definition_of_the_users_own_is_added_and_changes_the_id(@TempDir Path folder) throws Exception {
        copyDefinition(folder, "fte_total", "eget_tall");

        IndicatorRun own = IndicatorRun.with(folder, new DuckDbEngine());

        assertThat(own.catalogue().find("eget_tall")).isPresent();
        assertThat(own.catalogue().id())
                .matches("[0-9a-f]{16}")
                .isNotEqualTo(
                        IndicatorRun.shipped(new DuckDbEngine()).catalogue().id());
    }

    @Test
    void a_definition_of_a_shipped_id_stops_the_run(@TempDir Path folder) throws Exception {
        copyDefinition(folder, "fte_total", "fte_total");

        assertThatThrownBy(() -> IndicatorRun.with(folder, new DuckDbEngine()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageEndingWith(
                        "«fte_total» er alt definert i indicators/staffing/fte_total.yaml. Gi indikatoren et annet navn.");
    }

    @Test
    void an_example_of_the_users_own_that_does_not_come_out_stops_the_run(@TempDir Path folder) throws Exception {
        copyDefinition(folder, "fte_total", "eget_tall");
        Path example = folder.resolve("staffing/eget_tall.example.yaml");
        String right = """
                given:
                  staffing:
                    - {service_id: a, report_year: 2017, staffing_kind: total, basis: review, fte: "1.5"}
                then:
                  - {period_type: report_year, period: 2017, series: review, value: "1.5"}
                """;
        Files.writeString(example, right);
        assertThat(IndicatorRun.with(folder, new DuckDbEngine()).catalogue().find("eget_tall"))
                .isPresent();

        Files.writeString(example, right.replace("value: \"1.5\"", "value: \"2\""));
        assertThatThrownBy(() -> IndicatorRun.with(folder, new DuckDbEngine()))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("Kan ikke bruke " + example + ", then: eget_tall gir ikke {period=2017,"
                        + " period_type=report_year, series=review, value=2}. Rett eksempelet eller definisjonen.");
    }

    private static void copyDefinition(Path folder, String from, String to) throws Exception {
        Path shipped = Path.of("src/main/resources/indicators/staffing");
        Files.createDirectories(folder.resolve("staffing"));
        for (String ending : List.of(".yaml", ".sql", ".evidence.sql")) {
            String text = Files.readString(shipped.resolve(from + ending)).replace("id: " + from, "id: " + to);
            Files.writeString(folder.resolve("staffing").resolve(to + ending), text);
        }
    }

    private static Results compute(LakeFiles lake) {
        return IndicatorRun.shipped(new DuckDbEngine()).compute(lake, (id, done, of) -> {});
    }

    private static List<String> values(String indicator) {
        return of(indicator).stream()
                .map(r -> plain(r.get("value").orElseThrow()))
                .toList();
    }

    private static List<String> numerators(String indicator) {
        return of(indicator).stream()
                .map(r -> r.text("category") + " " + plain(r.get("numerator").orElseThrow()))
                .toList();
    }

    private static List<Row> of(String indicator) {
        return real.indicatorValue().stream()
                .filter(r -> r.text("indicator_id").equals(indicator))
                .toList();
    }

    private static Row row(String indicator, String category) {
        return of(indicator).stream()
                .filter(r -> r.text("category").equals(category))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(Object number) {
        return ((BigDecimal) number).stripTrailingZeros().toPlainString();
    }

    private static String four(Object number) {
        return ((BigDecimal) number).setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
}
