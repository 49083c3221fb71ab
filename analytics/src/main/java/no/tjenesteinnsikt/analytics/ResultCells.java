package no.tjenesteinnsikt.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.ColumnType;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Table;

/** The cells of a row as JSON, without loss: a number is a text, so that no reader makes a double of it. */
final class ResultCells {
    private ResultCells() {}

    static ObjectNode json(Row row, ObjectNode node) {
        node.put("table", row.table().name());
        ObjectNode values = node.putObject("values");
        for (Column column : row.table().columns()) {
            row.get(column.name()).ifPresent(value -> values.put(column.name(), text(value)));
        }
        return node;
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    static Row row(Table table, JsonNode values) {
        Row.Builder row = Row.of(table);
        values.properties()
                .forEach(cell -> row.set(
                        cell.getKey(),
                        value(
                                table.column(cell.getKey()).type(),
                                cell.getValue().asText())));
        return row.build();
    }

    private static Object value(ColumnType type, String text) {
        if (type instanceof ColumnType.Varchar) {
            return text;
        } else if (type instanceof ColumnType.BigInt) {
            return Long.valueOf(text);
        } else if (type instanceof ColumnType.Whole) {
            return Integer.valueOf(text);
        } else if (type instanceof ColumnType.Decimal) {
            return new BigDecimal(text);
        } else if (type instanceof ColumnType.Day) {
            return LocalDate.parse(text);
        } else if (type instanceof ColumnType.Bool) {
            return Boolean.valueOf(text);
        }
        return Instant.parse(text);
    }
}
