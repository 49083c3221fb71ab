package no.tjenesteinnsikt.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.analytics.catalog.Aggregation;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.definitions.Example;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.Examples;
import no.tjenesteinnsikt.analytics.fixture.RealReview;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import no.tjenesteinnsikt.analytics.fixture.SmallReview;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adds up, slowly and plainly, the evidence behind every value of every indicator, and looks for a value of all of it. */
class EvidenceAddsUpTest {
    private static final Set<Aggregation> SAMPLES = Set.of(
            Aggregation.CORRELATION, Aggregation.GINI, Aggregation.VARIATION, Aggregation.TREND, Aggregation.DEVIATION);
    private static final BigDecimal PERSONS = BigDecimal.valueOf(100_000);

    private static List<String> ofSmallLake = List.of();

    @BeforeAll
    static void addUpTheSmallLake(@TempDir Path folder) {
        ofSmallLake = addUp(folder, SmallReview.rows(), Shipped.catalogue().indicators());
    }

    @Test
    void every_value_of_a_small_lake_with_all_that_can_be_missing_adds_up() {
        assertThat(ofSmallLake).hasSizeGreaterThan(800);
    }

    @Test
    void every_value_of_the_real_review_adds_up(@TempDir Path folder) {
        assertThat(addUp(folder, RealReview.rows(), Shipped.catalogue().indicators()))
                .hasSizeGreaterThan(600);
    }

    /** All examples stand in front of one empty lake: a lake of its own for each would take most of the time. */
    @Test
    void every_value_of_an_example_adds_up_and_every_indicator_is_tried() {
        List<Indicator> all = Shipped.catalogue().indicators();
        Set<String> tried = new TreeSet<>(ofSmallLake);
        Map<String, Example> examples = Examples.byId();
        try (LakeSession empty = new DuckDbEngine().open(LakeFiles.empty())) {
            for (Indicator indicator : all) {
                Example example = examples.get(indicator.id());
                if (example != null) {
                    tried.addAll(addUp(indicator, ExampleSession.of(empty, example.given())));
                }
            }
        }
        assertThat(tried)
                .containsExactlyElementsOf(
                        all.stream().map(Indicator::id).sorted().toList());
    }

    private static List<String> addUp(Path folder, List<Row> rows, List<Indicator> indicators) {
        List<String> values = new ArrayList<>();
        try (LakeSession lake = new DuckDbEngine().open(TestLake.write(folder, rows))) {
            indicators.forEach(indicator -> values.addAll(addUp(indicator, lake)));
        }
        return values;
    }

    /** Checks all values, and gives the indicator of each. */
    private static List<String> addUp(Indicator indicator, LakeSession lake) {
        List<SelectedRow> evidence =
                lake.select(IndicatorQuery.evidence(indicator)).rows().toList();
        List<String> values = new ArrayList<>();
        Set<ValueKey> published = new HashSet<>();
        for (IndicatorValue value : IndicatorComputation.values(indicator, lake)) {
            check(indicator, value, behind(evidence, value.key()));
            values.add(indicator.id());
            published.add(value.key());
        }
        everyBreakdownIsPublished(indicator, evidence, published);
        return values;
    }

    /**
     * A definition publishes the breakdowns by the columns that its SELECT keeps: each group of its rows has a value of
     * its own, so that nothing of it is left to be computed when a page asks. One definition says itself that groups
     * without anything to count have none.
     */
    private static void everyBreakdownIsPublished(
            Indicator indicator, List<SelectedRow> evidence, Set<ValueKey> published) {
        String sql = indicator.texts().sql();
        Set<ValueKey> missing = new HashSet<>();
        boolean leavesOutNothingToCount = sql.contains("having sum(numerator) > 0");
        for (SelectedRow row : evidence) {
            boolean counts =
                    !leavesOutNothingToCount || row.requiredDecimal("numerator").signum() > 0;
            if (counts && !"supporting".equals(row.text("state"))) {
                missing.add(new ValueKey(
                        row.requiredText("period_type"),
                        keeps(sql, "int", "period") ? row.whole("period") : null,
                        Objects.requireNonNullElse(row.text("series"), ValueKey.ALL),
                        keeps(sql, "string", "service_id") ? row.text("service_id") : null,
                        keeps(sql, "string", "region_id") ? row.text("region_id") : null,
                        keeps(sql, "string", "kind") ? row.text("kind") : null,
                        keeps(sql, "string", "category") ? row.text("category") : null));
            }
        }
        missing.removeAll(published);
        assertThat(missing).as(indicator.id()).isEmpty();
    }

    private static boolean keeps(String sql, String type, String column) {
        return !sql.contains("cast(null as " + type + ") as " + column);
    }

    /** A null in the key is all; the same as the statement that a click runs. */
    private static List<SelectedRow> behind(List<SelectedRow> evidence, ValueKey key) {
        return evidence.stream()
                .filter(row -> key.periodType().equals(row.text("period_type")))
                .filter(row -> matches(key.period(), row.whole("period")))
                .filter(row -> key.series().equals(Objects.requireNonNullElse(row.text("series"), "all")))
                .filter(row -> matches(key.serviceId(), row.text("service_id")))
                .filter(row -> matches(key.regionId(), row.text("region_id")))
                .filter(row -> matches(key.kind(), row.text("kind")))
                .filter(row -> matches(key.category(), row.text("category")))
                .toList();
    }

    private static boolean matches(@Nullable Object key, @Nullable Object actual) {
        return key == null || key.equals(actual);
    }

    private static void check(Indicator indicator, IndicatorValue value, List<SelectedRow> rows) {
        String what = indicator.id() + " " + value.key().line();
        assertThat(rows).as(what).isNotEmpty();
        rows.forEach(row -> {
            assertThat(row.text("source_id")).as(what).isNotBlank();
            assertThat(row.text("locator")).as(what).isNotBlank();
        });
        long lost = states(rows, "unknown");
        long silent = states(rows, "not_answered");
        BigDecimal known = sum(rows, "denominator");
        if (SAMPLES.contains(indicator.method().aggregation())) {
            known = BigDecimal.valueOf(states(rows, "value"));
        }
        assertThat(value.grounds().denominator()).as(what).isEqualByComparingTo(known);
        checkAnswering(what, value, known, lost, silent);
        checkValue(indicator, value, rows, known, what);
    }

    private static void checkAnswering(String what, IndicatorValue value, BigDecimal known, long lost, long silent) {
        Grounds.Answering answering = value.grounds().answering();
        if (answering == null) {
            return;
        }
        assertThat(answering.lost()).as(what).isEqualTo(lost);
        assertThat(answering.silent()).as(what).isEqualTo(silent);
        assertThat(answering.asked()).as(what).isEqualTo(known.longValueExact() + lost + silent);
        boolean tooMany = 5 * (lost + silent) > answering.asked();
        assertThat(value.outcome() instanceof Outcome.Unknown).as(what).isEqualTo(tooMany);
    }

    private static void checkValue(
            Indicator indicator, IndicatorValue value, List<SelectedRow> rows, BigDecimal known, String what) {
        BigDecimal expected = switch (indicator.method().aggregation()) {
            case SUM -> sum(rows, "numerator");
            case SHARE, MEAN, RATIO ->
                known.signum() == 0 ? null : sum(rows, "numerator").divide(known, 10, RoundingMode.HALF_UP);
            case MIN -> numerators(rows).stream().min(BigDecimal::compareTo).orElse(null);
            case MAX -> numerators(rows).stream().max(BigDecimal::compareTo).orElse(null);
            case MEDIAN -> middle(numerators(rows));
            case CORRELATION -> correlation(rows);
            case RATE ->
                known.signum() == 0
                        ? null
                        : sum(rows, "numerator").multiply(PERSONS).divide(known, 10, RoundingMode.HALF_UP);
            case GINI -> gini(numerators(rows));
            case VARIATION -> variation(numerators(rows));
            case TREND -> tau(rows);
            case DEVIATION -> deviation(rows);
        };
        if (value.outcome() instanceof Outcome.Shown shown) {
            assertThat(shown.value()).as(what).isEqualByComparingTo(Objects.requireNonNull(expected));
            assertThat(shown.value().scale()).isEqualTo(10);
        } else if (!(value.outcome() instanceof Outcome.Unknown)) {
            assertThat(known.signum() == 0 || expected == null).as(what).isTrue();
        }
    }

    private static long states(List<SelectedRow> rows, String state) {
        return rows.stream().filter(r -> state.equals(r.text("state"))).count();
    }

    private static BigDecimal sum(List<SelectedRow> rows, String column) {
        return rows.stream().map(r -> r.requiredDecimal(column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> numerators(List<SelectedRow> rows) {
        return rows.stream()
                .filter(r -> "value".equals(r.text("state")))
                .map(r -> r.requiredDecimal("numerator"))
                .sorted()
                .toList();
    }

    private static @Nullable BigDecimal middle(List<BigDecimal> sorted) {
        int n = sorted.size();
        if (n == 0) {
            return null;
        }
        return n % 2 == 1
                ? sorted.get(n / 2)
                : sorted.get(n / 2 - 1).add(sorted.get(n / 2)).divide(BigDecimal.valueOf(2));
    }

    /** Half the mean difference of all pairs, divided by the mean: the definition rather than the shortcut. */
    private static @Nullable BigDecimal gini(List<BigDecimal> values) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (values.size() < 2 || sum.signum() <= 0) {
            return null;
        }
        BigDecimal differences = BigDecimal.ZERO;
        for (BigDecimal a : values) {
            for (BigDecimal b : values) {
                differences = differences.add(a.subtract(b).abs());
            }
        }
        BigDecimal under = sum.multiply(BigDecimal.valueOf(2L * values.size()));
        return differences.divide(under, 10, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal variation(List<BigDecimal> values) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (values.size() < 2 || sum.signum() <= 0) {
            return null;
        }
        BigDecimal n = BigDecimal.valueOf(values.size());
        BigDecimal variance = products(values, values).divide(n.subtract(BigDecimal.ONE), MathContext.DECIMAL128);
        return variance.sqrt(MathContext.DECIMAL128)
                .multiply(n)
                .divide(sum, MathContext.DECIMAL128)
                .setScale(10, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal tau(List<SelectedRow> rows) {
        List<SelectedRow> years =
                rows.stream().filter(r -> "value".equals(r.text("state"))).toList();
        long s = 0;
        for (SelectedRow a : years) {
            for (SelectedRow b : years) {
                if (a.requiredDecimal("denominator").compareTo(b.requiredDecimal("denominator")) < 0) {
                    s += b.requiredDecimal("numerator").compareTo(a.requiredDecimal("numerator"));
                }
            }
        }
        long pairs = (long) years.size() * (years.size() - 1) / 2;
        return years.size() < 8
                ? null
                : BigDecimal.valueOf(s).divide(BigDecimal.valueOf(pairs), 10, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal deviation(List<SelectedRow> rows) {
        List<BigDecimal> values = numerators(rows);
        BigDecimal median = middle(values);
        if (median == null || values.size() < 5) {
            return null;
        }
        BigDecimal mad = Objects.requireNonNull(middle(
                values.stream().map(v -> v.subtract(median).abs()).sorted().toList()));
        BigDecimal latest = rows.stream()
                .filter(r -> "value".equals(r.text("state")))
                .max(Comparator.comparing(r -> r.requiredDecimal("denominator")))
                .orElseThrow()
                .requiredDecimal("numerator");
        BigDecimal over = latest.subtract(median).multiply(new BigDecimal("0.6745"));
        return mad.signum() == 0 ? null : over.divide(mad, 10, RoundingMode.HALF_UP);
    }

    /** Deviations from the mean, the definition rather than the shortcut. */
    private static @Nullable BigDecimal correlation(List<SelectedRow> rows) {
        List<BigDecimal> xs = new ArrayList<>();
        List<BigDecimal> ys = new ArrayList<>();
        rows.stream().filter(r -> "value".equals(r.text("state"))).forEach(r -> {
            xs.add(r.requiredDecimal("numerator"));
            ys.add(r.requiredDecimal("denominator"));
        });
        if (xs.size() < 3) {
            return null;
        }
        BigDecimal xy = products(xs, ys);
        BigDecimal under = products(xs, xs).multiply(products(ys, ys)).sqrt(MathContext.DECIMAL128);
        return under.signum() == 0
                ? null
                : xy.divide(under, MathContext.DECIMAL128).setScale(10, RoundingMode.HALF_UP);
    }

    private static BigDecimal products(List<BigDecimal> xs, List<BigDecimal> ys) {
        BigDecimal n = BigDecimal.valueOf(xs.size());
        BigDecimal meanX = xs.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(n, MathContext.DECIMAL128);
        BigDecimal meanY = ys.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(n, MathContext.DECIMAL128);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < xs.size(); i++) {
            sum = sum.add(xs.get(i).subtract(meanX).multiply(ys.get(i).subtract(meanY)));
        }
        return sum;
    }
}
