package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.any;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.by;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.day;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.has;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.SeededRows;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.reference.SlowFigures.Seen;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme followup, row by row. */
class FollowUpReferenceTest {
    private static SlowRows rows = new SlowRows(List.of());
    private static LakeSession lake;

    @BeforeAll
    static void open(@TempDir Path folder) {
        rows = new SlowRows(SeededRows.of(
                11,
                new SeededRows.Extent(220, 60, 2018),
                List.of(
                        ServiceTables.SERVICE,
                        ServiceTables.SERVICE_LINK,
                        ReportTables.ANNUAL_REPORT,
                        ReportTables.REPORT_ASSESSMENT,
                        ReportTables.FOLLOW_UP,
                        ReviewTables.DECISION)));
        lake = new DuckDbEngine().open(TestLake.write(folder, rows.all()));
    }

    @AfterAll
    static void close() {
        lake.close();
    }

    @Test
    void stages_of_the_delivered_reports() {
        List<Row> assessed = rows.of(ReportTables.REPORT_ASSESSMENT);
        List<Seen> seen = new ArrayList<>();
        SlowReports.expected(rows).forEach((report, states) -> {
            List<Row> ofYear = assessed.stream()
                    .filter(a -> whole(a, "report_year") == report.year())
                    .toList();
            if (!states.contains("yes") || ofYear.isEmpty()) {
                return;
            }
            for (String stage :
                    List.of("received", "reviewed", "feedback_sent", "medical_directors_meeting", "sent_hod")) {
                ValueKey key = new ValueKey("report_year", report.year(), regime(ofYear), null, null, null, stage);
                boolean recorded = any(ofYear, a -> text(a, "stage").equals(stage));
                boolean reached = any(
                        ofYear,
                        a -> text(a, "stage").equals(stage)
                                && rows.unit(text(a, "service_id")).equals(report.unit()));
                seen.add(new Seen(key, !recorded ? "not_asked" : reached ? "yes" : "no"));
            }
        });
        check("report_stages", SlowFigures.shares(seen));
    }

    private static String regime(List<Row> ofYear) {
        boolean regions = any(ofYear, a -> SlowRows.REGIONS.contains(text(a, "assessed_by")));
        boolean directorate = any(ofYear, a -> text(a, "assessed_by").equals("directorate"));
        return regions && directorate ? "both" : regions ? "regions" : directorate ? "directorate" : "other";
    }

    @Test
    void feedback_and_follow_up_points() {
        List<ValueKey> feedback = new ArrayList<>();
        List<Seen> points = new ArrayList<>();
        List<Seen> byRegion = new ArrayList<>();
        for (Row row : rows.of(ReportTables.FOLLOW_UP)) {
            feedback.add(key(row, text(row, "region_id"), text(row, "kind")));
            if (text(row, "kind").equals("follow_up_point")) {
                for (String category : List.of("given", "open", "carried_on", "closed", "repeated")) {
                    BigDecimal one = is(row, category) ? BigDecimal.ONE : BigDecimal.ZERO;
                    points.add(new Seen(key(row, null, category), "value", one));
                    byRegion.add(new Seen(key(row, text(row, "region_id"), category), "value", one));
                }
            }
        }
        check("feedback_given", SlowFigures.counts(feedback));
        check("follow_up_points", SlowFigures.sums(points));
        check("follow_up_points_by_region", SlowFigures.sums(byRegion));
    }

    private static boolean is(Row point, String category) {
        boolean closed = has(point, "closed_on");
        boolean again = any(rows.of(ReportTables.FOLLOW_UP), later -> isRepeated(point, later));
        return switch (category) {
            case "given" -> true;
            case "repeated" -> has(point, "repeated_from");
            case "closed" -> closed;
            case "carried_on" -> !closed && again;
            default -> !closed && !again;
        };
    }

    private static boolean isRepeated(Row point, Row later) {
        return text(later, "kind").equals("follow_up_point")
                && rows.unit(text(later, "service_id")).equals(rows.unit(text(point, "service_id")))
                && text(later, "region_id").equals(text(point, "region_id"))
                && text(later, "text").equals(text(point, "text"))
                && text(later, "repeated_from").equals(text(point, "report_year"))
                && whole(later, "repeated_from") < whole(later, "report_year");
    }

    private static ValueKey key(Row row, @Nullable String region, String category) {
        return new ValueKey("report_year", whole(row, "report_year"), "regions", null, region, null, category);
    }

    @Test
    void the_last_decision_on_each_service() {
        Map<String, List<Row>> byUnit = by(
                rows.of(ReviewTables.DECISION).stream()
                        .filter(d -> List.of("hod", "rhf").contains(text(d, "decided_by")))
                        .toList(),
                d -> rows.unit(text(d, "service_id")));
        List<Seen> seen = new ArrayList<>();
        byUnit.forEach((unit, decisions) -> {
            Row last = decisions.stream()
                    .min(Comparator.<Row, LocalDate>comparing(d -> day(d, "decided_on"))
                            .reversed()
                            .thenComparing(d -> text(d, "decided_by"))
                            .thenComparing(d -> text(d, "service_id")))
                    .orElseThrow();
            int year = day(last, "decided_on").getYear();
            seen.add(new Seen(
                    new ValueKey("calendar_year", year, "decisions", null, null, null, text(last, "outcome")),
                    carriedOut(unit, text(last, "outcome"), year)));
        });
        check("decisions_carried_out", SlowFigures.shares(seen));
    }

    private static String carriedOut(String unit, String outcome, int year) {
        for (Row service : rows.of(ServiceTables.SERVICE)) {
            if (text(service, "service_id").equals(unit)) {
                String status = text(service, "status");
                boolean before = has(service, "end_year") && whole(service, "end_year") < year;
                if (status.equals("unknown") || before) {
                    return "unknown";
                }
                boolean runs = List.of("in_operation", "under_establishment").contains(status);
                return switch (outcome) {
                    case "continued" -> runs ? "yes" : "no";
                    case "changed" -> runs ? "unknown" : "no";
                    default -> status.equals(outcome) ? "yes" : "no";
                };
            }
        }
        return "unknown";
    }

    private static void check(String indicator, Map<String, String> slow) {
        assertThat(slow.values()).as(indicator).anyMatch(line -> line.startsWith("shown "));
        assertThat(SlowFigures.computed(indicator, lake)).as(indicator).isEqualTo(slow);
    }
}
