package no.tjenesteinnsikt.ingest.bulk;

import java.nio.file.Path;
import java.util.Set;
import no.tjenesteinnsikt.ingest.form.table.RecordForm;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.store.ParquetFiles;

/**
 * Holds the rows of large files outside Java's memory until they are written to a snapshot, together with those of small
 * ones.
 */
public interface BulkStage extends ParquetFiles {
    /**
     * Takes the rows of a file.
     *
     * @param csv the file, of which each record is one line of the form's width
     * @param form what its columns are
     * @param sourceId the document
     * @param judge decides on every line that is not certainly good
     * @return how many rows were taken
     * @throws BadTextException when the file is no valid UTF-8
     */
    long load(PlainCsv csv, RecordForm form, String sourceId, LineJudge judge);

    /**
     * Takes the rows that a document gave before from a snapshot that has them.
     *
     * @param snapshot the snapshot's folder
     * @param rows how many there must be
     * @return whether there are as many; where not, none is taken
     */
    boolean takeAgain(Path snapshot, Table table, String sourceId, long rows);

    /** Leaves out the rows of documents that others replace when rows are written. */
    void leaveOut(Set<String> sourceIds);
}
