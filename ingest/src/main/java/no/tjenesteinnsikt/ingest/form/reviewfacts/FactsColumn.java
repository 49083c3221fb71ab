package no.tjenesteinnsikt.ingest.form.reviewfacts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.CsvRecord;
import no.tjenesteinnsikt.ingest.form.matrix.Criteria;
import no.tjenesteinnsikt.ingest.form.matrix.MatrixRows;
import no.tjenesteinnsikt.ingest.form.matrix.Stated;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Reads one line of the facts file: one column of the matrix. */
final class FactsColumn {
    private static final Pattern YEARS = Pattern.compile("\\d{1,2}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,7}(?:\\.\\d{1,2})?");
    private static final Pattern ANSWER = Pattern.compile("yes|no");
    private static final List<String> STATES = List.of("not_answered", "unknown", "not_asked", "not_applicable");
    private static final String OR_STATE = " eller en av kodene " + String.join(", ", STATES);

    private final FactsFile file;
    private final CsvRecord places;
    private final MatrixRows lake;

    FactsColumn(FactsFile file, CsvRecord places, String sourceId, int year) {
        this.file = file;
        this.places = places;
        this.lake = new MatrixRows(sourceId, year);
    }

    List<Row> read(CsvRecord row, int column) {
        List<Row> rows = new ArrayList<>();
        Optional<Stated<Integer>> age =
                cell(row, ReviewFactsForm.AGE, YEARS, Integer::valueOf, "et helt antall år fra 0 til 99");
        Stated<Integer> lost = Stated.unknown(file.locator(row, ReviewFactsForm.AGE));
        rows.add(lake.service(column, age.orElse(lost)));
        age.ifPresent(a -> rows.add(lake.age(column, a)));
        cell(row, ReviewFactsForm.FTE, DECIMAL, BigDecimal::new, "et tall med desimalpunktum og høyst to desimaler")
                .ifPresent(fte -> rows.add(lake.staffing(column, fte)));
        for (String criterion : Criteria.IDS) {
            cell(row, criterion, ANSWER, answer -> answer, "yes, no")
                    .ifPresent(answer -> rows.add(lake.answer(column, criterion, answer)));
        }
        return rows;
    }

    private <T> Optional<Stated<T>> cell(
            CsvRecord row, String name, Pattern pattern, Function<String, T> value, String allowed) {
        String text = file.text(row, name).orElse("");
        String locator = file.locator(row, name);
        Optional<Stated<T>> stated = Optional.empty();
        if (pattern.matcher(text).matches()) {
            stated = Optional.of(Stated.value(value.apply(text), locator));
        } else if (STATES.contains(text)) {
            stated = Optional.of(Stated.missing(text, locator));
        } else {
            file.bad(row, name, allowed + OR_STATE);
        }
        return stated.map(s -> original(row, name).map(s::takenFrom).orElse(s));
    }

    /** Where in the original document the cell stands: for the column itself, where it says so, else for its row. */
    private Optional<String> original(CsvRecord row, String name) {
        Optional<String> own =
                name.equals(ReviewFactsForm.FTE) ? file.text(row, ReviewFactsForm.FTE_ORIGINAL) : Optional.empty();
        Optional<String> title = file.text(places, ReviewFactsForm.DOCUMENT);
        return own.or(() -> file.text(places, name)).flatMap(place -> title.map(t -> t + ", " + place));
    }
}
