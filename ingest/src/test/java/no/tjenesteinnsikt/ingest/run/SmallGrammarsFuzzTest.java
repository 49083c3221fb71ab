package no.tjenesteinnsikt.ingest.run;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.Locator;

/** Locators and {@code source.yaml}. */
class SmallGrammarsFuzzTest {
    @FuzzTest(maxDuration = "4s")
    void anyTextIsUnderstoodOrRefused(byte[] content) throws Exception {
        String text = new String(content, StandardCharsets.UTF_8);
        Bounds.hold(() -> Locator.search(text).ifPresent(locator -> {
            if (!Locator.read(locator.locator()).equals(locator)) {
                throw new AssertionError("not the same place: " + text + " and " + locator.locator());
            }
        }));
        Path folder = Files.createTempDirectory("kilde");
        try {
            Files.write(folder.resolve(SourceYaml.FILE_NAME), content);
            Bounds.hold(() -> yaml(folder));
        } finally {
            Files.delete(folder.resolve(SourceYaml.FILE_NAME));
            Files.delete(folder);
        }
    }

    private static void yaml(Path folder) {
        try {
            SourceYaml yaml = SourceYaml.in(folder);
            yaml.documentKind();
            yaml.describe("fil.txt");
        } catch (LakeException e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("no reason", e);
            }
        }
    }
}
