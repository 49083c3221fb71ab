package no.tjenesteinnsikt.ingest.form.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.CsvField;
import no.tjenesteinnsikt.ingest.document.CsvRecord;
import no.tjenesteinnsikt.ingest.document.CsvTable;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.privacy.ContactMask;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Unit;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** Reads the records of a bulk file, one row each; a record with a bad cell is left out, with a finding for each. */
final class RecordReader {
    private static final String REMEDY = "Rett feltet, og legg filen inn på nytt. Raden er utelatt til det er gjort.";

    private final String sourceId;
    private final CsvTable csv;
    private final TableShape shape;
    private final List<Finding> findings = new ArrayList<>();
    private int errors;

    RecordReader(String sourceId, CsvTable csv, TableShape shape) {
        this.sourceId = sourceId;
        this.csv = csv;
        this.shape = shape;
    }

    List<Finding> findings() {
        return findings;
    }

    Optional<Row> read(CsvRecord row) {
        if (row.fields().size() != csv.header().size()) {
            String message =
                    "Linje " + row.place().firstLine() + " har " + row.fields().size() + " felt, men første linje har "
                            + csv.header().size() + ".";
            error("csv_width", message, "Sett inn eller fjern skilletegn, og legg filen inn på nytt.", row.place());
            return Optional.empty();
        }
        int before = errors;
        Row.Builder builder = Row.of(shape.table()).from(sourceId, row.place().locator());
        for (Column column : shape.columns()) {
            if (shape.valueOf(column).isPresent()) {
                builder.set(column.name(), state(column, row));
            } else {
                value(column, row).ifPresent(value -> builder.set(column.name(), value));
            }
        }
        return errors == before ? Optional.of(builder.build()) : Optional.empty();
    }

    private Optional<Object> value(Column column, CsvRecord row) {
        Optional<CsvField> field = csv.cell(row, column.name());
        Optional<String> text = field.flatMap(CsvField::value);
        TextPlace place = field.map(CsvField::place).orElse(row.place());
        if (text.isEmpty()) {
            if (!column.isOptional()) {
                error(
                        "cell_empty",
                        "Feltet «" + column.name() + "» er tomt, men må ha " + CellText.allowed(column) + ".",
                        REMEDY,
                        place);
            }
            return Optional.empty();
        }
        Optional<Object> value = CellText.value(column, text.get());
        if (value.isEmpty()) {
            badCell(column, text.get(), place);
        }
        return value.map(v -> isText(column) ? masked(column, v.toString(), place) : v);
    }

    private static boolean isText(Column column) {
        return column.unit() == Unit.TEXT && column.codes().isEmpty();
    }

    private String masked(Column column, String text, TextPlace place) {
        String masked = ContactMask.mask(text);
        if (!masked.equals(text)) {
            findings.add(ContactMask.finding(sourceId, column.name(), place.locator()));
        }
        return masked;
    }

    /** The state as it stands, or as it follows from a value; a state that contradicts the value is a bad cell. */
    private String state(Column column, CsvRecord row) {
        String valueName = shape.valueOf(column).orElseThrow().name();
        boolean hasValue = csv.cell(row, valueName).flatMap(CsvField::value).isPresent();
        Optional<CsvField> field = csv.cell(row, column.name());
        Optional<String> text = field.flatMap(CsvField::value);
        TextPlace place =
                field.or(() -> csv.cell(row, valueName)).map(CsvField::place).orElse(row.place());
        if (text.isEmpty() && !hasValue) {
            String message = "Feltet «" + valueName + "» er tomt, og «" + column.name() + "» sier ikke hvorfor.";
            error(
                    "state_missing",
                    message,
                    "Skriv en verdi, eller sett «" + column.name() + "» til " + CellText.allowed(column) + ".",
                    place);
        } else if (text.isPresent() && !column.codes().contains(text.get())) {
            badCell(column, text.get(), place);
        } else if (text.isPresent() && hasValue != text.get().equals("value")) {
            String message = "Feltet «" + column.name() + "» er «" + text.get() + "», men «" + valueName + "» er "
                    + (hasValue ? "fylt ut." : "tomt.");
            error("state_contradicts", message, REMEDY, place);
        }
        return text.filter(column.codes()::contains).orElse("value");
    }

    private void badCell(Column column, String text, TextPlace place) {
        String shown = isText(column) ? ContactMask.mask(text) : text;
        String message = "Feltet «" + column.name() + "» er «" + LakeException.printable(shown) + "», men må være "
                + CellText.allowed(column) + ".";
        boolean comma = CellText.hasDecimalComma(column, text);
        error(
                comma ? "decimal_comma" : "cell_invalid",
                message,
                comma ? "Skriv tallet med punktum. " + REMEDY : REMEDY,
                place);
    }

    private void error(String code, String message, String remedy, TextPlace place) {
        errors++;
        findings.add(new Finding(sourceId, Severity.ERROR, code, message, remedy, place.locator()));
    }
}
