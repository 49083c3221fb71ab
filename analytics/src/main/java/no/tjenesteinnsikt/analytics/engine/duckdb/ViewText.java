package no.tjenesteinnsikt.analytics.engine.duckdb;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.ingest.lake.Table;

/** The statement that makes a table's view, or holds its rows. Every column is cast to its type, whatever the files say. */
final class ViewText {
    private ViewText() {}

    static String of(Table table, LakeFiles lake, Pace pace) {
        List<URI> files = lake.of(table);
        return "create " + (files.isEmpty() ? "view " : pace.relation(table)) + table.name() + " as select "
                + columns(table, files.isEmpty()) + from(files)
                + (files.isEmpty()
                        ? ""
                        : lake.restriction()
                                .condition(table)
                                .map(rows -> " where " + rows)
                                .orElse(""));
    }

    /** A file on this machine, as a literal. */
    static String path(URI file) {
        return "'" + Path.of(file).toString().replace("'", "''") + "'";
    }

    private static String columns(Table table, boolean noFiles) {
        return table.columns().stream()
                .map(c -> "cast(" + (noFiles ? "null" : c.name()) + " as "
                        + c.type().sql() + ") as " + c.name())
                .collect(Collectors.joining(", "));
    }

    private static String from(List<URI> files) {
        if (files.isEmpty()) {
            return " where false";
        }
        String list = files.stream().map(ViewText::path).collect(Collectors.joining(", "));
        return " from read_parquet([" + list + "], hive_partitioning = false)";
    }
}
