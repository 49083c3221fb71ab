package no.tjenesteinnsikt.analytics.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.engine.LakeEngine;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.spark.LocalSpark;
import org.junit.jupiter.api.Test;

/** Every function of the written subset, on rows with nulls, ties, negative numbers and æøå: the same on both engines. */
class PortableFunctionsTest {
    private static final String ROWS = """
            with r as (
                select g, cast(n as int) as n, cast(x as decimal(15,6)) as x, t, cast(d as date) as d
                from (
                    values
                        ('a', 1, 3.3, 'Ærlig øl', '2017-12-31'),
                        ('a', 2, 3.4, ' blåbær ', '2018-01-01'),
                        ('a', 2, 3.4, 'Å', '2016-02-29'),
                        ('b', -7, -999999999.999999, '', '1899-12-31'),
                        ('b', 0, 0.000001, null, null),
                        ('b', null, null, 'zz', '2018-03-31'),
                        ('c', null, null, null, null)
                ) as v(g, n, x, t, d)
            )
            """;

    private static final List<String> PROBES = List.of(
            "select g, bool_and(n > 0) as a, bool_or(n > 0) as b from r group by g",
            "select g, count(*) as a, count(n) as b, count(distinct x) as c from r group by g",
            "select g, max(x) as a, min(x) as b, max(t) as c, min(d) as e, cast(sum(n) as bigint) as f from r group by g",
            "select g, cast(median(cast(x as decimal(15,6))) as decimal(15,6)) as a from r group by g",
            "select g, cast(sum(x) filter (where n > 0) as decimal(28,10)) as a from r group by g",
            "select n, t, cast(rank() over (order by n nulls last) as bigint) as a,"
                    + " cast(dense_rank() over (order by n nulls last) as bigint) as b,"
                    + " cast(row_number() over (order by n nulls last, t nulls last) as bigint) as c,"
                    + " cast(ntile(3) over (order by n nulls last, t nulls last) as bigint) as e from r",
            "select t, lag(n) over (order by t nulls last, n nulls last) as a,"
                    + " lead(n) over (order by t nulls last, n nulls last) as b,"
                    + " first_value(n) over (order by t nulls last, n nulls last) as c,"
                    + " last_value(n) over (order by t nulls last, n nulls last"
                    + " rows between unbounded preceding and unbounded following) as e from r",
            "select n, abs(n) as a, abs(x) as b, coalesce(n, 9) as c, nullif(n, 2) as e from r",
            "select n, greatest(n, 1) as a, least(n, 1) as b from r",
            "select t, cast(n as string) as a, cast(x as decimal(12,2)) as b, try_cast(t as int) as c from r",
            "select t, cast(length(t) as bigint) as a, lower(t) as b, upper(t) as c, trim(t) as e from r",
            "select t, replace(t, 'æ', 'ae') as a, substring(t, 2, 3) as b, t || '!' as c from r",
            "select d, cast(year(d) as int) as a, cast(month(d) as int) as b, cast(day(d) as int) as c,"
                    + " cast(quarter(d) as int) as e from r",
            "select n, make_date(2018, 2, 28) as a from r",
            "select g, n, cast(count(*) as bigint) as a from r group by grouping sets ((g, n), (g), ())",
            "select t like '%l%' as a, t in ('Å', 'zz') as b, n is not distinct from null as c from r");

    @Test
    void every_function_gives_the_same_on_both() {
        try (LakeSession duckDb = open(new DuckDbEngine());
                LakeSession spark = open(LocalSpark.engine())) {
            assertThat(PROBES).allSatisfy(probe -> {
                PortableSql.check("probe", ROWS + probe);
                assertThat(rows(spark, probe)).as(probe).isEqualTo(rows(duckDb, probe));
            });
        }
    }

    @Test
    void every_function_has_a_probe() {
        assertThat(PortableFunctions.ALLOWED)
                .allSatisfy(name ->
                        assertThat(PROBES).as(name).anyMatch(probe -> probe.matches("(?s).*\\b" + name + "\\s*\\(.*")));
    }

    private static LakeSession open(LakeEngine engine) {
        return engine.open(LakeFiles.empty());
    }

    private static String rows(LakeSession lake, String probe) {
        return lake.select(ROWS + probe).values().stream()
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }
}
