package no.tjenesteinnsikt.ingest.demo.tables;

import java.time.LocalDate;
import java.util.List;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Kind;
import no.tjenesteinnsikt.ingest.demo.world.Scope;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Which annual reports were handed in when: most in time, some late, a few never. */
public final class Deliveries {
    private final Draw seed;
    private final Shelf shelf;

    Deliveries(Draw seed, Shelf shelf) {
        this.seed = seed;
        this.shelf = shelf;
    }

    /** Whether a service handed in its report of a year. */
    public static boolean isDelivered(Service service, int year, Draw seed) {
        return !seed.about("delivered", service.id(), year).inPercent(4);
    }

    /** The deadline of a report year: mid-February of the next. */
    public static LocalDate dueOn(int year) {
        return LocalDate.of(year + 1, 2, year == 2024 ? 17 : 16);
    }

    /** The day on which it was handed in: one in six is late, some by weeks. */
    public static LocalDate submittedOn(Service service, int year, Draw seed) {
        Draw draw = seed.about("submitted", service.id(), year);
        return draw.inPercent(83)
                ? dueOn(year).minusDays(draw.between(0, 20))
                : dueOn(year).plusDays(draw.between(1, 45));
    }

    /** Whether a service reports by workbook in that year: those whose questions are known. */
    public static boolean byWorkbook(Service service, int year) {
        return year > Scope.LAST_OF_TABLES
                && service.kind() != Kind.REGIONAL_COMPETENCE_CENTRE
                && service.kind() != Kind.REGIONAL_COMPETENCE_SERVICE;
    }

    /** A row for each report that is not a workbook, and for each that never came. */
    void make(List<Service> services) {
        for (int year = Scope.FIRST_YEAR; year <= Scope.LAST_YEAR; year++) {
            TableFile file = TableFile.of("aarsrapporter/leverte-" + year + ".csv", ReportTables.ANNUAL_REPORT);
            for (Service service : services) {
                boolean delivered = isDelivered(service, year, seed);
                if (service.reportsOn(year) && !(delivered && byWorkbook(service, year))) {
                    file.add(row(file, service, year, delivered));
                }
            }
            file.putOn(shelf);
        }
    }

    private Row.Builder row(TableFile file, Service service, int year, boolean delivered) {
        Row.Builder row = file.row(service.id(), year).set("due_on", dueOn(year));
        if (!delivered) {
            return row.set("delivery", "not_delivered");
        }
        boolean dayKnown = seed.about("day", service.id(), year).inPercent(90);
        return dayKnown
                ? row.set("submitted_on", submittedOn(service, year, seed)).set("delivery", "delivered")
                : row.set("delivery", "delivered");
    }
}
