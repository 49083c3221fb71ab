package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.by;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.SeededRows;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.reference.SlowCriteria.Assessed;
import no.tjenesteinnsikt.analytics.reference.SlowFigures.Seen;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme criteria, row by row. */
class CriteriaReferenceTest {
    private static final String GOALS = "outcome_goals_set";
    private static final String SYSTEM = "outcome_documentation_system";
    private static final String EFFECT = "effect_documented";
    private static final String PLAN = "spreading_plan_as_intended";

    private static SlowRows rows = new SlowRows(List.of());
    private static Map<Assessed, Map<String, String>> answers = Map.of();
    private static LakeSession lake;

    @BeforeAll
    static void open(@TempDir Path folder) {
        rows = new SlowRows(new ArrayList<>(SeededRows.of(
                23,
                new SeededRows.Extent(260, 12, 2018),
                List.of(
                        ServiceTables.SERVICE,
                        ServiceTables.SERVICE_LINK,
                        ReviewTables.CRITERION_ANSWER,
                        ServiceTables.SERVICE_HOST,
                        ReviewTables.SERVICE_AGE))));
        rows.all().addAll(SlowCriteria.seeded());
        answers = SlowCriteria.answers(rows);
        lake = new DuckDbEngine().open(TestLake.write(folder, rows.all()));
    }

    @AfterAll
    static void close() {
        lake.close();
    }

    @Test
    void answers_by_kind() {
        List<Seen> seen = new ArrayList<>();
        for (Row row : rows.of(ReviewTables.CRITERION_ANSWER)) {
            String kind = rows.kind(text(row, "service_id"));
            if (!kind.isEmpty()) {
                ValueKey key = new ValueKey(
                        "assessment_year",
                        whole(row, "assessment_year"),
                        "review",
                        null,
                        null,
                        kind,
                        text(row, "criterion_id"));
                seen.add(new Seen(key, text(row, "answer")));
            }
        }
        check("criterion_yes_by_kind", SlowFigures.shares(seen));
    }

    @Test
    void change_since_the_assessment_before() {
        List<ValueKey> seen = new ArrayList<>();
        by(
                        rows.of(ReviewTables.CRITERION_ANSWER),
                        r -> List.of(rows.unit(text(r, "service_id")), text(r, "criterion_id")))
                .forEach((of, answers) -> {
                    TreeMap<Integer, String> byYear = new TreeMap<>();
                    answers.stream()
                            .sorted(Comparator.comparing(r -> text(r, "service_id")))
                            .forEach(r -> byYear.putIfAbsent(whole(r, "assessment_year"), text(r, "answer")));
                    for (int year : byYear.keySet()) {
                        Integer before = byYear.lowerKey(year);
                        if (before != null) {
                            seen.add(new ValueKey(
                                    "assessment_year",
                                    year,
                                    before + "-" + year,
                                    null,
                                    null,
                                    null,
                                    of.get(1) + ":"
                                            + change(byYear.getOrDefault(before, ""), byYear.getOrDefault(year, ""))));
                        }
                    }
                });
        check("criterion_change", SlowFigures.counts(seen));
    }

    @Test
    void answers_to_each_criterion() {
        SlowTally states = new SlowTally();
        SlowTally share = new SlowTally();
        SlowTally byService = new SlowTally();
        SlowTally byRegion = new SlowTally();
        for (Row row : rows.of(ReviewTables.CRITERION_ANSWER)) {
            String service = text(row, "service_id");
            String criterion = text(row, "criterion_id");
            String answer = text(row, "answer");
            int year = whole(row, "assessment_year");
            for (String state : List.of("yes", "no", "not_answered", "unknown", "not_asked", "not_applicable")) {
                states.add(key(year, null, null, criterion + ":" + state), answer.equals(state) ? 1 : 0, 1, "value");
            }
            share.answer(key(year, null, null, criterion), answer);
            byService.answer(key(year, service, null, criterion), answer);
            SlowRows.distinct(rows.hosts(service, year), host -> text(host, "region_id"))
                    .forEach(region -> byRegion.answer(key(year, null, region, criterion), answer));
        }
        check("criterion_states", states.counts());
        check("criterion_yes", share.shares());
        check("criterion_yes_by_service", byService.counts());
        check("criterion_yes_by_region", byRegion.shares());
    }

    @Test
    void answers_by_size_and_by_years_in_function() {
        SlowTally bySize = new SlowTally();
        SlowTally byYears = new SlowTally();
        for (Row row : rows.of(ReviewTables.CRITERION_ANSWER)) {
            int year = whole(row, "assessment_year");
            for (Row staffing : rows.of(ServiceTables.STAFFING)) {
                if (text(staffing, "service_id").equals(text(row, "service_id"))
                        && whole(staffing, "report_year") == year - 1) {
                    String size = size(Double.parseDouble(text(staffing, "fte")));
                    bySize.answer(key(year, null, null, text(row, "criterion_id") + ":" + size), text(row, "answer"));
                }
            }
            for (Row age : rows.of(ReviewTables.SERVICE_AGE)) {
                if (text(age, "service_id").equals(text(row, "service_id"))
                        && whole(age, "assessment_year") == year
                        && SlowRows.has(age, "age_years")) {
                    int years = whole(age, "age_years");
                    String duration = years <= 5 ? "0-5" : years <= 10 ? "6-10" : "over_10";
                    byYears.answer(
                            key(year, null, null, text(row, "criterion_id") + ":" + duration), text(row, "answer"));
                }
            }
        }
        check("criterion_yes_by_size", bySize.shares());
        check("criterion_yes_by_years", byYears.shares());
    }

    private static String size(double fte) {
        if (fte < 3) {
            return fte < 1.5 ? "under_1.5" : "1.5-3";
        }
        if (fte < 10) {
            return fte < 5 ? "3-5" : "5-10";
        }
        return fte < 20 ? "10-20" : fte <= 80 ? "20-80" : "over_80";
    }

    @Test
    void the_links_of_the_chain_one_two_and_all_before() {
        SlowTally chain = new SlowTally();
        SlowTally pairs = new SlowTally();
        List<String> links = SlowCriteria.LINKS;
        for (int i = 0; i < links.size(); i++) {
            Map<String, String> before = new HashMap<>();
            links.subList(0, i + 1).forEach(link -> before.put(link, "yes"));
            judge(chain, "steg:0" + (i + 1) + ":alle", Map.of(links.get(i), "yes"));
            judge(chain, "steg:0" + (i + 1) + ":kjede", before);
            for (String later : links.subList(i + 1, links.size())) {
                judge(pairs, links.get(i) + "+" + later, Map.of(links.get(i), "yes", later, "yes"));
            }
        }
        check("effect_chain", chain.shares());
        check("criteria_pairs", pairs.shares());
    }

    @Test
    void patterns_of_goals_system_and_effect() {
        SlowTally patterns = new SlowTally();
        for (String goals : List.of("yes", "no")) {
            for (String system : List.of("yes", "no")) {
                for (String effect : List.of("yes", "no")) {
                    String name = (goals.equals("yes") ? "goals" : "no_goals")
                            + (system.equals("yes") ? "_system" : "_no_system")
                            + (effect.equals("yes") ? "_effect" : "_no_effect");
                    judge(patterns, name, Map.of(GOALS, goals, SYSTEM, system, EFFECT, effect));
                }
            }
        }
        check("goals_system_effect", patterns.shares());
    }

    @Test
    void the_chain_as_the_report_has_it() {
        SlowTally chain = new SlowTally();
        judge(chain, "1_goals", Map.of(GOALS, "yes"));
        judge(chain, "2_goals_system", Map.of(GOALS, "yes", SYSTEM, "yes"));
        judge(chain, "3_goals_system_effect", Map.of(GOALS, "yes", SYSTEM, "yes", EFFECT, "yes"));
        judge(chain, "4_goals_system_effect_plan", Map.of(GOALS, "yes", SYSTEM, "yes", EFFECT, "yes", PLAN, "yes"));
        answers.forEach((of, given) -> {
            if (given.containsKey(EFFECT) && given.containsKey(GOALS) && given.containsKey(SYSTEM)) {
                chain.answer(
                        key(of.year(), null, null, "effect_outside_chain"),
                        SlowCriteria.either(
                                SlowCriteria.all(given, Map.of(EFFECT, "yes", GOALS, "no")),
                                SlowCriteria.all(given, Map.of(EFFECT, "yes", SYSTEM, "no"))));
            } else if (given.containsKey(EFFECT) || given.containsKey(GOALS) || given.containsKey(SYSTEM)) {
                boolean isAside = List.of(EFFECT, GOALS, SYSTEM).stream()
                        .anyMatch(one -> "not_applicable".equals(given.get(one)));
                chain.answer(
                        key(of.year(), null, null, "effect_outside_chain"), isAside ? "not_applicable" : "not_asked");
            }
        });
        check("published_chain", chain.shares());
    }

    @Test
    void two_answers_that_can_hardly_both_be_right() {
        SlowTally all = new SlowTally();
        List<ValueKey> byService = new ArrayList<>();
        Map.of(
                        "goals_met_but_not_set", Map.of("outcome_goals_met", "yes", GOALS, "no"),
                        "date_but_no_goals", Map.of("outcome_goal_date_set", "yes", GOALS, "no"),
                        "time_limited_plan_but_no_goals", Map.of("time_limited_plan", "yes", GOALS, "no"),
                        "plan_as_intended_but_no_goals", Map.of(PLAN, "yes", GOALS, "no"),
                        "effect_but_no_system", Map.of(EFFECT, "yes", SYSTEM, "no"),
                        "effect_but_no_goals", Map.of(EFFECT, "yes", GOALS, "no"),
                        "system_but_no_goals", Map.of(SYSTEM, "yes", GOALS, "no"))
                .forEach((category, wanted) -> {
                    judge(all, category, wanted);
                    answers.forEach((of, given) -> {
                        if (SlowCriteria.all(given, wanted).equals("yes")) {
                            byService.add(key(of.year(), of.service(), null, category));
                        }
                    });
                });
        check("matrix_contradictions", all.shares());
        check("matrix_contradictions_by_service", SlowFigures.counts(byService));
    }

    @Test
    void research_with_and_without_a_network() {
        SlowTally without = new SlowTally();
        SlowTally within = new SlowTally();
        judge(without, null, Map.of("does_research", "yes", "in_research_networks", "no"));
        answers.forEach((of, given) -> {
            String research = given.getOrDefault("does_research", "");
            String network = given.getOrDefault("in_research_networks", "");
            if (!network.isEmpty() && List.of("yes", "unknown", "not_answered").contains(research)) {
                within.answer(key(of.year(), null, null, null), research.equals("yes") ? network : research);
            }
        });
        check("research_without_network", without.shares());
        check("research_in_network", within.shares());
    }

    @Test
    void fields_that_are_still_weak_after_a_short_time() {
        SlowTally weak = new SlowTally();
        for (Row age : rows.of(ReviewTables.SERVICE_AGE)) {
            int year = whole(age, "assessment_year");
            String answer = answers.getOrDefault(new Assessed(text(age, "service_id"), year), Map.of())
                    .getOrDefault("field_still_weak", "");
            String state = text(age, "age_years_state");
            int years = SlowRows.has(age, "age_years") ? whole(age, "age_years") : 0;
            if (List.of("yes", "unknown", "not_answered").contains(answer)) {
                boolean isUnknown = !answer.equals("yes") || !state.equals("value");
                String why = answer.equals("yes") ? state : answer;
                weak.answer(key(year, null, null, "under_6"), isUnknown ? why : years < 6 ? "yes" : "no");
                weak.answer(
                        key(year, null, null, "approved_less_than_6_years_before"),
                        isUnknown ? why : years + 1 < 6 ? "yes" : "no");
            }
        }
        check("weak_field_by_years", weak.shares());
    }

    @Test
    void requirements_met_and_all_but_one() {
        SlowTally met = new SlowTally();
        SlowTally lackingOne = new SlowTally();
        for (String category : List.of("requirements", "requirements_with_variation")) {
            answers.forEach((of, given) -> {
                Set<String> wanted = requirements(of.year(), category.equals("requirements_with_variation"));
                given.forEach((criterion, answer) -> {
                    if (wanted.contains(criterion)) {
                        met.answer(key(of.year(), of.service(), null, category), answer);
                    }
                });
                if (wanted.stream().anyMatch(given::containsKey)) {
                    lackingOne.answer(key(of.year(), null, null, category), lacksOne(given, wanted));
                }
            });
        }
        check("requirements_met", met.shares());
        check("requirements_lacking_one", lackingOne.shares());
    }

    /** Where a yes is to meet a requirement; with variation where at least one service has yes and one has no. */
    private static Set<String> requirements(int year, boolean withVariation) {
        Set<String> wanted = new TreeSet<>();
        for (Row criterion : rows.of(ReferenceTables.CRITERION)) {
            String id = text(criterion, "criterion_id");
            Set<String> given = new TreeSet<>();
            answers.forEach((of, all) -> {
                if (of.year() == year) {
                    given.add(all.getOrDefault(id, ""));
                }
            });
            boolean varies = given.contains("yes") && given.contains("no");
            if (text(criterion, "direction").equals("yes_is_requirement") && (varies || !withVariation)) {
                wanted.add(id);
            }
        }
        return wanted;
    }

    private static String lacksOne(Map<String, String> given, Set<String> wanted) {
        List<String> all =
                wanted.stream().map(one -> given.getOrDefault(one, "not_asked")).toList();
        for (String settles : List.of("not_applicable", "not_asked")) {
            if (all.contains(settles)) {
                return settles;
            }
        }
        long no = all.stream().filter("no"::equals).count();
        if (no > 1) {
            return "no";
        }
        return all.contains("unknown")
                ? "unknown"
                : all.contains("not_answered") ? "not_answered" : no == 1 ? "yes" : "no";
    }

    /** Adds what each service's answers together say; a service without any of them is not there. */
    private static void judge(SlowTally tally, @Nullable String category, Map<String, String> wanted) {
        answers.forEach((of, given) -> {
            if (wanted.keySet().stream().anyMatch(given::containsKey)) {
                tally.answer(key(of.year(), null, null, category), SlowCriteria.all(given, wanted));
            }
        });
    }

    private static ValueKey key(
            int year, @Nullable String service, @Nullable String region, @Nullable String category) {
        return new ValueKey("assessment_year", year, "review", service, region, null, category);
    }

    private static String change(String before, String after) {
        return switch (before + " " + after) {
            case "no yes" -> "became_yes";
            case "yes no" -> "became_no";
            case "yes yes" -> "still_yes";
            case "no no" -> "still_no";
            default -> "undetermined";
        };
    }

    private static void check(String indicator, Map<String, String> slow) {
        assertThat(slow.values()).as(indicator).anyMatch(line -> line.startsWith("shown "));
        assertThat(SlowFigures.computed(indicator, lake)).as(indicator).isEqualTo(slow);
    }
}
