package no.tjenesteinnsikt.ingest.document.docx;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.TextLines;
import no.tjenesteinnsikt.ingest.document.TextLines.Piece;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import no.tjenesteinnsikt.ingest.document.docx.Block.Paragraph;
import no.tjenesteinnsikt.ingest.document.docx.Block.Table;
import no.tjenesteinnsikt.ingest.document.docx.Block.TableCell;
import no.tjenesteinnsikt.ingest.document.docx.Block.TableRow;
import no.tjenesteinnsikt.ingest.lake.Locator;

/** Numbers paragraphs and tables, and makes lines of them. The body is numbered first, heads and feet after it. */
final class BlockLines {
    private int bodyParagraphs;
    private int bodyTables;
    private int paragraph;
    private int table;

    /** Counts the body, so that numbers of heads and feet can follow those of the body. */
    void count(List<Block> body) {
        for (Block block : body) {
            if (block instanceof Table nested) {
                bodyTables++;
                nested.rows().forEach(row -> row.cells().forEach(cell -> countTables(cell.blocks())));
            } else {
                bodyParagraphs++;
            }
        }
    }

    private void countTables(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Table nested) {
                bodyTables++;
                nested.rows().forEach(row -> row.cells().forEach(cell -> countTables(cell.blocks())));
            }
        }
    }

    void margins(List<Block> blocks, TextLines text) throws UnreadableException {
        paragraph = bodyParagraphs;
        table = bodyTables;
        TextLines lines = new TextLines();
        for (Block block : blocks) {
            block(block, lines);
        }
        text.addPage(lines);
    }

    void body(List<Block> blocks, TextLines text) throws UnreadableException {
        paragraph = 0;
        table = 0;
        for (Block block : blocks) {
            block(block, text);
        }
    }

    private void block(Block block, TextLines text) throws UnreadableException {
        if (block instanceof Table rows) {
            table(rows, text);
            return;
        }
        paragraph++;
        Locator unit = new Locator.Paragraphs(paragraph, paragraph, 0, 0);
        int column = 1;
        for (String line : ((Paragraph) block).lines()) {
            text.add(List.of(new Piece(line, unit, column)));
            column += line.length() + 1;
        }
    }

    private void table(Table rows, TextLines text) throws UnreadableException {
        table++;
        int number = table;
        int row = 0;
        for (TableRow cells : rows.rows()) {
            row++;
            List<List<List<Piece>>> pieces = new ArrayList<>();
            List<Table> nested = new ArrayList<>();
            for (TableCell cell : cells.cells()) {
                pieces.add(pieces(cell, Locator.TableCells.of(number, row, cell.column()), nested));
            }
            text.addRow(pieces);
            for (Table inner : nested) {
                table(inner, text);
            }
        }
    }

    /** The lines of a cell that are not blank. */
    private static List<List<Piece>> pieces(TableCell cell, Locator unit, List<Table> nested) {
        List<List<Piece>> lines = new ArrayList<>();
        int column = 1;
        for (Block block : cell.blocks()) {
            if (block instanceof Table inner) {
                nested.add(inner);
                continue;
            }
            for (String line : ((Paragraph) block).lines()) {
                if (!line.isBlank()) {
                    lines.add(List.of(new Piece(line, unit, column)));
                }
                column += line.length() + 1;
            }
        }
        return lines;
    }
}
