package no.tjenesteinnsikt.ingest.demo.tables;

import java.time.LocalDate;
import java.util.List;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Hospital;
import no.tjenesteinnsikt.ingest.demo.world.Region;
import no.tjenesteinnsikt.ingest.demo.world.Scope;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** What the regions answered to the reports: until 2018 the directorate, then each region to its own services. */
final class FollowUps {
    private static final int DIRECTORATE_UNTIL = 2018;
    private static final List<String> GOOD = List.of(
            "Tydelig plan og god spredning av kompetanse.",
            "Godt samarbeid med fagmiljøene i alle regioner.",
            "Resultatene er lagt fram på en oversiktlig måte.");
    private static final List<String> TO_DO = List.of(
            "Resultatmålene bør tidfestes.",
            "Rapporten bør vise hva pasientene har hatt igjen for tiltakene.",
            "Referansegruppen bør ha flere møter.",
            "Beskriv hvordan alle regioner får tilgang.");
    private static final List<String> GOOD_NYNORSK =
            List.of("Tydeleg plan og god spreiing av kompetanse.", "Godt samarbeid med fagmiljøa i alle regionar.");
    private static final List<String> TO_DO_NYNORSK =
            List.of("Resultatmåla bør tidfestast.", "Skildre korleis alle regionar får tilgang.");
    private static final String POINT = "Lever en plan for likeverdig tilgang i alle regioner.";
    private static final String POINT_NYNORSK = "Lever ein plan for likeverdig tilgang i alle regionar.";

    private final Draw seed;
    private final Shelf shelf;

    FollowUps(Draw seed, Shelf shelf) {
        this.seed = seed;
        this.shelf = shelf;
    }

    void make(List<Service> services) {
        for (int year = Scope.FIRST_YEAR; year <= Scope.LAST_YEAR; year++) {
            TableFile stages = TableFile.of("vurdering/behandling-" + year + ".csv", ReportTables.REPORT_ASSESSMENT);
            TableFile feedback = TableFile.of("vurdering/tilbakemelding-" + year + ".csv", ReportTables.FOLLOW_UP);
            for (Service service : services) {
                if (service.reportsOn(year) && Deliveries.isDelivered(service, year, seed)) {
                    stages(stages, service, year);
                    if (year > DIRECTORATE_UNTIL) {
                        feedback(feedback, service, year);
                    }
                }
            }
            stages.putOn(shelf);
            feedback.putOn(shelf);
        }
    }

    private void stages(TableFile file, Service service, int year) {
        Draw draw = seed.about("stages", service.id(), year);
        if (year <= DIRECTORATE_UNTIL) {
            stage(file, service, year, "directorate", "received", LocalDate.of(year + 1, 3, draw.between(1, 28)));
            if (draw.inPercent(88)) {
                stage(file, service, year, "directorate", "reviewed", LocalDate.of(year + 1, 5, draw.between(1, 31)));
            }
            return;
        }
        for (Hospital host : service.hosts()) {
            String region = host.region().id();
            stage(file, service, year, region, "reviewed", LocalDate.of(year + 1, 4, draw.between(1, 30)));
            if (draw.inPercent(90)) {
                stage(file, service, year, region, "feedback_sent", LocalDate.of(year + 1, 5, draw.between(1, 31)));
            }
        }
        if (hasPoint(service, year)) {
            stage(
                    file,
                    service,
                    year,
                    "medical_directors_meeting",
                    "medical_directors_meeting",
                    LocalDate.of(year + 1, 6, draw.between(1, 20)));
            stage(file, service, year, "hod", "sent_hod", LocalDate.of(year + 1, 6, draw.between(21, 30)));
        }
    }

    private static void stage(TableFile file, Service service, int year, String by, String stage, LocalDate on) {
        file.add(file.row(service.id(), year)
                .set("assessed_by", by)
                .set("stage", stage)
                .set("on_date", on));
    }

    private boolean hasPoint(Service service, int year) {
        return year > DIRECTORATE_UNTIL
                && seed.about("point", service.id(), year / 3).inPercent(22);
    }

    private void feedback(TableFile file, Service service, int year) {
        for (Hospital host : service.hosts()) {
            Region region = host.region();
            Draw draw = seed.about("feedback", service.id(), year, region);
            Language language = region == Region.VEST ? Language.NYNORSK : Language.BOKMAAL;
            boolean nynorsk = language == Language.NYNORSK;
            if (draw.inPercent(85)) {
                file.add(said(file, service, year, region, "works_well", draw.pick(nynorsk ? GOOD_NYNORSK : GOOD)));
            }
            if (draw.inPercent(70)) {
                file.add(said(file, service, year, region, "work_on", draw.pick(nynorsk ? TO_DO_NYNORSK : TO_DO)));
            }
            if (hasPoint(service, year)) {
                point(file, service, year, region, language);
            }
        }
    }

    /** A point stands for up to three years: repeated each year, and closed in the last of them or not at all. */
    private void point(TableFile file, Service service, int year, Region region, Language language) {
        Row.Builder point = said(file, service, year, region, "follow_up_point", language.of(POINT, POINT_NYNORSK));
        boolean stoodBefore = year - 1 > DIRECTORATE_UNTIL
                && service.reportsOn(year - 1)
                && Deliveries.isDelivered(service, year - 1, seed)
                && hasPoint(service, year - 1);
        if (stoodBefore) {
            point.set("repeated_from", year - 1);
        }
        if (year % 3 == 2 && seed.about("closed", service.id(), year).inPercent(60)) {
            point.set("closed_on", LocalDate.of(year + 1, 11, 1));
        }
        file.add(point);
    }

    private static Row.Builder said(
            TableFile file, Service service, int year, Region region, String kind, String words) {
        return file.row(service.id(), year)
                .set("region_id", region.id())
                .set("kind", kind)
                .set("text", words);
    }
}
