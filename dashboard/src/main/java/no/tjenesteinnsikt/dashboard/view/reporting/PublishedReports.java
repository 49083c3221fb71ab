package no.tjenesteinnsikt.dashboard.view.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.service.Responsible;
import no.tjenesteinnsikt.dashboard.view.service.Responsible.NamedService;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * The reports of a service that were only found published: no document says who was to hand in, or when.
 *
 * @param service whose they are
 * @param years their report years, the first first
 */
public record PublishedReports(NamedService service, List<Year> years) {
    public PublishedReports {
        years = List.copyOf(years);
    }

    /**
     * A report.
     *
     * @param year its report year
     * @param source where it was read that it is published
     */
    public record Year(int year, SourceLink source) {}

    static List<PublishedReports> of(PublishedData data, Responsible services) {
        SourceLink.Maker sources = new SourceLink.Maker(data);
        Map<String, List<Year>> found = new LinkedHashMap<>();
        for (Row row : data.in(ReportTables.ANNUAL_REPORT)) {
            if (!MissingReports.isExpected(row)) {
                found.computeIfAbsent(row.text("service_id"), id -> new ArrayList<>())
                        .add(new Year((Integer) row.get("report_year").orElseThrow(), sources.ownFile(row)));
            }
        }
        return found.entrySet().stream()
                .map(entry -> {
                    List<Year> years = entry.getValue().stream()
                            .sorted(Comparator.comparing(Year::year))
                            .toList();
                    return new PublishedReports(
                            services.named(
                                    entry.getKey(), years.get(years.size() - 1).year()),
                            years);
                })
                .sorted(Comparator.comparing(PublishedReports::service, services.nameOrder()))
                .toList();
    }
}
