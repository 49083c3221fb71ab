package no.tjenesteinnsikt.analytics.suppression;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.lake.Protection.HiddenFact;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SmallNumbers;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * The rows of a snapshot with the hidden numbers left out, and with them what would tell them in words: the text of the
 * documents that they stand in, remarks that quote figures, and published changes that are computed of them.
 */
public final class MaskedRows implements UnaryOperator<Row> {
    /** Remarks that quote figures, of other documents too. */
    private static final Pattern QUOTING =
            Pattern.compile("outlier|figures?_.*|parts_differ_from_total|sources_disagree");

    private final Set<HiddenFact> rows;
    private final Set<StatedPlace> places;
    private final Set<String> documents;
    private final SmallNumbers rule;

    MaskedRows(WhatIsHidden hidden, SmallNumbers rule) {
        this.rows = hidden.rows();
        this.places = hidden.places();
        this.documents = rows.stream().map(HiddenFact::sourceId).collect(Collectors.toSet());
        this.rule = rule;
    }

    /** The tables of which rows are changed; none where nothing is hidden. */
    public Set<Table> tables() {
        Set<Table> tables = new HashSet<>();
        if (rows.isEmpty()) {
            return tables;
        }
        tables.add(SourceTables.SOURCE_DOCUMENT);
        tables.add(SourceTables.FINDING);
        tables.add(ReviewTables.PUBLISHED_FIGURE);
        for (Table table : Set.of(ReportTables.REPORTED_FIGURE, ReportTables.ACTIVITY)) {
            if (rows.stream().anyMatch(row -> row.table().equals(table.name()))) {
                tables.add(table);
            }
        }
        return tables;
    }

    @Override
    public Row apply(Row row) {
        return switch (row.table().name()) {
            case "reported_figure" ->
                isHidden(row)
                        ? row.with("quantity", null).with("note", null).with("caveat", ReportTables.SUPPRESSED)
                        : row;
            case "activity" -> isHidden(row) ? row.with("quantity", null) : row;
            case "source_document" ->
                documents.contains(row.text("source_id")) ? row.with("text_access", "internal") : row;
            case "finding" -> isQuoting(row) ? row.with("message", message()) : row;
            case "published_figure" ->
                isOfHidden(row) ? row.with("published_text", "skjult").with("published_number", null) : row;
            default -> row;
        };
    }

    private boolean isHidden(Row row) {
        return rows.contains(new HiddenFact(row.table().name(), row.text("source_id"), row.text("locator")));
    }

    private boolean isQuoting(Row row) {
        return documents.contains(row.text("source_id"))
                || QUOTING.matcher(row.text("code")).matches();
    }

    private String message() {
        return "Merknaden er skjult: den kan gjengi tall under " + rule.below() + ".";
    }

    /** A change between two years, of which one is hidden; without a region it is of the whole. */
    private boolean isOfHidden(Row row) {
        if (row.get("measure").isEmpty() || row.get("service_id").isEmpty()) {
            return false;
        }
        return places.stream()
                .filter(place -> place.serviceId().equals(row.text("service_id"))
                        && place.measure().equals(row.text("measure")))
                .filter(place -> row.get("from_report_year")
                                .filter(year -> year.equals(place.year()))
                                .isPresent()
                        || row.get("to_report_year")
                                .filter(year -> year.equals(place.year()))
                                .isPresent())
                .anyMatch(place -> row.get("region_id").isEmpty()
                        || row.text("region_id").equals(place.part())
                        || place.part().equals("all_regions"));
    }
}
