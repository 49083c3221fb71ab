package no.tjenesteinnsikt.ingest.form.referencegroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.referencegroup.GroupSeats.Seat;
import no.tjenesteinnsikt.ingest.form.text.Absence;
import no.tjenesteinnsikt.ingest.form.text.Choices;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.Sections.Section;

/** The users in the group, and the organisations that they come from, which the newer form asks for in a field of its own. */
final class UserSeats {
    private static final String SEPARATED =
            "(?u)[^,;/&SEP]+?(?=\\s+(?:og|samt)\\s+(?<!-\\s{1,3}(?:og|samt)\\s{1,3})|\\s*[,;/&SEP])|[^,;/&SEP]+";
    private static final Pattern PART = Pattern.compile(SEPARATED.replace("SEP", ""));
    private static final Pattern LINE = Pattern.compile(SEPARATED.replace("SEP", "\\n"));
    private static final Pattern JOINING = Pattern.compile("(?iu)^\\s*(?:og|samt)\\s+");

    private final GroupDocument document;
    private final GroupDoubts doubts;

    UserSeats(GroupDocument document, GroupDoubts doubts) {
        this.document = document;
        this.doubts = doubts;
    }

    List<Seat> seats() {
        Optional<Section> field = document.sections().find(GroupLabels.USER);
        if (field.isEmpty()) {
            TextPlace start = document.text().start();
            doubts.sectionMissing("brukerrepresentant", start);
            return List.of(new Seat("user", Optional.empty(), Optional.empty(), Optional.empty(), "unknown", start));
        }
        List<Seat> seats = GroupSeats.named("user", field.get());
        Optional<Content> organisations = document.sections()
                .find(GroupLabels.ORGANISATION)
                .map(Section::content)
                .filter(c -> !c.isEmpty() && !Absence.isPlaceholder(c.text()));
        return organisations.map(c -> withOrganisations(seats, c)).orElseGet(() -> vacantWhenExplained(seats));
    }

    /** A seat for which the form says why nobody has it is vacant. */
    private List<Seat> vacantWhenExplained(List<Seat> seats) {
        boolean explained = document.sections()
                .find(GroupLabels.NO_USER)
                .flatMap(s -> Choices.in(document.text(), s))
                .filter(c -> c.marked().containsValue(Optional.of(true)))
                .isPresent();
        return seats.stream()
                .map(s -> explained && s.state().equals("unknown") ? vacant(s) : s)
                .toList();
    }

    private static Seat vacant(Seat seat) {
        return new Seat(seat.kind(), seat.region(), seat.organisation(), seat.person(), "vacant", seat.place());
    }

    private List<Seat> withOrganisations(List<Seat> seats, Content field) {
        if (seats.stream()
                .anyMatch(s -> !s.state().equals("filled") || s.organisation().isPresent())) {
            return seats;
        }
        List<String> parts = parts(field, PART);
        List<String> named = parts.size() == seats.size() ? parts : parts(field, LINE);
        TextPlace place = field.place().orElseThrow();
        if (seats.size() == 1 || named.size() == 1) {
            return seats.stream().map(s -> from(s, field.text())).toList();
        }
        if (seats.size() != named.size()) {
            doubts.notPaired(seats.size(), named.size(), place);
            return seats;
        }
        doubts.pairedByOrder(place);
        List<Seat> paired = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            paired.add(from(seats.get(i), named.get(i)));
        }
        return paired;
    }

    private static List<String> parts(Content field, Pattern part) {
        return field.findAll(part).stream()
                .map(f -> JOINING.matcher(f.text()).replaceFirst("").strip())
                .filter(o -> o.codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    private static Seat from(Seat seat, String organisation) {
        return new Seat(
                seat.kind(), seat.region(), Optional.of(organisation), seat.person(), seat.state(), seat.place());
    }
}
