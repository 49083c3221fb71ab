package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;

/** Writes a workbook to a file that is not there yet: one that somebody has filled in is never written over. */
final class NewWorkbook {
    private NewWorkbook() {}

    static void write(Path file, byte[] content) {
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
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
                            + "»: se at mappen finnes og kan skrives i.",
                    e);
        }
    }
}
