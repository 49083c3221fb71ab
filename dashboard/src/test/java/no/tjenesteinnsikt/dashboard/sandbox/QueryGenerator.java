package no.tjenesteinnsikt.dashboard.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes queries that reach for hidden data in ever other ways: expressions × sources × conditions. */
final class QueryGenerator {
    /** The tables that have something to hide, and the columns it stands in. */
    static final Map<String, List<String>> TABLES = Map.of(
            "role", List.of("person", "role"),
            "reference_group_member", List.of("person", "seat"),
            "web_requirement", List.of("checked_by", "requirement"),
            "evaluation_answer", List.of("text", "question_id"),
            "reference_group_answer", List.of("text", "words"),
            "follow_up", List.of("text", "kind"),
            "finding", List.of("message", "remedy"),
            "activity", List.of("title", "activity_type"),
            "indicator_value", List.of("value", "series"));

    private static final List<String> NAMES = TABLES.keySet().stream().sorted().toList();
    private static final List<String> EXPRESSIONS = List.of(
            "%s",
            "upper(%s::varchar)",
            "reverse(%s::varchar)",
            "hex(%s::varchar)",
            "%s || ''",
            "coalesce(%s::varchar, 'ukjent')",
            "to_json(t)",
            "t",
            "t::varchar",
            "columns(*)",
            "substring(%s::varchar, 1, 12)",
            "max(%s)",
            "min(%s)",
            "string_agg(%s::varchar, ',')",
            "list(%s)",
            "any_value(%s)",
            "mode(%s)",
            "first(%s)",
            "histogram(%s::varchar)",
            "arg_max(%s, rowid)",
            "last_value(%s) over ()",
            "lag(%s) over (order by rowid)",
            "first_value(%s) over (order by rowid)",
            "case when %s is not null then %s::varchar end",
            "[%s, %s]",
            "{'a': %s}",
            "map {'a': %s}",
            "printf('%%s', %s::varchar)",
            "regexp_extract(%s::varchar, '.*')",
            "json_object('a', %s)",
            "try_cast(%s as varchar)",
            "concat_ws('|', t.*)",
            "nullif(%s::varchar, '')",
            "(select %s from {other} t limit 1)",
            "string_split(%s::varchar, ' ')",
            "trim(%s::varchar)",
            "count(distinct %s)",
            "quantile_disc(%s, 0.5)",
            "row(%s, %s)",
            "unnest([%s])",
            "encode(%s::varchar)::varchar");
    private static final List<String> SOURCES = List.of(
            "{t} t",
            "(select * from {t}) t",
            "(from {t}) t",
            "{t} t left join source_document d using (source_id)",
            "(select * from {t} union all by name select * from {t}) t",
            "{t} t cross join region",
            "(select *, row_number() over () as n from {t}) t",
            "(from {t} using sample 100%) t",
            "role.main.{t} t",
            "(select * from query_table('{t}')) t",
            "(with x as (from {t}) from x) t",
            "main.{t} t",
            "(select * from {t} order by all) t",
            "(select distinct * from {t}) t",
            "{t} t semi join {t} u using (locator)",
            "(unpivot (select columns(*)::varchar from {t}) on columns(*) into name n value {c}) t");
    private static final List<String> CONDITIONS = List.of(
            "",
            "",
            "where {c}::varchar like '%a%'",
            "where {c} is not null",
            "where t::varchar ilike '%hemmelig%'",
            "where columns(*)::varchar is not null",
            "where rowid >= 0",
            "where source_id = 'closed' or true",
            "where {c}::varchar > ''",
            "where length({c}::varchar) > 2",
            "where not false",
            "limit 5",
            "where contains({c}::varchar, 'e')");

    private final Random random;

    QueryGenerator(Random random) {
        this.random = random;
    }

    /** The next query; some are refused by the database, most are answered. */
    String next() {
        String table = pick(NAMES);
        List<String> columns = TABLES.getOrDefault(table, List.of());
        String column = random.nextInt(3) == 0 ? pick(columns) : columns.get(0);
        String other = random.nextInt(4) == 0 ? column : columns.get(columns.size() - 1);
        String expression =
                pick(EXPRESSIONS).replace("%%", "%").replace("%s", random.nextBoolean() ? column : "t." + other);
        String all = random.nextInt(3) == 0 ? "*, " : "";
        String grouped = all.isEmpty()
                        || !expression.matches(
                                "(max|min|string_agg|list|any_value|mode|first|histogram|count|arg_max|quantile_disc)\\(.*")
                ? all
                : "";
        return ("select " + grouped + expression + " from " + pick(SOURCES) + " " + pick(CONDITIONS))
                .replace("{t}", table)
                .replace("{c}", column)
                .replace("{other}", table);
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
