package no.tjenesteinnsikt.ingest.form.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.tjenesteinnsikt.ingest.document.CsvRecord;
import no.tjenesteinnsikt.ingest.document.CsvTable;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.quality.Finding;

/**
 * A bulk file whose records can be read one by one, since no other record can say anything about the same row: the
 * place of a row is a part of its key, and no rule compares rows with each other. Such files may be larger than memory.
 *
 * @param table the table that the header names
 * @param header the names of the columns, in the file's order
 */
public record RecordForm(Table table, List<String> header) {
    /** A year before it is a slip of the pen. */
    public static final int FIRST_YEAR = 1900;
    /** A year after it is one too. */
    public static final int LAST_YEAR = 2100;

    private static final Set<Table> ROW_BY_ROW = Set.of(ReportTables.ACTIVITY);

    public RecordForm {
        header = List.copyOf(header);
    }

    /** The form of a file with that header; empty where it names no table, several, or one of another kind. */
    public static Optional<RecordForm> of(List<String> header) {
        List<TableShape> fitting = TableShape.fitting(header);
        return fitting.size() == 1 && ROW_BY_ROW.contains(fitting.get(0).table())
                ? Optional.of(new RecordForm(fitting.get(0).table(), header))
                : Optional.empty();
    }

    /**
     * Reads one record.
     *
     * @param sourceId the document
     * @param record with its places in the document
     * @param findings hears what is to be said about it
     * @return empty where the record is left out
     */
    public Optional<Row> read(String sourceId, CsvRecord record, Consumer<Finding> findings) {
        CsvTable csv = new CsvTable(header, TextPlace.lines(1, 1), List.of(record), Optional.empty());
        RecordReader reader = new RecordReader(sourceId, csv, new TableShape(table));
        Optional<Row> row = reader.read(record);
        reader.findings().forEach(findings);
        return row;
    }
}
