package no.tjenesteinnsikt.dashboard.read;

import java.util.Collection;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.Table;

/** Reads tables of an edition from the disk. */
public interface EditionReader {
    /** All rows of these tables; in the order of the file. */
    Rows read(DatasetFolder folder, Edition edition, Collection<Table> tables);
}
