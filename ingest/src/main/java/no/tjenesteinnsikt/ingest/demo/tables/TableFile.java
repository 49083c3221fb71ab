package no.tjenesteinnsikt.ingest.demo.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tjenesteinnsikt.ingest.demo.planted.Facts;
import no.tjenesteinnsikt.ingest.demo.planted.MadeDocument;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.written.Notice;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.jspecify.annotations.Nullable;

/** A CSV with all columns of one table; every row says that it is constructed. */
final class TableFile {
    private static final Set<String> GIVEN = Set.of("source_id", "locator");
    private static final String ORIGINAL = "original";

    private final Table table;
    private final Facts facts;

    private TableFile(String path, Table table) {
        this.table = table;
        this.facts = Facts.in(path);
    }

    /** A file of that path, with no rows yet. */
    static TableFile of(String path, Table table) {
        return new TableFile(path, table);
    }

    /** A row to be filled and added. */
    Row.Builder row() {
        return facts.of(table).set(ORIGINAL, Notice.BOKMAAL);
    }

    Row.Builder row(String serviceId) {
        return row().set("service_id", serviceId);
    }

    Row.Builder row(String serviceId, int reportYear) {
        return row(serviceId).set("report_year", reportYear);
    }

    void add(Row.Builder row) {
        facts.plant(row);
    }

    /** Puts the file on the shelf, unless it has no rows. */
    void putOn(Shelf shelf) {
        if (!facts.rows().isEmpty()) {
            shelf.put(new MadeDocument(facts.document(), this::bytes, facts.rows(), List.of()));
        }
    }

    private byte[] bytes() {
        List<Column> columns = table.columns().stream()
                .filter(column -> !GIVEN.contains(column.name()))
                .toList();
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        writer.writeRecord(columns.stream().map(Column::name).toList());
        for (Row row : facts.rows()) {
            List<@Nullable String> fields = new ArrayList<>();
            columns.forEach(column ->
                    fields.add(row.get(column.name()).map(TableFile::field).orElse(null)));
            writer.writeRecord(fields);
        }
        flush(writer);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static void flush(CsvWriter writer) {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
