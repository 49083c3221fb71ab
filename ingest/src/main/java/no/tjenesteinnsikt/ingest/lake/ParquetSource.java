package no.tjenesteinnsikt.ingest.lake;

import java.util.stream.Collectors;

/** The rows of a table's Parquet files, as the part of a statement that stands behind {@code from}. */
public final class ParquetSource {
    private ParquetSource() {}

    /**
     * All columns of the files. A column that an older release did not write is NULL where the table lets it be left out;
     * one that has to be there is still missed by the statement that names it.
     *
     * @param table whose files they are
     * @param files a literal of DuckDB: a path or a pattern in quotes
     */
    public static String of(Table table, String files) {
        String read = "read_parquet(" + files + ", hive_partitioning = false)";
        String later = table.columns().stream()
                .filter(Column::isOptional)
                .map(column -> "cast(null as " + column.type().sql() + ") as \"" + column.name() + "\"")
                .collect(Collectors.joining(", "));
        return later.isEmpty()
                ? read
                : "(select * from " + read + " union all by name select " + later + " where false)";
    }
}
