package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.distinct;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.has;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.SeededRows;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.reference.SlowFigures.Seen;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme staffing, row by row. */
class StaffingReferenceTest {
    private static final List<String> FTE = List.of("0.50", "1.50", "1.50", "3.00", "6.75", "12.25");
    private static SlowRows rows = new SlowRows(List.of());
    private static LakeSession lake;

    @BeforeAll
    static void open(@TempDir Path folder) {
        rows = new SlowRows(new ArrayList<>(SeededRows.of(
                19,
                new SeededRows.Extent(1100, 14, 2012),
                List.of(
                        ServiceTables.SERVICE,
                        ServiceTables.STAFFING,
                        ServiceTables.SERVICE_LINK,
                        ServiceTables.SERVICE_HOST))));
        rows.all().addAll(planted());
        lake = new DuckDbEngine().open(TestLake.write(folder, rows.all()));
    }

    @AfterAll
    static void close() {
        lake.close();
    }

    /**
     * A year with one service, årsverk on each edge of the groups, and services of three reviews with their years in
     * function: with ties and a very large one, with two services, and with much unknown.
     */
    private static List<Row> planted() {
        List<Row> all = new ArrayList<>();
        all.add(total("alene-å", 2009, "4.25"));
        for (String fte : List.of("1.49", "1.50", "3.00", "5.00", "10.00", "20.00", "80.00", "80.01", "9999999.99")) {
            all.add(total("kant-" + fte, 2010, fte));
        }
        Random random = new Random(53);
        for (int i = 0; i < 40; i++) {
            String fte = i == 7 ? "412.50" : FTE.get(random.nextInt(FTE.size()));
            all.add(age("prøvd-" + i, 2018, i == 3 ? null : random.nextInt(9)));
            all.add(total("prøvd-" + i, 2017, i == 5 ? null : fte));
            if (i < 2) {
                all.add(age("prøvd-" + i, 2023, i));
                all.add(total("prøvd-" + i, 2022, "3"));
            }
            all.add(age("prøvd-" + i, 2013, random.nextBoolean() ? null : 4));
            all.add(total("prøvd-" + i, 2012, "3"));
        }
        return all;
    }

    private static Row total(String service, int year, @Nullable String fte) {
        return Row.of(ServiceTables.STAFFING)
                .set("service_id", service)
                .set("report_year", year)
                .set("fte", fte == null ? null : new BigDecimal(fte))
                .set("fte_state", fte == null ? "not_answered" : "value")
                .set("staffing_kind", "total")
                .set("basis", "review")
                .from("kilde-ø", "L1")
                .build();
    }

    private static Row age(String service, int year, @Nullable Integer years) {
        return Row.of(ReviewTables.SERVICE_AGE)
                .set("service_id", service)
                .set("assessment_year", year)
                .set("age_years", years)
                .set("age_years_state", years == null ? "unknown" : "value")
                .from("kilde-ø", "L1")
                .build();
    }

    @Test
    void full_time_equivalents_of_a_year() {
        List<Seen> all = new ArrayList<>();
        List<Seen> byService = new ArrayList<>();
        List<Seen> byRegion = new ArrayList<>();
        for (Row row : totals()) {
            int year = whole(row, "report_year");
            all.add(seen(row, year, null, null));
            byService.add(seen(row, year, text(row, "service_id"), null));
            distinct(rows.hosts(text(row, "service_id"), year), host -> text(host, "region_id"))
                    .forEach(region -> byRegion.add(new Seen(
                            new ValueKey("report_year", year, text(row, "basis"), null, region, null, null),
                            text(row, "fte_state"),
                            number(row))));
        }
        check("fte", SlowFigures.sums(byService));
        check("fte_total", SlowFigures.sums(all));
        check("fte_by_region", SlowFigures.sums(byRegion));
        check("fte_min", SlowFigures.least(all));
        check("fte_max", SlowFigures.greatest(all));
        check("fte_mean", SlowFigures.means(all));
        check("fte_median", SlowFigures.medians(all));
        check("fte_mean_without_largest", SlowFigures.means(withoutLargest(all)));
        check("fte_median_without_largest", SlowFigures.medians(withoutLargest(all)));
    }

    /** One known number of each figure, the largest, is seen and not counted. */
    private static List<Seen> withoutLargest(List<Seen> all) {
        Map<String, Seen> largest = new HashMap<>();
        for (Seen one : all) {
            if (one.state().equals("value")) {
                largest.merge(one.key().line(), one, (a, b) -> a.number().compareTo(b.number()) >= 0 ? a : b);
            }
        }
        List<Seen> rest = new ArrayList<>();
        for (Seen one : all) {
            boolean isLargest = largest.remove(one.key().line(), one);
            rest.add(isLargest ? new Seen(one.key(), "supporting") : one);
        }
        return rest;
    }

    @Test
    void services_in_each_band() {
        SlowTally bands = new SlowTally();
        for (Row row : totals()) {
            for (String reading : List.of("half_open", "closed_above")) {
                for (String band : List.of("under_1.5", "1.5-3", "3-5", "5-10", "10-20", "20-80", "over_80")) {
                    boolean isIn = band.equals(band(number(row).doubleValue(), reading.equals("closed_above")));
                    String state = text(row, "fte_state");
                    ValueKey key = new ValueKey(
                            "report_year",
                            whole(row, "report_year"),
                            text(row, "basis"),
                            null,
                            null,
                            null,
                            reading + ":" + band);
                    bands.answer(key, !state.equals("value") ? state : isIn ? "yes" : "no");
                }
            }
        }
        check("fte_band", bands.counts());
    }

    private static String band(double fte, boolean isClosedAbove) {
        if (isClosedAbove) {
            return fte <= 1.5
                    ? "under_1.5"
                    : fte <= 3 ? "1.5-3" : fte <= 5 ? "3-5" : fte <= 10 ? "5-10" : fte <= 20 ? "10-20" : upper(fte);
        }
        return fte < 1.5
                ? "under_1.5"
                : fte < 3 ? "1.5-3" : fte < 5 ? "3-5" : fte < 10 ? "5-10" : fte < 20 ? "10-20" : upper(fte);
    }

    private static String upper(double fte) {
        return fte <= 80 ? "20-80" : "over_80";
    }

    @Test
    void how_far_the_latest_year_lies_from_a_services_own_years() {
        check("fte_deviation", SlowFigures.figures(manyYears(), List.of("value"), StaffingReferenceTest::deviation));
    }

    /** Rows come in the order of their years. */
    private static Object deviation(List<Seen> known) {
        List<BigDecimal> numbers = known.stream().map(Seen::number).toList();
        BigDecimal middle = middle(numbers);
        BigDecimal spread =
                middle(numbers.stream().map(n -> n.subtract(middle).abs()).toList());
        BigDecimal latest = numbers.get(numbers.size() - 1);
        return numbers.size() < 5 || spread.signum() == 0
                ? ""
                : SlowFigures.quotient(latest.subtract(middle).multiply(new BigDecimal("0.6745")), spread);
    }

    private static BigDecimal middle(List<BigDecimal> numbers) {
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        int n = sorted.size();
        return sorted.get((n - 1) / 2).add(sorted.get(n / 2)).divide(BigDecimal.valueOf(2));
    }

    @Test
    void full_time_equivalents_against_years_in_function() {
        List<Seen> seen = new ArrayList<>();
        List<BigDecimal> ages = new ArrayList<>();
        List<BigDecimal> ftes = new ArrayList<>();
        for (Row age : rows.of(ReviewTables.SERVICE_AGE)) {
            int year = whole(age, "assessment_year");
            for (Row staffing : totals()) {
                if (text(staffing, "service_id").equals(text(age, "service_id"))
                        && whole(staffing, "report_year") == year - 1
                        && text(staffing, "basis").equals("review")) {
                    String state = text(age, "age_years_state");
                    seen.add(new Seen(
                            new ValueKey("assessment_year", year, "review", null, null, null, null),
                            state.equals("value") ? text(staffing, "fte_state") : state,
                            BigDecimal.valueOf(ages.size())));
                    ages.add(has(age, "age_years") ? new BigDecimal(text(age, "age_years")) : BigDecimal.ZERO);
                    ftes.add(number(staffing));
                }
            }
        }
        check(
                "fte_years_in_function_pearson",
                SlowFigures.figures(
                        seen,
                        List.of("value"),
                        known -> SlowPairs.of(known, ages, ftes).correlation()));
        check(
                "fte_years_in_function_spearman",
                SlowFigures.figures(
                        seen,
                        List.of("value"),
                        known -> SlowPairs.of(known, ages, ftes).ranked().correlation()));
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
        check("fte_trend", SlowFigures.figures(manyYears(), List.of("value"), StaffingReferenceTest::tau));
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

    /** One of each year, service and kind of document, in the order of the years, whatever the service was called. */
    private static List<Seen> manyYears() {
        Map<String, List<Row>> years = new LinkedHashMap<>();
        totals().stream()
                .sorted(Comparator.comparingInt(r -> whole(r, "report_year")))
                .forEach(row -> years.computeIfAbsent(
                                whole(row, "report_year") + " " + text(row, "basis") + " "
                                        + rows.unit(text(row, "service_id")),
                                year -> new ArrayList<>())
                        .add(row));
        return years.values().stream().map(StaffingReferenceTest::year).toList();
    }

    private static Seen year(List<Row> names) {
        Row row = names.get(0);
        ValueKey key = new ValueKey(
                "report_year", null, text(row, "basis"), rows.unit(text(row, "service_id")), null, null, null);
        Set<BigDecimal> numbers = new TreeSet<>();
        Set<String> states = new HashSet<>();
        for (Row name : names) {
            states.add(text(name, "fte_state"));
            if (text(name, "fte_state").equals("value")) {
                numbers.add(number(name));
            }
        }
        if (numbers.size() == 1 && !states.contains("unknown")) {
            return new Seen(key, "value", numbers.iterator().next());
        }
        return Stream.of("unknown", "value", "not_answered", "not_asked", "not_applicable")
                .filter(states::contains)
                .findFirst()
                .map(state -> new Seen(key, state.equals("value") ? "unknown" : state))
                .orElseThrow();
    }

    @Test
    void some_years_of_one_service_stand_under_two_names() {
        Map<String, Set<String>> names = new HashMap<>();
        for (Row row : totals()) {
            names.computeIfAbsent(
                            whole(row, "report_year") + text(row, "basis") + rows.unit(text(row, "service_id")),
                            year -> new HashSet<>())
                    .add(text(row, "service_id"));
        }
        assertThat(names.values()).anyMatch(of -> of.size() > 1);
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
                number(row));
    }

    private static BigDecimal number(Row row) {
        return has(row, "fte") ? new BigDecimal(text(row, "fte")) : BigDecimal.ZERO;
    }

    private static void check(String indicator, Map<String, String> slow) {
        assertThat(slow.values()).as(indicator).anyMatch(line -> line.startsWith("shown "));
        assertThat(SlowFigures.computed(indicator, lake)).as(indicator).isEqualTo(slow);
    }
}
