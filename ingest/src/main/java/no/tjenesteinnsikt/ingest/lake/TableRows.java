package no.tjenesteinnsikt.ingest.lake;

import java.util.function.Consumer;

/** Rows of several tables that need not all be in memory at once. */
public interface TableRows {
    /**
     * Gives every row of a table, one after the other.
     *
     * @param table the table; one that has no rows gives none
     * @param reader takes each row
     */
    void forEach(Table table, Consumer<Row> reader);
}
