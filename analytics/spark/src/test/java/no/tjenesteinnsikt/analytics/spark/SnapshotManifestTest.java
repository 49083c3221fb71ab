package no.tjenesteinnsikt.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.Schema;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotManifestTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_files_are_those_that_the_product_finds_and_the_id_is_the_folders_name() {
        Path snapshot = Lakes.shipped(folder);

        SnapshotManifest manifest = read(snapshot);

        assertThat(manifest.id()).isEqualTo(String.valueOf(snapshot.getFileName()));
        assertThat(manifest.files().of(Schema.table("service"))).hasSize(1);
        LakeFiles found = LakeFiles.ofSnapshot(snapshot);
        manifest.files()
                .files()
                .forEach((table, files) -> assertThat(files)
                        .extracting(Path::of)
                        .isEqualTo(found.of(Schema.table(table)).stream()
                                .map(Path::of)
                                .toList()));
    }

    @Test
    void a_folder_without_a_manifest_is_no_snapshot() {
        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(LakeException.class)
                .hasMessageMatching(
                        "Finner ikke file:.*/manifest.json: oppgi mappen til en datautgave, slik Spark når den.");
    }

    @Test
    void another_schema_is_refused_rather_than_read_in_part() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{\"schema_version\": 999, \"files\": []}");

        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("datautgaven har skjemaversjon 999, programmet har ")
                .hasMessageEndingWith("Lag datautgaven på nytt med «ingest».");
    }

    @Test
    void a_manifest_that_is_no_json_is_damaged() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{");

        assertThatThrownBy(() -> read(folder)).hasMessageEndingWith("filen er skadet. Hent den på nytt.");
    }

    private static SnapshotManifest read(Path folder) {
        return SnapshotManifest.read(folder.toUri(), new Configuration(false));
    }
}
