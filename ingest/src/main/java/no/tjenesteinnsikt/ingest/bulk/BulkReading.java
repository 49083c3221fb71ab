package no.tjenesteinnsikt.ingest.bulk;

import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * What a large file gave.
 *
 * @param table the table of its rows
 * @param reading the outcome and the first findings; the rows are held by the stage
 * @param rows how many rows the stage holds
 * @param findings how many findings there are
 */
public record BulkReading(Table table, Reading reading, long rows, long findings) {}
