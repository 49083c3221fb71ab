package no.tjenesteinnsikt.ingest.demo.tables;

import java.time.LocalDate;
import java.util.List;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Hospital;
import no.tjenesteinnsikt.ingest.demo.world.Kind;
import no.tjenesteinnsikt.ingest.demo.world.Names;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.world.Service.How;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** Who and where the services are. */
final class Registers {
    private static final String FOLDER = "register/";
    private static final int NOW = 2025;

    private final Draw seed;
    private final Shelf shelf;

    Registers(Draw seed, Shelf shelf) {
        this.seed = seed;
        this.shelf = shelf;
    }

    void make(List<Service> services) {
        institutions();
        TableFile all = TableFile.of(FOLDER + "service.csv", ServiceTables.SERVICE);
        TableFile names = TableFile.of(FOLDER + "service_name.csv", ServiceTables.SERVICE_NAME);
        TableFile hosts = TableFile.of(FOLDER + "service_host.csv", ServiceTables.SERVICE_HOST);
        TableFile descriptions = TableFile.of(FOLDER + "service_description.csv", ServiceTables.SERVICE_DESCRIPTION);
        TableFile roles = TableFile.of(FOLDER + "role.csv", ServiceTables.ROLE);
        for (Service service : services) {
            all.add(service(all, service));
            names.add(names.row(service.id()).set("name", service.wholeName()));
            hosts(hosts, service);
            description(descriptions, service);
            roles(roles, service);
        }
        List.of(all, names, hosts, descriptions, roles).forEach(file -> file.putOn(shelf));
    }

    private void institutions() {
        TableFile file = TableFile.of(FOLDER + "institution.csv", ReferenceTables.INSTITUTION);
        for (Hospital hospital : Hospital.ALL) {
            file.add(file.row()
                    .set("institution_id", hospital.id())
                    .set("region_id", hospital.region().id())
                    .set("name", hospital.name())
                    .set("ownership", hospital.ownership()));
        }
        file.putOn(shelf);
    }

    private static Row.Builder service(TableFile file, Service service) {
        return file.row(service.id())
                .set("name", service.name())
                .set("kind", service.kind().code())
                .set("identity", "named")
                .set("name_status", "stated")
                .set("status", status(service))
                .set("approval_year", service.approvalYear())
                .set("approval_year_status", "stated")
                .set("end_year", service.end().map(e -> (Object) e.lastYear()).orElse(null));
    }

    private static String status(Service service) {
        if (service.end().isPresent()) {
            return service.end().get().how() == How.CLOSED ? "closed" : "reorganised";
        }
        return service.approvalYear() >= NOW - 2 ? "under_establishment" : "in_operation";
    }

    private static void hosts(TableFile file, Service service) {
        for (Hospital host : service.hosts()) {
            file.add(file.row(service.id())
                    .set("institution_id", host.id())
                    .set("region_id", host.region().id())
                    .set("role", service.hosts().size() > 1 ? "shared" : "responsible")
                    .set("valid_from", LocalDate.of(service.approvalYear(), 1, 1))
                    .set(
                            "valid_to",
                            service.end()
                                    .map(e -> (Object) LocalDate.of(e.lastYear(), 12, 31))
                                    .orElse(null))
                    .set("host_status", "stated"));
        }
    }

    /** The codes are of the part of ICD-10 that is kept free for research: no disease has them. */
    private void description(TableFile file, Service service) {
        Draw draw = seed.about("description", service.id());
        LocalDate from = LocalDate.of(Math.max(2014, service.approvalYear()), draw.between(1, 12), 1);
        for (int i = 0; i < draw.between(1, 3); i++) {
            file.add(file.row(service.id())
                    .set("valid_from", from)
                    .set("words", draw.about("words").between(38, 117))
                    .set(
                            "approved_by",
                            service.kind() == Kind.NATIONAL_CENTRE
                                            || service.kind() == Kind.QUALITY_AND_COMPETENCE_NETWORK
                                    ? "medical_directors_meeting"
                                    : "hod")
                    .set("icd10_code", "U" + (50 + (service.number() + i) % 20) + "." + (service.number() / 20)));
        }
    }

    private void roles(TableFile file, Service service) {
        Draw draw = seed.about("roles", service.id());
        for (String role : List.of("professional_lead", "administrative_lead", "coordinator")) {
            Draw own = draw.about(role);
            if (own.inPercent(role.equals("coordinator") ? 60 : 96)) {
                file.add(file.row(service.id())
                        .set("role", role)
                        .set("institution_id", service.hosts().get(0).id())
                        .set("person", Names.person(own))
                        .set("show_publicly", !role.equals("administrative_lead")));
            }
        }
    }
}
