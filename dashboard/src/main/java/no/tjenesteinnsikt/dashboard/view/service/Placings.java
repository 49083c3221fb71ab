package no.tjenesteinnsikt.dashboard.view.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** Who is responsible for the services of an edition. What a source states stands before what is assumed. */
final class Placings {
    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, String> institutions = new HashMap<>();
    private final Map<String, List<Row>> hosts;
    private final SourceLink.Maker sources;

    Placings(PublishedData data) {
        data.in(ReferenceTables.REGION).forEach(row -> regions.put(row.text("region_id"), regionName(row)));
        data.in(ReferenceTables.INSTITUTION)
                .forEach(row -> institutions.put(row.text("institution_id"), row.text("name")));
        this.hosts = data.in(ServiceTables.SERVICE_HOST).stream()
                .collect(Collectors.groupingBy(row -> row.text("service_id")));
        this.sources = new SourceLink.Maker(data);
    }

    /** The region's name without the form of its company. */
    static String regionName(Row region) {
        return region.text("name").replaceFirst(" RHF$", "");
    }

    List<Placing> of(List<String> ids) {
        return surest(ids.stream()
                .flatMap(id -> hosts.getOrDefault(id, List.of()).stream())
                .map(this::placing)
                .toList());
    }

    /** Who was responsible in a year, as the indicators by region reckon it. */
    List<Placing> of(List<String> ids, int year) {
        return surest(ids.stream()
                .flatMap(id -> hosts.getOrDefault(id, List.of()).stream())
                .filter(host -> year(host, "valid_from", year) <= year && year <= year(host, "valid_to", year))
                .map(this::placing)
                .toList());
    }

    private static int year(Row host, String column, int open) {
        return host.get(column).map(day -> ((LocalDate) day).getYear()).orElse(open);
    }

    private static List<Placing> surest(List<Placing> all) {
        List<Placing> certain = all.stream().filter(Placing::certain).toList();
        return certain.isEmpty() ? all : certain;
    }

    private Placing placing(Row row) {
        String region = row.text("region_id");
        return new Placing(
                region,
                regions.getOrDefault(region, region),
                row.get("institution_id").map(Object::toString),
                row.get("institution_id").map(Object::toString).map(id -> institutions.getOrDefault(id, id)),
                row.text("role").equals("shared"),
                !row.text("host_status").equals("inferred"),
                row.get("host_evidence").map(Object::toString),
                sources.of(row));
    }
}
