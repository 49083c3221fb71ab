package no.tjenesteinnsikt.ingest.form.fictional;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.tjenesteinnsikt.ingest.demo.written.Block;
import no.tjenesteinnsikt.ingest.demo.written.Medium;
import no.tjenesteinnsikt.ingest.document.made.DocxMade;
import no.tjenesteinnsikt.ingest.document.made.PdfMade;
import no.tjenesteinnsikt.ingest.document.made.Texts;

/** A file format in which a constructed document is written. To try a further one, add a line here. */
enum FileKind {
    TEXT,
    MARKDOWN {
        @Override
        String render(List<Block> blocks) {
            return Medium.MARKDOWN.render(blocks);
        }
    },
    HTML {
        @Override
        byte[] file(String text) {
            return Texts.html(text).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        boolean has(Defect defect) {
            return !defect.isOfPages();
        }
    },
    DOCX {
        @Override
        byte[] file(String text) {
            DocxMade made = new DocxMade();
            for (String line : text.replace("\f", "").lines().toList()) {
                if (line.contains("\t")) {
                    made.table(List.of(List.of(line.split("\t", -1))));
                } else {
                    made.paragraph(line);
                }
            }
            return made.bytes();
        }

        @Override
        boolean has(Defect defect) {
            return !defect.isOfPages();
        }
    },
    PDF {
        @Override
        byte[] file(String text) {
            return PdfMade.of(Defect.wrapped(text.replace("\r", ""), WIDTH).replace("\t", GAP))
                    .bytes();
        }

        @Override
        boolean has(Defect defect) {
            return defect != Defect.SYMBOL_FONT;
        }
    };

    private static final int WIDTH = 90;
    private static final String GAP = "      ";

    /** As text, which all formats but Markdown are made from. */
    String render(List<Block> blocks) {
        return Medium.TEXT.render(blocks);
    }

    /** Whether a document of that format takes long to make and to read. */
    boolean isSlow() {
        return this == DOCX || this == PDF;
    }

    /** Whether a document of that format can have the defect. */
    boolean has(Defect defect) {
        return true;
    }

    byte[] file(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
