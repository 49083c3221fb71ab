package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import no.tjenesteinnsikt.ingest.lake.DatasetName;

/** The datasets that ship with the product. */
final class ShippedDatasets {
    /** The dataset of real facts. */
    static final String DEFAULT = "nasjonale-tjenester";

    /** The dataset of constructed examples. */
    static final String DEMO = "demo";

    /** The one that a reader sees first, first. */
    static final List<DatasetName> NAMES = List.of(new DatasetName(DEFAULT), new DatasetName(DEMO));

    private ShippedDatasets() {}

    static boolean contains(DatasetName name) {
        return NAMES.contains(name);
    }
}
