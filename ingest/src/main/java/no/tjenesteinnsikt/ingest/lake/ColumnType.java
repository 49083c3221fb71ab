package no.tjenesteinnsikt.ingest.lake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** The types that the lake allows. There is no floating-point type: a number in the lake is exact. */
public sealed interface ColumnType {

    /** The type as both engines write it in SQL. */
    String sql();

    /** Whether the value, as Java holds it, fits the type without loss. */
    boolean accepts(Object value);

    /**
     * The value that {@link Object#toString} wrote.
     *
     * @throws RuntimeException where it is the text of no such value
     */
    Object value(String text);

    /** Text of any length. */
    record Varchar() implements ColumnType {
        @Override
        public String sql() {
            return "varchar";
        }

        @Override
        public Object value(String text) {
            return text;
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof String;
        }
    }

    /** A whole number of 64 bits, a {@link Long} in Java. */
    record BigInt() implements ColumnType {
        @Override
        public String sql() {
            return "bigint";
        }

        @Override
        public Object value(String text) {
            return Long.valueOf(text);
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof Long;
        }
    }

    /** A whole number of 32 bits, an {@link java.lang.Integer} in Java. */
    record Whole() implements ColumnType {
        @Override
        public String sql() {
            return "integer";
        }

        @Override
        public Object value(String text) {
            return Integer.valueOf(text);
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof Integer;
        }
    }

    /**
     * An exact decimal number.
     *
     * @param precision digits in all
     * @param scale digits after the decimal point
     */
    record Decimal(int precision, int scale) implements ColumnType {
        public Decimal {
            if (scale < 0 || precision < 1 || scale > precision || precision > 38) {
                throw new IllegalArgumentException("Cannot make a decimal type: (" + precision + "," + scale + ")");
            }
        }

        @Override
        public String sql() {
            return "decimal(" + precision + "," + scale + ")";
        }

        @Override
        public Object value(String text) {
            return new BigDecimal(text);
        }

        @Override
        public boolean accepts(Object value) {
            if (!(value instanceof BigDecimal number)) {
                return false;
            }
            BigDecimal plain = number.stripTrailingZeros();
            int decimals = Math.max(plain.scale(), 0);
            int whole = plain.precision() - plain.scale();
            return decimals <= scale && whole <= precision - scale;
        }
    }

    /** A day without time. */
    record Day() implements ColumnType {
        @Override
        public String sql() {
            return "date";
        }

        @Override
        public Object value(String text) {
            return LocalDate.parse(text);
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof LocalDate;
        }
    }

    /** True or false. */
    record Bool() implements ColumnType {
        @Override
        public String sql() {
            return "boolean";
        }

        @Override
        public Object value(String text) {
            return Boolean.valueOf(text);
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof Boolean;
        }
    }

    /** A moment, with its time zone resolved. */
    record Moment() implements ColumnType {
        @Override
        public String sql() {
            return "timestamptz";
        }

        @Override
        public Object value(String text) {
            return Instant.parse(text);
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof Instant;
        }
    }
}
