package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * A published figure and what the data says of it.
 *
 * @param figureId the figure
 * @param periodType what kind of year it is about
 * @param period the year
 * @param section the section of the report
 * @param statement what it is a figure of
 * @param published the figure as it was printed
 * @param number the same as a number, empty where it is none
 * @param unit what the number counts or measures
 * @param verdict {@code agrees}, {@code agrees_by_one_reading}, {@code differs} or {@code cannot_be_computed}
 * @param reason why, when it differs or cannot be computed
 * @param readings the computed twins, none where it cannot be computed
 * @param serviceId the service that it is about, empty for a figure about several
 * @param calculation how it follows from other figures that the report states, empty where it does not
 * @param original the place in the report
 * @param sourceId the document that the figure was read from
 * @param locator the place in it
 */
public record CheckedFigure(
        String figureId,
        String periodType,
        int period,
        String section,
        String statement,
        String published,
        Optional<BigDecimal> number,
        String unit,
        String verdict,
        Optional<String> reason,
        List<Reading> readings,
        Optional<String> serviceId,
        Optional<String> calculation,
        Optional<String> original,
        String sourceId,
        String locator) {
    public CheckedFigure {
        readings = List.copyOf(readings);
    }

    /**
     * One way to read the statement.
     *
     * @param name the reading's name
     * @param definition what was computed
     * @param computed the computed number
     * @param computedText the same with the published number of places
     * @param agrees whether it agrees with the published figure
     * @param indicatorId the indicator that it comes from
     * @param indicatorKey which of its values
     */
    public record Reading(
            String name,
            String definition,
            Optional<BigDecimal> computed,
            Optional<String> computedText,
            Optional<Boolean> agrees,
            Optional<String> indicatorId,
            Optional<String> indicatorKey) {}

    /** The report that published it, as addresses have it. */
    String report() {
        return periodType + "-" + period + serviceId.map(id -> "-" + id).orElse("");
    }

    /** All published figures of an edition, in the order of their ids. */
    public static List<CheckedFigure> of(PublishedData data) {
        Map<String, List<Row>> byFigure = data.in(ResultTables.RECONCILIATION).stream()
                .collect(Collectors.groupingBy(row -> row.text("figure_id")));
        return data.in(ReviewTables.PUBLISHED_FIGURE).stream()
                .sorted(Comparator.comparing(row -> row.text("figure_id")))
                .map(figure -> of(figure, byFigure.getOrDefault(figure.text("figure_id"), List.of())))
                .toList();
    }

    private static CheckedFigure of(Row figure, List<Row> reconciled) {
        List<Row> ordered = new ArrayList<>(reconciled);
        ordered.sort(Comparator.comparing(row -> (Integer) row.get("reading").orElseThrow()));
        if (ordered.isEmpty()) {
            throw new IllegalStateException("Cannot find the verdict on " + figure.text("figure_id"));
        }
        return new CheckedFigure(
                figure.text("figure_id"),
                figure.text("period_type"),
                (Integer) figure.get("period").orElseThrow(),
                figure.text("section"),
                figure.text("statement"),
                figure.text("published_text"),
                figure.get("published_number").map(BigDecimal.class::cast),
                figure.text("unit"),
                ordered.get(0).text("verdict"),
                ordered.stream().flatMap(row -> text(row, "reason").stream()).findFirst(),
                ordered.stream()
                        .filter(row -> !row.get("reading").orElseThrow().equals(0))
                        .map(CheckedFigure::reading)
                        .toList(),
                text(figure, "service_id"),
                text(figure, "calculation"),
                text(figure, "original"),
                figure.text("source_id"),
                figure.text("locator"));
    }

    private static Reading reading(Row row) {
        return new Reading(
                text(row, "reading_name").orElse(""),
                text(row, "definition").orElse(""),
                row.get("computed").map(BigDecimal.class::cast),
                text(row, "computed_text"),
                row.get("agrees").map(Boolean.class::cast),
                text(row, "indicator_id"),
                text(row, "indicator_key"));
    }

    private static Optional<String> text(Row row, String column) {
        return row.get(column).map(Object::toString);
    }
}
