package no.tjenesteinnsikt.ingest.demo.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Patients;
import no.tjenesteinnsikt.ingest.demo.world.Region;
import no.tjenesteinnsikt.ingest.demo.world.Scope;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.written.Notice;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * Patients of the treatment services by their region, a file for each report year. Some services state only a total, some
 * forget a region, some take last year's figure over; a few lines cannot be used.
 */
final class PatientFigures {
    static final String MEASURE = "patients treated";
    private static final String LABEL = "Pasienter i behandling";
    private static final String UNIT = "pasienter";
    private static final String ALL = "alle";

    private final Draw seed;
    private final Patients patients;
    private final Shelf shelf;

    PatientFigures(Draw seed, Patients patients, Shelf shelf) {
        this.seed = seed;
        this.patients = patients;
        this.shelf = shelf;
    }

    void make(List<Service> services) {
        for (int year = Scope.FIRST_YEAR; year <= Scope.LAST_YEAR; year++) {
            Lines lines = new Lines(
                    "pasienttall/pasienttall-" + year + ".csv",
                    "service",
                    "year",
                    "region",
                    "measure",
                    "value",
                    "unit",
                    "label",
                    "source",
                    "note");
            for (Service service : services) {
                if (isStated(service, year)) {
                    write(lines, service, year);
                }
            }
            lines.putOn(shelf);
        }
    }

    /** Whether the figures of a year are by region and none is missing. */
    boolean isWhole(Service service, int year) {
        return isStated(service, year) && fate(service, year) > 20;
    }

    private boolean isStated(Service service, int year) {
        return service.kind().treats() && service.reportsOn(year) && Deliveries.isDelivered(service, year, seed);
    }

    private int fate(Service service, int year) {
        return seed.about("figures", service.id(), year).between(1, 100);
    }

    private void write(Lines lines, Service service, int year) {
        int fate = fate(service, year);
        if (fate <= 6) {
            int total = 0;
            for (Region region : Region.values()) {
                total += patients.of(service, region, year);
            }
            line(lines, service, year, Optional.empty(), total, "");
            return;
        }
        for (Region region : Region.values()) {
            boolean forgotten = fate <= 12 && region == Region.NORD;
            boolean bad = fate > 12 && fate <= 15 && region == Region.MIDT;
            int count = patients.of(service, region, year);
            if (bad) {
                bad(lines, service, year, region, count);
            } else if (!forgotten) {
                String note = fate > 15 && fate <= 20 ? "omtrent" : "";
                line(lines, service, year, Optional.of(region), count, note);
            }
        }
    }

    private static void line(Lines lines, Service service, int year, Optional<Region> region, int count, String note) {
        String place = region.map(Region::abbreviation).orElse(ALL);
        lines.write(
                service,
                String.valueOf(year),
                place,
                MEASURE,
                String.valueOf(count),
                UNIT,
                LABEL,
                Notice.BOKMAAL,
                note);
        Row.Builder row = lines.facts()
                .of(ReportTables.REPORTED_FIGURE, service.id(), year)
                .set("region_id", region.map(r -> (Object) r.id()).orElse(null))
                .set("region_scope", region.isPresent() ? null : "all_regions")
                .set("measure", MEASURE)
                .set("quantity", new BigDecimal(count).setScale(4))
                .set("unit", UNIT)
                .set("label", LABEL)
                .set("original", Notice.BOKMAAL);
        if (!note.isEmpty()) {
            row.set("note", note).set("caveat", "approximate");
        }
        lines.facts().plant(row);
    }

    /** A span of years, a decimal comma or a region that there is not. */
    private static void bad(Lines lines, Service service, int year, Region region, int count) {
        String span = (year - 1) + "-" + year;
        switch (service.number() % 3) {
            case 0 ->
                lines.writeBad(
                        "report_year_invalid",
                        service,
                        span,
                        region.abbreviation(),
                        MEASURE,
                        String.valueOf(count),
                        UNIT,
                        LABEL,
                        Notice.BOKMAAL,
                        "");
            case 1 ->
                lines.writeBad(
                        "decimal_comma",
                        service,
                        String.valueOf(year),
                        region.abbreviation(),
                        MEASURE,
                        count + ",5",
                        UNIT,
                        LABEL,
                        Notice.BOKMAAL,
                        "");
            default ->
                lines.writeBad(
                        "cell_invalid",
                        service,
                        String.valueOf(year),
                        "vestlandet",
                        MEASURE,
                        String.valueOf(count),
                        UNIT,
                        LABEL,
                        Notice.BOKMAAL,
                        "");
        }
    }
}
