package no.tjenesteinnsikt.ingest.document.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.tjenesteinnsikt.ingest.document.UnreadableException;

/** An archive of documents on the disk. Its members are read one after the other; nothing is written anywhere. */
public final class Archive {
    private static final byte[] START = {'P', 'K', 3, 4};
    private static final byte[] EMPTY = {'P', 'K', 5, 6};
    private static final long LARGEST_FILE = 1024L * 1024 * 1024;
    private static final Charset OLD_NAMES =
            Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1;

    private Archive() {}

    /** Who hears what an archive holds. */
    public interface Members {
        /**
         * A member that can be opened.
         *
         * @param path its path in the archive
         * @param content its bytes
         */
        void read(String path, byte[] content);

        /**
         * A member that cannot be opened, while the others can.
         *
         * @param path its path in the archive
         * @param bytes its size, as the archive says
         * @param why the reason
         */
        void refused(String path, long bytes, UnreadableException why);
    }

    /** Whether a file is an archive of documents, and no Office document, which is packed the same way. */
    public static boolean is(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(START.length);
        }
        if (!Arrays.equals(first, START) && !Arrays.equals(first, EMPTY)) {
            return false;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return !ZipDirectory.of(channel).isOffice();
        } catch (UnreadableException e) {
            return Files.size(file) > ZipLimits.ARCHIVE.largestEntry();
        }
    }

    /** Reads the members in the order of their paths, without folders and hidden files. */
    public static void read(Path file, Members members) throws UnreadableException {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw UnreadableException.tooLarge(
                        "er for stor: " + Files.size(file) + " byte, grensen for arkiver er " + LARGEST_FILE);
            }
            ZipDirectory directory;
            try (SeekableByteChannel channel = Files.newByteChannel(file)) {
                directory = ZipDirectory.of(channel);
            }
            ZipLimits.ARCHIVE.checkArchive(directory);
            if (directory.entries().stream().allMatch(ZipDirectory.Entry::isFolder)) {
                throw new UnreadableException("empty_file", "er et tomt arkiv", "Legg inn arkivet på nytt med filer i");
            }
            try (ZipFile zip = new ZipFile(file.toFile(), OLD_NAMES)) {
                read(zip, directory, members);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableException.damaged("ZIP-filen", e);
        }
    }

    private static void read(ZipFile zip, ZipDirectory directory, Members members)
            throws IOException, UnreadableException {
        long unpacked = 0;
        List<ZipDirectory.Entry> sorted = directory.entries().stream()
                .filter(entry -> !entry.isFolder() && !entry.isHidden())
                .sorted(Comparator.comparing(ZipDirectory.Entry::name))
                .toList();
        for (ZipDirectory.Entry entry : sorted) {
            try {
                byte[] content = content(zip, entry);
                unpacked += content.length;
                members.read(entry.name(), content);
            } catch (UnreadableException e) {
                members.refused(entry.name(), entry.size(), e);
            }
            ZipLimits.ARCHIVE.checkAll(unpacked);
        }
    }

    private static byte[] content(ZipFile zip, ZipDirectory.Entry entry) throws UnreadableException {
        if (entry.leadsOutside() || entry.link()) {
            throw new UnreadableException(
                    "path_outside",
                    entry.link() ? "er en lenke" : "har en sti som leder ut av arkivet",
                    "Pakk filene på nytt uten lenker og uten «..» i stiene");
        }
        ZipEntry found = zip.getEntry(entry.rawName());
        if (found == null) {
            throw UnreadableException.damaged("arkivets innholdsliste og filer er ulike, og filen", null);
        }
        long most = ZipLimits.ARCHIVE.largestEntry();
        try (InputStream in = zip.getInputStream(found)) {
            byte[] content = in.readNBytes((int) most + 1);
            ZipLimits.ARCHIVE.checkEntry(content.length, entry.packed());
            return content;
        } catch (IOException e) {
            throw UnreadableException.damaged("filen i arkivet", e);
        }
    }
}
