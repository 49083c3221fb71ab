package no.tjenesteinnsikt.dashboard.view.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
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
     */
    public record Clock(String code, String label, int start, int five, int ten) {}

    static ServiceHistory of(PublishedData data, Texts texts, ServiceLine line) {
        SourceLink.Maker sources = new SourceLink.Maker(data);
        List<Event> own = new ArrayList<>();
        List<Event> scheme = new ArrayList<>();
        for (Row row : data.in(ServiceTables.SERVICE_EVENT)) {
            Event event = new Event(
                    (Integer) row.get("year").orElseThrow(), row.text("date_text"), row.text("event"), sources.of(row));
            if (line.ids().contains(row.text("service_id"))) {
                own.add(event);
            } else if (row.text("service_id").equals(SCHEME)) {
                scheme.add(event);
            }
        }
        own.sort(Comparator.comparing(Event::year));
        scheme.sort(Comparator.comparing(Event::year));
        return new ServiceHistory(own, scheme, clocks(data, texts, line));
    }

    private static List<Clock> clocks(PublishedData data, Texts texts, ServiceLine line) {
        Optional<Integer> approved = Stream.concat(line.named().stream(), line.columns().stream())
                .flatMap(row -> row.get("approval_year").stream())
                .map(Integer.class::cast)
                .findFirst();
        if (approved.isEmpty()
                || line.kind().filter("national_competence_service"::equals).isEmpty()) {
            return List.of();
        }
        List<Clock> clocks = new ArrayList<>();
        clocks.add(clock("approval", approved.get(), texts));
        data.in(ServiceTables.SERVICE_EVENT).stream()
                .filter(row -> row.text("service_id").equals(SCHEME))
                .filter(row -> row.text("event_type").equals("re_approval"))
                .map(row -> (Integer) row.get("year").orElseThrow())
                .filter(year -> approved.get() < year)
                .forEach(year -> clocks.add(clock("re_approval", year, texts)));
        if (line.years().isPresent()) {
            clocks.add(clock("function", approved.get() + 1, texts));
        }
        return clocks;
    }

    private static Clock clock(String code, int start, Texts texts) {
        return new Clock(code, texts.get("service.clock." + code), start, start + HORIZON, start + WHAT_IF);
    }
}
