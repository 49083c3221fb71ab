package no.tjenesteinnsikt.analytics.spark;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.ColumnType;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * Rows of every table of the contract, made from the schema itself and a fixed seed: so a table or column that comes
 * tomorrow is tried, too. Nulls where they are allowed, every code and state, ties, groups without members, the largest
 * and smallest numbers that a type holds, æ, ø and å.
 */
final class GeneratedRows {
    private static final int ATTEMPTS = 3000;
    private static final int MOST_ROWS = 700;
    private static final List<String> SERVICES =
            List.of("ærlig", "blåbær", "c", "d", "ødemark", "f", "g", "ånd", "i", "j", "k", "review-2018-kolonne-7");
    private static final List<Integer> YEARS = List.of(1998, 1999, 2016, 2017, 2018);
    private static final int FIRST_FULL_YEAR = 2016;
    private static final List<String> ANSWERS = List.of("yes", "no");
    private static final List<String> TEXTS = List.of("Ærlig øl på ås", "blåbær", "Zebra", "aa", "å", "a b%c_d");

    private final Random random = new Random(41);
    private final Map<String, List<String>> pools;

    private GeneratedRows() throws IOException {
        pools = Map.of(
                "service_id", SERVICES,
                "same_as", SERVICES,
                "other", SERVICES,
                "successor", SERVICES,
                "region_id", List.of("nord", "midt", "vest", "sor_ost"),
                "institution_id", List.of("sykehus-å", "sykehus-b"),
                "criterion_id", criteria());
    }

    /** All rows, the same every time. */
    static List<Row> all() throws IOException {
        GeneratedRows generated = new GeneratedRows();
        List<Row> rows = new ArrayList<>();
        Schema.SNAPSHOT.forEach(table -> rows.addAll(generated.of(table)));
        rows.addAll(change("endret", "10", "25"));
        rows.addAll(change("fra ingenting", "0", "5"));
        return rows;
    }

    /** Two figures and the change between them that a report publishes, which chance would hardly bring together. */
    private static List<Row> change(String measure, String from, String to) {
        Row published = Row.of(ReviewTables.PUBLISHED_FIGURE)
                .set("figure_id", "endring " + measure)
                .set("period_type", "report_year")
                .set("period", 2018)
                .set("statement", "Endring")
                .set("published_text", "150 %")
                .set("published_number", new BigDecimal("150"))
                .set("places", 0)
                .set("comparison", "equals")
                .set("kind", "figure")
                .set("unit", "prosent")
                .set("section", "Ærlig")
                .set("calculation", "percent_change")
                .set("service_id", SERVICES.get(0))
                .set("region_id", "vest")
                .set("measure", measure)
                .set("from_report_year", 2016)
                .set("to_report_year", 2018)
                .from("kilde", "L1")
                .build();
        return List.of(published, figure(measure, 2016, from), figure(measure, 2018, to));
    }

    private static Row figure(String measure, int year, String quantity) {
        return Row.of(ReportTables.REPORTED_FIGURE)
                .set("service_id", SERVICES.get(0))
                .set("report_year", year)
                .set("region_id", "vest")
                .set("measure", measure)
                .set("label", "Øl")
                .set("quantity", new BigDecimal(quantity))
                .set("unit", "stk")
                .from("kilde", "L" + year)
                .build();
    }

    private static List<String> criteria() throws IOException {
        return Files.readAllLines(Path.of("../../data/reference/criterion.csv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private List<Row> of(Table table) {
        Set<List<Object>> keys = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ATTEMPTS && rows.size() < MOST_ROWS; i++) {
            Row row = row(table);
            if (!isTooMuch(row) && keys.add(row.key())) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** In the first years there are two services only: too few for many a figure. */
    private static boolean isTooMuch(Row row) {
        boolean early = row.values().stream()
                .anyMatch(value -> value instanceof Integer year && year > 1900 && year < FIRST_FULL_YEAR);
        return early && SERVICES.stream().skip(2).anyMatch(row.values()::contains);
    }

    private Row row(Table table) {
        Row.Builder row = Row.of(table);
        for (Column column : table.columns()) {
            if (isStateOfAnother(table, column)) {
                continue;
            }
            Object value = column.isOptional() && random.nextInt(6) == 0 ? null : value(column);
            row.set(column.name(), value);
            String state = column.name() + "_state";
            if (table.has(state) && isStateOfAnother(table, table.column(state))) {
                row.set(state, value == null ? missing(table.column(state)) : "value");
            }
        }
        return row.build();
    }

    /** A state that says why another column is empty, which is set with that. */
    private static boolean isStateOfAnother(Table table, Column column) {
        return column.name().endsWith("_state")
                && table.has(column.name().replaceFirst("_state$", ""))
                && column.codes().contains("value");
    }

    private String missing(Column state) {
        return any(state.codes().stream().filter(code -> !code.equals("value")).toList());
    }

    private Object value(Column column) {
        if (!column.codes().isEmpty()) {
            boolean answer = column.codes().containsAll(ANSWERS) && random.nextInt(8) > 0;
            return any(answer ? ANSWERS : column.codes());
        }
        ColumnType type = column.type();
        if (type instanceof ColumnType.Varchar) {
            return text(column.name());
        } else if (type instanceof ColumnType.Decimal decimal) {
            return number(decimal);
        } else if (type instanceof ColumnType.Whole) {
            return column.name().endsWith("year") || column.name().equals("period") ? any(YEARS) : random.nextInt(14);
        } else if (type instanceof ColumnType.BigInt) {
            return any(List.of(0L, 1L, 7L, 7L, Long.MAX_VALUE));
        } else if (type instanceof ColumnType.Day) {
            return any(List.of(
                    LocalDate.of(1899, 12, 31),
                    LocalDate.of(2017, 1, 1),
                    LocalDate.of(2017, 12, 31),
                    LocalDate.of(2018, 2, 28)));
        } else if (type instanceof ColumnType.Bool) {
            return random.nextBoolean();
        }
        return any(List.of(Instant.parse("2017-12-31T23:59:59.999999Z"), Instant.EPOCH));
    }

    private String text(String name) {
        List<String> pool = pools.get(name);
        if (pool != null) {
            return any(pool);
        }
        return switch (name) {
            case "locator" -> "L" + (1 + random.nextInt(400)) + ":C" + random.nextInt(9);
            case "source_id" -> any(List.of("kilde-æ", "kilde-b"));
            default -> name.endsWith("_id") ? name + random.nextInt(90) : any(TEXTS);
        };
    }

    private BigDecimal number(ColumnType.Decimal type) {
        BigDecimal most = new BigDecimal(BigInteger.TEN.pow(type.precision()).subtract(BigInteger.ONE), type.scale());
        BigDecimal least = new BigDecimal(BigInteger.ONE, type.scale());
        return any(List.of(
                most,
                least,
                BigDecimal.ZERO,
                new BigDecimal("1.5"),
                new BigDecimal("3"),
                new BigDecimal("3"),
                new BigDecimal("80"),
                new BigDecimal("12.25"),
                new BigDecimal(random.nextInt(9999)).movePointLeft(2)));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
