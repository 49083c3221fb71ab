package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;

/**
 * Writes a workbook to a file that is not there yet: one that somebody has filled in is never written over. The file is
 * there whole or not at all.
 */
final class NewWorkbook {
    private NewWorkbook() {}

    static void write(Path file, byte[] content) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try {
                Files.write(part, content);
                Files.move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (FileAlreadyExistsException e) {
            throw new LakeException(
                    Reason.CANNOT_WRITE,
                    "Filen «" + LakeException.printable(file.toString())
                            + "» finnes fra før: velg et annet navn, så ingen svar går tapt.",
                    e);
        } catch (IOException e) {
            throw new LakeException(
                    Reason.CANNOT_WRITE,
                    "Kan ikke skrive «" + LakeException.printable(file.toString())
                            + "»: se at mappen finnes og kan skrives i, og at disken har plass.",
                    e);
        }
    }
}
