package no.tjenesteinnsikt.ingest.document.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.document.Cell;
import no.tjenesteinnsikt.ingest.document.Content;
import no.tjenesteinnsikt.ingest.document.FormatReader;
import no.tjenesteinnsikt.ingest.document.Sheet;
import no.tjenesteinnsikt.ingest.document.Sheet.SheetRow;
import no.tjenesteinnsikt.ingest.document.Sheet.Visibility;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import no.tjenesteinnsikt.ingest.document.Workbook;
import no.tjenesteinnsikt.ingest.document.zip.OfficeParts;
import no.tjenesteinnsikt.ingest.lake.Locator.SheetCells;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads a workbook row by row; of cells that say nothing, nothing is kept. */
public final class XlsxReader implements FormatReader {
    /** The most cells of a workbook: about 100,000 rows of ten columns. */
    static final int MOST_CELLS = 1_000_000;

    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);
    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

    @Override
    public Content read(byte[] content) throws UnreadableException {
        OfficeParts.check(content, OfficeParts.Kind.WORKBOOK);
        ReadingOptions options = OfficeParts.hasFormats(content) ? OPTIONS : WITHOUT_FORMATS;
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), options)) {
            CellReader cells = new CellReader(workbook.isDate1904());
            List<Sheet> sheets = new ArrayList<>();
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(sheet(sheet, cells));
            }
            if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
                throw new UnreadableException("empty_file", "er tom", "Legg inn filen på nytt med innhold");
            }
            return new Content.Book(new Workbook(sheets), List.of());
        } catch (StackOverflowError e) {
            throw UnreadableException.tooDeep(e);
        } catch (IOException | RuntimeException e) {
            throw UnreadableException.damaged("Excel-filen", e);
        }
    }

    private static Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet, CellReader cells)
            throws IOException, UnreadableException {
        if (sheet.getName().isEmpty() || sheet.getName().length() > SheetCells.LONGEST_NAME) {
            throw UnreadableException.damaged("et ark uten navn, eller med altfor langt navn,", null);
        }
        List<SheetRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> iterator = stream.iterator();
            while (iterator.hasNext()) {
                List<Cell> read = row(iterator.next(), cells);
                if (!read.isEmpty()) {
                    rows.add(new SheetRow(read.get(0).row(), read));
                }
            }
        }
        rows.sort(Comparator.comparingInt(SheetRow::number));
        boolean visible = sheet.getVisibility() == SheetVisibility.VISIBLE;
        return new Sheet(sheet.getName(), visible ? Visibility.VISIBLE : Visibility.HIDDEN, rows);
    }

    private static List<Cell> row(Row row, CellReader cells) throws UnreadableException {
        List<Cell> read = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
            if (cell != null) {
                cells.read(cell).ifPresent(read::add);
            }
        }
        if (cells.count() > MOST_CELLS) {
            throw UnreadableException.tooLarge(
                    "har flere celler enn grensen på " + MOST_CELLS + " (større tabeller kan legges inn som CSV)");
        }
        read.sort(Comparator.comparingInt(Cell::column));
        return read;
    }
}
