package no.tjenesteinnsikt.ingest.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** Every annual report names the hosts of its year; the latest one says who they are. */
final class HostsOfTheYear {
    private HostsOfTheYear() {}

    /** The rows without hosts that an older report names. */
    static List<Row> of(List<Row> rows) {
        Map<String, Integer> latest = new HashMap<>();
        for (Row row : rows) {
            year(row).ifPresent(year -> latest.merge(row.text("service_id"), year, Math::max));
        }
        return rows.stream()
                .filter(row -> year(row)
                        .map(year -> year.equals(latest.get(row.text("service_id"))))
                        .orElse(true))
                .toList();
    }

    private static Optional<Integer> year(Row row) {
        return row.table().equals(ServiceTables.SERVICE_HOST)
                ? row.get("report_year").map(Integer.class::cast)
                : Optional.empty();
    }
}
