package no.tjenesteinnsikt.ingest.run;

import com.code_intelligence.jazzer.junit.FuzzTest;
import no.tjenesteinnsikt.ingest.document.pdf.PdfReader;

class PdfFuzzTest {
    @FuzzTest(maxDuration = "4s")
    void anyBytesAreReadOrRefused(byte[] content) throws Exception {
        Bounds.read(new PdfReader(), content);
    }
}
