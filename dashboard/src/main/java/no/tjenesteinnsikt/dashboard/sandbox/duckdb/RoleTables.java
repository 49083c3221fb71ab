package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.sandbox.Role;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.lake.VisibleColumns;

/** What a role sees of each table, as SQL. The lake's own tables are expected as views {@code raw_TABLE}. */
final class RoleTables {
    private static final Map<String, String> ROWS = Map.of("evaluation_answer", """
            exists (select 1 from raw_question q where q.question_id = t.question_id and q.is_public)
              and not exists (select 1 from raw_question q where q.question_id = t.question_id and not q.is_public)\
            """, "role", "t.show_publicly");

    private static final Set<String> SUPPRESSED = Set.of(
            "value",
            "numerator",
            "denominator",
            "low",
            "high",
            "asked",
            "lost",
            "silent",
            "range_low",
            "range_high",
            "p_value");

    private static final String READABLE =
            "t.source_id in (select d.source_id from raw_source_document d where d.text_access = 'public')";

    private RoleTables() {}

    /** All tables of the contract, snapshot and results. */
    static List<Table> all() {
        return Stream.concat(Schema.SNAPSHOT.stream(), Schema.RESULT.stream()).toList();
    }

    /** The statements that make and fill the role's table, and describe it. */
    static List<String> statements(Role role, Table table) {
        List<Column> columns = columns(role, table);
        List<String> statements = new ArrayList<>();
        statements.add(columns.stream()
                .map(column -> name(column) + " " + column.type().sql())
                .collect(Collectors.joining(", ", "create table role." + table.name() + " (", ")")));
        statements.add(columns.stream()
                .map(column -> expression(role, table, column))
                .collect(Collectors.joining(
                        ", ",
                        "insert into role." + table.name() + " select ",
                        " from raw_" + table.name() + " t" + where(role, table) + order(table))));
        statements.add("comment on table role." + table.name() + " is "
                + quoted(table.meaning().nb()));
        columns.forEach(column -> statements.add(
                "comment on column role." + table.name() + "." + name(column) + " is " + quoted(description(column))));
        return statements;
    }

    /** The largest table comes in the order of its files, one for each year, and is not put in order once more. */
    private static String order(Table table) {
        return table.equals(ReportTables.ACTIVITY) ? "" : " order by all";
    }

    private static List<Column> columns(Role role, Table table) {
        return switch (role) {
            case PUBLIC ->
                table.columns().stream()
                        .filter(column -> !VisibleColumns.isPersonal(column))
                        .toList();
        };
    }

    private static String expression(Role role, Table table, Column column) {
        return switch (role) {
            case PUBLIC -> publicExpression(table, column);
        };
    }

    private static String publicExpression(Table table, Column column) {
        String name = "t." + name(column);
        if (VisibleColumns.isProse(table, column)) {
            return "case when " + READABLE + " then " + name + " end";
        }
        if (table.equals(ResultTables.INDICATOR_VALUE) && SUPPRESSED.contains(column.name())) {
            return "case when t.status <> 'suppressed' then " + name + " end";
        }
        return name;
    }

    private static String where(Role role, Table table) {
        String rows = ROWS.get(table.name());
        return switch (role) {
            case PUBLIC -> rows == null ? "" : " where " + rows;
        };
    }

    private static String description(Column column) {
        String unit = " Enhet: " + column.unit().label().nb() + ".";
        String codes = column.codes().isEmpty() ? "" : " Verdier: " + String.join(", ", column.codes()) + ".";
        return column.meaning().nb() + unit + codes;
    }

    /** The column's name in SQL for DuckDB: quoted, since {@code by} is a column of ours and a word of SQL. */
    static String name(Column column) {
        return '"' + column.name() + '"';
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
