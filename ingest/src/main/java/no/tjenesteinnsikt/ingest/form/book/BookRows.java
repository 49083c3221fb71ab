package no.tjenesteinnsikt.ingest.form.book;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.form.text.ServiceName;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * The rows of a workbook about one service.
 *
 * @param sourceId the workbook
 * @param service the service
 * @param year the report year
 */
public record BookRows(String sourceId, ServiceName service, int year) {
    /** Starts a row about the service. */
    public Row.Builder of(Table table, String locator) {
        return Row.of(table).set("service_id", service.id()).from(sourceId, locator);
    }

    /** Starts a row about the service in the report year. */
    public Row.Builder ofYear(Table table, String locator) {
        return of(table, locator).set("report_year", year);
    }

    /** The service as the workbook names it, with every spelling that stands there. */
    public List<Row> named(String locator) {
        List<Row> rows = new ArrayList<>();
        rows.add(of(ServiceTables.SERVICE, locator)
                .set("name", service.name())
                .set("kind", service.kind().isPresent() ? service.kind().get() : null)
                .set("identity", "named")
                .set("name_status", "stated")
                .set("status", "unknown")
                .build());
        service.spellings()
                .forEach(spelling -> rows.add(of(ServiceTables.SERVICE_NAME, locator)
                        .set("name", spelling)
                        .build()));
        return rows;
    }
}
