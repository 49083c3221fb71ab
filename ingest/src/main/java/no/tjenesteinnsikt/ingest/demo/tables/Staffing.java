package no.tjenesteinnsikt.ingest.demo.tables;

import java.util.List;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Scope;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.world.Size;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** Full-time equivalents where no workbook states them, a file for each report year; some were not answered, some are lost. */
final class Staffing {
    private final Draw seed;
    private final Shelf shelf;

    Staffing(Draw seed, Shelf shelf) {
        this.seed = seed;
        this.shelf = shelf;
    }

    void make(List<Service> services) {
        for (int year = Scope.FIRST_YEAR; year <= Scope.LAST_YEAR; year++) {
            TableFile file = TableFile.of("aarsverk/aarsverk-" + year + ".csv", ServiceTables.STAFFING);
            for (Service service : services) {
                if (service.reportsOn(year) && !Deliveries.byWorkbook(service, year)) {
                    add(file, service, year);
                }
            }
            file.putOn(shelf);
        }
    }

    private void add(TableFile file, Service service, int year) {
        Draw draw = seed.about("staffing", service.id(), year);
        Row.Builder row =
                file.row(service.id(), year).set("staffing_kind", "total").set("basis", "annual_report");
        int fate = draw.between(1, 100);
        if (fate <= 91) {
            row.set("fte", Size.of(service, seed).in(year, draw)).set("fte_state", "value");
        } else {
            row.set("fte_state", fate <= 97 ? "not_answered" : "unknown");
        }
        file.add(row);
    }
}
