package no.tjenesteinnsikt.ingest.store.duckdb;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.ColumnType;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** One cell between Java and DuckDB, without loss. */
final class CellWriter {
    private CellWriter() {}

    static void append(DuckDBAppender appender, Column column, @Nullable Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
            return;
        }
        ColumnType type = column.type();
        if (type instanceof ColumnType.Varchar) {
            appender.append((String) value);
        } else if (type instanceof ColumnType.BigInt) {
            appender.append((long) (Long) value);
        } else if (type instanceof ColumnType.Whole) {
            appender.append((int) (Integer) value);
        } else if (type instanceof ColumnType.Decimal decimal) {
            appender.append(((BigDecimal) value).setScale(decimal.scale(), RoundingMode.UNNECESSARY));
        } else if (type instanceof ColumnType.Day) {
            appender.append((LocalDate) value);
        } else if (type instanceof ColumnType.Bool) {
            appender.append((boolean) (Boolean) value);
        } else {
            appender.append(((Instant) value).atOffset(ZoneOffset.UTC));
        }
    }

    static @Nullable Object read(ResultSet result, int index, Column column) throws SQLException {
        ColumnType type = column.type();
        Object value;
        if (type instanceof ColumnType.Varchar) {
            value = result.getString(index);
        } else if (type instanceof ColumnType.BigInt) {
            value = result.getLong(index);
        } else if (type instanceof ColumnType.Whole) {
            value = result.getInt(index);
        } else if (type instanceof ColumnType.Decimal) {
            value = result.getBigDecimal(index);
        } else if (type instanceof ColumnType.Day) {
            value = result.getObject(index, LocalDate.class);
        } else if (type instanceof ColumnType.Bool) {
            value = result.getBoolean(index);
        } else {
            OffsetDateTime moment = result.getObject(index, OffsetDateTime.class);
            value = moment == null ? null : moment.toInstant();
        }
        return result.wasNull() ? null : value;
    }
}
