package no.tjenesteinnsikt.ingest.form.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.ColumnType;
import no.tjenesteinnsikt.ingest.lake.Unit;

/** A cell's text as a value of its column, and in words what its column allows. */
final class CellText {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,19}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,38}(?:\\.\\d{1,38})?");

    private CellText() {}

    /** The value, empty where the text is none that the column allows. */
    static Optional<Object> value(Column column, String text) {
        Optional<Object> value = typed(column, text).filter(column.type()::accepts);
        return value.filter(v -> column.codes().isEmpty() || column.codes().contains(text));
    }

    private static Optional<Object> typed(Column column, String text) {
        ColumnType type = column.type();
        try {
            if (type instanceof ColumnType.Varchar) {
                boolean id = column.unit() == Unit.IDENTIFIER;
                return id && text.isBlank() ? Optional.empty() : Optional.of(text);
            }
            if (type instanceof ColumnType.BigInt) {
                return matching(WHOLE, text).map(Long::valueOf);
            }
            if (type instanceof ColumnType.Whole) {
                return matching(WHOLE, text)
                        .map(Integer::valueOf)
                        .filter(number -> !isYear(column) || isPossible(number))
                        .map(Object.class::cast);
            }
            if (type instanceof ColumnType.Decimal decimal) {
                return matching(DECIMAL, text).map(BigDecimal::new).map(number -> scaled(number, decimal));
            }
            return day(type, text);
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isYear(Column column) {
        return column.unit() == Unit.CALENDAR_YEAR;
    }

    private static boolean isPossible(int year) {
        return year >= RecordForm.FIRST_YEAR && year <= RecordForm.LAST_YEAR;
    }

    private static Optional<Object> day(ColumnType type, String text) {
        if (type instanceof ColumnType.Day) {
            return Optional.of(LocalDate.parse(text));
        }
        if (type instanceof ColumnType.Moment) {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            return Optional.of(moment);
        }
        return Optional.of(text)
                .filter(t -> t.equals("true") || t.equals("false"))
                .map(Boolean::valueOf);
    }

    /** The number with the column's places, so that 5 and 5.0 are one value; as it is where it has more. */
    private static Object scaled(BigDecimal number, ColumnType.Decimal type) {
        return type.accepts(number) && number.scale() <= type.scale() ? number.setScale(type.scale()) : number;
    }

    private static Optional<String> matching(Pattern pattern, String text) {
        return Optional.of(text).filter(t -> pattern.matcher(t).matches());
    }

    /** What the column allows, in Norwegian. */
    static String allowed(Column column) {
        if (!column.codes().isEmpty()) {
            return "en av kodene " + String.join(", ", column.codes());
        }
        if (isYear(column)) {
            return "et årstall fra " + RecordForm.FIRST_YEAR + " til " + RecordForm.LAST_YEAR;
        }
        ColumnType type = column.type();
        if (type instanceof ColumnType.BigInt || type instanceof ColumnType.Whole) {
            return "et helt tall";
        }
        if (type instanceof ColumnType.Decimal decimal) {
            return "et tall med desimalpunktum og høyst " + decimal.scale() + " desimaler";
        }
        if (type instanceof ColumnType.Day) {
            return "en dato som 2018-11-05";
        }
        if (type instanceof ColumnType.Moment) {
            return "et tidspunkt som 2018-11-05T12:00:00Z";
        }
        return type instanceof ColumnType.Bool ? "true eller false" : "en tekst";
    }

    /** Whether the text would be a number with a point for its comma. */
    static boolean hasDecimalComma(Column column, String text) {
        return column.type() instanceof ColumnType.Decimal
                && text.indexOf(',') >= 0
                && matching(DECIMAL, text.replace(',', '.')).isPresent();
    }
}
