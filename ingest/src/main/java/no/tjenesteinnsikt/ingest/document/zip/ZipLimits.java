package no.tjenesteinnsikt.ingest.document.zip;

import no.tjenesteinnsikt.ingest.document.UnreadableException;

/**
 * How much a ZIP file may hold. The sizes that an archive states are checked before it is opened, and those that come
 * out of it while it is read, since it may lie.
 *
 * @param mostUnpacked all entries together, in bytes
 * @param largestEntry one entry, in bytes
 */
public record ZipLimits(long mostUnpacked, long largestEntry) {
    /** A small file may shrink to any size; beyond this, only a bomb shrinks to less than a two-hundredth. */
    private static final long SMALL = 8L * 1024 * 1024;

    private static final long HIGHEST_RATIO = 200;

    /** Archives of documents. */
    public static final ZipLimits ARCHIVE = new ZipLimits(2L * 1024 * 1024 * 1024, 64L * 1024 * 1024);

    /** Office documents, of which the largest parts are sheets. */
    public static final ZipLimits OFFICE = new ZipLimits(512L * 1024 * 1024, 384L * 1024 * 1024);

    /** Checks what an archive of documents states; a member that is too large is refused when it is read. */
    public void checkArchive(ZipDirectory directory) throws UnreadableException {
        long unpacked = 0;
        for (ZipDirectory.Entry entry : directory.entries()) {
            if (entry.encrypted()) {
                throw UnreadableException.encrypted();
            }
            checkRatio(entry.size(), entry.packed());
            unpacked += entry.size();
        }
        checkAll(unpacked);
    }

    /** Checks what an Office document states. */
    public void check(ZipDirectory directory) throws UnreadableException {
        long unpacked = 0;
        for (ZipDirectory.Entry entry : directory.entries()) {
            if (entry.encrypted()) {
                throw UnreadableException.encrypted();
            }
            checkEntry(entry.size(), entry.packed());
            unpacked += entry.size();
        }
        checkAll(unpacked);
    }

    /** Checks the size of one entry, stated or so far. */
    public void checkEntry(long size, long packed) throws UnreadableException {
        if (size > largestEntry) {
            throw UnreadableException.tooLarge("inneholder en fil på mer enn " + largestEntry + " byte");
        }
        checkRatio(size, packed);
    }

    private static void checkRatio(long size, long packed) throws UnreadableException {
        if (size > SMALL && size / HIGHEST_RATIO > Math.max(packed, 1)) {
            throw new UnreadableException(
                    "zip_bomb",
                    "inneholder en fil som er pakket mer enn " + HIGHEST_RATIO
                            + " ganger, og kan være laget for å fylle minnet",
                    "Legg inn filene utpakket");
        }
    }

    /** Checks the size of all entries, stated or so far. */
    public void checkAll(long unpacked) throws UnreadableException {
        if (unpacked > mostUnpacked) {
            throw UnreadableException.tooLarge("pakker ut mer enn " + mostUnpacked + " byte");
        }
    }
}
