package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.demo.DemoDataset;
import no.tjenesteinnsikt.ingest.demo.DemoFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.run.SourceFile;
import no.tjenesteinnsikt.ingest.run.SourceFiles;

/**
 * What the release has of its own for a dataset: reference data for all, documents for those that ship. The constructed
 * ones are made when they are needed, and gone afterwards; a dataset keeps its documents anyway.
 *
 * @param files the documents
 * @param made the folder of those that were made for this, empty where none were
 */
record ShippedDocuments(List<SourceFile> files, Optional<Path> made) implements AutoCloseable {
    /** Real hospitals, and what happened to real services: none of it is about constructed ones. */
    private static final Set<String> REAL_ONLY = Set.of("institution.csv", "service_event.csv");

    ShippedDocuments {
        files = List.copyOf(files);
    }

    static ShippedDocuments of(Settings settings, DatasetName name) {
        return of(settings, name, DemoDataset.shipped());
    }

    /** The same, with another constructed dataset. */
    static ShippedDocuments of(Settings settings, DatasetName name, DemoDataset demo) {
        List<SourceFile> reference = SourceFiles.find(List.of(settings.reference()), Origin.REFERENCE);
        if (name.value().equals(ShippedDatasets.DEMO)) {
            return constructed(settings, reference, demo);
        }
        boolean shipped = ShippedDatasets.contains(name) && Files.isDirectory(settings.shippedSources());
        return new ShippedDocuments(
                shipped ? joined(reference, settings.shippedSources()) : reference, Optional.empty());
    }

    private static ShippedDocuments constructed(
            Settings settings, List<SourceFile> reference, DemoDataset demo) {
        List<SourceFile> common = reference.stream()
                .filter(file -> !REAL_ONLY.contains(file.name()))
                .toList();
        try {
            Path folder = Files.createTempDirectory("tjenesteinnsikt-demo-");
            demo.make(settings.reference(), new DemoFolder(folder));
            return new ShippedDocuments(joined(common, folder), Optional.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourceFile> joined(List<SourceFile> reference, Path folder) {
        return Stream.concat(reference.stream(), SourceFiles.find(List.of(folder), Origin.SHIPPED).stream())
                .toList();
    }

    @Override
    public void close() {
        made.ifPresent(ShippedDocuments::delete);
    }

    private static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
