package no.tjenesteinnsikt.ingest.bulk;

import java.util.List;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Decides on lines that are not certainly good, in the order of the file. */
public interface LineJudge {
    /**
     * The rows of the line for the lake: its own row where the form takes it, and findings beyond those that are kept in
     * memory; none where an earlier line has spoken for it.
     *
     * @param line its number, from 1
     */
    List<Row> judge(int line);
}
