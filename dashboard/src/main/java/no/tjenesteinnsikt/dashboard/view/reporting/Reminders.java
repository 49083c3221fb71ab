package no.tjenesteinnsikt.dashboard.view.reporting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.service.Responsible;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** Says in roles whom to remind of a report. Never who it is: names and addresses are not on pages. */
final class Reminders {
    private static final List<String> ROLES = List.of("professional_lead", "administrative_lead", "coordinator");

    private final PublishedData data;
    private final Texts texts;
    private final Responsible services;

    Reminders(PublishedData data, Texts texts, Responsible services) {
        this.data = data;
        this.texts = texts;
        this.services = services;
    }

    /** The roles that are registered for a service in the latest year that has any, not after that one. */
    String of(String serviceId, int year) {
        List<Row> roles = data.in(ServiceTables.ROLE).stream()
                .filter(row -> services.unit(row.text("service_id")).equals(services.unit(serviceId)))
                .filter(row -> ROLES.contains(row.text("role")) && year(row) <= year)
                .toList();
        Optional<Integer> latest = roles.stream().map(Reminders::year).max(Integer::compare);
        Set<String> held = new TreeSet<>();
        roles.stream().filter(row -> latest.get().equals(year(row))).forEach(row -> held.add(row.text("role")));
        if (!held.contains(ROLES.get(0))) {
            return Stream.concat(
                            Stream.of(texts.get("reporting.role.professional_lead.none")),
                            ROLES.stream().filter(held::contains).map(role -> texts.get("reporting.role." + role)))
                    .collect(Collectors.joining(", "));
        }
        return ROLES.stream()
                .filter(held::contains)
                .map(role -> texts.get("reporting.role." + role))
                .collect(Collectors.joining(", "));
    }

    /** Roles without a year stand for those years that have none of their own. */
    private static int year(Row role) {
        return role.get("report_year").map(Integer.class::cast).orElse(0);
    }
}
