package no.tjenesteinnsikt.dashboard.view.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.PublicWords;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.followup.ServiceFeedback.Words;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;
import no.tjenesteinnsikt.dashboard.view.service.Responsible;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** The feedback of an edition, by year, region and service. */
final class Feedbacks {
    private final PublishedData data;
    private final Texts texts;
    private final Responsible services;
    private final PublicWords words;
    private final SourceLink.Maker sources;

    Feedbacks(PublishedData data, Texts texts, Responsible services, PublicWords words) {
        this.data = data;
        this.texts = texts;
        this.services = services;
        this.words = words;
        this.sources = new SourceLink.Maker(data);
    }

    /** The report years with any feedback, the last first. */
    List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        data.in(ReportTables.FOLLOW_UP).forEach(row -> years.add(Points.year(row)));
        return List.copyOf(years);
    }

    /** What each region told each service about the reports of a year, by region and name. */
    List<ServiceFeedback> of(int year, List<Point> points) {
        List<ServiceFeedback> all = new ArrayList<>();
        for (Region region : services.regions()) {
            List<Row> rows = data.in(ReportTables.FOLLOW_UP).stream()
                    .filter(row ->
                            Points.year(row) == year && row.text("region_id").equals(region.code()))
                    .toList();
            rows.stream()
                    .map(row -> row.text("service_id"))
                    .distinct()
                    .map(service -> feedback(
                            service,
                            region,
                            year,
                            rows.stream()
                                    .filter(row -> row.text("service_id").equals(service))
                                    .toList(),
                            points))
                    .sorted(Comparator.comparing(ServiceFeedback::service, services.nameOrder()))
                    .forEach(all::add);
        }
        return all;
    }

    private ServiceFeedback feedback(String service, Region region, int year, List<Row> rows, List<Point> points) {
        return new ServiceFeedback(
                services.named(service, year),
                region,
                words(rows, "works_well"),
                words(rows, "work_on"),
                points.stream()
                        .filter(point -> point.service().id().equals(service)
                                && point.region().equals(region))
                        .toList(),
                comments(service, year));
    }

    private List<Words> words(List<Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(this::words)
                .toList();
    }

    /** What a service said to the feedback on its report of a year. */
    List<Words> comments(String service, int year) {
        return data.in(ReportTables.SERVICE_COMMENT).stream()
                .filter(row -> row.text("service_id").equals(service) && Points.year(row) == year)
                .map(this::words)
                .toList();
    }

    private Words words(Row row) {
        return new Words(words.of(row, "text").orElse(texts.get("followup.internal")), sources.ownFile(row));
    }
}
