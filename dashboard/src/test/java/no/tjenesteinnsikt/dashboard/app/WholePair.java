package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tjenesteinnsikt.ingest.document.Checksum;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.Schema;

/** Requires that every file of an edition is there, byte for byte. */
final class WholePair {
    private WholePair() {}

    static void require(DatasetFolder folder, Edition edition) throws IOException {
        byte[] manifest = Files.readAllBytes(folder.snapshot(edition.snapshot()).resolve("manifest.json"));
        assertThat(Checksum.of(manifest).sourceId()).isEqualTo(edition.snapshot());
        requireFiles(folder.snapshot(edition.snapshot()), Schema.SNAPSHOT.size());
        requireFiles(folder.result(edition.result()), Schema.RESULT.size());
    }

    private static void requireFiles(Path folder, int atLeast) throws IOException {
        JsonNode files = new JsonMapper()
                .readTree(Files.readAllBytes(folder.resolve("manifest.json")))
                .required("files");
        assertThat(files.size()).isGreaterThanOrEqualTo(atLeast);
        for (JsonNode file : files) {
            byte[] content =
                    Files.readAllBytes(folder.resolve(file.required("path").textValue()));
            assertThat(Checksum.of(content).hex())
                    .isEqualTo(file.required("sha256").textValue());
        }
    }
}
