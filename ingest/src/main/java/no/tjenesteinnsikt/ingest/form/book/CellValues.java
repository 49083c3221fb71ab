package no.tjenesteinnsikt.ingest.form.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.tjenesteinnsikt.ingest.document.Cell.BooleanValue;
import no.tjenesteinnsikt.ingest.document.Cell.DateValue;
import no.tjenesteinnsikt.ingest.document.Cell.ErrorValue;
import no.tjenesteinnsikt.ingest.document.Cell.NumberValue;
import no.tjenesteinnsikt.ingest.document.Cell.TextValue;
import no.tjenesteinnsikt.ingest.document.Cell.Value;
import no.tjenesteinnsikt.ingest.form.privacy.ContactMask;
import no.tjenesteinnsikt.ingest.form.text.DateText;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** Reads cells as what belongs in them. What does not is a finding with sheet and cell, and no value. */
public final class CellValues {
    private static final String AGAIN = " Legg deretter arbeidsboken inn på nytt.";
    private static final int LONGEST_SHOWN = 60;

    private final String sourceId;
    private final List<Finding> findings = new ArrayList<>();

    /** For the cells of one workbook. */
    public CellValues(String sourceId) {
        this.sourceId = sourceId;
    }

    /**
     * What became of a cell.
     *
     * @param value the value, where there is a good one
     * @param state {@code value}, {@code not_answered} where the cell is empty, {@code unknown} where it holds something
     *     that cannot be used
     */
    public record Taken<T>(Optional<T> value, String state) {
        private static <T> Taken<T> of(T value) {
            return new Taken<>(Optional.of(value), "value");
        }

        private static <T> Taken<T> empty() {
            return new Taken<>(Optional.empty(), "not_answered");
        }

        private static <T> Taken<T> bad() {
            return new Taken<>(Optional.empty(), "unknown");
        }
    }

    /** All that was found so far. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** A text, with addresses and telephone numbers masked; numbers and days as they are shown. */
    public Taken<String> text(BookCell cell, String field) {
        return taken(cell, field, value -> {
            String shown = value.text().strip();
            String masked = ContactMask.mask(shown);
            if (!masked.equals(shown)) {
                findings.add(ContactMask.finding(sourceId, field, cell.locator()));
            }
            return Taken.of(masked);
        });
    }

    /** A number that is not below zero. */
    public Taken<BigDecimal> number(BookCell cell, String field) {
        return taken(cell, field, value -> {
            if (value instanceof NumberValue number && number.number().signum() >= 0) {
                return Taken.of(number.number());
            }
            String what = value instanceof TextValue ? "teksten " : "";
            error(
                    "number_expected",
                    "Feltet «" + field + "» har " + what + shown(value)
                            + ", men skal ha et tall som ikke er under null.",
                    "Skriv bare tallet i cellen, uten tekst." + AGAIN,
                    cell);
            return Taken.bad();
        });
    }

    /** A year. */
    public Taken<Integer> year(BookCell cell, String field) {
        return taken(cell, field, value -> {
            String digits = value.text().strip();
            if ((value instanceof NumberValue || value instanceof TextValue) && digits.matches("(?:19|20)\\d\\d")) {
                return Taken.of(Integer.valueOf(digits));
            }
            error(
                    "year_expected",
                    "Feltet «" + field + "» har " + shown(value) + ", men skal ha et årstall.",
                    "Skriv årstallet med fire sifre." + AGAIN,
                    cell);
            return Taken.bad();
        });
    }

    /** A day. A day that was typed as text is none: programs read it in different ways. */
    public Taken<LocalDate> day(BookCell cell, String field) {
        return taken(cell, field, value -> {
            if (value instanceof DateValue day) {
                return Taken.of(day.date().toLocalDate());
            }
            boolean text =
                    value instanceof TextValue && DateText.first(value.text()).isPresent();
            error(
                    text ? "date_is_text" : "date_expected",
                    "Feltet «" + field + "» har " + shown(value)
                            + (text ? " som tekst, ikke som dato." : ", men skal ha en dato."),
                    "Slett det som står i cellen, og skriv datoen på nytt som dag.måned.år." + AGAIN,
                    cell);
            return Taken.bad();
        });
    }

    /** One of a list. */
    public Taken<String> code(BookCell cell, String field, CodeList list) {
        return taken(cell, field, value -> {
            Optional<String> code = list.code(value.text());
            if (code.isPresent()) {
                return Taken.of(code.get());
            }
            error(
                    "not_in_list",
                    "Feltet «" + field + "» har " + shown(value) + ", som ikke er i listen.",
                    "Velg en av disse: " + String.join(", ", list.words()) + "." + AGAIN,
                    cell);
            return Taken.bad();
        });
    }

    private <T> Taken<T> taken(BookCell cell, String field, Function<Value, Taken<T>> read) {
        if (cell.isEmpty() || cell.cell().isEmpty()) {
            return Taken.empty();
        }
        Value value = cell.cell().get().value();
        if (value instanceof ErrorValue) {
            error(
                    "formula_error",
                    "Feltet «" + field + "» har formelfeilen " + value.text() + ".",
                    "Rett formelen, eller skriv verdien i stedet for den." + AGAIN,
                    cell);
            return Taken.bad();
        }
        return read.apply(value);
    }

    private static String shown(Value value) {
        if (value instanceof BooleanValue truth) {
            return truth.truth() ? "SANN" : "USANN";
        }
        String text = LakeException.printable(ContactMask.mask(value.text().strip()));
        return "«" + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text) + "»";
    }

    /** Says that something could not be read. */
    public void error(String code, String message, String remedy, BookCell cell) {
        say(Severity.ERROR, code, message, remedy, cell.locator());
    }

    /** Says something of the workbook. */
    public void say(Severity severity, String code, String message, String remedy, String locator) {
        findings.add(new Finding(sourceId, severity, code, message, remedy, locator));
    }
}
