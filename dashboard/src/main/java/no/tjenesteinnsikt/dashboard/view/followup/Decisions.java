package no.tjenesteinnsikt.dashboard.view.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.PublicWords;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.service.Responsible;
import no.tjenesteinnsikt.dashboard.view.service.ServiceLine;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** The last decision on each service. What a working group or the directorate recommends is no decision. */
final class Decisions {
    private static final List<String> RECOMMEND = List.of("working_group", "directorate");

    private final PublishedData data;
    private final Texts texts;
    private final Responsible services;
    private final PublicWords words;

    Decisions(PublishedData data, Texts texts, Responsible services, PublicWords words) {
        this.data = data;
        this.texts = texts;
        this.services = services;
        this.words = words;
    }

    List<Decided> all() {
        Map<String, Row> last = new LinkedHashMap<>();
        data.in(ReviewTables.DECISION).stream()
                .filter(row -> !RECOMMEND.contains(row.text("decided_by")))
                .forEach(row -> last.merge(
                        services.unit(row.text("service_id")), row, (a, b) -> day(a).isAfter(day(b)) ? a : b));
        return last.values().stream()
                .map(this::decided)
                .sorted(Comparator.comparing(Decided::service, services.nameOrder()))
                .toList();
    }

    private static LocalDate day(Row row) {
        return (LocalDate) row.get("decided_on").orElseThrow();
    }

    private Decided decided(Row row) {
        String id = row.text("service_id");
        Optional<ServiceLine> line = services.line(id);
        String status = line.map(ServiceLine::status).orElse("unknown");
        Optional<String> successor = row.get("successor").map(Object::toString);
        return new Decided(
                services.named(id, day(row).getYear()),
                day(row).getYear(),
                texts.get("followup.by." + row.text("decided_by")),
                texts.get("followup.outcome." + row.text("outcome")),
                row.text("outcome"),
                texts.get("service.status." + status),
                status,
                successor
                        .map(next -> services.line(next).map(ServiceLine::title).orElse(next))
                        .orElse(""),
                successor
                        .flatMap(services::line)
                        .map(next -> Addresses.service(next.id()))
                        .orElse(""),
                words.of(row, "service_comment").orElse(""),
                new SourceLink.Maker(data).ownFile(row));
    }
}
