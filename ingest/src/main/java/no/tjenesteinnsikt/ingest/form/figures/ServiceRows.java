package no.tjenesteinnsikt.ingest.form.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.CsvRecord;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** The services that the lines of a file name, each once, with every spelling. */
final class ServiceRows {
    private static final String COLUMN = "service";

    private final FigureLines lines;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    ServiceRows(FigureLines lines) {
        this.lines = lines;
    }

    /** The service of a line; empty, with a finding, where it names none. */
    Optional<NamedService> of(CsvRecord line) {
        Optional<NamedService> service = lines.prose(line, COLUMN).flatMap(NamedService::of);
        if (service.isEmpty()) {
            lines.bad(line, COLUMN, "navnet på en tjeneste");
        }
        return service;
    }

    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** Keeps the service of a line that is read. A line that is left out says nothing of any service. */
    void add(NamedService service, CsvRecord line) {
        String place = lines.locator(line, COLUMN);
        boolean first =
                rows.putIfAbsent(service.id() + " " + service.kind().orElse(""), service(service, place)) == null;
        rows.putIfAbsent(service.id() + "\n" + service.spelling(), spelling(service, place));
        if (first && service.unchecked()) {
            lines.warn(
                    "service_name_unchecked",
                    "Navnet på tjenesten «" + service.spelling() + "» er ifølge filen selv ikke kontrollert.",
                    "Kontroller navnet mot rapporten, og fjern merknaden i parentesen.",
                    place);
        }
    }

    private Row service(NamedService service, String place) {
        return Row.of(ServiceTables.SERVICE)
                .set("service_id", service.id())
                .set("name", service.name())
                .set("kind", service.kind().isPresent() ? service.kind().get() : null)
                .set("identity", "named")
                .set("name_status", "stated")
                .set("status", "unknown")
                .from(lines.sourceId(), place)
                .build();
    }

    private Row spelling(NamedService service, String place) {
        return Row.of(ServiceTables.SERVICE_NAME)
                .set("service_id", service.id())
                .set("name", service.spelling())
                .from(lines.sourceId(), place)
                .build();
    }
}
