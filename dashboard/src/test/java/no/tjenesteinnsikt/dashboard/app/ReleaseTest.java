package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.store.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {
    @TempDir
    Path home;

    @Test
    void aShippedDatasetIsMadeOnceAndAnewByAnotherBuildAndComesOutTheSame() throws IOException {
        Job job = new Program(home).job(ShippedDatasets.DEFAULT);
        DatasetFolder folder = job.folder();
        Release.bringUpToDate(job);
        Edition first = folder.requirePublished();

        Path manifest = folder.snapshot(first.snapshot()).resolve("manifest.json");
        Files.delete(manifest);
        Release.bringUpToDate(job);
        assertThat(manifest).as("nothing is made anew by the same build").doesNotExist();

        Files.writeString(folder.root().resolve("made-by"), "another build");
        Release.bringUpToDate(job);
        assertThat(manifest).as("another build makes it anew").exists();
        assertThat(folder.requirePublished()).isEqualTo(first);
        assertThat(History.read(folder)).hasSize(1);
    }
}
