package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.EditionChanges;
import no.tjenesteinnsikt.dashboard.read.EditionChanges.TableChanges;
import no.tjenesteinnsikt.dashboard.read.RowChange;
import no.tjenesteinnsikt.dashboard.read.RowChange.CellChange;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.query.SchemaTable;
import org.jspecify.annotations.Nullable;

/**
 * What an edition that waits to be published would change.
 *
 * @param lead which edition, in words
 * @param tables the tables in which something would change, those of indicators last
 */
public record ChangesView(String lead, List<Changed> tables) {
    static final ChangesView NONE = new ChangesView("", List.of());

    public ChangesView {
        tables = List.copyOf(tables);
    }

    /**
     * A table in which something would change.
     *
     * @param name its name in the lake
     * @param meaning what one row is
     * @param counts how many rows are new, gone and changed, in words
     * @param rows the first of them
     * @param rest how many more there are, in words; empty where none
     */
    public record Changed(String name, String meaning, String counts, List<Line> rows, String rest) {
        public Changed {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row that would change.
     *
     * @param kind what happens to it, as a code
     * @param label the same in words
     * @param key which row
     * @param cells its cells, each with its column
     */
    public record Line(String kind, String label, String key, String cells) {}

    static ChangesView of(EditionChanges changes, Texts texts) {
        return new ChangesView(
                texts.get("findings.changes.lead", changes.after().snapshot()),
                changes.tables().stream().map(table -> changed(table, texts)).toList());
    }

    /** What differs in a table, in words. */
    public static Changed changed(TableChanges table, Texts texts) {
        long rest = table.counts().all() - table.first().size();
        return new Changed(
                table.table().name(),
                SchemaTable.words(table.table().meaning(), texts),
                texts.get(
                        "findings.changes.counts",
                        texts.numbers().whole(table.counts().added()),
                        texts.numbers().whole(table.counts().removed()),
                        texts.numbers().whole(table.counts().changed())),
                table.first().stream().map(row -> line(row, texts)).toList(),
                rest == 0
                        ? ""
                        : texts.get("findings.changes.rest", texts.numbers().whole(rest)));
    }

    private static Line line(RowChange row, Texts texts) {
        String kind = row.kind().name().toLowerCase(java.util.Locale.ROOT);
        return new Line(
                kind,
                texts.get("findings.changes." + kind),
                String.join(" · ", row.keyWords()),
                row.cells().stream().map(cell -> cell(row, cell, texts)).collect(Collectors.joining("; ")));
    }

    private static String cell(RowChange row, CellChange cell, Texts texts) {
        String before = cell.before().orElse(texts.get("findings.changes.empty"));
        String after = cell.after().orElse(texts.get("findings.changes.empty"));
        return cell.column() + ": "
                + switch (row.kind()) {
                    case ADDED -> after;
                    case REMOVED -> before;
                    case CHANGED -> before + " → " + after;
                };
    }

    /** The rows that the page shows, as data; the command line writes all. */
    TwinTable twin() {
        return twin(tables);
    }

    /** The first rows that differ in some tables, as data. */
    public static TwinTable twin(List<Changed> tables) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Changed table : tables) {
            for (Line line : table.rows()) {
                rows.add(Arrays.asList(table.name(), line.kind(), line.key(), line.cells()));
            }
        }
        return new TwinTable("changes", List.of("table", "change", "key", "cells"), rows);
    }
}
