package no.tjenesteinnsikt.ingest.document.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A PDF with the lines of a text, as many pages as they take, a form feed starting a new one. */
public final class PdfMade {
    private static final float LEFT = 60;
    private static final float TOP = 750;
    private static final float LEADING = 14;
    private static final float SIZE = 9;
    private static final int LINES = 44;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final List<List<String>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    private Optional<String> head = Optional.empty();
    private Optional<String> foot = Optional.empty();
    private Optional<StandardProtectionPolicy> protection = Optional.empty();

    private PdfMade() {}

    public static PdfMade of(String text) {
        PdfMade made = new PdfMade();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("\f") || made.last().size() == LINES) {
                made.pages.add(new ArrayList<>());
            }
            made.last().add(line.replace("\f", ""));
        }
        return made;
    }

    /** A head in the margin of each page. */
    public PdfMade head(String text) {
        head = Optional.of(text);
        return this;
    }

    /** A foot in the margin of each page, with the number of the page for {@code #}. */
    public PdfMade foot(String text) {
        foot = Optional.of(text);
        return this;
    }

    public PdfMade password(String user) {
        protection = Optional.of(new StandardProtectionPolicy("eier", user, new AccessPermission()));
        return this;
    }

    private record Fonts(PDFont letters, PDFont symbols) {}

    /** The font, parsed once. */
    private static final class Parsed {
        private static final TrueTypeFont FONT = parse();

        private static TrueTypeFont parse() {
            try (InputStream in = PDDocument.class.getResourceAsStream(PdfMade.FONT)) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                font.setEnableGsub(false); // Norwegian needs no ligatures, and looking for them takes most of the time.
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<String> last() {
        return pages.get(pages.size() - 1);
    }

    public byte[] bytes() {
        try (PDDocument document = new PDDocument()) {
            Fonts font = new Fonts(
                    PDType0Font.load(document, Parsed.FONT, true),
                    new PDType1Font(Standard14Fonts.FontName.ZAPF_DINGBATS));
            int number = 0;
            for (List<String> lines : pages) {
                number++;
                page(document, font, lines, number);
            }
            if (protection.isPresent()) {
                document.protect(protection.get());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void page(PDDocument document, Fonts font, List<String> lines, int number) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            if (head.isPresent()) {
                line(content, font, head.get(), 810);
            }
            float y = TOP;
            for (String line : lines) {
                line(content, font, line, y);
                y -= LEADING;
            }
            if (foot.isPresent()) {
                line(content, font, foot.get().replace("#", String.valueOf(number)), 25);
            }
        }
    }

    /** The font has no check marks; those that it lacks come from the font of symbols that every reader has. */
    private static void line(PDPageContentStream content, Fonts font, String text, float y) throws IOException {
        if (text.isBlank()) {
            return;
        }
        content.beginText();
        content.newLineAtOffset(LEFT, y);
        for (String part : text.replace('\t', ' ').replace("☐", "□").split("(?<=[☒☑✓✔])|(?=[☒☑✓✔])", -1)) {
            boolean mark = "☒☑✓✔".contains(part);
            content.setFont(mark ? font.symbols() : font.letters(), SIZE);
            content.showText(mark ? "✔" : part);
        }
        content.endText();
    }
}
