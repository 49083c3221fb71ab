package no.tjenesteinnsikt.analytics.suppression;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.SelectedRow;
import no.tjenesteinnsikt.ingest.lake.Protection.HiddenFact;

/** Reads the numbers of people that the documents of a snapshot state, and how the documents themselves add them up. */
final class StatedNumbers {
    /** The SELECT that names them. */
    static final String SELECT = text();

    private record Name(Cell.About about, String part, BigDecimal value) {}

    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, List<Integer>> byPlace = new HashMap<>();

    private StatedNumbers() {}

    static StatedNumbers of(LakeSession lake) {
        StatedNumbers stated = new StatedNumbers();
        Map<String, Set<HiddenFact>> rows = new TreeMap<>();
        Map<String, Name> names = new HashMap<>();
        lake.select(SELECT).rows().forEach(row -> {
            Name name = new Name(
                    new Cell.About(row.requiredText("service_id"), year(row), row.requiredText("measure")),
                    row.requiredText("part"),
                    row.requiredDecimal("quantity").stripTrailingZeros());
            names.put(name.toString(), name);
            rows.computeIfAbsent(name.toString(), key -> new HashSet<>())
                    .add(new HiddenFact(
                            row.requiredText("table_name"),
                            row.requiredText("source_id"),
                            row.requiredText("locator")));
        });
        rows.forEach((key, of) -> {
            Name name = names.get(key);
            if (name != null) {
                stated.add(new Cell(name.about(), name.part(), name.value(), of));
            }
        });
        return stated;
    }

    private static int year(SelectedRow row) {
        Integer year = row.whole("report_year");
        return year == null ? 0 : year;
    }

    private void add(Cell cell) {
        int index = cells.size();
        cells.add(cell);
        cell.rows()
                .forEach(
                        row -> byPlace.computeIfAbsent(row.sourceId() + " " + row.locator(), place -> new ArrayList<>())
                                .add(index));
    }

    /** All cells, in an order that depends on what they say alone. */
    List<Cell> cells() {
        return List.copyOf(cells);
    }

    /** The cells that stand at a place of a document. */
    List<Integer> at(String sourceId, String locator) {
        return byPlace.getOrDefault(sourceId + " " + locator, List.of());
    }

    /** Each whole less its parts; where two documents differ, with the number of the one and of the other. */
    List<Sum> relations() {
        Map<String, Set<Integer>> groups = new TreeMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            groups.computeIfAbsent(cells.get(cell).about().toString(), about -> new TreeSet<>())
                    .add(cell);
        }
        List<Sum> relations = new ArrayList<>();
        groups.values()
                .forEach(group -> group.stream()
                        .filter(cell -> cells.get(cell).isWhole())
                        .forEach(whole -> relations.addAll(relations(whole, group))));
        return relations;
    }

    private List<Sum> relations(int whole, Set<Integer> group) {
        Map<String, Integer> first = new TreeMap<>();
        List<Integer> others = new ArrayList<>();
        group.stream().filter(cell -> cells.get(cell).isPart()).forEach(cell -> {
            if (first.putIfAbsent(cells.get(cell).part(), cell) != null) {
                others.add(cell);
            }
        });
        if (first.isEmpty()) {
            return List.of();
        }
        List<Sum> relations = new ArrayList<>();
        relations.add(relation(whole, first));
        others.forEach(other -> {
            Map<String, Integer> parts = new TreeMap<>(first);
            parts.put(cells.get(other).part(), other);
            relations.add(relation(whole, parts));
        });
        return relations;
    }

    private static Sum relation(int whole, Map<String, Integer> parts) {
        return Sum.of(Set.of(whole)).less(Sum.of(new TreeSet<>(parts.values())));
    }

    private static String text() {
        try (InputStream in = StatedNumbers.class.getResourceAsStream("/suppression/people.sql")) {
            if (in == null) {
                throw new IllegalStateException("Cannot find suppression/people.sql in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
