package no.tjenesteinnsikt.ingest.demo.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tjenesteinnsikt.ingest.demo.group.GroupFeedback.Meetings;
import no.tjenesteinnsikt.ingest.demo.group.NoUser.Tick;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Names;
import no.tjenesteinnsikt.ingest.demo.world.Region;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.written.Said;

/** What the group of a service says in a year. */
final class GroupPlan {
    private static final List<String> NUMBERS = List.of("ingen", "ett", "to", "tre", "fire", "fem");

    private GroupPlan() {}

    static GroupFeedback feedback(Service service, int year, Draw seed) {
        Draw draw = seed.about("group", service.id(), year);
        List<Member> users = users(service, seed.about("users", service.id(), year / 3));
        return new GroupFeedback(
                year,
                service.wholeName(),
                leader(service, seed.about("leader", service.id(), year / 4)),
                users,
                users.isEmpty() ? vacant(draw.about("vacant")) : NoUser.none(),
                approval(draw.about("approval")),
                meetings(draw.about("meetings"), year),
                GroupWords.meetingForm(draw.about("form")),
                GroupWords.matters(draw.about("matters")),
                GroupWords.cooperation(draw.about("cooperation")),
                GroupWords.user(draw.about("user")),
                regions(service, draw),
                GroupWords.together(draw.about("together")),
                GroupWords.whole(draw.about("whole")),
                GroupWords.other(draw.about("other")),
                Optional.empty());
    }

    private static Member leader(Service service, Draw draw) {
        String person = Names.person(draw);
        return draw.inPercent(40) ? Member.of(person, service.hosts().get(0).name()) : Member.of(person);
    }

    private static List<Member> users(Service service, Draw draw) {
        if (draw.inPercent(11)) {
            return List.of();
        }
        List<Member> users = new ArrayList<>();
        users.add(Member.of(Names.person(draw.about(0)), Names.organisation(service.field(), 0)));
        Member second = Member.of(Names.person(draw.about(1)), Names.organisation(service.field(), 1));
        if (draw.inPercent(18) && !second.person().equals(users.get(0).person())) {
            users.add(second);
        }
        return users;
    }

    private static NoUser vacant(Draw draw) {
        Tick tick = draw.pick(List.of(Tick.values()));
        Said comment = draw.inPercent(60)
                ? Said.answer("Organisasjonen er spurt, og gruppen venter på et navn.")
                : Said.placeholder("Klikk her for å skrive inn tekst.");
        return new NoUser(tick, comment);
    }

    private static Approval approval(Draw draw) {
        int place = draw.between(1, 100);
        if (place <= 84) {
            return Approval.APPROVED;
        }
        if (place <= 88) {
            return Approval.NOT_APPROVED;
        }
        return place <= 98 ? Approval.MARKS_LOST : Approval.BOTH;
    }

    /** Fewer in the first year of the pandemic; one group in thirty says only that there were several. */
    private static Meetings meetings(Draw draw, int year) {
        if (draw.inPercent(6)) {
            return Meetings.unanswered();
        }
        if (draw.inPercent(3)) {
            return new Meetings(Said.answer("Flere enn før"), Optional.empty());
        }
        int count = draw.between(year == 2020 ? 0 : 1, year == 2020 ? 3 : 5);
        return Meetings.of(count, draw.inPercent(75) ? String.valueOf(count) : NUMBERS.get(count));
    }

    private static Map<String, Said> regions(Service service, Draw draw) {
        Map<String, Said> regions = new TreeMap<>();
        for (Region region : Region.values()) {
            regions.put(region.id(), GroupWords.region(draw.about(region), service.language(), region));
        }
        return regions;
    }
}
