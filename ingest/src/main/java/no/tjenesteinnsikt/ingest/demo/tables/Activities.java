package no.tjenesteinnsikt.ingest.demo.tables;

import java.math.BigDecimal;
import java.util.List;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.world.Activity;
import no.tjenesteinnsikt.ingest.demo.world.ActivityPlan;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Scope;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.lake.ReportTables;

/** The activities of the years before the workbooks, a file for each report year. */
final class Activities {
    private final Draw seed;
    private final Shelf shelf;

    Activities(Draw seed, Shelf shelf) {
        this.seed = seed;
        this.shelf = shelf;
    }

    void make(List<Service> services) {
        for (int year = Scope.FIRST_YEAR; year <= Scope.LAST_OF_TABLES; year++) {
            TableFile file = TableFile.of("aktivitet/aktivitet-" + year + ".csv", ReportTables.ACTIVITY);
            for (Service service : services) {
                if (service.reportsOn(year) && Deliveries.isDelivered(service, year, seed)) {
                    ActivityPlan.of(service, year, seed).forEach(activity -> add(file, activity));
                }
            }
            file.putOn(shelf);
        }
    }

    private static void add(TableFile file, Activity activity) {
        file.add(file.row(activity.service(), activity.reportYear())
                .set("activity_type", activity.type())
                .set("region_id", activity.region().map(r -> (Object) r.id()).orElse(null))
                .set("audience", activity.audience().map(Object.class::cast).orElse(null))
                .set("title", activity.title())
                .set(
                        "quantity",
                        activity.quantity()
                                .map(q -> (Object) new BigDecimal(q).setScale(4))
                                .orElse(null))
                .set("unit", activity.unit().map(Object.class::cast).orElse(null)));
    }
}
