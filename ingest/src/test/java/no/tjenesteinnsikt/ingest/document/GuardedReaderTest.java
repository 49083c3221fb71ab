package no.tjenesteinnsikt.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import no.tjenesteinnsikt.ingest.document.guard.BinaryFormat;
import no.tjenesteinnsikt.ingest.document.guard.GuardLimits;
import no.tjenesteinnsikt.ingest.document.guard.GuardedReader;
import no.tjenesteinnsikt.ingest.document.made.PdfMade;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

/** On real processes: what a document costs is that process, and the next one is read as if nothing had happened. */
class GuardedReaderTest {
    private static final byte[] GOOD = PdfMade.of("Hei").bytes();

    @Test
    void aDocumentThatTakesTooLongIsRefusedAndTheNextIsRead() throws Exception {
        try (GuardedReader reader = new GuardedReader(new GuardLimits(Duration.ofSeconds(3), 256))) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> reader.read(BinaryFormat.PDF, slow()))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessage("too_slow: tok mer enn 3 sekunder å lese");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
            assertThat(textAtLast(reader)).isEqualTo("Hei");
        }
    }

    @Test
    void aDocumentThatNeedsTooMuchMemoryIsRefusedAndTheNextIsRead() throws Exception {
        try (GuardedReader reader = new GuardedReader(new GuardLimits(Duration.ofSeconds(20), 64))) {
            assertThatThrownBy(() -> reader.read(BinaryFormat.PDF, large()))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessage("too_much_memory: krever mer enn 64 MB minne å lese, eller er skadet");
            assertThat(text(reader)).isEqualTo("Hei");
        }
    }

    @Test
    void aClosedReaderLeavesNoProcess() throws Exception {
        GuardedReader reader = new GuardedReader(GuardLimits.DEFAULT);
        assertThat(text(reader)).isEqualTo("Hei");
        long before = readers();

        reader.close();

        assertThat(before).isPositive();
        for (int i = 0; i < 100 && readers() >= before; i++) {
            Thread.sleep(20);
        }
        assertThat(readers()).isLessThan(before);
    }

    private static long readers() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    }

    /** On a busy machine the start of a process alone can take these three seconds. */
    private static String textAtLast(GuardedReader reader) throws UnreadableException {
        for (int i = 0; i < 9; i++) {
            try {
                return text(reader);
            } catch (UnreadableException e) {
                assertThat(e).hasMessageStartingWith("too_slow");
            }
        }
        return text(reader);
    }

    private static String text(GuardedReader reader) throws UnreadableException {
        return ((Content.Text) reader.read(BinaryFormat.PDF, GOOD))
                .lines()
                .get(0)
                .text();
    }

    /** Ten million operators on one page, within what may be unpacked: some tens of seconds of work. */
    private static byte[] slow() throws IOException {
        byte[] operators = "q 1 0 0 1 0 0 cm Q\n".repeat(50_000).getBytes(StandardCharsets.US_ASCII);
        return page(operators, 120);
    }

    /** A page that unpacks to sixty million bytes of one text, in a process that has 64 MB. */
    private static byte[] large() throws IOException {
        byte[] text = new byte[1_000_000];
        Arrays.fill(text, (byte) 'a');
        text[0] = '(';
        return page(text, 60);
    }

    private static byte[] page(byte[] content, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (var packed = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < times; i++) {
                    packed.write(content);
                }
            }
            page.setContents(stream);
            document.save(out);
        }
        return out.toByteArray();
    }
}
