package no.tjenesteinnsikt.ingest.form.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook. The same content always gives the same bytes. */
public final class BookWriter {
    /** The hidden sheet that says what the workbook is. */
    public static final String IDENTITY = "_skjema";

    private static final String LISTS = "_lister";
    private static final String PROGRAM = "Tjenesteinnsikt";
    private static final String PROGRAM_VERSION = "1.0";

    private final Workbook workbook;
    private final List<Worksheet> sheets = new ArrayList<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, Range> ranges = new HashMap<>();

    private BookWriter(Workbook workbook, List<CodeList> lists) {
        this.workbook = workbook;
        lists.forEach(list -> this.lists.put(list.name(), list.words()));
    }

    /**
     * Writes a workbook.
     *
     * @param title what the file's properties call it
     * @param lists the drop-down lists that it uses
     * @param identity what it says of itself, out of sight
     * @param content adds the sheets
     */
    public static byte[] write(
            String title, List<CodeList> lists, Map<String, String> identity, Consumer<BookWriter> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, PROGRAM_VERSION)) {
            workbook.setGlobalDefaultFont("Arial", 10);
            workbook.properties().setTitle(title);
            BookWriter writer = new BookWriter(workbook, lists);
            writer.open(identity, lists, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StablePackage.of(bytes.toByteArray());
    }

    private void open(Map<String, String> identity, List<CodeList> all, Consumer<BookWriter> content)
            throws IOException {
        Worksheet lookup = workbook.newWorksheet(LISTS);
        int column = 0;
        for (CodeList list : all) {
            List<String> words = list.words();
            for (int row = 0; row < words.size(); row++) {
                lookup.value(row, column, words.get(row));
            }
            ranges.put(list.name(), lookup.range(0, column, Math.max(words.size() - 1, 0), column));
            column++;
        }
        lookup.setVisibilityState(VisibilityState.HIDDEN);
        content.accept(this);
        identity(identity);
        workbook.sortWorksheets((a, b) -> Integer.compare(place(a), place(b)));
        for (Worksheet sheet : sheets) {
            sheet.finish();
        }
    }

    /** The sheets that are seen come first, in the order in which they were added. */
    private int place(Worksheet sheet) {
        int index = sheets.indexOf(sheet);
        return index >= 0 ? index : Integer.MAX_VALUE;
    }

    private void identity(Map<String, String> identity) {
        Worksheet sheet = workbook.newWorksheet(IDENTITY);
        int row = 0;
        for (Map.Entry<String, String> fact : identity.entrySet()) {
            sheet.value(row, 0, fact.getKey());
            sheet.value(row, 1, fact.getValue());
            row++;
        }
        sheet.protect("");
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }

    /**
     * Adds a sheet.
     *
     * @param name as its tab says
     * @param widths of its columns from the first on, in characters
     */
    public SheetWriter sheet(String name, double... widths) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheets.add(sheet);
        return new SheetWriter(sheet, ranges, widths);
    }
}
