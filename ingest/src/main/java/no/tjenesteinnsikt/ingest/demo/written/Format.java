package no.tjenesteinnsikt.ingest.demo.written;

import java.util.List;
import java.util.Locale;

/** A file format in which a constructed form is handed in. */
public enum Format {
    TXT {
        @Override
        public byte[] file(List<Block> blocks) {
            return Medium.TEXT.file(Medium.TEXT.render(blocks));
        }
    },
    MD {
        @Override
        public byte[] file(List<Block> blocks) {
            return Medium.MARKDOWN.file(Medium.MARKDOWN.render(blocks));
        }
    },
    HTML {
        @Override
        public byte[] file(List<Block> blocks) {
            return PageFile.of(blocks);
        }
    },
    DOCX {
        @Override
        public byte[] file(List<Block> blocks) {
            return WordFile.of(blocks);
        }
    },
    PDF {
        @Override
        public byte[] file(List<Block> blocks) {
            return PdfFile.of(blocks);
        }
    };

    /** The document as the bytes of a file, the same every time. */
    public abstract byte[] file(List<Block> blocks);

    /** How names of such files end. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
