package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.has;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;
import static no.tjenesteinnsikt.analytics.reference.SlowTally.timeless;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.SeededRows;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.PlanTables;
import no.tjenesteinnsikt.ingest.lake.QuestionnaireTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals, tools, results, plans and horizons, row by row. */
class ResultsReferenceTest {
    private static SlowRows rows = new SlowRows(List.of());
    private static LakeSession lake;

    @BeforeAll
    static void open(@TempDir Path folder) {
        Random random = new Random(37);
        List<Row> all = new ArrayList<>();
        for (Row row : SeededRows.of(
                37,
                new SeededRows.Extent(60, 14, 2012),
                List.of(
                        ServiceTables.SERVICE,
                        ServiceTables.SERVICE_LINK,
                        ServiceTables.SERVICE_EVENT,
                        ReviewTables.SERVICE_AGE,
                        PlanTables.OUTCOME_GOAL,
                        PlanTables.QUALITY_TOOL,
                        PlanTables.DOCUMENTED_RESULT,
                        PlanTables.SPREADING_PLAN,
                        PlanTables.SPREADING_MEASURE,
                        QuestionnaireTables.SPREADING_AUDIENCE,
                        QuestionnaireTables.TIME_PLAN))) {
            all.add(varied(row, random));
        }
        rows = new SlowRows(all);
        lake = new DuckDbEngine().open(TestLake.write(folder, all));
    }

    /** Audiences that are often all, events that are often a new approval, sometimes of the whole scheme. */
    private static Row varied(Row row, Random random) {
        if (row.table().has("audience")) {
            return row.with("audience", List.of("alle", "A", "B", "Å").get(random.nextInt(4)));
        }
        if (row.table().equals(ServiceTables.SERVICE_EVENT)) {
            Row event = row.with("year", 1999 + random.nextInt(24));
            return (random.nextInt(4) == 0 ? event.with("service_id", "ordning") : event)
                    .with("event_type", random.nextBoolean() ? "re_approval" : "merged");
        }
        if (row.table().equals(QuestionnaireTables.TIME_PLAN) && has(row, "completion_year")) {
            return row.with("completion_year", 2018 + random.nextInt(20));
        }
        return row;
    }

    @AfterAll
    static void close() {
        lake.close();
    }

    private static String service(Row row) {
        return rows.unit(text(row, "service_id"));
    }

    private static List<Row> inOrder(Table table) {
        return rows.of(table).stream()
                .sorted(Comparator.<Row, String>comparing(r -> text(r, "source_id"))
                        .thenComparing(r -> text(r, "locator")))
                .toList();
    }

    @Test
    void outcome_goals() {
        SlowTally byService = new SlowTally();
        SlowTally quality = new SlowTally();
        Set<List<String>> seen = new HashSet<>();
        for (Row goal : inOrder(PlanTables.OUTCOME_GOAL)) {
            if (seen.add(List.of(service(goal), text(goal, "goal").strip().toLowerCase(Locale.ROOT)))) {
                byService.add(timeless("statement", service(goal), null), 1, 1, "value");
                quality.answer(timeless("statement", null, "measurable"), text(goal, "measurable"));
                quality.answer(timeless("statement", null, "met"), text(goal, "met"));
                quality.answer(timeless("statement", null, "dated"), has(goal, "due_year") ? "yes" : "no");
            }
        }
        check("outcome_goals_by_service", byService.counts());
        check("outcome_goal_quality", quality.shares());
    }

    @Test
    void quality_tools_and_documented_results() {
        SlowTally tools = new SlowTally();
        SlowTally presented = new SlowTally();
        SlowRows.by(rows.of(PlanTables.QUALITY_TOOL), t -> List.of(service(t), text(t, "tool_type")))
                .forEach((key, same) -> {
                    ValueKey place = timeless("statement", null, key.get(1));
                    tools.add(place, 1, 1, "value");
                    presented.answer(place, presented(same));
                });
        SlowTally results = new SlowTally();
        SlowRows.by(
                        rows.of(PlanTables.DOCUMENTED_RESULT),
                        r -> List.of(service(r), text(r, "effect_level") + ":" + text(r, "evidence")))
                .forEach((key, same) -> results.add(timeless("statement", null, key.get(1)), 1, 1, "value"));
        check("quality_tools", tools.counts());
        check("quality_tool_results", presented.shares());
        check("documented_effect", results.counts());
    }

    private static String presented(List<Row> same) {
        if (SlowRows.any(same, t -> text(t, "results_presented").equals("true"))) {
            return "yes";
        }
        return SlowRows.any(same, t -> !has(t, "results_presented")) ? "unknown" : "no";
    }

    @Test
    void what_spreading_plans_reach() {
        SlowTally all = new SlowTally();
        SlowTally byService = new SlowTally();
        SlowTally byPriority = new SlowTally();
        Set<List<String>> seen = new HashSet<>();
        for (Row audience : inOrder(QuestionnaireTables.SPREADING_AUDIENCE)) {
            String service = service(audience);
            String name = text(audience, "audience");
            if (name.equals("alle") || !reaches(service, null) || !seen.add(List.of(service, name))) {
                continue;
            }
            String named = reaches(service, name) ? "yes" : "no";
            String orAll = reaches(service, name) || reaches(service, "alle") ? "yes" : "no";
            all.answer(timeless("plan", null, "named"), named);
            all.answer(timeless("plan", null, "named_or_all"), orAll);
            byService.answer(timeless("plan", service, "named"), named);
            byService.answer(timeless("plan", service, "named_or_all"), orAll);
            String priority = has(audience, "audience_priority") ? text(audience, "audience_priority") : "no_priority";
            byPriority.answer(timeless("plan", null, priority), named);
        }
        check("spreading_plan_coverage", all.shares());
        check("spreading_plan_coverage_by_service", byService.shares());
        check("spreading_plan_coverage_by_priority", byPriority.shares());
    }

    /** Whether a measure of the service's plan names the audience, or any audience at all. */
    private static boolean reaches(String service, @Nullable String audience) {
        return SlowRows.any(
                rows.of(PlanTables.SPREADING_MEASURE),
                m -> service(m).equals(service)
                        && (audience == null || text(m, "audience").equals(audience)));
    }

    @Test
    void measures_by_audience_and_means_and_plans_from_goals() {
        SlowTally measures = new SlowTally();
        Set<List<String>> seen = new HashSet<>();
        for (Row measure : rows.of(PlanTables.SPREADING_MEASURE)) {
            String means = has(measure, "means") ? text(measure, "means") : "means_unknown";
            String category = text(measure, "audience") + ":" + means;
            if (seen.add(List.of(service(measure), category, text(measure, "measure")))) {
                measures.add(timeless("plan", service(measure), category), 1, 1, "value");
            }
        }
        SlowTally plans = new SlowTally();
        for (Row plan : rows.of(PlanTables.SPREADING_PLAN)) {
            plans.answer(timeless("plan", null, null), text(plan, "from_outcome_goals"));
        }
        check("spreading_plan_measures", measures.counts());
        check("spreading_plan_from_goals", plans.shares());
    }

    @Test
    void time_plans() {
        SlowTally stated = new SlowTally();
        SlowTally years = new SlowTally();
        for (Row plan : timePlans()) {
            String state = text(plan, "plan_state");
            stated.answer(
                    key(plan, "questionnaire", null, null),
                    state.equals("value") ? "yes" : state.equals("not_answered") ? "no" : state);
            for (String category : List.of("earliest", "latest")) {
                Integer ahead = ahead(plan, category.equals("earliest"));
                years.add(
                        key(plan, "questionnaire", service(plan), category),
                        ahead == null ? 0 : ahead,
                        ahead == null ? 0 : 1,
                        ahead != null ? "value" : state.equals("value") ? "not_answered" : state);
            }
        }
        check("time_plan_stated", stated.shares());
        check("time_plan_years", years.counts());
    }

    /** One for each service and review: one with a year before one with a span before one with neither. */
    private static List<Row> timePlans() {
        List<Row> plans = new ArrayList<>();
        SlowRows.by(rows.of(QuestionnaireTables.TIME_PLAN), p -> List.of(service(p), text(p, "assessment_year")))
                .forEach((key, same) -> plans.add(same.stream()
                        .min(Comparator.<Row>comparingInt(
                                        p -> has(p, "completion_year") ? 1 : has(p, "years_ahead_to") ? 2 : 3)
                                .thenComparing(p -> text(p, "plan_state"), Comparator.reverseOrder())
                                .thenComparing(p -> text(p, "source_id"))
                                .thenComparing(p -> text(p, "locator")))
                        .orElseThrow()));
        return plans;
    }

    private static @Nullable Integer ahead(Row plan, boolean isEarliest) {
        if (has(plan, "completion_year")) {
            return whole(plan, "completion_year") - whole(plan, "assessment_year");
        }
        String first = isEarliest ? "years_ahead_from" : "years_ahead_to";
        String other = isEarliest ? "years_ahead_to" : "years_ahead_from";
        if (has(plan, first)) {
            return whole(plan, first);
        }
        return has(plan, other) ? whole(plan, other) : null;
    }

    private static ValueKey key(Row row, String series, @Nullable String service, @Nullable String category) {
        int year = whole(row, "assessment_year");
        return new ValueKey("assessment_year", year, series, service, null, null, category);
    }

    @Test
    void horizons_by_each_clock() {
        SlowTally tally = new SlowTally();
        for (int horizon : List.of(5, 10)) {
            for (Row age : ages()) {
                for (String clock : List.of("first_approval", "re_approval", "report_age")) {
                    String state = text(age, "age_years_state");
                    String answer = state.equals("value") ? (passed(age, clock) > horizon ? "yes" : "no") : state;
                    tally.answer(key(age, "review", null, clock + ":" + horizon), answer);
                }
            }
            for (Row plan : timePlans()) {
                if (rows.kind(service(plan)).equals("national_competence_service")) {
                    tally.answer(key(plan, "questionnaire", null, "planned:" + horizon), planned(plan, horizon));
                }
            }
        }
        check("horizon_what_if", tally.shares());
    }

    private static List<Row> ages() {
        List<Row> ages = new ArrayList<>();
        SlowRows.by(rows.of(ReviewTables.SERVICE_AGE), a -> List.of(service(a), text(a, "assessment_year")))
                .forEach((key, same) -> {
                    if (rows.kind(key.get(0)).equals("national_competence_service")) {
                        ages.add(same.stream()
                                .min(Comparator.<Row>comparingInt(a -> has(a, "age_years") ? 0 : 1)
                                        .thenComparing(a -> text(a, "service_id")))
                                .orElseThrow());
                    }
                });
        return ages;
    }

    private static int passed(Row age, String clock) {
        int year = whole(age, "assessment_year");
        int years = whole(age, "age_years");
        if (clock.equals("report_age")) {
            return years;
        }
        int start = year - years - 1;
        if (clock.equals("re_approval")) {
            for (Row event : rows.of(ServiceTables.SERVICE_EVENT)) {
                boolean isHis = List.of(service(age), "ordning").contains(service(event));
                if (isHis && text(event, "event_type").equals("re_approval") && whole(event, "year") <= year) {
                    start = Math.max(start, whole(event, "year"));
                }
            }
        }
        return year - start;
    }

    private static String planned(Row plan, int horizon) {
        Integer latest = ahead(plan, false);
        String state = text(plan, "plan_state");
        if (latest == null) {
            return state.equals("value") ? "not_answered" : state;
        }
        return latest > horizon ? "yes" : "no";
    }

    private static void check(String indicator, Map<String, String> expected) {
        assertThat(SlowFigures.computed(indicator, lake))
                .as(indicator)
                .isNotEmpty()
                .isEqualTo(expected);
    }
}
