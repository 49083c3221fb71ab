package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Blob;
import java.sql.SQLException;
import java.sql.Struct;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.duckdb.DuckDBStruct;
import org.jspecify.annotations.Nullable;

/** A value as exact text: decimals plain, dates and times ISO 8601, bytes in hexadecimal, nested values as JSON. */
final class ValueText {
    private ValueText() {}

    /** The text; null for NULL. */
    static @Nullable String of(@Nullable Object value) throws SQLException {
        if (value == null) {
            return null;
        }
        return isNested(value) ? json(value) : scalar(value);
    }

    private static boolean isNested(Object value) {
        return value instanceof Array
                || value instanceof Struct
                || value instanceof Map
                || value instanceof List
                || value instanceof Object[];
    }

    private static String scalar(Object value) throws SQLException {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Timestamp moment) {
            return iso(moment.toLocalDateTime());
        }
        if (value instanceof LocalDateTime moment) {
            return iso(moment);
        }
        if (value instanceof OffsetDateTime moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        if (value instanceof LocalTime time) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
        }
        if (value instanceof Blob blob) {
            return HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value.toString();
    }

    private static String iso(LocalDateTime moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
    }

    private static String json(@Nullable Object value) throws SQLException {
        if (value == null) {
            return "null";
        }
        if (value instanceof DuckDBStruct struct) {
            return json(struct.getMap());
        }
        if (value instanceof Array array) {
            return json(array.getArray());
        }
        if (value instanceof Object[] items) {
            return jsonItems(Arrays.asList(items));
        }
        if (value instanceof List<?> items) {
            return jsonItems(items);
        }
        if (value instanceof Map<?, ?> map) {
            StringJoiner members = new StringJoiner(",", "{", "}");
            for (Map.Entry<?, ?> member : map.entrySet()) {
                members.add(quoted(String.valueOf(of(member.getKey()))) + ":" + json(member.getValue()));
            }
            return members.toString();
        }
        return jsonScalar(value);
    }

    private static String jsonItems(List<?> items) throws SQLException {
        StringJoiner joined = new StringJoiner(",", "[", "]");
        for (Object item : items) {
            joined.add(json(item));
        }
        return joined.toString();
    }

    private static String jsonScalar(Object value) throws SQLException {
        boolean bare =
                value instanceof Boolean || (value instanceof Number number && Double.isFinite(number.doubleValue()));
        return bare ? scalar(value) : quoted(scalar(value));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** How many bytes the text takes in UTF-8, quickly. */
    static int bytes(@Nullable String text) {
        return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
