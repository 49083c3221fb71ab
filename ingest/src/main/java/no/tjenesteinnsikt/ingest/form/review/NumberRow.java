package no.tjenesteinnsikt.ingest.form.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.form.matrix.Stated;
import no.tjenesteinnsikt.ingest.quality.Finding;

/**
 * Reads a row with one number for each column. Its cells are certain only when exactly one way of putting the pieces
 * together gives as many numbers as there are columns.
 */
final class NumberRow<T> {
    private static final Pattern YEARS = Pattern.compile("\\d{1,2}");
    private static final Pattern FTE = Pattern.compile("\\d{1,7}(?:,\\d{1,2})?");

    private final Function<List<Token>, List<Unit>> units;
    private final Function<String, Optional<T>> value;
    private final String allowed;

    private NumberRow(Function<List<Token>, List<Unit>> units, Function<String, Optional<T>> value, String allowed) {
        this.units = units;
        this.value = value;
        this.allowed = allowed;
    }

    /** Whole years. */
    static NumberRow<Integer> years() {
        return new NumberRow<>(
                Unit::apart,
                text -> YEARS.matcher(text).matches() ? Optional.of(Integer.parseInt(text)) : Optional.empty(),
                "et helt antall år fra 0 til 99");
    }

    /** Full-time equivalents with a decimal comma, perhaps broken over lines at the comma. */
    static NumberRow<BigDecimal> fte() {
        return new NumberRow<>(
                Unit::joinedAtCommas,
                text -> FTE.matcher(text).matches()
                        ? Optional.of(new BigDecimal(text.replace(',', '.')))
                        : Optional.empty(),
                "et tall med høyst to desimaler etter ett komma");
    }

    ReadRow<T> read(ScannedRow row, int columns, Doubts doubts) {
        List<List<Unit>> ways = row.ways().stream().map(units).toList();
        List<List<Unit>> fitting =
                ways.stream().filter(way -> way.size() == columns).toList();
        String place = row.place().locator();
        if (fitting.isEmpty()) {
            return ReadRow.unknown(
                    columns, place, doubts.columnCount(row, ways.get(0).size(), String.valueOf(columns)));
        }
        boolean alike = fitting.stream().map(NumberRow::texts).distinct().count() == 1;
        return alike ? cells(row, fitting.get(0), doubts) : ReadRow.unknown(columns, place, doubts.ambiguous(row));
    }

    private ReadRow<T> cells(ScannedRow row, List<Unit> way, Doubts doubts) {
        List<Stated<T>> cells = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Unit unit : way) {
            Optional<T> read = value.apply(unit.text());
            cells.add(read.map(v -> Stated.value(v, unit.place().locator()))
                    .orElseGet(() -> Stated.unknown(unit.place().locator())));
            if (read.isEmpty()) {
                findings.add(doubts.badNumber(row, cells.size(), unit, allowed));
            }
        }
        return new ReadRow<>(cells, findings);
    }

    private static List<String> texts(List<Unit> way) {
        return way.stream().map(Unit::text).toList();
    }
}
