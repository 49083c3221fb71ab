package no.tjenesteinnsikt.ingest.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.Content;
import no.tjenesteinnsikt.ingest.document.FormatReader;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.Note;
import no.tjenesteinnsikt.ingest.document.TextLines;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import no.tjenesteinnsikt.ingest.lake.Locator;
import no.tjenesteinnsikt.ingest.lake.Place;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF in the order of its content, with form fields in place and without heads that each page repeats. */
public final class PdfReader implements FormatReader {
    private static final int MOST_PAGES = 2000;
    private static final int END_SEARCHED = 2048;
    private static final long MOST_MEMORY = 192L * 1024 * 1024;

    @Override
    public Content read(byte[] content) throws UnreadableException {
        if (!hasEnd(content)) {
            throw UnreadableException.damaged("slutten av PDF-filen mangler, og resten", null);
        }
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(content), MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw UnreadableException.encrypted();
        } catch (TooLongException e) {
            throw new UnreadableException(
                    "too_slow",
                    "tok for lang tid å lese",
                    "Lagre dokumentet på nytt fra programmet det er laget med, eller som ren tekst",
                    e);
        } catch (StackOverflowError e) {
            throw UnreadableException.tooDeep(e);
        } catch (IOException | RuntimeException e) {
            throw UnreadableException.damaged("PDF-filen", e);
        }
    }

    private static Content read(PDDocument document) throws IOException, UnreadableException {
        if (document.isEncrypted()) {
            throw UnreadableException.encrypted();
        }
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            throw UnreadableException.damaged("PDF-filen har ingen sider og", null);
        }
        if (pages > MOST_PAGES) {
            throw UnreadableException.tooLarge("har " + pages + " sider, grensen er " + MOST_PAGES);
        }
        PageStreams.check(document);
        PageStripper stripper = new PageStripper(document);
        List<PageLines> read = stripper.pages();
        return content(RunningHeads.without(read), stripper.lost());
    }

    private static Content content(List<PageLines> pages, int lost) throws UnreadableException {
        TextLines lines = new TextLines();
        List<Note> notes = new ArrayList<>();
        for (PageLines page : pages) {
            if (page.isBlank()) {
                notes.add(noText(page.number()));
            }
            boolean last = page.number() == pages.size();
            for (int i = 0; i < page.lines().size(); i++) {
                boolean end = i == page.lines().size() - 1 && !last;
                String text = page.lines().get(i).text() + (end ? "\f" : "");
                Locator unit = new Locator.Page(page.number(), new Place(i + 1, i + 1, 0, 0));
                lines.add(List.of(new TextLines.Piece(text, unit, 1)));
            }
        }
        if (notes.size() == pages.size()) {
            throw new UnreadableException(
                    "pdf_without_text",
                    "har ingen tekst, bare bilder",
                    "Kjør tekstgjenkjenning (OCR) på filen, eller lagre den fra originalen");
        }
        if (lost > 0) {
            notes.add(lost(lost));
        }
        return new Content.Text(lines.lines(), notes);
    }

    private static Note noText(int page) {
        return new Note(
                Severity.WARNING,
                "page_without_text",
                "Side " + page + " har ingen tekst, bare bilder eller ingenting.",
                "Se om siden har innhold. Har den det, kjør tekstgjenkjenning (OCR) på filen.",
                "p" + page + ":L1");
    }

    private static Note lost(int count) {
        return new Note(
                Severity.WARNING,
                "pdf_letters_lost",
                count + " tegn" + " i PDF-filen mangler opplysning om hvilken bokstav de er, og er ikke lest.",
                "Lagre dokumentet på nytt fra programmet det er laget med.",
                "p1:L1");
    }

    private static boolean hasEnd(byte[] content) {
        int from = Math.max(0, content.length - END_SEARCHED);
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    /**
     * The lines of one page.
     *
     * @param number from 1
     * @param height of the page, in points
     * @param lines at least one, perhaps empty
     */
    record PageLines(int number, float height, List<PageLine> lines) {
        PageLines {
            lines = List.copyOf(lines);
        }

        boolean isBlank() {
            return lines.stream().allMatch(line -> line.text().chars().allMatch(Line::isBlank));
        }
    }

    /**
     * A line of a page.
     *
     * @param text its characters
     * @param y how far its base stands below the top of the page, in points
     */
    record PageLine(String text, float y) {}
}
