package no.tjenesteinnsikt.ingest.document.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.ingest.document.Cell;
import no.tjenesteinnsikt.ingest.document.Cell.BooleanValue;
import no.tjenesteinnsikt.ingest.document.Cell.DateValue;
import no.tjenesteinnsikt.ingest.document.Cell.ErrorValue;
import no.tjenesteinnsikt.ingest.document.Cell.NumberValue;
import no.tjenesteinnsikt.ingest.document.Cell.TextValue;
import no.tjenesteinnsikt.ingest.document.Cell.Value;
import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell holds, by its type, its format and the workbook's calendar. */
final class CellReader {
    /** Excel keeps 15 significant digits of what is typed, and stores some of them a hair beside: 7.0999999999999996. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST_NUMBER = 40;
    private static final Set<String> ERRORS = Set.of(
            "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#GETTING_DATA");

    private final boolean from1904;
    private int count;

    CellReader(boolean from1904) {
        this.from1904 = from1904;
    }

    /** How many cells were read. */
    int count() {
        return count;
    }

    Optional<Cell> read(org.dhatim.fastexcel.reader.Cell cell) {
        Optional<Value> value = value(cell);
        count += value.isPresent() ? 1 : 0;
        return value.map(v -> new Cell(
                cell.getColumnIndex() + 1,
                cell.getAddress().getRow() + 1,
                v,
                Optional.ofNullable(cell.getFormula()).filter(formula -> !formula.isEmpty())));
    }

    private Optional<Value> value(org.dhatim.fastexcel.reader.Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return Optional.of(new ErrorValue(value == null ? "#N/A" : value.toString()));
        } else if (value instanceof BigDecimal number) {
            return Optional.of(number(cell, number));
        } else if (value instanceof Boolean truth) {
            return Optional.of(new BooleanValue(truth));
        } else if (value != null && cell.getType() == CellType.FORMULA && ERRORS.contains(value.toString())) {
            return Optional.of(new ErrorValue(value.toString()));
        }
        return Optional.ofNullable(value)
                .map(Object::toString)
                .filter(text -> !text.isEmpty())
                .map(text -> new TextValue(text.replace("\r\n", "\n").replace('\r', '\n')));
    }

    private Value number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
        if (isDate(cell) && DateUtil.isValidExcelDate(number.doubleValue())) {
            return new DateValue(DateUtil.getLocalDateTime(number.doubleValue(), from1904, true));
        }
        BigDecimal typed = number.round(DIGITS).stripTrailingZeros();
        boolean tooLong = Math.abs((long) typed.scale()) > LONGEST_NUMBER
                || typed.precision() - (long) typed.scale() > LONGEST_NUMBER;
        if (tooLong) {
            return new TextValue(cell.getRawValue());
        }
        return new NumberValue(typed.scale() < 0 ? typed.setScale(0) : typed);
    }

    private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
        Integer id = cell.getDataFormatId();
        return id != null && DateUtil.isADateFormat(id, cell.getDataFormatString());
    }
}
