package no.tjenesteinnsikt.ingest.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.lake.TableRows;

/** Writes rows as Parquet and reads them back. The same rows give the same bytes, in whatever order they come. */
public interface ParquetFiles extends AutoCloseable {
    /**
     * Writes the files of one table below a folder, {@code TABLE/part-0.parquet}, or one for each report year where the
     * contract splits the table.
     */
    void write(Path folder, Table table, TableRows rows);

    /** Reads all rows of a table that {@link #write} wrote; a column that an older release lacked has no values. */
    List<Row> read(Path folder, Table table);

    /** The same, one row after the other, for tables that need not fit in memory. */
    void forEach(Path folder, Table table, Consumer<Row> reader);

    @Override
    void close();
}
