package no.tjenesteinnsikt.dashboard.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import org.jspecify.annotations.Nullable;

/** The data of a page as JSON and as CSV. In CSV an empty field is no value, and {@code ""} is empty text. */
final class Twins {
    /** Numbers as people write them: 2020, not 2.02E+3. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Twins() {}

    static String json(PageRequest request, PageAnswer.Shown shown) {
        ObjectNode root = JSON.createObjectNode();
        root.put("dataset", request.data().folder().name().value());
        root.put("edition", request.data().edition().snapshot());
        if (!request.data().narrowing().isNone()) {
            root.put("narrowing", request.data().narrowing().text());
        }
        root.put("title", shown.title());
        request.data()
                .smallNumbers()
                .ifPresent(rule ->
                        root.put("hidden", request.texts().get("layout.small_numbers", String.valueOf(rule.below()))));
        if (request.data().isConstructed()) {
            root.put("warning", request.texts().get("layout.constructed"));
        }
        for (TwinTable table : shown.twin()) {
            ArrayNode rows = root.putArray(table.name());
            for (List<@Nullable Object> row : table.rows()) {
                ObjectNode object = rows.addObject();
                for (int i = 0; i < row.size(); i++) {
                    object.set(table.columns().get(i), JSON.valueToTree(plain(row.get(i))));
                }
            }
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof BigDecimal || value instanceof Number || value instanceof Boolean || value == null
                ? value
                : value.toString();
    }

    static String csv(PageAnswer.Shown shown) {
        TwinTable table = shown.twin().get(0);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(text)) {
            csv.writeRecord(table.columns());
            for (List<@Nullable Object> row : table.rows()) {
                csv.writeRecord(row.stream().map(Twins::field).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static @Nullable String field(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
