package no.tjenesteinnsikt.ingest.bulk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import no.tjenesteinnsikt.ingest.bulk.LineMap.Odd;

/**
 * A copy of a CSV file in which the lines of odd records are replaced by as many empty records, so that the number of a
 * record is that of its line, and the engine, which finds nothing certainly good in an empty record, asks about each.
 */
final class PlainCopy {
    private PlainCopy() {}

    /**
     * Writes the copy.
     *
     * @param from the file
     * @param scan what is in it
     * @param separator what parts the fields
     * @param width how many fields a record has
     * @param to where the copy goes
     */
    static PlainCsv write(Path from, FileScan scan, char separator, int width, Path to) throws IOException {
        byte[] blank =
                (String.valueOf(separator).repeat(width - 1) + scan.lineEnd().text()).getBytes(StandardCharsets.UTF_8);
        long end = scan.fault().map(FileScan.Fault::start).orElse(scan.bytes());
        int lastLine = scan.fault().map(fault -> fault.recordLine() - 1).orElse(scan.lines());
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(
                        to, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream blanks = new BufferedOutputStream(Channels.newOutputStream(out))) {
            long next = scan.start();
            for (int i = 0; i < scan.map().oddCount(); i++) {
                Odd odd = scan.map().odd(i);
                blanks.flush();
                transfer(in, next, odd.start(), out);
                for (int line = odd.firstLine(); line <= odd.lastLine(); line++) {
                    blanks.write(blank);
                }
                next = odd.end();
            }
            blanks.flush();
            transfer(in, next, end, out);
        }
        int first = scan.headerLines() + 1;
        return new PlainCsv(
                to,
                0,
                first,
                lastLine - scan.headerLines(),
                separator,
                scan.lineEnd().text());
    }

    private static void transfer(FileChannel in, long from, long to, FileChannel out) throws IOException {
        long at = from;
        while (at < to) {
            at += in.transferTo(at, to - at, out);
        }
    }
}
