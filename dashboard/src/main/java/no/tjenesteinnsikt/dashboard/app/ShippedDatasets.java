package no.tjenesteinnsikt.dashboard.app;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.run.SourceFile;
import no.tjenesteinnsikt.ingest.run.SourceFiles;

/** The datasets that ship with the product, and their documents. */
final class ShippedDatasets {
    /** The dataset of real facts. */
    static final String DEFAULT = "nasjonale-tjenester";

    static final List<DatasetName> NAMES = List.of(new DatasetName(DEFAULT));

    private ShippedDatasets() {}

    static boolean contains(DatasetName name) {
        return NAMES.contains(name);
    }

    /** What the release has of its own for a dataset: reference data for all, documents for those that ship. */
    static List<SourceFile> documents(Settings settings, DatasetName name) {
        List<SourceFile> reference = SourceFiles.find(List.of(settings.reference()), Origin.REFERENCE);
        if (!contains(name) || !Files.isDirectory(settings.shippedSources())) {
            return reference;
        }
        List<SourceFile> shipped = SourceFiles.find(List.of(settings.shippedSources()), Origin.SHIPPED);
        return Stream.concat(reference.stream(), shipped.stream()).toList();
    }
}
