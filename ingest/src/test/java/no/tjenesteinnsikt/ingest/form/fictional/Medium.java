package no.tjenesteinnsikt.ingest.form.fictional;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.document.made.DocxMade;
import no.tjenesteinnsikt.ingest.document.made.PdfMade;
import no.tjenesteinnsikt.ingest.document.made.Texts;

/** A file format in which a constructed document is written. To try a further one, add a line here. */
enum Medium {
    TEXT {
        @Override
        String render(Block block) {
            if (block instanceof Block.Heading heading) {
                return heading.text() + "\n";
            }
            if (block instanceof Block.Field field) {
                return field.label() + " " + field.value() + "\n";
            }
            if (block instanceof Block.Table table) {
                return table.rows().stream().map(r -> String.join("\t", r)).collect(Collectors.joining("\n")) + "\n";
            }
            return plain(block);
        }
    },
    MARKDOWN {
        @Override
        String render(Block block) {
            if (block instanceof Block.Heading heading) {
                return "## **" + heading.text() + "**\n";
            }
            if (block instanceof Block.Field field) {
                return "**" + field.label() + "**\t" + field.value() + "\n";
            }
            if (block instanceof Block.Guidance guidance) {
                return "*" + guidance.text() + "*\n";
            }
            if (block instanceof Block.Table table) {
                List<String> rows = table.rows().stream()
                        .map(r -> "| " + String.join(" | ", r) + " |")
                        .toList();
                String rule = "|" + "---|".repeat(table.rows().get(0).size());
                return rows.get(0) + "\n" + rule + "\n" + String.join("\n", rows.subList(1, rows.size())) + "\n";
            }
            return plain(block);
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

    /** As text, which all file formats but Markdown are made from. */
    String render(Block block) {
        return TEXT.render(block);
    }

    /** Whether a document of that format takes long to make and to read. */
    boolean isSlow() {
        return this == DOCX || this == PDF;
    }

    /** Whether a document of that format can have the defect. */
    boolean has(Defect defect) {
        return true;
    }

    String render(List<Block> blocks) {
        return blocks.stream().map(this::render).collect(Collectors.joining("\n"));
    }

    byte[] file(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(Block block) {
        if (block instanceof Block.Guidance guidance) {
            return guidance.text() + "\n";
        }
        if (block instanceof Block.Choice choice) {
            return (choice.mark() == Block.Mark.YES ? "☒ " : "☐ ") + choice.text() + "\n";
        }
        return ((Block.Answer) block).text() + "\n";
    }
}
