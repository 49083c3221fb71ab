package no.tjenesteinnsikt.ingest.demo.written;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A page of HTML: fields stand in a table of two columns, as web forms print them. */
final class PageFile {
    private PageFile() {}

    static byte[] of(List<Block> blocks) {
        String body = blocks.stream().map(PageFile::element).collect(Collectors.joining("\n"));
        String page =
                "<!DOCTYPE html>\n<html lang=\"nb\"><head><meta charset=\"utf-8\"><title>Skjema</title></head>\n<body>\n"
                        + body + "\n</body></html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static String element(Block block) {
        if (block instanceof Block.Heading heading) {
            return "<h2>" + escaped(heading.text()) + "</h2>";
        }
        if (block instanceof Block.Field field) {
            return table(List.of(List.of(field.label(), field.value())));
        }
        if (block instanceof Block.Table table) {
            return table(table.rows());
        }
        if (block instanceof Block.Choice choice) {
            return "<p>" + choice.mark().box() + escaped(choice.text()) + "</p>";
        }
        return "<p>"
                + escaped(block instanceof Block.Guidance guidance ? guidance.text() : ((Block.Answer) block).text())
                + "</p>";
    }

    private static String table(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "<td>" + escaped(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
