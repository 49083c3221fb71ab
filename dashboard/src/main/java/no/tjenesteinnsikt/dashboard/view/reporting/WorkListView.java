package no.tjenesteinnsikt.dashboard.view.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.Values;
import no.tjenesteinnsikt.dashboard.view.service.Responsible;

/**
 * The list for a round of calls before the deadline.
 *
 * @param year the report year, 0 where no report is known to be expected
 * @param years the years to choose between
 * @param lead what it says in one sentence
 * @param regions the reports by the first of their regions, in the order of the regions
 * @param reports all of them in the order of the calls
 */
public record WorkListView(
        int year,
        List<Integer> years,
        String lead,
        Map<String, List<MissingReport>> regions,
        List<MissingReport> reports) {
    public WorkListView {
        years = List.copyOf(years);
        reports = List.copyOf(reports);
    }

    /** The list of the year that is asked for, or of the last one. */
    public static WorkListView of(PublishedData data, Texts texts, Optional<String> asked) {
        ReportYears years = ReportYears.of(Values.of(data));
        Optional<ReportYears.OfYear> chosen = years.chosen(asked);
        if (chosen.isEmpty()) {
            return new WorkListView(0, List.of(), texts.get("reporting.lead.none"), Map.of(), List.of());
        }
        int year = chosen.get().year();
        Responsible services = Responsible.of(data, texts);
        List<MissingReport> reports = new MissingReports(data, texts, services).of(year);
        Map<String, List<MissingReport>> regions = new LinkedHashMap<>();
        services.regions()
                .forEach(region -> put(
                        regions,
                        region.name(),
                        reports.stream()
                                .filter(report -> report.service().regions().stream()
                                        .findFirst()
                                        .filter(first -> first.code().equals(region.code()))
                                        .isPresent())
                                .toList()));
        put(
                regions,
                texts.get("reporting.work.no_region"),
                reports.stream()
                        .filter(report -> report.service().regions().isEmpty())
                        .toList());
        return new WorkListView(
                year,
                years.years().stream().map(ReportYears.OfYear::year).toList(),
                reports.isEmpty()
                        ? texts.get("reporting.work.none", year)
                        : texts.get(
                                "reporting.work.lead",
                                texts.numbers().whole(reports.size()),
                                texts.numbers().whole(chosen.get().expected()),
                                year),
                regions,
                reports);
    }

    private static void put(Map<String, List<MissingReport>> regions, String name, List<MissingReport> reports) {
        if (!reports.isEmpty()) {
            regions.put(name, reports);
        }
    }

    /** The list as a table. */
    public List<TwinTable> twin() {
        return List.of(ReportingTwin.missing("not_delivered", reports));
    }
}
