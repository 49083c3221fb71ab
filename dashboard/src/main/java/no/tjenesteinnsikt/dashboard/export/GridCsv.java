package no.tjenesteinnsikt.dashboard.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV by RFC 4180. NULL is an empty field and the empty text is two quotes, so that the two stay apart. */
final class GridCsv {
    private GridCsv() {}

    static void write(Grid grid, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.EMPTY)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(grid.headings().stream().map(Grid.Heading::name).toList());
            for (List<@Nullable String> row : grid.rows()) {
                csv.writeRecord(row);
            }
        }
        out.append(text.getBuffer());
    }
}
