package no.tjenesteinnsikt.dashboard.view.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.RowWords;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/**
 * What happened to a service and to the scheme, and the horizons that it can be held against.
 *
 * @param events its own events, in time
 * @param scheme the events of the whole scheme, in time
 * @param clocks the horizons, none for other services than competence services and where no start is known
 */
public record ServiceHistory(List<Event> events, List<Event> scheme, List<Clock> clocks) {
    private static final String SCHEME = "ordning";
    private static final int HORIZON = 5;
    private static final int WHAT_IF = 10;

    public ServiceHistory {
        events = List.copyOf(events);
        scheme = List.copyOf(scheme);
        clocks = List.copyOf(clocks);
    }

    /**
     * Something that happened.
     *
     * @param year the year
     * @param when as precisely as the source says it
     * @param what what happened
     * @param source where it was read
     */
    public record Event(int year, String when, String what, SourceLink source) {}

    /**
     * A horizon from one start.
     *
     * @param code which start
     * @param label the start in words
     * @param start the year
     * @param five five years on
     * @param ten ten years on, a what-if
     * @param source where the start was read
     */
    public record Clock(String code, String label, int start, int five, int ten, SourceLink source) {}

    static ServiceHistory of(PublishedData data, Texts texts, ServiceLine line) {
        SourceLink.Maker sources = new SourceLink.Maker(data);
        List<Event> own = new ArrayList<>();
        List<Event> scheme = new ArrayList<>();
        for (Row row : data.in(ServiceTables.SERVICE_EVENT)) {
            Event event = new Event(
                    (Integer) row.get("year").orElseThrow(),
                    RowWords.date(row, "date", "date_text", texts),
                    row.text("event"),
                    sources.of(row));
            if (line.ids().contains(row.text("service_id"))) {
                own.add(event);
            } else if (row.text("service_id").equals(SCHEME)) {
                scheme.add(event);
            }
        }
        own.sort(Comparator.comparing(Event::year));
        scheme.sort(Comparator.comparing(Event::year));
        return new ServiceHistory(own, scheme, clocks(data, texts, line, sources));
    }

    private static List<Clock> clocks(PublishedData data, Texts texts, ServiceLine line, SourceLink.Maker sources) {
        Optional<Row> approval = Stream.concat(line.named().stream(), line.columns().stream())
                .filter(row -> row.get("approval_year").isPresent())
                .findFirst();
        if (approval.isEmpty()
                || line.kind().filter("national_competence_service"::equals).isEmpty()) {
            return List.of();
        }
        List<Clock> clocks = new ArrayList<>();
        int approved = (Integer) approval.get().get("approval_year").orElseThrow();
        SourceLink source = ServiceFacts.sourceOfApproval(data, sources, approval.get());
        clocks.add(clock("approval", approved, texts, source));
        data.in(ServiceTables.SERVICE_EVENT).stream()
                .filter(row -> row.text("service_id").equals(SCHEME))
                .filter(row -> row.text("event_type").equals("re_approval"))
                .filter(row -> approved < (Integer) row.get("year").orElseThrow())
                .forEach(row -> clocks.add(
                        clock("re_approval", (Integer) row.get("year").orElseThrow(), texts, sources.of(row))));
        if (line.years().isPresent()) {
            clocks.add(clock("function", approved + 1, texts, source));
        }
        return clocks;
    }

    private static Clock clock(String code, int start, Texts texts, SourceLink source) {
        return new Clock(code, texts.get("service.clock." + code), start, start + HORIZON, start + WHAT_IF, source);
    }
}
