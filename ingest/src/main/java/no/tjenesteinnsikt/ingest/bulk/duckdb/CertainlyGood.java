package no.tjenesteinnsikt.ingest.bulk.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.form.table.RecordForm;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.ColumnType;
import no.tjenesteinnsikt.ingest.lake.Unit;

/**
 * In SQL: what a cell's text is as a value, and whether that is beyond doubt. Whatever is in doubt the form decides, so
 * that it is only slow to doubt too much, but wrong to doubt too little.
 */
final class CertainlyGood {
    /** Anything that could hold an address or a telephone number. */
    private static final String CONTACT = "@|[0-9](?:[ \\x{00A0}\\x{202F}-]?[0-9]){4}";

    private final RecordForm form;

    CertainlyGood(RecordForm form) {
        this.form = form;
    }

    /** The value of a column; for a column that the file lacks, none. */
    String value(Column column) {
        if (!form.header().contains(column.name())) {
            return "cast(null as " + column.type().sql() + ")";
        }
        return column.type() instanceof ColumnType.Varchar
                ? column.name()
                : "try_cast(" + column.name() + " as " + column.type().sql() + ")";
    }

    /** Whether a record is good beyond doubt. */
    String record() {
        List<String> all = new ArrayList<>();
        for (String name : form.header()) {
            Column column = form.table().column(name);
            String good = "(" + good(column) + ")";
            all.add(column.isOptional() ? "(" + name + " is null or " + good + ")" : good);
        }
        return "coalesce(" + String.join(" and ", all) + ", false)";
    }

    private static String good(Column column) {
        String name = column.name();
        ColumnType type = column.type();
        if (!column.codes().isEmpty()) {
            return name + " in ("
                    + column.codes().stream().map(code -> "'" + code + "'").collect(Collectors.joining(", ")) + ")";
        }
        if (type instanceof ColumnType.Varchar) {
            return column.unit() == Unit.TEXT
                    ? "not regexp_matches(" + name + ", '" + CONTACT + "')"
                    : "ascii(" + name + ") between 33 and 126";
        }
        if (type instanceof ColumnType.Decimal decimal) {
            int whole = decimal.precision() - decimal.scale();
            return "regexp_full_match(" + name + ", '-?[0-9]{1," + whole + "}(?:\\.[0-9]{1," + decimal.scale()
                    + "})?')";
        }
        if (type instanceof ColumnType.Bool) {
            return name + " in ('true', 'false')";
        }
        if (type instanceof ColumnType.Day) {
            return "strlen(" + name + ") = 10 and cast(try_cast(" + name + " as date) as varchar) = " + name;
        }
        boolean whole = type instanceof ColumnType.Whole || type instanceof ColumnType.BigInt;
        String number = "cast(try_cast(" + name + " as " + type.sql() + ") as varchar) = " + name;
        boolean year = column.unit() == Unit.CALENDAR_YEAR;
        return !whole
                ? "false"
                : year
                        ? number + " and try_cast(" + name + " as integer) between " + RecordForm.FIRST_YEAR + " and "
                                + RecordForm.LAST_YEAR
                        : number;
    }
}
