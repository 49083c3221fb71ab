package no.tjenesteinnsikt.ingest.lake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How places are written. */
final class LocatorGrammar {
    /** Longer than any place; a pattern needs depth for each character of a name between apostrophes. */
    private static final int LONGEST = 400;

    private static final String NUMBER = "(\\d{1,9})";
    private static final String CHARACTERS = "(?::C" + NUMBER + "-" + NUMBER + ")?";
    private static final Pattern PAGE = Pattern.compile("p" + NUMBER + ":(L.+)");
    private static final Pattern PARAGRAPHS = Pattern.compile("¶" + NUMBER + "(?:-" + NUMBER + ")?" + CHARACTERS);
    private static final Pattern TABLE = Pattern.compile(
            "T" + NUMBER + "R" + NUMBER + "C" + NUMBER + "(?:-R" + NUMBER + "C" + NUMBER + ")?" + CHARACTERS);
    private static final String SHEET_CELL = "([A-Z]{1,3})" + NUMBER;
    private static final Pattern SHEET = Pattern.compile(
            "(?s)('(?:[^']|''){1,100}'|[\\p{L}\\p{N}_.]{1,100})!" + SHEET_CELL + "(?::" + SHEET_CELL + ")?");
    private static final Pattern PASSAGE = Pattern.compile("([¶T].+)-([¶T].+)");

    private LocatorGrammar() {}

    static Locator read(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("Cannot read a place of " + text.length() + " characters");
        }
        Matcher page = PAGE.matcher(text);
        Matcher paragraphs = PARAGRAPHS.matcher(text);
        Matcher table = TABLE.matcher(text);
        Matcher sheet = SHEET.matcher(text);
        Matcher passage = PASSAGE.matcher(text);
        if (page.matches()) {
            return new Locator.Page(number(page, 1), Place.parse(page.group(2)));
        } else if (paragraphs.matches()) {
            int first = number(paragraphs, 1);
            return new Locator.Paragraphs(
                    first, number(paragraphs, 2, first), number(paragraphs, 3), number(paragraphs, 4));
        } else if (table.matches()) {
            return tableCells(table);
        } else if (sheet.matches()) {
            return sheetCells(sheet);
        } else if (passage.matches()) {
            return new Locator.Passage(part(passage.group(1)), part(passage.group(2)));
        }
        return Place.parse(text);
    }

    private static Locator part(String text) {
        if (PARAGRAPHS.matcher(text).matches() || TABLE.matcher(text).matches()) {
            return read(text);
        }
        throw new IllegalArgumentException("Cannot read place " + text);
    }

    private static Locator tableCells(Matcher match) {
        var first = new Locator.TableCells.Cell(number(match, 2), number(match, 3));
        var last = new Locator.TableCells.Cell(number(match, 4, first.row()), number(match, 5, first.column()));
        return new Locator.TableCells(number(match, 1), first, last, number(match, 6), number(match, 7));
    }

    private static Locator sheetCells(Matcher match) {
        String name = match.group(1);
        String sheet =
                name.startsWith("'") ? name.substring(1, name.length() - 1).replace("''", "'") : name;
        int column = column(match.group(2));
        int row = number(match, 3);
        String lastColumn = match.group(4);
        return new Locator.SheetCells(
                sheet, column, row, lastColumn == null ? column : column(lastColumn), number(match, 5, row));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }

    private static int number(Matcher match, int group) {
        return number(match, group, 0);
    }

    private static int number(Matcher match, int group, int otherwise) {
        @Nullable String digits = match.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}
