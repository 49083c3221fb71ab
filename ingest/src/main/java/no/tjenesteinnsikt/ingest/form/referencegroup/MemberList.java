package no.tjenesteinnsikt.ingest.form.referencegroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.form.referencegroup.GroupSeats.Seat;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.People;
import no.tjenesteinnsikt.ingest.form.text.People.Person;

/**
 * A list of members, one or several on a line. What stands beside a name says where the member comes from; a line that
 * names a region and nobody is a vacant seat when it says so.
 */
final class MemberList {
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern USER = Pattern.compile("(?iu)bruk[ea]r");
    private static final Pattern LEADER = Pattern.compile("(?iu)(?<!\\p{L})(?:leder|leiar)(?!\\p{L})");
    private static final Pattern VACANT = Pattern.compile("(?iu)vakant|ledig|ubesatt|ikke oppnevnt|ikkje oppnemn");

    private MemberList() {}

    static List<Seat> of(Content content) {
        List<Seat> seats = new ArrayList<>();
        for (Content.Found line : content.findAll(LINE)) {
            Content own = new Content(content.source(), List.of(line.span()));
            List<Person> people =
                    People.in(own).stream().filter(p -> p.name().isPresent()).toList();
            people.forEach(p -> seats.add(
                    seat(p, people.size() == 1 ? line.text() : p.organisation().orElse(""))));
            if (people.isEmpty() && VACANT.matcher(line.text()).find()) {
                Optional<String> region = RegionLabels.in(line.text());
                seats.add(new Seat(
                        kind(line.text(), region), region, Optional.empty(), Optional.empty(), "vacant", line.place()));
            }
        }
        return seats;
    }

    private static Seat seat(Person person, String beside) {
        String rest = person.name().map(n -> beside.replace(n, " ")).orElse(beside);
        Optional<String> region = RegionLabels.in(rest);
        return new Seat(kind(rest, region), region, person.organisation(), person.name(), "filled", person.place());
    }

    private static String kind(String beside, Optional<String> region) {
        if (USER.matcher(beside).find()) {
            return "user";
        }
        if (LEADER.matcher(beside.toLowerCase(Locale.ROOT)).find()) {
            return "leader";
        }
        return region.isPresent() ? "region" : "other";
    }
}
