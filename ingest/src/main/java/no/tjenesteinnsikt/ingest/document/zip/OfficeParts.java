package no.tjenesteinnsikt.ingest.document.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** An Office document of the newer kind, looked through before a library opens it: no password, macro, bomb or DTD. */
public final class OfficeParts {
    private static final String XML = "(?i).*\\.(?:xml|rels|vml)";
    private static final String MAY_HOLD_CELLS = "(?i).*\\.xml";
    private static final String MACROS = "(?i).*vbaproject.*\\.bin|(?i)xl/macrosheets/.*";

    private static final String KINDS_OF_PARTS = "[Content_Types].xml";
    private static final String FORMATS = "styles+xml";
    private static final int MOST_KINDS = 1 << 20;

    private OfficeParts() {}

    /** What an Office document is. */
    public enum Kind {
        DOCUMENT("word/"),
        WORKBOOK("xl/"),
        OTHER("[Content_Types].xml"),
        /** No Office document, but an archive of files. */
        ARCHIVE("");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }
    }

    /** The kind by the folder that its parts are in. */
    public static Kind kind(ZipDirectory directory) {
        if (!directory.isOffice()) {
            return Kind.ARCHIVE;
        }
        for (Kind kind : Kind.values()) {
            if (directory.entries().stream().anyMatch(entry -> entry.name().startsWith(kind.folder))) {
                return kind;
            }
        }
        return Kind.OTHER;
    }

    /**
     * Whether a workbook says that it has a part with the formats of its cells. One without is whole, and nothing in it is
     * a date.
     *
     * @param content a workbook that was looked through
     */
    public static boolean hasFormats(byte[] content) throws UnreadableException {
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equalsIgnoreCase(KINDS_OF_PARTS)) {
                    return new String(zip.readNBytes(MOST_KINDS), StandardCharsets.UTF_8).contains(FORMATS);
                }
            }
            return true;
        } catch (IOException | RuntimeException e) {
            throw UnreadableException.damaged("Office-filen", e);
        }
    }

    /**
     * Looks a document through.
     *
     * @param kind what it is read as; the cells of a workbook are looked through too, in whatever part they stand
     */
    public static void check(byte[] content, Kind kind) throws UnreadableException {
        try {
            ZipDirectory directory = ZipDirectory.of(new SeekableInMemoryByteChannel(content));
            ZipLimits.OFFICE.check(directory);
            if (directory.has(MACROS)) {
                throw new UnreadableException(
                        "macros",
                        "inneholder makroer",
                        "Lagre filen uten makroer, som .docx eller .xlsx, og legg den inn igjen");
            }
            checkParts(content, directory, kind);
        } catch (IOException | RuntimeException e) {
            throw UnreadableException.damaged("Office-filen", e);
        }
    }

    private static void checkParts(byte[] content, ZipDirectory directory, Kind kind)
            throws IOException, UnreadableException {
        Map<String, Long> packed = new LinkedHashMap<>();
        directory.entries().forEach(entry -> packed.put(entry.name(), entry.packed()));
        long unpacked = 0;
        int found = 0;
        // Java's own ZipInputStream takes sizes of eight bytes behind an entry, which streaming exports write, for
        // damage.
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found++;
                Optional<Long> size =
                        Optional.ofNullable(packed.get(entry.getName().replace('\\', '/')));
                Counted counted = new Counted(zip, size.orElse(0L));
                if (entry.getName().matches(XML)) {
                    checkXml(counted, entry.getName(), kind);
                }
                counted.drain();
                unpacked += counted.bytes;
                ZipLimits.OFFICE.checkAll(unpacked);
            }
        } catch (TooMuchException e) {
            throw e.reason;
        }
        if (found < directory.entries().size()) {
            throw UnreadableException.damaged("Office-filen", null);
        }
    }

    /** A document type declaration stands before the first element, and no Office program writes one. */
    private static void checkXml(InputStream part, String name, Kind kind) throws UnreadableException {
        try {
            XMLStreamReader reader = SafeXml.reader(part);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new UnreadableException(
                            "xml_dtd",
                            "inneholder en XML-definisjon (DTD) i «" + name
                                    + "», som kan være laget for å fylle minnet",
                            "Åpne filen i Word eller Excel, og lagre den på nytt");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (kind == Kind.WORKBOOK && name.matches(MAY_HOLD_CELLS)) {
                        SheetColumns.check(reader);
                    }
                    return;
                }
            }
        } catch (XMLStreamException e) {
            throw UnreadableException.damaged("«" + name + "» i Office-filen", e);
        }
    }

    /** Counts what comes out of an entry. */
    private static final class Counted extends InputStream {
        private final InputStream in;
        private final long packed;
        private long bytes;

        Counted(InputStream in, long packed) {
            this.in = in;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            bytes += Math.max(count, 0);
            try {
                ZipLimits.OFFICE.checkEntry(bytes, packed);
            } catch (UnreadableException e) {
                throw new TooMuchException(e);
            }
            return count;
        }

        void drain() throws IOException {
            byte[] buffer = new byte[65536];
            while (read(buffer, 0, buffer.length) >= 0) {
                // Only counts; the library that reads the part unpacks it again.
            }
        }
    }

    private static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient UnreadableException reason;

        TooMuchException(UnreadableException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
