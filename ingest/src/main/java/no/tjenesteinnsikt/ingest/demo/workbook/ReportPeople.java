package no.tjenesteinnsikt.ingest.demo.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Hospital;
import no.tjenesteinnsikt.ingest.demo.world.Names;
import no.tjenesteinnsikt.ingest.demo.world.Region;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.form.annual.ReportedPerson;
import no.tjenesteinnsikt.ingest.form.annual.ReportedSeat;

/** Who works at a service and who sits in its group. People stay for some years, and some seats stand empty. */
final class ReportPeople {
    private static final int YEARS_IN_OFFICE = 4;

    private final Service service;
    private final Draw draw;
    private final Set<String> used = new HashSet<>();

    ReportPeople(Service service, int year, Draw seed) {
        this.service = service;
        this.draw = seed.about("people", service.id(), (year + service.number()) / YEARS_IN_OFFICE);
    }

    List<ReportedPerson> people() {
        List<ReportedPerson> people = new ArrayList<>();
        people.add(staff("professional_lead"));
        people.add(staff("administrative_lead"));
        if (draw.about("has-coordinator").inPercent(60)) {
            people.add(staff("coordinator"));
        }
        return people;
    }

    /** Nobody has two roles in one report. */
    private String person(Object... place) {
        for (int attempt = 0; ; attempt++) {
            String name = Names.person(draw.about(place).about(attempt));
            if (used.add(name)) {
                return name;
            }
        }
    }

    private ReportedPerson staff(String role) {
        boolean shown = !role.equals("administrative_lead");
        return new ReportedPerson(
                role, person(role, "name"), Optional.of(service.hosts().get(0).name()), shown, true);
    }

    List<ReportedSeat> seats() {
        List<ReportedSeat> seats = new ArrayList<>();
        seats.add(seat(
                "leader",
                Optional.empty(),
                2,
                Optional.of(service.hosts().get(0).name())));
        for (Region region : Region.values()) {
            Optional<String> from =
                    Optional.of(draw.about(region).pick(Hospital.in(region)).name());
            seats.add(seat("region", Optional.of(region.id()), region == Region.NORD ? 16 : 9, from));
        }
        seats.add(seat("user", Optional.empty(), 11, Optional.of(Names.organisation(service.field(), 0))));
        seats.add(seat(
                "service",
                Optional.empty(),
                4,
                Optional.of(service.hosts().get(0).name())));
        return seats;
    }

    private ReportedSeat seat(String seat, Optional<String> region, int vacantPercent, Optional<String> from) {
        Draw own = draw.about("seat", seat, region.orElse(""));
        return own.inPercent(vacantPercent)
                ? new ReportedSeat(seat, region, "vacant", Optional.empty(), Optional.empty(), false, false)
                : new ReportedSeat(
                        seat,
                        region,
                        "filled",
                        Optional.of(person("seat", seat, region.orElse(""))),
                        from,
                        true,
                        false);
    }
}
