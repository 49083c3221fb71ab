package no.tjenesteinnsikt.ingest.form.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Takes out of a written workbook what differs from time to time: the hour at which it was made. The sheets' protection
 * loses its password too: it keeps hands off the headings, it is no lock, and whoever wants can lift it.
 */
final class StablePackage {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private StablePackage() {}

    static byte[] of(byte[] written) {
        ByteArrayOutputStream stable = new ByteArrayOutputStream(written.length);
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(written))
                        .get();
                ZipOutputStream out = new ZipOutputStream(stable)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(ALWAYS);
                out.putNextEntry(same);
                out.write(part(entry.getName(), in.getInputStream(entry).readAllBytes()));
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stable.toByteArray();
    }

    private static byte[] part(String name, byte[] content) {
        if (name.equals("docProps/core.xml")) {
            return replaced(content, "<dcterms:created[^>]*>[^<]*</dcterms:created>");
        }
        return name.startsWith("xl/worksheets/sheet")
                ? styles(replaced(content, "(?<=<sheetProtection) password=\"[^\"]*\""))
                : content;
    }

    /** The library writes the words of error styles by the locale, and Turkish has an i of its own. */
    private static byte[] styles(byte[] content) {
        return new String(content, StandardCharsets.UTF_8)
                .replace("errorStyle=\"ınformatıon\"", "errorStyle=\"information\"")
                .replace("errorStyle=\"warnıng\"", "errorStyle=\"warning\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replaced(byte[] content, String pattern) {
        return new String(content, StandardCharsets.UTF_8)
                .replaceFirst(pattern, "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
