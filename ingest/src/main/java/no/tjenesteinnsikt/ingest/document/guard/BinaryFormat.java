package no.tjenesteinnsikt.ingest.document.guard;

import no.tjenesteinnsikt.ingest.document.FormatReader;
import no.tjenesteinnsikt.ingest.document.docx.DocxReader;
import no.tjenesteinnsikt.ingest.document.pdf.PdfReader;
import no.tjenesteinnsikt.ingest.document.xlsx.XlsxReader;

/** The formats that are read in a process of their own. */
public enum BinaryFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    BinaryFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Its reader, for the process that may come to harm. */
    FormatReader reader() {
        return switch (this) {
            case PDF -> new PdfReader();
            case DOCX -> new DocxReader();
            case XLSX -> new XlsxReader();
        };
    }
}
