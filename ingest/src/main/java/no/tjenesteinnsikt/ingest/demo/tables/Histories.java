package no.tjenesteinnsikt.ingest.demo.tables;

import java.time.LocalDate;
import java.util.List;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Kind;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.world.Service.End;
import no.tjenesteinnsikt.ingest.demo.world.Service.How;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** What happened to the services and what was decided on them. */
final class Histories {
    private static final String FOLDER = "register/";
    private static final int REVIEW = 2018;

    private final Draw seed;
    private final Shelf shelf;

    Histories(Draw seed, Shelf shelf) {
        this.seed = seed;
        this.shelf = shelf;
    }

    void make(List<Service> services) {
        TableFile events = TableFile.of(FOLDER + "service_event.csv", ServiceTables.SERVICE_EVENT);
        TableFile links = TableFile.of(FOLDER + "service_link.csv", ServiceTables.SERVICE_LINK);
        TableFile relations = TableFile.of(FOLDER + "service_relation.csv", ServiceTables.SERVICE_RELATION);
        TableFile decisions = TableFile.of("vedtak/decision.csv", ReviewTables.DECISION);
        scheme(events);
        for (Service service : services) {
            event(events, service.id(), service.approvalYear(), "approval", "Tjenesten ble godkjent");
            service.end().ifPresent(end -> ended(events, links, relations, service, end));
            review(decisions, service);
        }
        overlaps(relations, services);
        List.of(events, links, relations, decisions).forEach(file -> file.putOn(shelf));
    }

    /** What the forms of the time look like is real, and so the breaks in the series are. */
    private static void scheme(TableFile events) {
        event(events, "ordning", 2016, "reporting", "Skjema for referansegruppens tilbakemelding tatt i bruk");
        event(events, "ordning", REVIEW, "review", "Konstruert gjennomgang av kompetansetjenestene");
        event(events, "ordning", 2018, "reporting", "Nytt skjema: referansegruppen svarer for hver region");
        event(events, "ordning", 2021, "reporting", "Årsrapporten leveres som arbeidsbok");
        event(events, "ordning", 2024, "reporting", "Inntil fem direkte relevante artikler og forskningsprosjekter");
    }

    private static void event(TableFile file, String service, int year, String type, String words) {
        file.add(file.row(service)
                .set("date_text", String.valueOf(year))
                .set("year", year)
                .set("event_type", type)
                .set("event", words));
    }

    private static void ended(TableFile events, TableFile links, TableFile relations, Service service, End end) {
        int year = end.lastYear() + 1;
        switch (end.how()) {
            case CLOSED -> event(events, service.id(), year, "closed", "Tjenesten ble avviklet");
            case MERGED -> event(events, service.id(), year, "merged", "Tjenesten ble slått sammen med en annen");
            case REORGANISED ->
                event(events, service.id(), year, "reorganised", "Tjenesten ble gjort om til et nettverk");
            case RENAMED -> event(events, service.id(), year, "other", "Tjenesten fikk nytt navn");
        }
        end.successor().ifPresent(successor -> {
            if (end.how() == How.RENAMED) {
                links.add(links.row(service.id())
                        .set("same_as", successor)
                        .set("status", "stated")
                        .set("evidence", "Konstruert: navnet ble endret i " + year + "."));
            } else {
                relations.add(relation(relations, service, successor, "successor", "not_applicable"));
            }
        });
    }

    private static Row.Builder relation(
            TableFile file, Service service, String other, String relation, String clarified) {
        return file.row(service.id())
                .set("other", other)
                .set("relation", relation)
                .set("other_is_national_service", true)
                .set("clarified", clarified);
    }

    /** Neighbours by number whose fields touch. */
    private void overlaps(TableFile relations, List<Service> services) {
        for (int i = 40; i + 1 < services.size(); i += 7) {
            Draw draw = seed.about("overlap", i);
            relations.add(relation(
                    relations,
                    services.get(i),
                    services.get(i + 1).id(),
                    draw.pick(List.of("overlap", "adjacent", "double")),
                    draw.pick(List.of("yes", "no", "unknown"))));
        }
    }

    private void review(TableFile decisions, Service service) {
        boolean reviewed = service.kind() == Kind.NATIONAL_COMPETENCE_SERVICE
                && service.approvalYear() <= REVIEW - 2
                && service.end().map(End::lastYear).orElse(REVIEW) >= REVIEW;
        if (!reviewed) {
            return;
        }
        Draw draw = seed.about("decision", service.id());
        String recommended = outcome(service, draw);
        decisions.add(decision(decisions, service, LocalDate.of(2018, 11, 5), "working_group", recommended));
        Row.Builder decided = decision(decisions, service, LocalDate.of(2019, 6, 14), "hod", recommended);
        service.end().flatMap(End::successor).ifPresent(successor -> decided.set("successor", successor));
        if (draw.inPercent(25)) {
            decided.set(
                    "service_comment", "Tjenesten mener at behovet i fagområdet er større enn gjennomgangen viser.");
        }
        decisions.add(decided);
    }

    private static String outcome(Service service, Draw draw) {
        return service.end()
                .map(end -> end.how() == How.CLOSED ? "closed" : "reorganised")
                .orElseGet(() -> draw.inPercent(75) ? "continued" : "changed");
    }

    private static Row.Builder decision(TableFile file, Service service, LocalDate on, String by, String outcome) {
        return file.row(service.id())
                .set("decided_on", on)
                .set("decided_by", by)
                .set("outcome", outcome);
    }
}
