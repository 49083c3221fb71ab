package no.tjenesteinnsikt.ingest.demo.workbook;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.demo.planted.Facts;
import no.tjenesteinnsikt.ingest.demo.world.Hospital;
import no.tjenesteinnsikt.ingest.form.annual.ReportedPerson;
import no.tjenesteinnsikt.ingest.form.annual.ReportedSeat;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.jspecify.annotations.Nullable;

/** The persons and seats that a filled-in workbook states. */
record PeopleFacts(FilledReport report, Facts facts) {

    void plant() {
        report.people().forEach(this::person);
        report.seats().forEach(this::seat);
    }

    private void person(ReportedPerson person) {
        role(person.role(), person.name(), id(person.institution()), person.showPublicly(), person.getsCopy());
    }

    private void seat(ReportedSeat seat) {
        facts.plant(
                facts.of(GroupTables.REFERENCE_GROUP_MEMBER, report.service().id(), report.year())
                        .set("seat", seat.seat())
                        .set("region_id", seat.regionId().orElse(null))
                        .set("organisation", seat.organisation().orElse(null))
                        .set("person", seat.name().orElse(null))
                        .set("seat_state", seat.state()));
        seat.name()
                .ifPresent(name -> role(
                        seat.seat().equals("leader") ? "reference_group_leader" : "reference_group_member",
                        name,
                        seat.seat().equals("user") ? null : id(seat.organisation()),
                        seat.showPublicly(),
                        seat.getsCopy()));
    }

    private void role(String role, String person, @Nullable String institution, Boolean shown, Boolean copy) {
        facts.plant(facts.of(ServiceTables.ROLE, report.service().id(), report.year())
                .set("role", role)
                .set("institution_id", institution)
                .set("person", person)
                .set("show_publicly", shown)
                .set("gets_copy", copy));
    }

    private static @Nullable String id(Optional<String> institution) {
        return Hospital.ALL.stream()
                .filter(hospital -> institution.filter(hospital.name()::equals).isPresent())
                .map(Hospital::id)
                .findFirst()
                .orElse(null);
    }
}
