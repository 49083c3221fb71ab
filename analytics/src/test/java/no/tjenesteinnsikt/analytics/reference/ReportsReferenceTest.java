package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.has;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.reference.SlowFigures.Seen;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme reports, row by row. */
class ReportsReferenceTest {
    private static final List<String> REGIONS = List.of("nord", "midt", "");
    private static final List<String> SCOPES = List.of("all_regions", "other_region", "");
    private static SlowRows rows = new SlowRows(List.of());
    private static LakeSession lake;

    @BeforeAll
    static void open(@TempDir Path folder) {
        rows = new SlowRows(seeded());
        lake = new DuckDbEngine().open(TestLake.write(folder, rows.all()));
    }

    @AfterAll
    static void close() {
        lake.close();
    }

    /** Figures that are mostly there once, sometimes twice, alike or not, sometimes in another unit. */
    private static List<Row> seeded() {
        Random random = new Random(59);
        List<Row> all = new ArrayList<>();
        for (String service : List.of("ærlig", "blåbær", "ødemark")) {
            for (int year = 2017; year < 2021; year++) {
                for (String measure : List.of("behandlede å", "henviste")) {
                    for (String region : REGIONS) {
                        String scope = region.isEmpty() ? SCOPES.get(random.nextInt(3)) : "";
                        String quantity = quantity(random);
                        if (random.nextInt(5) > 0) {
                            all.add(figure(service, year, measure, region, scope, quantity, "pasienter", all.size()));
                        }
                        if (random.nextInt(3) == 0) {
                            String again = random.nextBoolean() ? quantity : quantity(random);
                            String unit = List.of("Pasienter ", "pasienter", "konsultasjoner")
                                    .get(random.nextInt(3));
                            all.add(figure(service, year, measure, region, scope, again, unit, all.size()));
                        }
                    }
                }
            }
        }
        for (int i = 0; i < 60; i++) {
            all.add(published(i, random));
        }
        return all;
    }

    private static String quantity(Random random) {
        return List.of("0", "12", "12.5", "37", "99999999999999.9999").get(random.nextInt(5));
    }

    private static Row figure(
            String service,
            int year,
            String measure,
            String region,
            String scope,
            String quantity,
            String unit,
            int line) {
        return Row.of(ReportTables.REPORTED_FIGURE)
                .set("service_id", service)
                .set("report_year", year)
                .set("region_id", region.isEmpty() ? null : region)
                .set("measure", measure)
                .set("quantity", new BigDecimal(quantity))
                .set("unit", unit)
                .set("region_scope", scope.isEmpty() ? null : scope)
                .from("kilde-å", "L" + line)
                .build();
    }

    private static Row published(int number, Random random) {
        String region = REGIONS.get(random.nextInt(3));
        int from = 2016 + random.nextInt(3);
        return Row.of(ReviewTables.PUBLISHED_FIGURE)
                .set("figure_id", "Å" + number)
                .set("period_type", "report_year")
                .set("period", 2020)
                .set("statement", "Økning")
                .set("published_text", "25 %")
                .set("comparison", "equals")
                .set("kind", "figure")
                .set("unit", "prosent")
                .set("section", "2")
                .set("calculation", random.nextInt(8) == 0 ? null : "percent_change")
                .set("service_id", List.of("ærlig", "blåbær", "ødemark").get(random.nextInt(3)))
                .set("region_id", region.isEmpty() ? null : region)
                .set("measure", List.of("behandlede å", "henviste").get(random.nextInt(2)))
                .set("from_report_year", from)
                .set("to_report_year", from + 1 + random.nextInt(2))
                .from("kilde-å", "L1")
                .build();
    }

    @Test
    void figures_as_they_are_reported() {
        Map<String, List<Row>> same = new TreeMap<>();
        Map<String, ValueKey> keys = new TreeMap<>();
        for (Row figure : rows.of(ReportTables.REPORTED_FIGURE)) {
            String region = text(figure, "region_id");
            String scope = has(figure, "region_scope") ? text(figure, "region_scope") : "not_by_region";
            String category = region.isEmpty() ? text(figure, "measure") + ":" + scope : text(figure, "measure");
            ValueKey key = new ValueKey(
                    "report_year",
                    whole(figure, "report_year"),
                    "annual_report",
                    text(figure, "service_id"),
                    region.isEmpty() ? null : region,
                    null,
                    category);
            same.computeIfAbsent(key.line(), k -> new ArrayList<>()).add(figure);
            keys.put(key.line(), key);
        }
        List<Seen> seen = new ArrayList<>();
        same.forEach((line, figures) -> {
            @Nullable BigDecimal agreed = agreed(figures).orElse(null);
            ValueKey key = keys.get(line);
            seen.add(agreed == null ? new Seen(key, "unknown") : new Seen(key, "value", agreed));
        });
        check("reported_figures", SlowFigures.sums(seen));
    }

    /** The number that all of them give, in one unit. */
    private static Optional<BigDecimal> agreed(List<Row> figures) {
        Set<String> said = new TreeSet<>();
        for (Row figure : figures) {
            BigDecimal quantity = (BigDecimal) figure.get("quantity").orElseThrow();
            said.add(SlowFigures.plain(quantity) + " " + unit(figure));
        }
        return said.size() == 1 ? figures.get(0).get("quantity").map(BigDecimal.class::cast) : Optional.empty();
    }

    private static String unit(Row figure) {
        return text(figure, "unit").strip().toLowerCase(Locale.ROOT);
    }

    @Test
    void changes_that_a_report_publishes() {
        SlowTally changes = new SlowTally();
        for (Row published : rows.of(ReviewTables.PUBLISHED_FIGURE)) {
            if (!text(published, "calculation").equals("percent_change")) {
                continue;
            }
            List<Row> before = figures(published, whole(published, "from_report_year"));
            List<Row> after = figures(published, whole(published, "to_report_year"));
            Optional<BigDecimal> from = agreed(before);
            Optional<BigDecimal> to = agreed(after);
            if (from.isEmpty() || to.isEmpty() || !unit(before.get(0)).equals(unit(after.get(0)))) {
                continue;
            }
            ValueKey key = new ValueKey(
                    "report_year",
                    2020,
                    "annual_report",
                    text(published, "service_id"),
                    has(published, "region_id") ? text(published, "region_id") : null,
                    null,
                    text(published, "figure_id"));
            BigDecimal hundredfold = to.get().subtract(from.get()).multiply(BigDecimal.valueOf(100));
            changes.add(key, hundredfold, from.get(), "value");
        }
        check("reported_figure_change", changes.ratios());
    }

    /** Of a region, or of all of them, not of some other region. */
    private static List<Row> figures(Row published, int year) {
        List<Row> figures = new ArrayList<>();
        for (Row figure : rows.of(ReportTables.REPORTED_FIGURE)) {
            boolean isElsewhere = text(figure, "region_scope").equals("other_region");
            if (text(figure, "service_id").equals(text(published, "service_id"))
                    && text(figure, "measure").equals(text(published, "measure"))
                    && text(figure, "region_id").equals(text(published, "region_id"))
                    && whole(figure, "report_year") == year
                    && !isElsewhere) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private static void check(String indicator, Map<String, String> slow) {
        assertThat(slow.values()).as(indicator).anyMatch(line -> line.startsWith("shown "));
        assertThat(SlowFigures.computed(indicator, lake)).as(indicator).isEqualTo(slow);
    }
}
