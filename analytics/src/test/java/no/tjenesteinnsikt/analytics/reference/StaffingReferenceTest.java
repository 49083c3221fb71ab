package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.has;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
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
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the theme staffing has by kind, of concentration and of trends, row by row. */
class StaffingReferenceTest {
    private static SlowRows rows = new SlowRows(List.of());
    private static LakeSession lake;

    @BeforeAll
    static void open(@TempDir Path folder) {
        rows = new SlowRows(SeededRows.of(
                19, new SeededRows.Extent(1100, 14, 2012), List.of(ServiceTables.SERVICE, ServiceTables.STAFFING)));
        lake = new DuckDbEngine().open(TestLake.write(folder, rows.all()));
    }

    @AfterAll
    static void close() {
        lake.close();
    }

    @Test
    void full_time_equivalents_by_kind_and_their_concentration() {
        List<Seen> byKind = new ArrayList<>();
        List<Seen> all = new ArrayList<>();
        for (Row row : totals()) {
            String kind = rows.kind(text(row, "service_id"));
            if (!kind.isEmpty()) {
                byKind.add(seen(row, whole(row, "report_year"), null, kind));
            }
            all.add(seen(row, whole(row, "report_year"), null, null));
        }
        check("fte_by_kind", SlowFigures.sums(byKind));
        check("fte_gini", SlowFigures.figures(all, List.of("value"), StaffingReferenceTest::gini));
    }

    /** Half the mean difference of all pairs, divided by the mean. */
    private static Object gini(List<Seen> known) {
        BigDecimal differences = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Seen a : known) {
            sum = sum.add(a.number());
            for (Seen b : known) {
                differences = differences.add(a.number().subtract(b.number()).abs());
            }
        }
        return known.size() < 2 || sum.signum() == 0
                ? ""
                : SlowFigures.quotient(differences, sum.multiply(BigDecimal.valueOf(2L * known.size())));
    }

    @Test
    void the_trend_of_each_service() {
        List<Seen> seen = new ArrayList<>();
        for (Row row : manyYears()) {
            seen.add(seen(row, null, text(row, "service_id"), null));
        }
        check("fte_trend", SlowFigures.figures(seen, List.of("value"), StaffingReferenceTest::tau));
    }

    /** Rows come in the order of their years. */
    private static Object tau(List<Seen> known) {
        int n = known.size();
        int s = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                s += known.get(j).number().compareTo(known.get(i).number());
            }
        }
        boolean equal = known.stream().map(Seen::number).distinct().count() == 1;
        return n < 8 || equal ? "" : SlowFigures.quotient(BigDecimal.valueOf(s), BigDecimal.valueOf(n * (n - 1) / 2));
    }

    private static List<Row> manyYears() {
        return totals().stream()
                .sorted(Comparator.comparingInt(r -> whole(r, "report_year")))
                .toList();
    }

    private static List<Row> totals() {
        return rows.of(ServiceTables.STAFFING).stream()
                .filter(r -> text(r, "staffing_kind").equals("total"))
                .toList();
    }

    private static Seen seen(Row row, @Nullable Integer year, @Nullable String service, @Nullable String kind) {
        return new Seen(
                new ValueKey("report_year", year, text(row, "basis"), service, null, kind, null),
                text(row, "fte_state"),
                has(row, "fte") ? new BigDecimal(text(row, "fte")) : BigDecimal.ZERO);
    }

    private static void check(String indicator, Map<String, String> slow) {
        assertThat(slow.values()).as(indicator).anyMatch(line -> line.startsWith("shown "));
        assertThat(SlowFigures.computed(indicator, lake)).as(indicator).isEqualTo(slow);
    }
}
