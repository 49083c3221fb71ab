package no.tjenesteinnsikt.ingest.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the packed contents of the pages before they are read. The library goes on silently with what it could
 * unpack of a damaged one, and would unpack a bomb.
 */
final class PageStreams {
    private static final long MOST_BYTES = 128L * 1024 * 1024;
    private static final int MOST_FILTERS = 3;

    /** A stream that was opened and never written to has at most its header. */
    private static final int EMPTY = 8;

    private long unpacked;

    private PageStreams() {}

    static void check(PDDocument document) throws IOException, UnreadableException {
        PageStreams streams = new PageStreams();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            Iterator<PDStream> contents = page.getContentStreams();
            while (contents.hasNext()) {
                streams.check(contents.next(), number);
            }
        }
    }

    private void check(PDStream stream, int page) throws IOException, UnreadableException {
        List<COSName> filters = stream.getFilters();
        if (filters.size() > MOST_FILTERS) {
            throw UnreadableException.tooDeep(null);
        }
        boolean packed = filters.size() == 1
                && (filters.get(0).equals(COSName.FLATE_DECODE)
                        || filters.get(0).equals(COSName.FLATE_DECODE_ABBREVIATION));
        if (packed) {
            try (InputStream raw = stream.getCOSObject().createRawInputStream()) {
                unpack(raw, page);
            }
        }
    }

    private void unpack(InputStream raw, int page) throws IOException, UnreadableException {
        Inflater inflater = new Inflater();
        byte[] in = new byte[8192];
        byte[] out = new byte[65536];
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(out);
                unpacked += count;
                if (unpacked > MOST_BYTES) {
                    throw UnreadableException.tooLarge("pakker ut mer enn " + MOST_BYTES + " byte");
                }
                if (count == 0 && inflater.needsInput()) {
                    int read = raw.read(in);
                    if (read < 0 && inflater.getTotalOut() == 0 && inflater.getTotalIn() <= EMPTY) {
                        return;
                    }
                    if (read < 0) {
                        throw damaged(page, null);
                    }
                    inflater.setInput(in, 0, read);
                } else if (count == 0 && inflater.needsDictionary()) {
                    throw damaged(page, null);
                }
            }
        } catch (DataFormatException e) {
            throw damaged(page, e);
        } finally {
            inflater.end();
        }
    }

    private static UnreadableException damaged(int page, @Nullable Throwable cause) {
        return UnreadableException.damaged("innholdet på side " + page, cause);
    }
}
