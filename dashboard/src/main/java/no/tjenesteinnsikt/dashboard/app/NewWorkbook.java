package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import picocli.CommandLine.Option;

/**
 * Writes a workbook to a file that is not there yet: one that somebody has filled in is never written over. The file is
 * there whole or not at all. Commands mix it in for its option.
 */
final class NewWorkbook {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FIL",
            required = true,
            description = "Filen som skrives (.xlsx). Den må ikke finnes fra før.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private Path file;

    /** Where it is written. */
    Path file() {
        return file;
    }

    void write(byte[] content) {
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
