package no.tjenesteinnsikt.dashboard.view.service;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * One line of the register: a service that a source names, together with the columns of reviews that follow to be it; or
 * a column by itself.
 *
 * @param id the id that the line is known by
 * @param ids all ids that are it
 * @param title what it is called; an assumed name stands in brackets and says so
 * @param name the name alone; for a column without one, its number
 * @param known how it is known which service it is
 * @param named the row of the named service
 * @param columns the rows of its columns
 * @param assumedColumns the titles of columns that are assumed to be it, by their ids; they are not part of it
 * @param spellings every way to write its name
 * @param placings who is responsible; those that a source states, otherwise the assumed ones
 * @param years its years in function, at the latest review
 * @param staffing its full-time equivalents, the latest that are held
 */
public record ServiceLine(
        String id,
        List<String> ids,
        String title,
        String name,
        Known known,
        Optional<Row> named,
        List<Row> columns,
        Map<String, String> assumedColumns,
        List<Row> spellings,
        List<Placing> placings,
        Optional<IndicatorValue> years,
        Optional<IndicatorValue> staffing) {
    public ServiceLine {
        ids = List.copyOf(ids);
        columns = List.copyOf(columns);
        assumedColumns = Collections.unmodifiableMap(new LinkedHashMap<>(assumedColumns));
        spellings = List.copyOf(spellings);
        placings = List.copyOf(placings);
    }

    /** The row that says what it is: of the named service, otherwise of its column. */
    public Row main() {
        return named.orElseGet(() -> columns.get(0));
    }

    /** The kind of service. */
    public Optional<String> kind() {
        return main().get("kind").map(Object::toString);
    }

    /** Where in its life it is, as a code. */
    public String status() {
        return main().text("status");
    }

    /** The number of its first column, to sort columns by. */
    public int columnNumber() {
        return columns.stream()
                .flatMap(row -> row.get("column_no").stream())
                .map(Integer.class::cast)
                .findFirst()
                .orElse(0);
    }

    /** In the order of lists: names in Norwegian order, then the columns of which no source gives the name. */
    public static Comparator<ServiceLine> order() {
        return ServiceQuery.byName();
    }

    /** Whether the review's answers are its own. */
    public boolean hasColumn() {
        return !columns.isEmpty();
    }

    /** Whether a source names it. */
    public boolean hasName() {
        return known == Known.STATED || known == Known.DEDUCED;
    }

    /** Why a column is deduced or assumed to be that service. */
    public Optional<String> nameEvidence() {
        return columns.stream()
                .flatMap(row -> row.get("name_evidence").stream())
                .map(Object::toString)
                .findFirst();
    }
}
