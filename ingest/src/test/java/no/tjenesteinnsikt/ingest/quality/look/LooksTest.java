package no.tjenesteinnsikt.ingest.quality.look;

import static no.tjenesteinnsikt.ingest.quality.look.LookRows.age;
import static no.tjenesteinnsikt.ingest.quality.look.LookRows.answer;
import static no.tjenesteinnsikt.ingest.quality.look.LookRows.column;
import static no.tjenesteinnsikt.ingest.quality.look.LookRows.figure;
import static no.tjenesteinnsikt.ingest.quality.look.LookRows.fte;
import static no.tjenesteinnsikt.ingest.quality.look.LookRows.group;
import static no.tjenesteinnsikt.ingest.quality.look.LookRows.link;
import static no.tjenesteinnsikt.ingest.quality.look.LookRows.looks;
import static no.tjenesteinnsikt.ingest.quality.look.LookRows.named;
import static no.tjenesteinnsikt.ingest.quality.look.LookRows.questionnaire;
import static no.tjenesteinnsikt.ingest.quality.look.LookRows.stated;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooksTest {
    @Test
    void a_yes_that_presupposes_a_yes_and_meets_a_no_is_said_with_how_the_column_is_known() {
        assertThat(looks(
                        column(31, "inferred"),
                        answer(4, 31, "outcome_goal_date_set", "yes"),
                        answer(5, 31, "outcome_goals_set", "no")))
                .containsExactly("answers_contradict L4: Kolonne 31 (antatt: Alfa), 2018: svaret er ja på"
                        + " «outcome_goal_date_set», men nei på «outcome_goals_set» (L5).");
        assertThat(looks(
                        column(31, "unknown"),
                        answer(4, 31, "outcome_goal_date_set", "yes"),
                        answer(5, 31, "outcome_goals_set", "unknown")))
                .isEmpty();
    }

    @Test
    void a_number_stated_by_name_that_fits_two_columns_is_said_at_both() {
        List<Row> rows = List.of(
                named("alfa", "Alfa"),
                column(16, "unknown"),
                column(44, "inferred"),
                age(3, 16, 1),
                age(4, 44, 1),
                stated("alfa", "age_years", "1"));

        assertThat(looks(rows.toArray(Row[]::new)))
                .containsExactly(
                        "statement_fits_several L3: Kolonne 16 og Kolonne 44 (antatt: Alfa) har funksjonstid 1 i 2018."
                                + " Rapporten oppgir det for Alfa, men ikke hvilken kolonne det er.",
                        "statement_fits_several L4: Kolonne 16 og Kolonne 44 (antatt: Alfa) har funksjonstid 1 i 2018."
                                + " Rapporten oppgir det for Alfa, men ikke hvilken kolonne det er.");
        List<Row> deduced = new ArrayList<>(rows);
        deduced.add(link(44, "alfa", "deduced"));
        assertThat(looks(deduced.toArray(Row[]::new))).isEmpty();
    }

    @Test
    void an_answer_that_differs_from_a_statement_by_name_says_that_the_column_is_assumed() {
        assertThat(looks(
                        named("alfa", "Alfa"),
                        column(2, "inferred"),
                        link(2, "alfa", "inferred"),
                        answer(4, 2, "effect_documented", "no"),
                        stated("alfa", "effect_documented", "yes")))
                .containsExactly("statement_contradicts_answer L4: Kolonne 2 (antatt: Alfa): svaret er nei på"
                        + " «effect_documented», men rapporten sier ja om Alfa ved navn (L9)."
                        + " Det er antatt, ikke oppgitt, at kolonnen er denne tjenesten.");
    }

    @Test
    void what_a_questionnaire_describes_is_held_against_a_no_of_the_review() {
        String described = "Tjenesten har nettverk i alle fire regioner og skal overføre kursene til dem i løpet av de"
                + " neste årene, region for region.";
        assertThat(looks(
                        named("alfa", "Alfa"),
                        column(14, "inferred"),
                        link(14, "alfa", "inferred"),
                        answer(4, 14, "regional_continuation_measures", "no"),
                        answer(5, 14, "time_limited_plan", "no"),
                        questionnaire("alfa", "leader_regional_continuation", "", described),
                        questionnaire("alfa", "leader_need_to_continue", "", "Arbeidet tar 15–20 år.")))
                .containsExactlyInAnyOrder(
                        "documents_contradict L5: Et dokument om Alfa beskriver hvordan arbeidet skal videreføres i"
                                + " regionene, men gjennomgangen i 2018 svarer nei på «regional_continuation_measures»"
                                + " for Kolonne 14 (antatt: Alfa). Det er antatt, ikke oppgitt, at kolonnen er denne"
                                + " tjenesten.",
                        "documents_contradict L5: Et dokument om Alfa oppgir et tidsrom for arbeidet, men gjennomgangen"
                                + " i 2018 svarer nei på «time_limited_plan» for Kolonne 14 (antatt: Alfa). Det er"
                                + " antatt, ikke oppgitt, at kolonnen er denne tjenesten.");
        assertThat(looks(
                        link(14, "alfa", "inferred"),
                        answer(4, 14, "regional_continuation_measures", "no"),
                        answer(5, 14, "time_limited_plan", "yes"),
                        questionnaire("alfa", "leader_regional_continuation", "", "Ingen tiltak er planlagt."),
                        questionnaire("alfa", "leader_need_to_continue", "", "Arbeidet tar 15–20 år.")))
                .as("a few words, and a yes")
                .isEmpty();
    }

    @Test
    void a_reference_group_that_takes_up_whether_the_field_is_weak_is_held_against_a_no() {
        assertThat(looks(
                        named("tsb", "TSB"),
                        column(27, "deduced"),
                        link(27, "tsb", "deduced"),
                        answer(4, 27, "field_still_weak", "no"),
                        group("tsb", "Hvorfor er feltet ikke lenger kompetansesvakt?")))
                .containsExactly("documents_contradict L7: Et dokument om TSB tar opp om fagområdet fortsatt er"
                        + " kompetansesvakt, men gjennomgangen i 2018 svarer nei på «field_still_weak» for Kolonne 27"
                        + " (Alfa, følger av rapporten).");
    }

    @ParameterizedTest
    @CsvSource({"yes,no,sier at ansvaret er formelt avklart,nei", "no,yes,sier at ansvaret ikke er formelt avklart,ja"})
    void a_choice_is_held_against_the_other_answer(String choice, String answer, String says, String word) {
        assertThat(looks(
                        named("alfa", "Alfa"),
                        column(3, "stated"),
                        link(3, "alfa", "stated"),
                        answer(4, 3, "responsibility_clarified", answer),
                        questionnaire("alfa", "leader_responsibility_clarified", choice, "…")))
                .containsExactly("documents_contradict L5: Et dokument om Alfa " + says
                        + ", men gjennomgangen i 2018 svarer " + word + " på «responsibility_clarified» for Alfa.");
    }

    @Test
    void posts_of_a_questionnaire_are_added_up_and_held_against_the_review() {
        assertThat(looks(
                        named("alfa", "Alfa"),
                        column(14, "inferred"),
                        link(14, "alfa", "inferred"),
                        fte(2, "kolonne-14", 2017, "10.2", "total", "review"),
                        fte(3, "alfa", 2018, "9.4", "permanent", "questionnaire"),
                        fte(4, "alfa", 2018, "6", "project", "questionnaire")))
                .containsExactly("staffing_differs L3: Alfa: dokumentet oppgir 15,4 årsverk i 2018, gjennomgangen 10,2"
                        + " i 2017 for Kolonne 14 (antatt: Alfa). Det er antatt, ikke oppgitt, at kolonnen er denne"
                        + " tjenesten.");
        assertThat(looks(
                        link(14, "alfa", "inferred"),
                        fte(2, "kolonne-14", 2017, "10.2", "total", "review"),
                        fte(3, "alfa", 2018, "9.4", "permanent", "questionnaire")))
                .as("less than a tenth apart")
                .isEmpty();
    }

    @Test
    void an_outlier_is_more_than_three_and_a_half_modified_deviations_from_the_median_of_at_least_ten() {
        Row[] ten = IntStream.rangeClosed(1, 10)
                .mapToObj(n -> fte(n, "t" + n, 2017, n == 10 ? "87" : String.valueOf(n), "total", "review"))
                .toArray(Row[]::new);

        assertThat(looks(ten))
                .containsExactly("outlier L10: t10: årsverk i 2017 er 87, langt fra medianen 5,5 av 10 tall (modifisert"
                        + " Z-skår 22, grense 3,5).");
        assertThat(looks(List.of(ten).subList(1, 10).toArray(Row[]::new)))
                .as("nine say too little")
                .isEmpty();
    }

    @Test
    void the_modified_score_is_that_of_the_handbook_and_needs_spread() {
        List<BigDecimal> values = numbers("2.1", "2.6", "2.4", "2.5", "2.3", "2.1", "2.3", "2.6", "8.2", "8.3");
        ModifiedZScore usual = ModifiedZScore.among(values).orElseThrow();

        assertThat(usual.median()).isEqualByComparingTo("2.45");
        assertThat(usual.deviation()).isEqualByComparingTo("0.15");
        assertThat(usual.of(new BigDecimal("8.2"))).isEqualByComparingTo("25.9");
        assertThat(values.stream().filter(usual::isOutlier)).hasSize(2);
        assertThat(ModifiedZScore.among(numbers("1", "1", "1", "1", "1", "1", "2", "3", "4", "99")))
                .isEmpty();
    }

    @Test
    void the_same_figure_in_two_years_in_a_row_is_said_unless_it_is_small() {
        assertThat(looks(
                        figure(2, 2020, "nord", "pasienter", "350"),
                        figure(3, 2021, "nord", "pasienter", "350.0"),
                        figure(4, 2020, "", "stipendiater", "2"),
                        figure(5, 2021, "", "stipendiater", "2"),
                        figure(6, 2014, "", "prøver", "70"),
                        figure(7, 2016, "", "prøver", "70")))
                .containsExactly("figure_repeated L3: a, pasienter, nord: 350 i 2021, det samme som i 2020.");
    }

    @Test
    void twice_or_half_as_much_as_the_year_before_is_said_unless_it_is_small() {
        assertThat(looks(
                        figure(2, 2017, "", "revisjoner", "2"),
                        figure(3, 2018, "", "revisjoner", "12"),
                        figure(4, 2017, "", "prøver", "41"),
                        figure(5, 2018, "", "prøver", "20"),
                        figure(6, 2017, "", "kurs", "4"),
                        figure(7, 2018, "", "kurs", "9"),
                        figure(8, 2017, "", "møter", "30"),
                        figure(9, 2018, "", "møter", "59"),
                        fte(10, "b", 2018, "3", "total", "annual_report"),
                        fte(11, "b", 2019, "6", "total", "annual_report"),
                        fte(12, "b", 2020, "18", "total", "review")))
                .as("the review's number is another document's, so that it is no jump")
                .containsExactly(
                        "staffing_differs L11: b: dokumentet oppgir 6 årsverk i 2019, gjennomgangen 18 i 2020 for b.",
                        "figure_jump L5: a, prøver: fra 41 i 2017 til 20 i 2018.",
                        "figure_jump L3: a, revisjoner: fra 2 i 2017 til 12 i 2018.",
                        "figure_jump L11: b, årsverk: fra 3 i 2018 til 6 i 2019.");
    }

    @Test
    void a_year_with_two_different_figures_is_compared_with_none() {
        assertThat(looks(
                        figure(2, 2020, "nord", "pasienter", "350"),
                        figure(3, 2020, "nord", "pasienter", "351"),
                        figure(4, 2021, "nord", "pasienter", "350")))
                .containsExactly("figures_differ L3: a, pasienter, nord i 2020 er oppgitt med flere tall (350, 351).");
    }

    @Test
    void units_that_differ_in_capitals_alone_are_one_and_the_advice_deletes_nothing_that_a_report_states() {
        List<Finding> found = Looks.over(Rows.of(List.of(
                figure(2, 2020, "nord", "behandlet", "350").with("unit", "Pasienter "),
                figure(3, 2020, "nord", "behandlet", "351").with("unit", "pasienter"))));

        assertThat(found).extracting(Finding::code).containsExactly("figures_differ");
        assertThat(found.get(0).remedy())
                .isEqualTo("Se hvilket som er rett, og rett det som er skrevet feil. Er begge oppgitt i rapporter, står"
                        + " tallet som ukjent.");
    }

    @Test
    void regions_whose_figures_are_all_round_are_said_once() {
        assertThat(looks(
                        figure(2, 2014, "vest", "pasienter", "75"),
                        figure(3, 2014, "midt", "pasienter", "50"),
                        figure(4, 2014, "nord", "pasienter", "100"),
                        figure(5, 2021, "vest", "pasienter", "75"),
                        figure(6, 2021, "midt", "pasienter", "50"),
                        figure(7, 2021, "nord", "pasienter", "101")))
                .containsExactly("figures_round L2: a, pasienter i 2014: tallene er runde (50, 75, 100).");
    }

    @Test
    void a_figure_that_is_not_round_is_not_called_so_because_another_is() {
        assertThat(looks(
                        figure(2, 2017, "sor_ost", "henvisninger", "360").with("caveat", "round"),
                        figure(3, 2017, "other_region", "henvisninger", "7")))
                .containsExactly(
                        "figures_round L2: a, henvisninger i 2017: tallene er runde (360). Det sier kilden selv.");
    }

    @Test
    void one_figure_stated_differently_is_said_where_it_stands_again() {
        assertThat(looks(
                        figure(5, 2019, "vest", "henvisninger", "91"),
                        figure(6, 2019, "vest", "henvisninger", "19"),
                        figure(7, 2019, "vest", "henvisninger", "91"),
                        figure(8, 2019, "vest", "henvisninger", "91").with("unit", "pakker")))
                .containsExactly(
                        "figures_differ L6: a, henvisninger, vest i 2019 er oppgitt med flere tall (19, 91).",
                        "figure_again L7: a, henvisninger, vest i 2019 (91) er oppgitt på nytt i samme fil.");
    }

    @Test
    void one_figure_of_two_reports_is_no_remark_where_both_say_the_same() {
        assertThat(looks(
                        figure(5, 2019, "vest", "henvisninger", "91").with("original", "Årsrapport 2019"),
                        figure(6, 2019, "vest", "henvisninger", "91").with("original", "Årsrapport 2020")))
                .isEmpty();
    }

    @Test
    void a_figure_below_zero_is_said() {
        assertThat(looks(figure(2, 2018, "", "samtaler", "-3")))
                .containsExactly("figure_below_zero L2: a, samtaler i 2018 er −3, som er under null.");
    }

    @Test
    void a_year_far_after_all_others_of_the_service_is_said() {
        assertThat(looks(
                        figure(2, 2018, "nord", "samtaler", "31"),
                        figure(3, 2019, "nord", "samtaler", "33"),
                        figure(4, 2091, "nord", "samtaler", "35")))
                .containsExactly(
                        "figure_year_apart L4: a, samtaler, nord står med året 2091, og det nærmeste andre året i tallene for tjenesten er 2019.");
        assertThat(looks(figure(2, 2091, "nord", "samtaler", "31"))).isEmpty();
        assertThat(looks(figure(2, 2010, "nord", "samtaler", "31"), figure(3, 2021, "nord", "samtaler", "33")))
                .isEmpty();
    }

    @Test
    void what_the_source_itself_reserves_is_said() {
        assertThat(looks(
                        figure(2, 2020, "vest", "pasienter", "901")
                                .with("caveat", "carried_over")
                                .with("note", "Delvis fra 2019"),
                        figure(3, 2020, "midt", "pasienter", "402").with("caveat", "carried_over"),
                        figure(4, 2015, "", "nye", "300").with("caveat", "approximate"),
                        figure(5, 2020, "", "besøk", "9586").with("caveat", "derived"),
                        figure(6, 2014, "", "prøver", "240").with("caveat", "round")))
                .containsExactly(
                        "figures_round L6: a, prøver i 2014: tallene er runde (240). Det sier kilden selv.",
                        "figure_derived L5: a, besøk i 2020 (9586): tallet er regnet ut av et annet, ikke oppgitt i"
                                + " rapporten.",
                        "figure_approximate L4: a, nye i 2015 (300): kilden sier at tallet er omtrentlig.",
                        "figures_carried_over L2: a, pasienter i 2020 (2 tall): kilden sier at tall er videreført fra"
                                + " et annet år. Merknaden lyder: «Delvis fra 2019».");
    }

    @Test
    void a_total_that_its_regions_do_not_give_is_said_where_all_four_are_there() {
        Row[] parts = {
            figure(2, 2021, "vest", "prøver", "5"),
            figure(3, 2021, "midt", "prøver", "3"),
            figure(4, 2021, "nord", "prøver", "2"),
            figure(5, 2021, "sor_ost", "prøver", "1"),
            figure(6, 2021, "all_regions", "prøver", "12")
        };

        assertThat(looks(parts))
                .containsExactly("parts_differ_from_total L6: a, prøver, alle regioner i 2021 er 12, men regionene gir"
                        + " til sammen 11.");
        List<Row> more = new ArrayList<>(List.of(parts));
        more.add(figure(7, 2021, "other_region", "prøver", "1"));
        assertThat(looks(more.toArray(Row[]::new))).isEmpty();
        assertThat(looks(List.of(parts).subList(1, 5).toArray(Row[]::new))).isEmpty();
    }

    @Test
    void the_order_of_rows_makes_no_difference_and_every_finding_is_only_a_look() {
        List<Row> rows = new ArrayList<>(List.of(
                figure(2, 2020, "nord", "pasienter", "350"),
                figure(3, 2021, "nord", "pasienter", "350"),
                figure(4, 2021, "vest", "pasienter", "3000"),
                figure(5, 2020, "vest", "pasienter", "3000")));
        var findings = Looks.over(Rows.of(rows));
        java.util.Collections.reverse(rows);

        assertThat(Looks.over(Rows.of(rows))).isEqualTo(findings).hasSize(2);
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.LOOK);
        assertThat(findings).allMatch(finding -> finding.remedy().endsWith("Tallet er beholdt slik det står."));
    }

    private static List<BigDecimal> numbers(String... values) {
        return java.util.stream.Stream.of(values).map(BigDecimal::new).toList();
    }
}
