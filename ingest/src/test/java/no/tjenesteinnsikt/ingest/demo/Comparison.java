package no.tjenesteinnsikt.ingest.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.demo.group.GroupDocuments;
import no.tjenesteinnsikt.ingest.demo.planted.MadeDocument;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.lake.Table;

/** Planted facts against read ones, both ways: every difference is a line with document, table, key, column and values. */
final class Comparison {
    private static final Set<String> PLACE = Set.of("source_id", "locator");
    /** What is said of all documents together, not of one as it is read. */
    private static final Set<String> OF_ALL_TOGETHER = Set.of(
            "answers_contradict",
            "documents_contradict",
            "figure_approximate",
            "figure_jump",
            "figure_repeated",
            "figures_round",
            "outlier",
            "parts_differ_from_total",
            "sources_disagree",
            "staffing_differs",
            "stated_twice");

    private static final String UNKNOWN = "unknown";

    private final ReadBack back;
    private final Map<String, Set<String>> paths;
    private final List<String> differences = new ArrayList<>();

    private Comparison(ReadBack back) {
        this.back = back;
        this.paths = new TreeMap<>();
        back.read()
                .in(SourceTables.SOURCE_DOCUMENT)
                .forEach(row -> paths.computeIfAbsent(row.text("source_id"), key -> new TreeSet<>())
                        .add(row.text("file_name")));
    }

    static List<String> of(ReadBack back) {
        Comparison comparison = new Comparison(back);
        Schema.SNAPSHOT.stream()
                .filter(Table::hasProvenance)
                .filter(table -> !table.equals(SourceTables.FINDING))
                .forEach(comparison::compare);
        return comparison.differences;
    }

    private void compare(Table table) {
        List<Row> planted = back.made().stream()
                .flatMap(document -> document.rows().stream())
                .filter(row -> row.table().equals(table))
                .toList();
        List<Row> read = back.read().in(table);
        if (table.key().contains("locator")) {
            compareEach(table, planted, read);
        } else {
            compareJoined(table, planted, read);
        }
    }

    /**
     * Rows of which each stands for itself: as many of the one as of the other. What two versions say alike, in the same
     * place, is one fact.
     */
    private void compareEach(Table table, List<Row> planted, List<Row> read) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Row row : planted) {
            String file = fileName(row.text("source_id"));
            String said = version(file) + " " + words(row);
            if (!file.contains(GroupDocuments.OTHER) || !counts.containsKey(said)) {
                counts.merge(said, 1, Integer::sum);
            }
        }
        read.forEach(row -> counts.merge(version(files(row)) + " " + words(row), -1, Integer::sum));
        counts.forEach((row, count) -> {
            if (count != 0) {
                differences.add(table.name() + (count > 0 ? " not read: " : " not planted: ") + row);
            }
        });
    }

    /** The name that two versions of a document share. */
    private static String version(String file) {
        return file.replace(GroupDocuments.OTHER, "");
    }

    /** Facts that several documents may state: one row, from one of them. */
    private void compareJoined(Table table, List<Row> planted, List<Row> read) {
        Map<List<Object>, List<Row>> expected = new LinkedHashMap<>();
        planted.forEach(row -> expected.computeIfAbsent(
                        key(row, fileName(row.text("source_id"))), key -> new ArrayList<>())
                .add(row));
        Map<List<Object>, Row> found = new LinkedHashMap<>();
        read.forEach(row -> found.put(key(row, files(row)), row));
        expected.forEach((key, rows) -> {
            Row row = found.remove(key);
            if (row == null) {
                differences.add(table.name() + " " + key + " not read: " + documents(rows));
            } else {
                compareColumns(key, rows, row);
            }
        });
        found.forEach((key, row) -> differences.add(table.name() + " " + key + " not planted: "
                + paths.get(row.text("source_id")) + " " + row.text("locator") + " " + words(row)));
    }

    /** The key, with the name of its document where that is a part of it. */
    private static List<Object> key(Row row, String document) {
        return row.table().key().stream()
                .map(column -> column.equals("source_id")
                        ? document
                        : value(row, row.table().column(column)))
                .map(Object.class::cast)
                .toList();
    }

    private String files(Row read) {
        return String.join("/", paths.getOrDefault(read.text("source_id"), Set.of()));
    }

    private void compareColumns(List<Object> key, List<Row> planted, Row read) {
        for (Column column : read.table().columns()) {
            if (!PLACE.contains(column.name())) {
                Set<String> values = values(speaking(planted, read, column), column);
                String value = value(read, column);
                if (!(values.isEmpty() ? value.isEmpty() : values.contains(value) && values.size() == 1)) {
                    differences.add(read.table().name() + " " + key + " " + column.name() + ": planted " + values
                            + ", read «" + value + "» " + documents(planted) + " " + read.text("locator"));
                }
            }
        }
        boolean fromOne = planted.stream().anyMatch(row -> isFrom(row, read));
        if (!fromOne) {
            differences.add(read.table().name() + " " + key + " read from " + paths.get(read.text("source_id"))
                    + ", planted in " + documents(planted));
        }
    }

    /** What the documents say; an unknown status beside a known one says nothing. */
    private static Set<String> values(List<Row> planted, Column column) {
        Set<String> values = planted.stream()
                .flatMap(row -> Stream.of(value(row, column)))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (values.size() > 1 && column.name().equals("status")) {
            values.remove(UNKNOWN);
        }
        boolean contradicted =
                planted.stream().anyMatch(row -> row.text("source_id").contains(GroupDocuments.OTHER));
        return values.size() > 1 && contradicted && column.codes().contains(UNKNOWN) ? Set.of(UNKNOWN) : values;
    }

    /**
     * Whose word counts: of a fact of several years that of the last, of two names of a column of a review the better known one with all that is said of it, and of
     * where a fact was taken from that of the document it was read from.
     */
    private List<Row> speaking(List<Row> planted, Row read, Column column) {
        if (column.name().equals("original")) {
            return planted.stream().filter(row -> isFrom(row, read)).toList();
        }
        if (column.name().equals("report_year") && !read.table().key().contains("report_year")) {
            return planted.stream()
                    .max(Comparator.comparing(row -> value(row, column)))
                    .map(List::of)
                    .orElse(planted);
        }
        boolean ofTheName = Set.of("name", "name_status", "name_evidence").contains(column.name());
        if (!read.table().equals(ServiceTables.SERVICE) || !ofTheName) {
            return planted;
        }
        List<Row> known = planted.stream()
                .filter(row -> !row.text("name_status").equals(UNKNOWN))
                .toList();
        return known.isEmpty() ? planted : known;
    }

    private boolean isFrom(Row planted, Row read) {
        return paths.getOrDefault(read.text("source_id"), Set.of()).contains(fileName(planted.text("source_id")));
    }

    private static String value(Row row, Column column) {
        return row.get(column.name())
                .map(value -> value instanceof BigDecimal number
                        ? number.stripTrailingZeros().toPlainString()
                        : value.toString())
                .orElse("");
    }

    private static String words(Row row) {
        return row.table().columns().stream()
                .filter(column -> !PLACE.contains(column.name()))
                .filter(column -> row.get(column.name()).isPresent())
                .map(column -> column.name() + "=" + value(row, column))
                .collect(Collectors.joining(" "));
    }

    private static String documents(List<Row> rows) {
        return rows.stream()
                .map(row -> row.text("source_id"))
                .distinct()
                .limit(3)
                .toList()
                .toString();
    }

    /** The remarks of each document, as they were planted and as they were made. */
    static List<String> remarks(ReadBack back) {
        Comparison comparison = new Comparison(back);
        Map<String, List<String>> made = new TreeMap<>();
        back.read().in(SourceTables.FINDING).stream()
                .filter(row -> !OF_ALL_TOGETHER.contains(row.text("code")))
                .forEach(row -> comparison
                        .paths
                        .getOrDefault(row.text("source_id"), Set.of())
                        .forEach(path -> made.computeIfAbsent(path, key -> new ArrayList<>())
                                .add(row.text("code"))));
        List<String> differences = new ArrayList<>();
        for (MadeDocument document : back.made()) {
            List<String> read = made.getOrDefault(fileName(document.path()), List.of()).stream()
                    .sorted()
                    .toList();
            if (!read.equals(document.remarks())) {
                differences.add(document.path() + ": planted " + document.remarks() + ", made " + read);
            }
        }
        return differences;
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
