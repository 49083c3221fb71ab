package no.tjenesteinnsikt.ingest.assembly;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** Every annual report names the hosts of its year; the latest one says who they are. */
final class HostsOfTheYear {
    private final Map<String, Integer> latest = new HashMap<>();

    private HostsOfTheYear() {}

    /** The latest year in which each service names its hosts. */
    static HostsOfTheYear of(Consumer<BiConsumer<DocumentEntry, Row>> rows) {
        HostsOfTheYear hosts = new HostsOfTheYear();
        rows.accept((entry, row) ->
                year(row).ifPresent(year -> hosts.latest.merge(row.text("service_id"), year, Math::max)));
        return hosts;
    }

    /** Whether it is a host that only an older report names. */
    boolean leaveOut(Row row) {
        return year(row)
                .filter(year -> !year.equals(latest.get(row.text("service_id"))))
                .isPresent();
    }

    private static Optional<Integer> year(Row row) {
        return row.table().equals(ServiceTables.SERVICE_HOST)
                ? row.get("report_year").map(Integer.class::cast)
                : Optional.empty();
    }
}
