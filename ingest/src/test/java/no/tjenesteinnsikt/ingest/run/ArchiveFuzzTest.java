package no.tjenesteinnsikt.ingest.run;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import no.tjenesteinnsikt.ingest.document.zip.Archive;

class ArchiveFuzzTest {
    private static final class Deaf implements Archive.Members {
        @Override
        public void read(String path, byte[] content) {}

        @Override
        public void refused(String path, long bytes, UnreadableException why) {}
    }

    @FuzzTest(maxDuration = "4s")
    void anyArchiveIsReadOrRefused(byte[] content) throws Exception {
        Path file = Files.createTempFile("arkiv", ".zip");
        try {
            Files.write(file, content);
            Bounds.hold(() -> {
                if (Archive.is(file)) {
                    try {
                        Archive.read(file, new Deaf());
                    } catch (UnreadableException e) {
                        if (e.what().isBlank()) {
                            throw new AssertionError("no reason", e);
                        }
                    }
                }
            });
        } finally {
            Files.delete(file);
        }
    }
}
