package no.tjenesteinnsikt.ingest.document.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.UnreadableException;

/**
 * What a ZIP file says at its end that it holds, read without unpacking anything, and only as far as the limits go.
 *
 * @param entries as the directory lists them
 */
public record ZipDirectory(List<Entry> entries) {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ZIP64 = 0xFFFF;
    private static final int LONG_SIZES = 1;
    private static final long LONG = 0xFFFFFFFFL;
    private static final int MOST_ENTRIES = 20_000;
    private static final int LARGEST_DIRECTORY = 8 * 1024 * 1024;
    private static final int ENCRYPTED = 1;
    private static final int UTF8 = 1 << 11;
    private static final Charset OLD_NAMES =
            Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1;

    public ZipDirectory {
        entries = List.copyOf(entries);
    }

    /**
     * One entry.
     *
     * @param rawName its path as the archive has it
     * @param encrypted whether it needs a password
     * @param packed its size in the archive
     * @param size its size unpacked, as the archive says
     * @param link whether it is a symbolic link
     */
    public record Entry(String rawName, boolean encrypted, long packed, long size, boolean link) {
        /** Its path in the archive, with forward slashes. */
        public String name() {
            return rawName.replace('\\', '/');
        }

        /** Whether it is a folder. */
        public boolean isFolder() {
            return name().endsWith("/");
        }

        /** Whether it is hidden, left by a program for itself, or says what the others are. */
        public boolean isHidden() {
            List<String> parts = List.of(name().split("/", -1));
            return parts.stream()
                            .anyMatch(part -> (part.startsWith(".") && !part.equals("..")) || part.equals("__MACOSX"))
                    || parts.get(parts.size() - 1).equals("source.yaml");
        }

        /** Whether its path leads out of the folder that it would be unpacked to. */
        public boolean leadsOutside() {
            return name().startsWith("/")
                    || name().matches("[A-Za-z]:.*")
                    || name().indexOf('\0') >= 0
                    || List.of(name().split("/", -1)).contains("..");
        }
    }

    /** Reads the directory. */
    public static ZipDirectory of(SeekableByteChannel file) throws IOException, UnreadableException {
        ByteBuffer end = end(file);
        int count = Short.toUnsignedInt(end.getShort(10));
        long size = Integer.toUnsignedLong(end.getInt(12));
        long start = Integer.toUnsignedLong(end.getInt(16));
        if (count > MOST_ENTRIES || count == ZIP64 || size > LARGEST_DIRECTORY) {
            throw UnreadableException.tooLarge("har flere filer enn grensen på " + MOST_ENTRIES);
        }
        if (start + size > file.size()) {
            throw damaged();
        }
        ByteBuffer directory = read(file, start, (int) size);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(directory));
        }
        return new ZipDirectory(entries);
    }

    private static ByteBuffer end(SeekableByteChannel file) throws IOException, UnreadableException {
        int length = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = read(file, file.size() - length, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            boolean found = tail.getInt(at) == END_SIGNATURE
                    && at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) <= length;
            if (found) {
                return tail.slice(at, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw damaged();
    }

    private static Entry entry(ByteBuffer directory) throws UnreadableException {
        int at = directory.position();
        if (directory.remaining() < ENTRY_LENGTH || directory.getInt(at) != ENTRY_SIGNATURE) {
            throw damaged();
        }
        int flags = Short.toUnsignedInt(directory.getShort(at + 8));
        int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
        int extra = Short.toUnsignedInt(directory.getShort(at + 30));
        int rest = extra + Short.toUnsignedInt(directory.getShort(at + 32));
        if (directory.remaining() < ENTRY_LENGTH + nameLength + rest) {
            throw damaged();
        }
        byte[] name = new byte[nameLength];
        directory.position(at + ENTRY_LENGTH);
        directory.get(name);
        directory.position(at + ENTRY_LENGTH + nameLength + rest);
        long[] sizes = sizes(directory, at, at + ENTRY_LENGTH + nameLength, extra);
        boolean unix = directory.get(at + 5) == 3;
        int mode = Short.toUnsignedInt(directory.getShort(at + 40));
        return new Entry(
                new String(name, (flags & UTF8) != 0 ? StandardCharsets.UTF_8 : OLD_NAMES),
                (flags & ENCRYPTED) != 0,
                sizes[0],
                sizes[1],
                unix && (mode & 0xF000) == 0xA000);
    }

    /** Packed and unpacked. Streaming exports write both with eight bytes, in a field of their own behind the name. */
    private static long[] sizes(ByteBuffer directory, int entry, int extraStart, int extraLength) {
        long packed = Integer.toUnsignedLong(directory.getInt(entry + 20));
        long size = Integer.toUnsignedLong(directory.getInt(entry + 24));
        int end = extraStart + extraLength;
        for (int at = extraStart; at + 4 <= end; at += 4 + Short.toUnsignedInt(directory.getShort(at + 2))) {
            boolean both = directory.getShort(at) == LONG_SIZES && at + 20 <= end;
            if (both && size == LONG && packed == LONG) {
                // Never more than these: a larger one is refused whatever it is.
                return new long[] {
                    directory.getLong(at + 12) & Long.MAX_VALUE, directory.getLong(at + 4) & Long.MAX_VALUE
                };
            }
        }
        return new long[] {packed, size};
    }

    private static ByteBuffer read(SeekableByteChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(from);
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {
            // Reads on until the buffer is full or the file ends.
        }
        return bytes.flip().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static UnreadableException damaged() {
        return UnreadableException.damaged("ZIP-filen", null);
    }

    /** Whether this is an Office document of the newer kind, and not just an archive. */
    public boolean isOffice() {
        return entries.stream().anyMatch(entry -> entry.name().equals("[Content_Types].xml"));
    }

    /** Whether an entry of that kind of name exists. */
    public boolean has(String pattern) {
        return entries.stream().anyMatch(entry -> entry.name().matches(pattern));
    }
}
