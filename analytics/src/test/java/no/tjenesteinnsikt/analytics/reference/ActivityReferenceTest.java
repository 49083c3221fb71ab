package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.has;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;
import static no.tjenesteinnsikt.analytics.reference.SlowTally.reported;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.analytics.engine.IndicatorQuery;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.reference.SlowActivity.Standing;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reported activity, counted report by report and entry by entry. */
class ActivityReferenceTest {
    private static SlowRows rows = new SlowRows(List.of());
    private static SlowActivity activity = new SlowActivity(rows);
    private static List<Standing> standings = List.of();
    private static LakeSession lake;

    @BeforeAll
    static void open(@TempDir Path folder) {
        rows = SlowActivity.seeded(
                31,
                List.of(
                        ServiceTables.SERVICE,
                        ServiceTables.SERVICE_LINK,
                        ServiceTables.SERVICE_HOST,
                        ServiceTables.STAFFING,
                        ReferenceTables.TEMPLATE,
                        ReportTables.ANNUAL_REPORT,
                        ReportTables.ACTIVITY));
        activity = new SlowActivity(rows);
        standings = activity.standings();
        lake = new DuckDbEngine().open(TestLake.write(folder, rows.all()));
    }

    @AfterAll
    static void close() {
        lake.close();
    }

    @Test
    void the_seeded_reports_have_every_series_and_state() {
        assertThat(standings.stream().map(Standing::manner).distinct())
                .containsExactlyInAnyOrder("annual_report", "ceiling", "form_unknown", "no_ceiling");
        assertThat(standings.stream()
                        .map(s -> s.series().replace(s.manner(), ""))
                        .distinct())
                .as("breaks")
                .contains("", "_2018", "_2021");
        assertThat(standings.stream().map(Standing::state).distinct())
                .containsExactlyInAnyOrder("value", "not_answered", "unknown", "not_asked");
    }

    @Test
    void entries_in_all_by_service_and_by_the_responsible_region() {
        SlowTally all = new SlowTally();
        SlowTally byService = new SlowTally();
        SlowTally byRegion = new SlowTally();
        for (Standing one : standings) {
            long entries =
                    activity.entries(one.service(), one.year(), one.type()).size();
            long known = one.state().equals("value") ? 1 : 0;
            all.add(reported(one.year(), one.series(), null, null, one.type()), entries, known, one.state());
            byService.add(
                    reported(one.year(), one.series(), one.service(), null, one.type()), entries, known, one.state());
            for (String region : ActivityRegions.of(rows, one.service(), one.year())) {
                byRegion.add(reported(one.year(), one.series(), null, region, one.type()), entries, known, one.state());
            }
        }
        check("activity_count", all.counts());
        check("activity_count_by_service", byService.counts());
        check("activity_count_by_region", byRegion.counts());
    }

    /** Where no report says what was asked, a type that has entries rests on the first place of the first document. */
    @Test
    void a_service_without_a_report_rests_on_its_first_entry() {
        Set<String> reported = new HashSet<>();
        rows.of(ReportTables.ANNUAL_REPORT)
                .forEach(report -> reported.add(activity.service(report) + " " + whole(report, "report_year")));
        Set<String> first = new TreeSet<>();
        for (Standing one : standings) {
            if (!reported.contains(one.service() + " " + one.year())) {
                activity.entries(one.service(), one.year(), one.type()).stream()
                        .min(Comparator.comparing((Row entry) -> text(entry, "source_id"))
                                .thenComparing(entry -> text(entry, "locator")))
                        .ifPresent(entry -> first.add(String.join(
                                " ",
                                one.service(),
                                String.valueOf(one.year()),
                                one.type(),
                                text(entry, "source_id"),
                                text(entry, "locator"))));
            }
        }
        assertThat(first).hasSizeGreaterThan(10);
        for (String id : List.of("activity_count", "activity_count_by_service")) {
            String evidence =
                    IndicatorQuery.evidence(Shipped.catalogue().find(id).orElseThrow());
            Set<String> computed = new TreeSet<>();
            lake.select(evidence)
                    .rows()
                    .filter(row -> row.requiredDecimal("denominator").signum() > 0)
                    .filter(row -> !reported.contains(row.text("service_id") + " " + row.whole("period")))
                    .forEach(row -> computed.add(String.join(
                            " ",
                            row.requiredText("service_id"),
                            String.valueOf(row.whole("period")),
                            row.requiredText("category"),
                            row.requiredText("source_id"),
                            row.requiredText("locator"))));
            assertThat(computed).as(id).isEqualTo(first);
        }
    }

    @Test
    void quantities_by_type_and_unit() {
        SlowTally all = new SlowTally();
        SlowTally byService = new SlowTally();
        for (Row entry : rows.of(ReportTables.ACTIVITY)) {
            if (!has(entry, "quantity") && !has(entry, "unit")) {
                continue;
            }
            String type = text(entry, "activity_type");
            String unit = has(entry, "unit") ? text(entry, "unit").strip().toLowerCase(Locale.ROOT) : "unit_unknown";
            int year = whole(entry, "report_year");
            String series = year >= ActivityRegions.firstCeiling(rows, type) ? "ceiling" : "annual_report";
            series += activity.since(type, year);
            BigDecimal quantity = (BigDecimal) entry.get("quantity").orElse(BigDecimal.ZERO);
            BigDecimal known = has(entry, "quantity") ? BigDecimal.ONE : BigDecimal.ZERO;
            String state = has(entry, "quantity") ? "value" : "not_answered";
            String category = type + ":" + unit;
            all.add(reported(year, series, null, null, category), quantity, known, state);
            byService.add(reported(year, series, activity.service(entry), null, category), quantity, known, state);
        }
        check("activity_quantity", all.counts());
        check("activity_quantity_by_service", byService.counts());
    }

    @Test
    void entries_for_each_full_time_equivalent() {
        SlowTally ratios = new SlowTally();
        for (Standing one : standings) {
            if (!one.state().equals("value")
                    || !List.of("annual_report", "no_ceiling").contains(one.manner())) {
                continue;
            }
            Optional<BigDecimal> fte = fte(one.service(), one.year());
            long entries =
                    activity.entries(one.service(), one.year(), one.type()).size();
            ratios.add(
                    reported(one.year(), one.series(), null, null, one.type()),
                    fte.isPresent() ? BigDecimal.valueOf(entries) : BigDecimal.ZERO,
                    fte.orElse(BigDecimal.ZERO),
                    fte.isPresent() ? "value" : "unknown");
        }
        check("activity_per_fte", ratios.ratios());
    }

    private static Optional<BigDecimal> fte(String service, int year) {
        List<Row> totals = new ArrayList<>();
        for (Row row : rows.of(ServiceTables.STAFFING)) {
            if (activity.service(row).equals(service)
                    && whole(row, "report_year") == year
                    && text(row, "staffing_kind").equals("total")
                    && text(row, "basis").equals("annual_report")) {
                totals.add(row);
            }
        }
        return totals.stream()
                .min(Comparator.<Row, String>comparing(r -> text(r, "service_id"))
                        .thenComparing(r -> text(r, "source_id"))
                        .thenComparing(r -> text(r, "locator")))
                .filter(r -> text(r, "fte_state").equals("value"))
                .map(r -> (BigDecimal) r.get("fte").orElseThrow())
                .filter(fte -> fte.signum() > 0);
    }

    private static void check(String indicator, Map<String, String> expected) {
        assertThat(SlowFigures.computed(indicator, lake))
                .as(indicator)
                .isNotEmpty()
                .isEqualTo(expected);
    }
}
