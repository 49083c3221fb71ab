package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.chart.ChartView;
import no.tjenesteinnsikt.dashboard.read.Editions;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.read.duckdb.DuckDbEditionReader;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.CriteriaChain;
import no.tjenesteinnsikt.dashboard.view.CriteriaGroup;
import no.tjenesteinnsikt.dashboard.view.CriteriaMatrix;
import no.tjenesteinnsikt.dashboard.view.CriteriaService;
import no.tjenesteinnsikt.dashboard.view.CriteriaView;
import no.tjenesteinnsikt.dashboard.view.Said;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of requirements and assessments says of the shipped facts what the 2018 report's appendix holds. */
class CriteriaPagesTest {
    private static final Texts NB = Texts.in(Language.NB);

    @TempDir
    static Path home;

    private static PublishedData data;
    private static CriteriaView view;

    @BeforeAll
    static void readTheShippedFacts() {
        DatasetName name = new DatasetName("nasjonale-tjenester");
        assertThat(new Program(home)
                        .run("indicators", "--dataset", name.value())
                        .code())
                .isZero();
        data = new Editions(new DatasetFolder(home, name), new DuckDbEditionReader()).current();
        view = CriteriaView.of(data, NB, Optional.empty()).orElseThrow();
    }

    @Test
    void theLeadIsTheAnswer() {
        assertThat(view.lead().stream().map(Said::text).collect(Collectors.joining(" ")))
                .isEqualTo(
                        "12 av 49 tjenester har dokumentert effekt. 6 av dem har også resultatmål og et system for å "
                                + "dokumentere resultatene. På 3 krav er svaret likt for alle og skiller ikke mellom tjenestene.");
        assertThat(view.lead())
                .allSatisfy(sentence -> assertThat(sentence.parts())
                        .anyMatch(part ->
                                part.text().matches("\\d.*") && part.address().startsWith("/indikatorer/")));
    }

    @Test
    void everyCriterionStandsOnceUnderItsDirection() {
        assertThat(view.groups().stream()
                        .map(group -> group.heading() + " " + group.bars().size()))
                .containsExactly(
                        "Krav: ja er å oppfylle kravet 14",
                        "Krav bare der det er noe å avklare 1",
                        "Resultat, ikke krav 1",
                        "Ingen retning: ja er verken bedre eller dårligere 2");
    }

    @Test
    void aCriterionHasItsCountShareAndInterval() {
        CriteriaGroup.Bar effect = bar("Dokumentert effekt");

        assertThat(effect.share().count()).isEqualTo("12 av 49");
        assertThat(effect.share().percentAndInterval()).isEqualTo("24\u00a0% (15–38\u00a0%)");
        assertThat(effect.share().address())
                .isEqualTo("/indikatorer/criterion_yes/grunnlag?periodetype=assessment_year&periode=2018&serie=review"
                        + "&kategori=effect_documented");
    }

    @Test
    void threeCriteriaHaveNoVariation() {
        assertThat(view.withoutVariation())
                .containsExactly(
                        "Dekkende beskrivelse", "Sprer kompetanse", "Årsrapporten godkjent av referansegruppen");
        assertThat(bar("Sprer kompetanse").note()).isEqualTo("Ingen variasjon: alle har samme svar.");
        assertThat(bar("Dokumentert effekt").note()).isEmpty();
    }

    @Test
    void theMatrixHasFortyNineColumnsOfEighteenAnswers() {
        assertThat(view.matrix().lines())
                .hasSize(49)
                .allSatisfy(line -> assertThat(line.cells()).hasSize(18));
        assertThat(view.matrix().lines().stream()
                        .mapToInt(line -> line.service().column()))
                .isSorted()
                .startsWith(1)
                .endsWith(49);
        for (int i = 0; i < view.criteria().size(); i++) {
            int column = i;
            long yes = view.matrix().lines().stream()
                    .filter(line -> line.cells().get(column).words().equals("ja"))
                    .count();
            assertThat(view.criteria().get(i).share().orElseThrow().count()).isEqualTo(yes + " av 49");
        }
    }

    @Test
    void aCellLeadsToTheLineItWasReadFrom() {
        CriteriaMatrix.Line first = view.matrix().lines().get(0);
        int effect = view.criteria().stream().map(c -> c.id()).toList().indexOf("effect_documented");

        CriteriaMatrix.Cell cell = first.cells().get(effect);

        assertThat(cell.words()).isEqualTo("nei");
        assertThat(cell.locator()).isEqualTo("L3:C61-62");
        assertThat(cell.address()).matches("/kilder/[0-9a-f]{16}\\?sted=L3%3AC61-62#sted");
        assertThat(first.fte().text()).isEqualTo("87");
        assertThat(first.years().text()).isEqualTo("20");
    }

    @Test
    void namesSayHowTheyAreKnown() {
        List<CriteriaService> services =
                view.matrix().lines().stream().map(CriteriaMatrix.Line::service).toList();

        assertThat(services.get(0).title()).isEqualTo("Kolonne 1: Aldring og helse");
        assertThat(services.get(0).mark()).isEqualTo("følger av rapporten");
        assertThat(services.get(1).mark()).isEqualTo("antatt");
        assertThat(services.get(1).reason()).isNotBlank();
        assertThat(services.get(2).title()).isEqualTo("Kolonne 3");
        assertThat(services.get(2).mark() + services.get(2).reason()).isEmpty();
        assertThat(services.stream().filter(service -> service.nameStatus().equals("unknown")))
                .hasSize(22);
    }

    @Test
    void thePublishedChainIsNested() {
        assertThat(view.publishedTitle(NB)).isEqualTo("Rapportens kjede: 25 → 9 → 6 → 1");
        assertThat(view.chain().published().stream()
                        .map(step -> step.full().count() + " / " + step.nested().count()))
                .containsExactly(
                        "25 av 49 / 25 av 49", "13 av 49 / 9 av 49", "12 av 49 / 6 av 49", "4 av 49 / 1 av 49");
    }

    @Test
    void sixWithEffectStandOutsideTheChain() {
        assertThat(view.chain().outside().orElseThrow().count()).isEqualTo("6 av 49");
        assertThat(view.chain().beside().stream()
                        .map(lacking -> lacking.service().column() + ": "
                                + lacking.lacks().stream()
                                        .map(link -> link.text())
                                        .collect(Collectors.joining(", "))))
                .containsExactly(
                        "21: Resultatmål fastsatt, System for å dokumentere resultater",
                        "30: Resultatmål fastsatt, System for å dokumentere resultater",
                        "31: Resultatmål fastsatt",
                        "33: Resultatmål fastsatt, System for å dokumentere resultater",
                        "41: System for å dokumentere resultater",
                        "48: System for å dokumentere resultater");
        assertThat(columns(view.chain().inside())).containsExactly(2, 7, 14, 24, 32, 39);
    }

    @Test
    void withTheWholeOrderNoServiceComesBeyondTheGoals() {
        assertThat(view.chain().ordered()).hasSize(7);
        assertThat(view.chain().ordered().stream().map(CriteriaChain.Step::full).map(share -> share.count()))
                .containsExactly("21 av 49", "25 av 49", "2 av 49", "4 av 49", "13 av 49", "12 av 49", "9 av 49");
        assertThat(view.chainSentence())
                .isEqualTo("Ingen tjeneste kommer lenger enn til «Resultatmål fastsatt», ledd 2 av 7, når alle leddene "
                        + "før også må være på plass: dit kommer 10 av 49.");
    }

    @Test
    void everyServiceStandsInOnePattern() {
        assertThat(view.combinations().patterns().stream()
                        .map(pattern -> String.join(" ", pattern.answers()) + ": "
                                + pattern.share().count()))
                .containsExactlyInAnyOrder(
                        "no no no: 17 av 49",
                        "yes no no: 14 av 49",
                        "yes yes yes: 6 av 49",
                        "no no yes: 3 av 49",
                        "no yes no: 3 av 49",
                        "yes yes no: 3 av 49",
                        "yes no yes: 2 av 49",
                        "no yes yes: 1 av 49")
                .startsWith("no no no: 17 av 49")
                .endsWith("no yes yes: 1 av 49");
        assertThat(view.combinations().patterns())
                .allSatisfy(pattern -> assertThat(pattern.share().count())
                        .isEqualTo(pattern.services().size() + " av 49"));
    }

    @Test
    void pairsStandInATriangleWithTheirOwnShareOnTheDiagonal() {
        assertThat(view.combinations().pairs().lines()).hasSize(7);
        assertThat(view.combinations().pairs().lines().get(6)).hasSize(7);
        assertThat(view.combinations().pairs().lines().get(5).get(5).count()).isEqualTo("12 av 49");
    }

    @Test
    void answersThatDoNotFitNameTheirColumns() {
        Map<String, List<Integer>> columns = view.contradictions().stream()
                .collect(Collectors.toMap(
                        one -> one.category(),
                        one -> one.services().stream()
                                .map(concerned -> concerned.service().column())
                                .toList()));

        assertThat(columns)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "goals_met_but_not_set", List.of(21),
                        "date_but_no_goals", List.of(31),
                        "time_limited_plan_but_no_goals", List.of(12, 31),
                        "plan_as_intended_but_no_goals", List.of(10, 33, 49),
                        "effect_but_no_system", List.of(21, 30, 33, 41, 48),
                        "effect_but_no_goals", List.of(21, 30, 31, 33),
                        "system_but_no_goals", List.of(3, 17, 31, 45)));
        assertThat(view.contradictions())
                .allSatisfy(one ->
                        assertThat(one.share().count()).isEqualTo(one.services().size() + " av 49"));
    }

    @Test
    void noServiceLacksExactlyOneOfTheNamedSubset() {
        assertThat(view.requirements().subset()).hasSize(11).noneMatch(c -> c.isWithoutVariation());
        assertThat(view.requirements().left()).hasSize(3);
        assertThat(view.requirements().lackingOne().orElseThrow().count()).isEqualTo("0 av 49");
        assertThat(view.fewest(NB)).isEqualTo("Det laveste antallet nei er 2 av 11:");
        assertThat(view.requirements().levels().get(0).services())
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.service().column()).isEqualTo(7);
                    assertThat(member.count()).isEqualTo("9 av 11");
                    assertThat(member.lacks().stream().map(link -> link.text()))
                            .containsExactly("Resultatmål tidfestet", "Tidsavgrenset plan for ferdigstillelse");
                });
        assertThat(view.requirements().levels().stream()
                        .mapToInt(level -> level.services().size())
                        .sum())
                .isEqualTo(49);
    }

    @Test
    void aBreakdownSaysThatTheRegionIsAssumed() {
        CriteriaGroup regions = view.breakdown().groups().get(0);

        assertThat(regions.heading()).isEqualTo("Ansvarlig helseregion (antatt)");
        assertThat(regions.bars().stream()
                        .map(bar -> bar.label() + " " + bar.share().count() + " " + bar.note()))
                .containsExactly(
                        "Helse Nord 1 av 4 Regionen er antatt for 4 av 4 tjenester.",
                        "Helse Midt-Norge 2 av 8 Regionen er antatt for 8 av 8 tjenester.",
                        "Helse Vest 4 av 10 Regionen er antatt for 10 av 10 tjenester.",
                        "Helse Sør-Øst 5 av 27 Regionen er antatt for 24 av 27 tjenester.");
        assertThat(view.breakdown().apart()).isEmpty();
    }

    @Test
    void aChosenCriterionIsBrokenDownAndAnUnknownOneIsNot() {
        assertThat(CriteriaView.of(data, NB, Optional.of("outcome_goals_set"))
                        .orElseThrow()
                        .breakdown()
                        .criterion()
                        .label())
                .isEqualTo("Resultatmål fastsatt");
        assertThat(CriteriaView.of(data, NB, Optional.of("finnes-ikke"))
                        .orElseThrow()
                        .breakdown()
                        .criterion()
                        .label())
                .isEqualTo("Dokumentert effekt");
    }

    @Test
    void eachPointOfTheChartHasASentenceAndLeadsToItsEvidence() {
        PageAnswer.Shown shown = (PageAnswer.Shown)
                CriteriaPages.routes().get(0).page().apply(new PageRequest(data, NB, "/krav", "", Map.of(), Map.of()));
        ChartView chart = shown.charts().get(0);

        assertThat(chart.title()).isEqualTo("På 7 av 14 krav har færre enn halvparten av tjenestene ja");
        assertThat(chart.table().rows()).hasSize(18);
        assertThat(chart.textsJson())
                .contains("Dokumentert effekt: ja for 12 av 49, 24\u00a0% 95 % konfidensintervall 15–38\u00a0%. "
                        + "Krav: ja er å oppfylle kravet.");
        assertThat(chart.linksJson()).contains("kategori=effect_documented");
        assertThat(shown.twin().stream().map(TwinTable::name))
                .containsExactly(
                        "criteria",
                        "answers",
                        "published_chain",
                        "effect_chain",
                        "combinations",
                        "contradictions",
                        "breakdown");
        assertThat(shown.twin().get(1).rows()).hasSize(49 * 18);
    }

    private static CriteriaGroup.Bar bar(String label) {
        return view.groups().stream()
                .flatMap(group -> group.bars().stream())
                .filter(bar -> bar.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> columns(List<CriteriaService> services) {
        return services.stream().map(CriteriaService::column).toList();
    }
}
