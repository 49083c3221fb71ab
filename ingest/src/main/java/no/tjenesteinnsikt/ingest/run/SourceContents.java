package no.tjenesteinnsikt.ingest.run;

import java.io.IOException;
import java.nio.file.Files;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import no.tjenesteinnsikt.ingest.document.zip.Archive;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;

/** The bytes of a file, or of each member of an archive; never more of them than may be opened. */
final class SourceContents {
    private SourceContents() {}

    /** Who hears what there is. */
    interface Receiver {
        /** A document. */
        void read(SourceFile file, byte[] content);

        /** A file that is not even read. */
        void refused(SourceFile file, long bytes, UnreadableException why);
    }

    static void of(SourceFile file, Receiver receiver) {
        try {
            if (file.found() != SourceFile.Found.FILE) {
                receiver.refused(file, 0, file.found().reason());
            } else if (Archive.is(file.path())) {
                archive(file, receiver);
            } else if (Files.size(file.path()) > DocumentOpener.LARGEST_BYTES) {
                long size = Files.size(file.path());
                receiver.refused(file, size, DocumentOpener.tooLarge(size));
            } else {
                receiver.read(file, Files.readAllBytes(file.path()));
            }
        } catch (IOException e) {
            throw new LakeException(
                    Reason.CANNOT_READ,
                    "Kan ikke lese «" + file.path() + "»: se at filen finnes og kan leses, og prøv igjen.",
                    e);
        }
    }

    private static void archive(SourceFile file, Receiver receiver) throws IOException {
        try {
            Archive.read(file.path(), new Archive.Members() {
                @Override
                public void read(String path, byte[] content) {
                    receiver.read(file.member(path), content);
                }

                @Override
                public void refused(String path, long bytes, UnreadableException why) {
                    receiver.refused(file.member(path), bytes, why);
                }
            });
        } catch (UnreadableException e) {
            receiver.refused(file, Files.size(file.path()), e);
        }
    }
}
