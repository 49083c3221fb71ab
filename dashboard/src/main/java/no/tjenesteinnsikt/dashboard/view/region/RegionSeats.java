package no.tjenesteinnsikt.dashboard.view.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.service.ServiceLine;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * The seats that a region appoints in the reference groups of all services, its own and others': which stand empty, and
 * which are silent.
 *
 * @param year the report year, 0 where no document names a region's seat
 * @param seats how many seats it appoints
 * @param vacant the empty ones
 * @param silent the filled ones whose representative did not answer
 */
public record RegionSeats(int year, int seats, List<Seat> vacant, List<Seat> silent) {
    public RegionSeats {
        vacant = List.copyOf(vacant);
        silent = List.copyOf(silent);
    }

    /**
     * A seat.
     *
     * @param service whose group it is in
     * @param address the service's page
     * @param since in which reports it has been so without a break, in words
     * @param source where it was read
     */
    public record Seat(String service, String address, String since, SourceLink source) {}

    static RegionSeats of(RegionData data, String regionId) {
        List<Row> rows = data.published().in(GroupTables.REFERENCE_GROUP_MEMBER).stream()
                .filter(row -> row.text("seat").equals("region"))
                .filter(row -> row.get("region_id").filter(regionId::equals).isPresent())
                .toList();
        Optional<Integer> year = rows.stream().map(RegionData::year).max(Comparator.naturalOrder());
        if (year.isEmpty()) {
            return new RegionSeats(0, 0, List.of(), List.of());
        }
        Finder finder = new Finder(data, regionId, rows, year.get());
        List<Row> now =
                rows.stream().filter(row -> RegionData.year(row) == year.get()).toList();
        return new RegionSeats(year.get(), now.size(), finder.vacant(now), finder.silent(now));
    }

    /** Whether any document names a seat of the region. */
    public boolean isHeld() {
        return year > 0;
    }

    /** Looks the seats up. */
    private static final class Finder {
        private final RegionData data;
        private final Texts texts;
        private final List<Row> rows;
        private final int year;
        private final SourceLink.Maker sources;
        private final Map<String, List<Row>> answers;

        Finder(RegionData data, String regionId, List<Row> rows, int year) {
            this.data = data;
            this.texts = data.texts();
            this.rows = rows;
            this.year = year;
            this.sources = new SourceLink.Maker(data.published());
            this.answers = data.published().in(GroupTables.REFERENCE_GROUP_ANSWER).stream()
                    .filter(row -> row.text("respondent").equals(regionId))
                    .collect(Collectors.groupingBy(row -> row.text("service_id")));
        }

        List<Seat> vacant(List<Row> now) {
            return now.stream()
                    .filter(row -> row.text("seat_state").equals("vacant"))
                    .map(row -> seat(row, since(row, this::isVacant)))
                    .sorted(Comparator.comparing(Seat::service, data.alphabet()))
                    .toList();
        }

        List<Seat> silent(List<Row> now) {
            return now.stream()
                    .filter(row -> row.text("seat_state").equals("filled"))
                    .filter(row -> isSilent(row.text("service_id"), year))
                    .map(row -> seat(row, since(row, this::isSilent)))
                    .sorted(Comparator.comparing(Seat::service, data.alphabet()))
                    .toList();
        }

        private interface InYear {
            boolean test(String serviceId, int year);
        }

        private boolean isVacant(String serviceId, int in) {
            return isSo(serviceId, in, "vacant");
        }

        private boolean isSo(String serviceId, int in, String state) {
            return rows.stream()
                    .filter(row -> row.text("service_id").equals(serviceId) && RegionData.year(row) == in)
                    .anyMatch(row -> row.text("seat_state").equals(state));
        }

        /** A form that does not name the seats says nothing about who is silent. */
        private boolean isSilent(String serviceId, int in) {
            return isSo(serviceId, in, "filled")
                    && answers.getOrDefault(serviceId, List.of()).stream()
                            .filter(row -> RegionData.year(row) == in)
                            .anyMatch(row -> row.text("answer_state").equals("not_answered"));
        }

        private String since(Row row, InYear state) {
            List<Integer> years = new ArrayList<>();
            for (int one = year; state.test(row.text("service_id"), one); one--) {
                years.add(one);
            }
            int first = years.get(years.size() - 1);
            return years.size() == 1
                    ? texts.get("regions.seat.year", first)
                    : texts.get("regions.seat.years", first, year, years.size());
        }

        private Seat seat(Row row, String since) {
            Optional<ServiceLine> line = data.register().line(row.text("service_id"));
            return new Seat(
                    data.title(row.text("service_id")),
                    line.map(found -> Addresses.service(found.id())).orElse(""),
                    since,
                    sources.of(row));
        }
    }
}
