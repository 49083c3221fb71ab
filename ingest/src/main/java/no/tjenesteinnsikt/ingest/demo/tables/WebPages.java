package no.tjenesteinnsikt.ingest.demo.tables;

import java.time.LocalDate;
import java.util.List;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Names;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.lake.ReportTables;

/** What somebody found on the services' web pages, in the autumn of two years. */
final class WebPages {
    private static final List<String> REQUIREMENTS = List.of(
            "approved_description",
            "referral_criteria",
            "quality_tools",
            "contact_information",
            "annual_report_link",
            "spreading_plan",
            "outcome_goals",
            "ern_membership",
            "other");

    private final Draw seed;
    private final Shelf shelf;

    WebPages(Draw seed, Shelf shelf) {
        this.seed = seed;
        this.shelf = shelf;
    }

    void make(List<Service> services) {
        for (int year : List.of(2023, 2025)) {
            TableFile file = TableFile.of("nettsider/nettsider-" + year + ".csv", ReportTables.WEB_REQUIREMENT);
            for (Service service : services) {
                if (service.reportsOn(year)) {
                    add(file, service, year);
                }
            }
            file.putOn(shelf);
        }
    }

    private void add(TableFile file, Service service, int year) {
        Draw draw = seed.about("web", service.id(), year);
        if (!draw.inPercent(85)) {
            return; // Nobody looked at this page.
        }
        for (String requirement : REQUIREMENTS) {
            file.add(file.row(service.id())
                    .set("requirement", requirement)
                    .set("met", draw.about(requirement).inPercent(year == 2023 ? 58 : 71))
                    .set("checked_by", Names.person(seed.about("checker", year)))
                    .set("checked_on", LocalDate.of(year, 10, draw.between(1, 31))));
        }
    }
}
