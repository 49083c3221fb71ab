package no.tjenesteinnsikt.ingest.document.docx;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a Word document that stands below the one before it. */
sealed interface Block {
    /** Its text, for comparing. */
    String text();

    /**
     * A paragraph.
     *
     * @param lines its text, broken where its author broke it
     */
    record Paragraph(List<String> lines) implements Block {
        public Paragraph {
            lines = List.copyOf(lines);
        }

        @Override
        public String text() {
            return String.join("\n", lines);
        }
    }

    /** A table. */
    record Table(List<TableRow> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public String text() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.blocks().stream())
                    .map(Block::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    /** A row of a table. */
    record TableRow(List<TableCell> cells) {
        public TableRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param column from 1; of merged cells the first
     * @param blocks what it holds
     */
    record TableCell(int column, List<Block> blocks) {
        public TableCell {
            blocks = List.copyOf(blocks);
        }
    }
}
