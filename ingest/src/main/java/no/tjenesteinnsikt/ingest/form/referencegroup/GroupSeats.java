package no.tjenesteinnsikt.ingest.form.referencegroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.text.Absence;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.form.text.People;
import no.tjenesteinnsikt.ingest.form.text.People.Person;
import no.tjenesteinnsikt.ingest.form.text.Sections.Section;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Who sits in the group, as far as the form names them. */
record GroupSeats(List<Seat> seats) {
    private static final String FILLED = "filled";

    GroupSeats {
        seats = List.copyOf(seats);
    }

    /** One seat. */
    record Seat(
            String kind,
            Optional<String> region,
            Optional<String> organisation,
            Optional<String> person,
            String state,
            TextPlace place) {}

    static GroupSeats of(GroupDocument document, GroupDoubts doubts) {
        List<Seat> seats = new ArrayList<>();
        document.sections().find(GroupLabels.LEADER).ifPresent(s -> seats.addAll(named("leader", s)));
        seats.addAll(new UserSeats(document, doubts).seats());
        document.sections().all(GroupLabels.MEMBERS).forEach(s -> seats.addAll(MemberList.of(s.content())));
        return new GroupSeats(seats);
    }

    /** The seats of a field that names persons; one vacant or unknown seat where it names none. */
    static List<Seat> named(String kind, Section section) {
        Content content = section.content();
        TextPlace label = section.content()
                .source()
                .place(section.label().start(), section.label().end());
        TextPlace place = content.place().orElse(label);
        String text = content.text();
        if (content.isEmpty() || Absence.isPlaceholder(text)) {
            return List.of(new Seat(kind, Optional.empty(), Optional.empty(), Optional.empty(), "unknown", place));
        }
        if (People.isNobody(text)) {
            return List.of(new Seat(kind, Optional.empty(), Optional.empty(), Optional.empty(), "vacant", place));
        }
        List<Seat> seats = new ArrayList<>();
        for (Person person : People.in(content)) {
            String region = person.organisation().flatMap(RegionLabels::in).orElse(null);
            seats.add(new Seat(
                    kind, Optional.ofNullable(region), person.organisation(), person.name(), FILLED, person.place()));
        }
        return seats;
    }

    /** Every person that the form names. */
    List<String> names() {
        return seats.stream().map(Seat::person).flatMap(Optional::stream).toList();
    }

    boolean hasUser() {
        return seats.stream().anyMatch(s -> s.kind().equals("user") && s.state().equals(FILLED));
    }

    List<Row> rows(FactRows facts) {
        return seats.stream().map(s -> row(facts, s)).toList();
    }

    private static Row row(FactRows facts, Seat seat) {
        return facts.ofYear(GroupTables.REFERENCE_GROUP_MEMBER, seat.place())
                .set("seat", seat.kind())
                .set("region_id", FactRows.orNull(seat.region()))
                .set("organisation", FactRows.orNull(seat.organisation()))
                .set("person", FactRows.orNull(seat.person()))
                .set("seat_state", seat.state())
                .build();
    }
}
