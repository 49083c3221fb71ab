package no.tjenesteinnsikt.ingest.run;

import com.code_intelligence.jazzer.junit.FuzzTest;
import no.tjenesteinnsikt.ingest.document.docx.DocxReader;
import no.tjenesteinnsikt.ingest.document.made.DocxMade;
import no.tjenesteinnsikt.ingest.document.made.ZipMade;

class DocxFuzzTest {
    private static final byte[] PLAIN = DocxMade.of("Hei").bytes();

    @FuzzTest(maxDuration = "4s")
    void anyBytesAreReadOrRefused(byte[] content) throws Exception {
        boolean zip = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        byte[] document = zip
                ? content
                : ZipMade.of(PLAIN).with("word/document.xml", content).bytes();
        Bounds.read(new DocxReader(), document);
    }
}
