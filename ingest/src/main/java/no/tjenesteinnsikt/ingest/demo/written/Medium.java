package no.tjenesteinnsikt.ingest.demo.written;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A format of text in which a constructed document is written. To try a further one, add a line here. */
public enum Medium {
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
    };

    abstract String render(Block block);

    /** The whole document as text. */
    public String render(List<Block> blocks) {
        return blocks.stream().map(this::render).collect(Collectors.joining("\n"));
    }

    /** The text as the bytes of a file. */
    public byte[] file(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(Block block) {
        if (block instanceof Block.Guidance guidance) {
            return guidance.text() + "\n";
        }
        if (block instanceof Block.Choice choice) {
            return choice.mark().box() + choice.text() + "\n";
        }
        return ((Block.Answer) block).text() + "\n";
    }
}
