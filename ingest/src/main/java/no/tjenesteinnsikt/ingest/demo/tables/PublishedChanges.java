package no.tjenesteinnsikt.ingest.demo.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Patients;
import no.tjenesteinnsikt.ingest.demo.world.Region;
import no.tjenesteinnsikt.ingest.demo.world.Scope;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.written.Notice;
import no.tjenesteinnsikt.ingest.form.text.ServiceName;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;

/** Percentages that reports have published of their own figures: most are right, one in five is not. */
final class PublishedChanges {
    private final Draw seed;
    private final Patients patients;
    private final PatientFigures figures;
    private final Shelf shelf;

    PublishedChanges(Draw seed, Patients patients, PatientFigures figures, Shelf shelf) {
        this.seed = seed;
        this.patients = patients;
        this.figures = figures;
        this.shelf = shelf;
    }

    void make(List<Service> services) {
        Lines lines = new Lines(
                "pasienttall/publiserte-endringer.csv",
                "service",
                "report_year",
                "region",
                "published_value",
                "from_year",
                "to_year",
                "measure",
                "unit",
                "source");
        for (int year = Scope.FIRST_YEAR + 1; year <= Scope.LAST_YEAR; year++) {
            for (Service service : services) {
                if (figures.isWhole(service, year)
                        && figures.isWhole(service, year - 1)
                        && seed.about("published", service.id(), year).inPercent(10)) {
                    write(lines, service, year);
                }
            }
        }
        lines.putOn(shelf);
    }

    private void write(Lines lines, Service service, int year) {
        Draw draw = seed.about("published", service.id(), year, "value");
        Region region = draw.pick(List.of(Region.values()));
        BigDecimal before = new BigDecimal(patients.of(service, region, year - 1));
        BigDecimal after = new BigDecimal(patients.of(service, region, year));
        BigDecimal percent = after.subtract(before)
                .multiply(new BigDecimal(100))
                .divide(before, 0, RoundingMode.HALF_UP)
                .add(new BigDecimal(draw.inPercent(20) ? draw.between(3, 9) : 0));
        lines.write(
                service,
                String.valueOf(year),
                region.abbreviation(),
                percent.toPlainString(),
                String.valueOf(year - 1),
                String.valueOf(year),
                PatientFigures.MEASURE,
                "prosent",
                Notice.BOKMAAL);
        plant(lines, service, year, region, percent);
    }

    private static void plant(Lines lines, Service service, int year, Region region, BigDecimal percent) {
        String measure = PatientFigures.MEASURE;
        lines.facts()
                .plant(lines.facts()
                        .of(ReviewTables.PUBLISHED_FIGURE, service.id())
                        .set(
                                "figure_id",
                                ServiceName.slug(String.join(
                                        " ",
                                        service.id(),
                                        String.valueOf(year),
                                        region.id(),
                                        measure,
                                        String.valueOf(year - 1),
                                        String.valueOf(year))))
                        .set("period_type", "report_year")
                        .set("period", year)
                        .set(
                                "statement",
                                "Endring i «" + measure + "» fra " + (year - 1) + " til " + year + ", "
                                        + region.words())
                        .set("published_text", percent.toPlainString().replace('-', '−') + " %")
                        .set("published_number", percent.setScale(4))
                        .set("places", 0)
                        .set("comparison", "equals")
                        .set("kind", "figure")
                        .set("unit", "prosent")
                        .set("section", "Årsrapport " + year)
                        .set("calculation", "percent_change")
                        .set("region_id", region.id())
                        .set("measure", measure)
                        .set("from_report_year", year - 1)
                        .set("to_report_year", year)
                        .set("original", Notice.BOKMAAL));
    }
}
