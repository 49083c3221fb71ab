package no.tjenesteinnsikt.analytics.spark;

import java.util.List;
import no.tjenesteinnsikt.analytics.engine.SelectException;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.ColumnType;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The types of the contract in Spark's words. */
final class SparkTypes {
    private static final List<DataType> ALLOWED = List.of(
            DataTypes.StringType,
            DataTypes.IntegerType,
            DataTypes.LongType,
            DataTypes.BooleanType,
            DataTypes.DateType,
            DataTypes.TimestampType);

    private SparkTypes() {}

    /** A table as Spark reads it. Every column may be empty: what has to be there was checked when it was written. */
    static StructType of(Table table) {
        return new StructType(table.columns().stream().map(SparkTypes::of).toArray(StructField[]::new));
    }

    private static StructField of(Column column) {
        return DataTypes.createStructField(column.name(), of(column.type()), true);
    }

    private static DataType of(ColumnType type) {
        if (type instanceof ColumnType.Varchar) {
            return DataTypes.StringType;
        } else if (type instanceof ColumnType.BigInt) {
            return DataTypes.LongType;
        } else if (type instanceof ColumnType.Whole) {
            return DataTypes.IntegerType;
        } else if (type instanceof ColumnType.Decimal decimal) {
            return DataTypes.createDecimalType(decimal.precision(), decimal.scale());
        } else if (type instanceof ColumnType.Day) {
            return DataTypes.DateType;
        } else if (type instanceof ColumnType.Bool) {
            return DataTypes.BooleanType;
        }
        return DataTypes.TimestampType;
    }

    /**
     * Refuses a column of another type than the contract has.
     *
     * @throws SelectException that names the first
     */
    static void requireLakeTypes(StructType columns) {
        for (StructField field : columns.fields()) {
            if (!(field.dataType() instanceof DecimalType) && !ALLOWED.contains(field.dataType())) {
                throw new SelectException("kolonnen " + field.name() + " er "
                        + field.dataType().sql() + ": gi den en type fra kontrakten med cast");
            }
        }
    }
}
