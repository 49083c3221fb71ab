package no.tjenesteinnsikt.dashboard.view.region;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.NorwegianOrder;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.EvidenceNames;
import no.tjenesteinnsikt.dashboard.view.NoValue;
import no.tjenesteinnsikt.dashboard.view.Values;
import no.tjenesteinnsikt.dashboard.view.region.RegionFigure.Format;
import no.tjenesteinnsikt.dashboard.view.service.ListedService;
import no.tjenesteinnsikt.dashboard.view.service.ServiceLine;
import no.tjenesteinnsikt.dashboard.view.service.ServiceRegister;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.jspecify.annotations.Nullable;

/** What the pages of the regions are made of. */
final class RegionData {
    private final PublishedData data;
    private final Texts texts;
    private final Values values;
    private final List<ListedService.Region> regions;
    private final ServiceRegister register;
    private final EvidenceNames names;

    RegionData(PublishedData data, Texts texts) {
        this.data = data;
        this.texts = texts;
        this.values = Values.of(data);
        this.regions = ListedService.Region.all(data);
        this.register = ServiceRegister.of(data, texts);
        this.names = new EvidenceNames(data, texts);
    }

    PublishedData published() {
        return data;
    }

    Texts texts() {
        return texts;
    }

    /** The regions from north to south. */
    List<ListedService.Region> regions() {
        return regions;
    }

    ServiceRegister register() {
        return register;
    }

    List<IndicatorValue> values(String indicator) {
        return values.of(indicator);
    }

    /** The words of a category. */
    String category(String indicator, String code) {
        return names.category(indicator, code);
    }

    /** The lines of the register that stand with a region, in the order of lists. */
    List<ServiceLine> linesOf(String regionId) {
        return register.lines().stream()
                .filter(line -> line.placings().stream()
                        .anyMatch(placing -> placing.regionId().equals(regionId)))
                .sorted(ServiceLine.order())
                .toList();
    }

    /** The order of names in Norwegian. */
    Comparator<String> alphabet() {
        return NorwegianOrder.ofNames();
    }

    /** Parts as one text, with the word for «and» before the last. */
    String listed(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : texts.get(
                        "regions.and",
                        String.join(", ", parts.subList(0, parts.size() - 1)),
                        parts.get(parts.size() - 1));
    }

    /** The services of a region that a source names and that are not known to have ended. */
    List<ServiceLine> runningOf(String regionId) {
        return linesOf(regionId).stream()
                .filter(ServiceLine::hasName)
                .filter(line ->
                        !line.status().equals("closed") && !line.status().equals("reorganised"))
                .toList();
    }

    /** What a service is called; its id where the register has none. */
    String title(String serviceId) {
        return register.line(serviceId).map(ServiceLine::title).orElse(serviceId);
    }

    /** The years that an indicator has values for, the latest first. */
    List<Integer> years(String indicator) {
        return values.of(indicator).stream()
                .map(value -> value.key().period())
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The last year of a table, among its rows with a report year. */
    Optional<Integer> lastYear(Table table) {
        return data.in(table).stream().map(RegionData::year).max(Comparator.naturalOrder());
    }

    static int year(Row row) {
        return (Integer) row.get("report_year").orElse(0);
    }

    /** The values of an indicator in a year. */
    List<IndicatorValue> at(String indicator, int year) {
        return values.of(indicator).stream()
                .filter(value -> Objects.equals(value.key().period(), year))
                .toList();
    }

    /** The value of a region in a year and category; the latest series where there are several. */
    Optional<IndicatorValue> ofRegion(String indicator, int year, String regionId, @Nullable String category) {
        return at(indicator, year).stream()
                .filter(value -> regionId.equals(value.key().regionId()))
                .filter(value -> value.key().serviceId() == null && value.key().kind() == null)
                .filter(value -> Objects.equals(value.key().category(), category))
                .max(Comparator.comparing(IndicatorValue::key));
    }

    /** The value that is about all services in a year; empty where there is none. */
    Optional<IndicatorValue> whole(String indicator, int year, @Nullable String category) {
        return at(indicator, year).stream()
                .filter(value -> value.key().regionId() == null
                        && value.key().serviceId() == null
                        && value.key().kind() == null)
                .filter(value -> Objects.equals(value.key().category(), category))
                .max(Comparator.comparing(IndicatorValue::key));
    }

    /** The figures of all regions in a year. */
    List<RegionFigure> figures(String indicator, int year, @Nullable String category, Format format) {
        boolean isNotComputed = NoValue.isNotComputed(data, texts, indicator);
        return regions.stream()
                .map(region -> isNotComputed
                        ? RegionFigure.notComputed(texts)
                        : RegionFigure.of(ofRegion(indicator, year, region.code(), category), format, texts))
                .toList();
    }
}
