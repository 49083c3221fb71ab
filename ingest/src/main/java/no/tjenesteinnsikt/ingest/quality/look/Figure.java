package no.tjenesteinnsikt.ingest.quality.look;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * A figure that a report states.
 *
 * @param serviceId the service
 * @param year the report year
 * @param place the region, the scope where there is none, or nothing
 * @param measure what it is a figure of, as a code
 * @param label the same in words
 * @param quantity the figure
 * @param row the row it stands in
 */
record Figure(String serviceId, int year, String place, String measure, String label, BigDecimal quantity, Row row) {
    /** Smaller first, for words that list figures. */
    static final Comparator<Figure> BY_SIZE = Comparator.comparing(Figure::quantity);

    private static final String OTHER = "other_region";
    private static final String ALL = "all_regions";

    static Figure of(Row row) {
        String measure = row.text("measure");
        return new Figure(
                row.text("service_id"),
                (Integer) row.get("report_year").orElseThrow(),
                row.get("region_id")
                        .or(() -> row.get("region_scope"))
                        .map(Object::toString)
                        .orElse(""),
                measure,
                row.get("label").map(Object::toString).orElse(measure),
                (BigDecimal) row.get("quantity").orElseThrow(),
                row);
    }

    /** Whether it stands for one region: one of the four, or another. */
    boolean isOfOneRegion() {
        return !place.isEmpty() && !isTotal();
    }

    /** Whether it stands for all regions together. */
    boolean isTotal() {
        return place.equals(ALL);
    }

    /** The reservation that the report makes, as a code. */
    Optional<String> caveat() {
        return row.get("caveat").map(Object::toString);
    }

    /** The measure in words, within a sentence. */
    String words() {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** The measure, service and place, without the year. */
    String title(Subject subject) {
        return subject.service(serviceId) + ", " + words() + placeWords(subject);
    }

    private String placeWords(Subject subject) {
        return switch (place) {
            case "" -> "";
            case ALL -> ", alle regioner";
            case OTHER -> ", annen region";
            default -> ", " + subject.region(place);
        };
    }

    /** Groups in the order of their keys; within a group, figures stay in the order of their places. */
    static Map<String, List<Figure>> grouped(List<Figure> figures, Function<Figure, String> key) {
        return figures.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    /** The series that it belongs to; units differ in more than capitals and blanks at their ends. */
    String series() {
        String unit = row.text("unit").strip().toLowerCase(Locale.ROOT);
        return String.join("\n", serviceId, measure, place, unit);
    }
}
