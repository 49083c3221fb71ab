package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.any;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.by;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.day;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.distinct;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.has;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.SeededRows;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.reference.SlowFigures.Seen;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.PlanTables;
import no.tjenesteinnsikt.ingest.lake.QuestionnaireTables;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme reporting, row by row. */
class ReportingReferenceTest {
    private static SlowRows rows = new SlowRows(List.of());
    private static LakeSession lake;

    @BeforeAll
    static void open(@TempDir Path folder) {
        List<Row> seeded = SeededRows.of(
                13,
                new SeededRows.Extent(500, 14, 2018),
                List.of(
                        ServiceTables.SERVICE,
                        ServiceTables.SERVICE_LINK,
                        ServiceTables.SERVICE_HOST,
                        ServiceTables.SERVICE_RELATION,
                        ServiceTables.STAFFING,
                        ReferenceTables.QUESTION,
                        ReferenceTables.DEADLINE,
                        ReportTables.ANNUAL_REPORT,
                        ReportTables.EVALUATION_ANSWER,
                        ReportTables.WEB_REQUIREMENT,
                        ReviewTables.SERVICE_AGE,
                        ReviewTables.CRITERION_ANSWER,
                        GroupTables.REFERENCE_GROUP,
                        GroupTables.REFERENCE_GROUP_ANSWER,
                        PlanTables.SPREADING_PLAN,
                        QuestionnaireTables.TIME_PLAN,
                        QuestionnaireTables.SIGNATURE,
                        SourceTables.SOURCE_DOCUMENT,
                        SourceTables.FINDING));
        rows = new SlowRows(
                seeded.stream().map(ReportingReferenceTest::asEvaluation).toList());
        lake = new DuckDbEngine().open(TestLake.write(folder, rows.all()));
    }

    /** Chance seldom gives a question that the annual report asks. */
    private static Row asEvaluation(Row row) {
        boolean asks = row.table().equals(ReferenceTables.QUESTION)
                && text(row, "template").equals("annual-3");
        return asks ? row.with("sheet", "evaluation").with("basis", "source").with("respondent", "service") : row;
    }

    @AfterAll
    static void close() {
        lake.close();
    }

    @Test
    void reports_delivered_and_on_time() {
        List<Seen> delivered = new ArrayList<>();
        List<Seen> byRegion = new ArrayList<>();
        List<Seen> onTime = new ArrayList<>();
        List<Seen> onTimeByRegion = new ArrayList<>();
        List<Seen> deliveredByKind = new ArrayList<>();
        List<Seen> onTimeByKind = new ArrayList<>();
        SlowReports.rowsOf(rows).forEach((report, own) -> {
            Row counted = SlowReports.counted(own);
            delivered.add(new Seen(key(report.year(), null, null), SlowReports.delivered(counted)));
            onTime.add(new Seen(key(report.year(), null, null), onTime(counted)));
            distinct(rows.hosts(text(counted, "service_id"), report.year()), h -> text(h, "region_id"))
                    .forEach(region -> {
                        byRegion.add(new Seen(key(report.year(), region, null), SlowReports.delivered(counted)));
                        onTimeByRegion.add(new Seen(key(report.year(), region, null), onTime(counted)));
                    });
            String kind = rows.kind(text(counted, "service_id"));
            if (!kind.isEmpty()) {
                deliveredByKind.add(new Seen(keyOfKind(report.year(), kind), SlowReports.delivered(counted)));
                onTimeByKind.add(new Seen(keyOfKind(report.year(), kind), onTime(counted)));
            }
        });
        check("reports_delivered", SlowFigures.shares(delivered));
        check("reports_on_time", SlowFigures.shares(onTime));
        check("reports_delivered_by_region", SlowFigures.shares(byRegion));
        check("reports_on_time_by_region", SlowFigures.shares(onTimeByRegion));
        check("reports_delivered_by_kind", SlowFigures.shares(deliveredByKind));
        check("reports_on_time_by_kind", SlowFigures.shares(onTimeByKind));
    }

    private static String onTime(Row report) {
        String delivered = SlowReports.delivered(report);
        if (!delivered.equals("yes")) {
            return delivered;
        }
        Optional<LocalDate> due = has(report, "due_on") ? Optional.of(day(report, "due_on")) : deadline(report);
        if (due.isEmpty() || !has(report, "submitted_on")) {
            return "unknown";
        }
        return day(report, "submitted_on").isAfter(due.get()) ? "no" : "yes";
    }

    /** The template's own deadline of the year, or else the common one. */
    private static Optional<LocalDate> deadline(Row report) {
        return rows.of(ReferenceTables.DEADLINE).stream()
                .filter(d -> text(d, "report_year").equals(text(report, "report_year")))
                .filter(d -> text(d, "respondent").equals("service"))
                .filter(d -> text(d, "deadline_kind").equals("deadline"))
                .filter(d -> has(d, "due_on"))
                .filter(d -> !has(d, "template") || text(d, "template").equals(text(report, "template")))
                .min(Comparator.<Row>comparingInt(d -> has(d, "template") ? 1 : 2)
                        .thenComparing(d -> day(d, "due_on")))
                .map(d -> day(d, "due_on"));
    }

    @Test
    void questions_answered() {
        List<Seen> seen = new ArrayList<>();
        SlowReports.rowsOf(rows).forEach((report, own) -> {
            Row counted = SlowReports.counted(own);
            if (!SlowReports.delivered(counted).equals("yes")) {
                return;
            }
            for (Row question : rows.of(ReferenceTables.QUESTION)) {
                boolean asked = text(question, "template").equals(text(counted, "template"))
                        && text(question, "respondent").equals("service")
                        && text(question, "basis").equals("source")
                        && List.of("activity", "evaluation").contains(text(question, "sheet"));
                if (asked) {
                    seen.add(new Seen(
                            key(report.year(), null, text(question, "question_id")),
                            answer(counted, text(question, "question_id"))));
                }
            }
        });
        check("question_completeness", SlowFigures.shares(seen));
    }

    private static String answer(Row report, String question) {
        Set<String> states = distinct(
                rows.of(ReportTables.EVALUATION_ANSWER).stream()
                        .filter(a -> text(a, "service_id").equals(text(report, "service_id")))
                        .filter(a -> text(a, "report_year").equals(text(report, "report_year")))
                        .filter(a -> text(a, "question_id").equals(question))
                        .toList(),
                a -> text(a, "answer_state"));
        if (states.isEmpty()) {
            return "unknown";
        }
        String first = List.of("answered", "unknown", "not_answered", "not_asked", "not_applicable").stream()
                .filter(states::contains)
                .findFirst()
                .orElseThrow();
        return first.equals("answered") ? "yes" : first.equals("not_answered") ? "no" : first;
    }

    @Test
    void web_pages_by_their_last_check_of_the_year() {
        List<Seen> seen = new ArrayList<>();
        by(
                        rows.of(ReportTables.WEB_REQUIREMENT),
                        w -> List.of(
                                rows.unit(text(w, "service_id")),
                                text(w, "requirement"),
                                day(w, "checked_on").getYear()))
                .forEach((of, checks) -> {
                    LocalDate last = checks.stream()
                            .map(w -> day(w, "checked_on"))
                            .max(LocalDate::compareTo)
                            .orElseThrow();
                    boolean no = any(
                            checks,
                            w -> day(w, "checked_on").equals(last)
                                    && text(w, "met").equals("false"));
                    seen.add(new Seen(
                            new ValueKey(
                                    "calendar_year",
                                    last.getYear(),
                                    "web_check",
                                    null,
                                    null,
                                    null,
                                    text(checks.get(0), "requirement")),
                            no ? "no" : "yes"));
                });
        check("web_requirements_met", SlowFigures.shares(seen));
    }

    @Test
    void remarks_per_document() {
        Set<String> documents = distinct(rows.of(SourceTables.SOURCE_DOCUMENT), d -> text(d, "source_id"));
        Map<String, String> slow = new TreeMap<>();
        for (String severity : List.of("error", "warning", "look")) {
            long remarks = rows.of(SourceTables.FINDING).stream()
                    .filter(f -> text(f, "severity").equals(severity))
                    .filter(f -> documents.contains(text(f, "source_id")))
                    .count();
            BigDecimal each = SlowFigures.quotient(BigDecimal.valueOf(remarks), BigDecimal.valueOf(documents.size()));
            slow.put(
                    "none series=documents category=" + severity,
                    "shown " + each.stripTrailingZeros().toPlainString() + " of " + documents.size()
                            + " lost 0 silent 0");
        }
        check("findings_per_document", slow);
    }

    @Test
    void what_was_asked_for_and_is_missing() {
        Map<String, Table> columns = new HashMap<>(Map.of(
                "staffing.fte", ServiceTables.STAFFING,
                "service_age.age_years", ReviewTables.SERVICE_AGE,
                "reference_group.meetings", GroupTables.REFERENCE_GROUP,
                "reference_group_answer.answer", GroupTables.REFERENCE_GROUP_ANSWER,
                "evaluation_answer.answer", ReportTables.EVALUATION_ANSWER,
                "time_plan.plan", QuestionnaireTables.TIME_PLAN,
                "signature.signed_on", QuestionnaireTables.SIGNATURE));
        List<Seen> seen = new ArrayList<>();
        columns.forEach((name, table) -> missing(seen, name, table, name.substring(name.indexOf('.') + 1) + "_state"));
        missing(seen, "criterion_answer.answer", ReviewTables.CRITERION_ANSWER, "answer");
        missing(seen, "reference_group.approved", GroupTables.REFERENCE_GROUP, "approved");
        missing(seen, "spreading_plan.from_outcome_goals", PlanTables.SPREADING_PLAN, "from_outcome_goals");
        missing(seen, "service_relation.clarified", ServiceTables.SERVICE_RELATION, "clarified");
        check("share_unknown", SlowFigures.shares(seen));
    }

    private static void missing(List<Seen> seen, String name, Table table, String column) {
        for (Row row : rows.of(table)) {
            String state = switch (text(row, column)) {
                case "unknown", "not_answered" -> "yes";
                case "not_asked", "not_applicable" -> "not_asked";
                default -> "no";
            };
            seen.add(new Seen(new ValueKey("none", null, "data", null, null, null, name), state));
        }
    }

    private static ValueKey key(int year, @Nullable String region, @Nullable String category) {
        return new ValueKey("report_year", year, "annual_report", null, region, null, category);
    }

    private static ValueKey keyOfKind(int year, String kind) {
        return new ValueKey("report_year", year, "annual_report", null, null, kind, null);
    }

    private static void check(String indicator, Map<String, String> slow) {
        assertThat(slow.values()).as(indicator).anyMatch(line -> line.startsWith("shown "));
        assertThat(SlowFigures.computed(indicator, lake)).as(indicator).isEqualTo(slow);
    }
}
