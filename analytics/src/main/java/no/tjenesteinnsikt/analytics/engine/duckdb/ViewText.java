package no.tjenesteinnsikt.analytics.engine.duckdb;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.lake.Table;

/** The statement that makes a table's view. Every column is cast to its type, whatever the files say. */
final class ViewText {
    private ViewText() {}

    static String of(Table table, List<Path> files) {
        return "create view " + table.name() + " as select " + columns(table, files.isEmpty()) + from(files);
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String columns(Table table, boolean noFiles) {
        return table.columns().stream()
                .map(c -> "cast(" + (noFiles ? "null" : c.name()) + " as "
                        + c.type().sql() + ") as " + c.name())
                .collect(Collectors.joining(", "));
    }

    private static String from(List<Path> files) {
        if (files.isEmpty()) {
            return " where false";
        }
        String list = files.stream().map(p -> quoted(p.toString())).collect(Collectors.joining(", "));
        return " from read_parquet([" + list + "], hive_partitioning = false)";
    }
}
