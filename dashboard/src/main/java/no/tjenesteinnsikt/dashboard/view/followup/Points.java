package no.tjenesteinnsikt.dashboard.view.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.PublicWords;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;
import no.tjenesteinnsikt.dashboard.view.service.Responsible;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** The follow-up points of an edition and what came of them, by the rule of the indicator {@code follow_up_points}. */
public final class Points {
    private static final String POINT = "follow_up_point";

    private record Key(String unit, String region, String text, int year) {}

    private final Texts texts;
    private final Responsible services;
    private final PublicWords words;
    private final SourceLink.Maker sources;
    private final List<Row> rows;
    private final Map<Key, Row> given = new HashMap<>();
    private final Map<Key, Integer> carriedTo = new HashMap<>();

    Points(PublishedData data, Texts texts, Responsible services, PublicWords words) {
        this.texts = texts;
        this.services = services;
        this.words = words;
        this.sources = new SourceLink.Maker(data);
        this.rows = data.in(ReportTables.FOLLOW_UP).stream()
                .filter(row -> row.text("kind").equals(POINT))
                .toList();
        for (Row row : rows) {
            given.put(key(row, year(row)), row);
            from(row)
                    .filter(from -> from < year(row))
                    .ifPresent(from -> carriedTo.merge(key(row, from), year(row), Math::max));
        }
    }

    private Key key(Row row, int year) {
        return new Key(services.unit(row.text("service_id")), row.text("region_id"), row.text("text"), year);
    }

    static int year(Row row) {
        return (Integer) row.get("report_year").orElseThrow();
    }

    private static Optional<Integer> from(Row row) {
        return row.get("repeated_from").map(Integer.class::cast);
    }

    /** The points of a report year, by region and then by the name of the service. */
    List<Point> of(int year) {
        List<Point> points = new ArrayList<>();
        for (Region region : services.regions()) {
            rows.stream()
                    .filter(row -> year(row) == year && row.text("region_id").equals(region.code()))
                    .map(row -> point(row, region))
                    .sorted(Comparator.comparing(Point::service, services.nameOrder()))
                    .forEach(points::add);
        }
        return points;
    }

    private Point point(Row row, Region region) {
        List<Integer> chain = chain(row);
        Optional<LocalDate> closed = row.get("closed_on").map(LocalDate.class::cast);
        Optional<Integer> later = Optional.ofNullable(carriedTo.get(key(row, year(row))));
        String standing = closed.isPresent() ? "closed" : later.isPresent() ? "carried_on" : "open";
        String again = later.map(to -> texts.get("followup.standing.again", to)).orElse("");
        String outcome = closed.map(day -> texts.get("followup.standing.closed", texts.date(day)) + again)
                .orElseGet(() -> later.map(to -> texts.get("followup.standing.carried_on", to))
                        .orElse(texts.get("followup.standing.open")));
        return new Point(
                services.named(row.text("service_id"), year(row)),
                region,
                year(row),
                words.of(row, "text").orElse(texts.get("followup.internal")),
                chain.get(chain.size() - 1),
                chain.size(),
                standing,
                outcome,
                sources.footnote(row));
    }

    /** The report years in which the same point was given, this one first. */
    private List<Integer> chain(Row row) {
        List<Integer> years = new ArrayList<>(List.of(year(row)));
        Optional<Integer> from = from(row);
        while (from.isPresent() && from.get() < years.get(years.size() - 1)) {
            years.add(from.get());
            from = Optional.ofNullable(given.get(key(row, from.get()))).flatMap(Points::from);
        }
        return years;
    }
}
