package no.tjenesteinnsikt.dashboard.read;

import java.util.Optional;
import java.util.function.Consumer;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;

/** Finds what differs between two editions of a dataset. */
public interface EditionComparison {
    /**
     * Tells every row that differs, table by table in the order of the schema, then by key.
     *
     * @param before the older edition; empty where there is none, so that everything is new
     * @param after the newer one
     */
    void compare(DatasetFolder folder, Optional<Edition> before, Edition after, Consumer<RowChange> sink);
}
