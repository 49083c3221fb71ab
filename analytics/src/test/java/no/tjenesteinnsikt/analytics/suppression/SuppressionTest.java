package no.tjenesteinnsikt.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.tjenesteinnsikt.analytics.IndicatorRun;
import no.tjenesteinnsikt.analytics.Results;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.FigureRows;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.SmallNumbers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lake from a seed, the shipped indicators over it, and what is published of both where small numbers are hidden. */
class SuppressionTest {
    private static final List<String> REGIONS = List.of("nord", "midt", "vest", "sor_ost");
    private static final SmallNumbers BELOW_FIVE = new SmallNumbers(5, 5);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void what_is_hidden_can_be_computed_only_without_secondary_suppression(long seed) {
        List<Row> rows = rows(seed);
        LakeFiles whole = TestLake.write(folder.resolve("all"), rows);
        IndicatorRun run = IndicatorRun.shipped(new DuckDbEngine());
        Results results = run.compute(whole, (indicator, done, of) -> {});
        Suppression suppression = new Suppression(run.catalogue(), BELOW_FIVE);
        try (LakeSession before = new DuckDbEngine().open(whole)) {
            WhatIsHidden hidden = suppression.hide(results, before);
            MaskedRows masked = suppression.rows(hidden);
            List<Row> left = rows.stream().map(masked).toList();
            Results published = suppression.results(results, hidden);
            assertThat(left).isNotEqualTo(rows);
            assertNothingSmall(left, published);
            try (LakeSession after = new DuckDbEngine().open(TestLake.write(folder.resolve("left"), left))) {
                suppression.test(results, before, published, after);
            }
            assertRefused(rows, results, suppression, before);
        }
    }

    private void assertRefused(List<Row> rows, Results results, Suppression suppression, LakeSession before) {
        WhatIsHidden small = suppression.hideOnlySmall(results, before);
        List<Row> left = rows.stream().map(suppression.rows(small)).toList();
        try (LakeSession after = new DuckDbEngine().open(TestLake.write(folder.resolve("small"), left))) {
            assertThatThrownBy(() -> suppression.test(results, before, suppression.results(results, small), after))
                    .isInstanceOf(LakeException.class)
                    .hasMessageContaining("Kan ikke publisere: ")
                    .hasMessageContaining(" tall under 5 vises eller kan regnes ut");
            assertThatThrownBy(() -> suppression.test(results, before, results, before))
                    .as("nothing is hidden at all")
                    .isInstanceOf(LakeException.class);
        }
    }

    private static void assertNothingSmall(List<Row> left, Results published) {
        assertThat(left)
                .filteredOn(row -> row.table().equals(ReportTables.REPORTED_FIGURE))
                .allSatisfy(row -> assertThat(row.get("quantity").map(SuppressionTest::isSmall))
                        .isNotEqualTo(Optional.of(true)));
        assertThat(published.indicatorValue())
                .filteredOn(row -> row.text("indicator_id").equals("patients_per_100000")
                        || row.text("indicator_id").equals("activity_quantity_by_service"))
                .allSatisfy(row -> assertThat(
                                row.get("numerator").or(() -> row.get("value")).map(SuppressionTest::isSmall))
                        .isNotEqualTo(Optional.of(true)));
        assertThat(published.indicatorValue())
                .filteredOn(row -> row.text("status").equals("suppressed"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(List.of(
                                row.get("value"),
                                row.get("numerator"),
                                row.get("denominator"),
                                row.get("low"),
                                row.get("high"),
                                row.get("asked"),
                                row.get("note")))
                        .allMatch(Optional::isEmpty));
    }

    private static boolean isSmall(Object number) {
        return ((BigDecimal) number).signum() > 0 && ((BigDecimal) number).compareTo(BigDecimal.valueOf(5)) < 0;
    }

    private static List<Row> rows(long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (int year = 2020; year < 2022; year++) {
            for (String region : REGIONS) {
                rows.add(Row.of(ReferenceTables.POPULATION)
                        .set("region_id", region)
                        .set("year", year)
                        .set("age_band", "all")
                        .set("persons", 500_000L)
                        .from("folketall", "L" + rows.size())
                        .build());
            }
        }
        for (int service = 0; service < 6; service++) {
            service(rows, random, "tjeneste-" + service);
        }
        return rows;
    }

    private static void service(List<Row> rows, Random random, String id) {
        rows.add(Row.of(ServiceTables.SERVICE)
                .set("service_id", id)
                .set("name", id)
                .set("kind", "national_treatment_service")
                .set("name_status", "stated")
                .set("identity", "named")
                .set("status", "unknown")
                .from("register", "L" + rows.size())
                .build());
        rows.add(Row.of(ServiceTables.SERVICE_HOST)
                .set("service_id", id)
                .set("region_id", REGIONS.get(random.nextInt(4)))
                .set("role", "responsible")
                .set("host_status", "stated")
                .from("register", "L" + rows.size())
                .build());
        for (int year = 2020; year < 2022; year++) {
            int whole = 0;
            for (String region : REGIONS) {
                int patients = random.nextInt(3) == 0 ? random.nextInt(7) : 5 + random.nextInt(90);
                whole += patients;
                rows.add(FigureRows.figure(id, year, region, "patients treated", String.valueOf(patients), id));
            }
            rows.add(FigureRows.figure(id, year, "all_regions", "patients treated", String.valueOf(whole), id));
            for (int row = 0; row < 3; row++) {
                rows.add(Row.of(ReportTables.ACTIVITY)
                        .set("service_id", id)
                        .set("report_year", year)
                        .set("activity_type", "clinical_activity")
                        .set("quantity", new BigDecimal(random.nextInt(12)).setScale(4))
                        .set("unit", "konsultasjoner")
                        .from("b", "L" + rows.size())
                        .build());
            }
        }
    }
}
