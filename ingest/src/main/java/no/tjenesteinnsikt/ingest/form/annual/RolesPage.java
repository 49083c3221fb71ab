package no.tjenesteinnsikt.ingest.form.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.book.BookWriter;
import no.tjenesteinnsikt.ingest.form.book.CodeList;
import no.tjenesteinnsikt.ingest.form.book.Look;
import no.tjenesteinnsikt.ingest.form.book.SheetWriter;

/** The sheet «Roller og ansvar»: persons with their roles, and the seats of the reference group. */
final class RolesPage {
    private static final int FIRST = 2;
    private static final int NAME = 3;
    private static final int INSTITUTION = 4;
    private static final int SHOWN = 5;
    private static final int COPY = 6;
    private static final int STATE = 7;
    private static final int REGION = 8;
    private static final double[] WIDTHS = {2, 24, 32, 40, 17, 17, 17, 20};
    private static final int FEWEST_PEOPLE = 8;
    private static final int MORE_PEOPLE = 4;
    private static final int MORE_SEATS = 3;

    private final SheetWriter sheet;
    private final AnnualReport report;

    private RolesPage(SheetWriter sheet, AnnualReport report) {
        this.sheet = sheet;
        this.report = report;
    }

    static void write(BookWriter book, AnnualReport report) {
        SheetWriter sheet = book.sheet(ReportSheet.ROLES.tab(), WIDTHS).tab("4A7A3A");
        sheet.next().text(FIRST, ReportSheet.ROLES.tab(), Look.TITLE);
        sheet.next()
                .text(
                        FIRST,
                        "Se over personene, og rett det som er endret. Ikke skriv e-postadresser eller telefonnumre.",
                        Look.SUBTITLE);
        RolesPage page = new RolesPage(sheet, report);
        page.people();
        page.seats();
    }

    private void people() {
        sheet.gap();
        sheet.section("Personer");
        sheet.heads(List.of(
                AnnualWords.ROLE, AnnualWords.NAME, AnnualWords.INSTITUTION, AnnualWords.SHOWN, AnnualWords.COPY));
        int rows = Math.max(FEWEST_PEOPLE, report.people().size() + MORE_PEOPLE);
        for (int i = 0; i < rows; i++) {
            person(i < report.people().size() ? Optional.of(report.people().get(i)) : Optional.empty());
        }
    }

    private void person(Optional<ReportedPerson> person) {
        sheet.next()
                .text(FIRST, person.map(p -> AnnualWords.ROLES.label(p.role())).orElse(""), Look.ANSWER);
        sheet.choose(FIRST, sheet.row(), AnnualWords.ROLES);
        named(person.map(ReportedPerson::name), person.flatMap(ReportedPerson::institution));
        ticks(person.map(ReportedPerson::showPublicly), person.map(ReportedPerson::getsCopy));
    }

    private void named(Optional<String> name, Optional<String> institution) {
        sheet.text(NAME, name.orElse(""), Look.ANSWER).text(INSTITUTION, institution.orElse(""), Look.ANSWER);
        sheet.propose(INSTITUTION, sheet.row(), ReportTemplates.INSTITUTIONS);
        sheet.tall(1, Map.of(NAME, name.orElse(""), INSTITUTION, institution.orElse("")));
    }

    private void ticks(Optional<Boolean> shown, Optional<Boolean> copy) {
        sheet.text(SHOWN, tick(shown), Look.ANSWER).text(COPY, tick(copy), Look.ANSWER);
        sheet.choose(SHOWN, sheet.row(), CodeList.YES_NO).choose(COPY, sheet.row(), CodeList.YES_NO);
    }

    private static String tick(Optional<Boolean> ticked) {
        return ticked.map(yes -> CodeList.YES_NO.label(yes ? "yes" : "no")).orElse("");
    }

    private void seats() {
        if (!report.template().asks("group_seats")) {
            return;
        }
        sheet.gap();
        sheet.section("Referansegruppen");
        sheet.heads(List.of(
                AnnualWords.SEAT,
                AnnualWords.NAME,
                AnnualWords.ORGANISATION,
                AnnualWords.SHOWN,
                AnnualWords.COPY,
                AnnualWords.STATE,
                AnnualWords.REGION));
        List<ReportedSeat> left = new ArrayList<>(report.seats());
        for (String place : AnnualWords.SEATS.labels().keySet()) {
            if (!place.equals("other")) {
                Optional<ReportedSeat> seat =
                        left.stream().filter(s -> place(s).equals(place)).findFirst();
                seat.ifPresent(left::remove);
                seat(place, seat);
            }
        }
        left.forEach(seat -> seat(place(seat), Optional.of(seat)));
        for (int i = 0; i < MORE_SEATS; i++) {
            seat("other", Optional.empty());
        }
        sheet.next()
                .text(
                        FIRST,
                        "Skriv om plassen er besatt eller ledig. En plass uten svar regnes som ukjent.",
                        Look.SUBTITLE);
    }

    /** How the sheet calls a seat: a region's member by the region. */
    private static String place(ReportedSeat seat) {
        return seat.seat().equals("region") ? seat.regionId().orElse("other") : seat.seat();
    }

    private void seat(String place, Optional<ReportedSeat> seat) {
        sheet.next().text(FIRST, AnnualWords.SEATS.label(place), Look.LABEL);
        named(seat.flatMap(ReportedSeat::name), seat.flatMap(ReportedSeat::organisation));
        ticks(seat.map(ReportedSeat::showPublicly), seat.map(ReportedSeat::getsCopy));
        sheet.text(
                STATE, seat.map(s -> AnnualWords.SEAT_STATES.label(s.state())).orElse(""), Look.ANSWER);
        sheet.choose(STATE, sheet.row(), AnnualWords.SEAT_STATES);
        if (CodeList.REGIONS.labels().containsKey(place)) {
            sheet.text(REGION, CodeList.REGIONS.label(place), Look.GIVEN);
        } else {
            sheet.text(
                    REGION,
                    seat.flatMap(ReportedSeat::regionId)
                            .map(CodeList.REGIONS::label)
                            .orElse(""),
                    Look.ANSWER);
            sheet.choose(REGION, sheet.row(), CodeList.REGIONS);
        }
    }
}
