package no.tjenesteinnsikt.ingest.document;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.Locator.SheetCells;

/**
 * A cell of a sheet that is not empty.
 *
 * @param column from 1
 * @param row from 1
 * @param value what it holds; of a formula what the workbook says that it came to
 * @param formula the formula, without the equals sign
 */
public record Cell(int column, int row, Value value, Optional<String> formula) {

    /** What a cell holds. */
    public sealed interface Value {
        /** The value as a CSV cell has it: decimal point, ISO date, {@code true} or {@code false}. */
        String text();
    }

    /**
     * A number, exact as it was typed: a workbook keeps 15 significant digits.
     *
     * @param number without zeros at its end
     */
    public record NumberValue(BigDecimal number) implements Value {
        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /** A text; it may hold line feeds. */
    public record TextValue(String text) implements Value {}

    /** A day and time of day; midnight where only a day was typed. */
    public record DateValue(LocalDateTime date) implements Value {
        @Override
        public String text() {
            boolean day = date.toLocalTime().toNanoOfDay() == 0;
            return day ? date.toLocalDate().toString() : date.toString();
        }
    }

    /** Yes or no. */
    public record BooleanValue(boolean truth) implements Value {
        @Override
        public String text() {
            return String.valueOf(truth);
        }
    }

    /** A formula that came to nothing, such as {@code #DIV/0!}: never a value. */
    public record ErrorValue(String text) implements Value {}

    /** Where the cell stands. */
    public SheetCells place(String sheet) {
        return SheetCells.of(sheet, column, row);
    }
}
