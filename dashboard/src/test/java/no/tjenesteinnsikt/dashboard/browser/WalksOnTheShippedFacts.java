package no.tjenesteinnsikt.dashboard.browser;

import static no.tjenesteinnsikt.dashboard.browser.Walk.words;

import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.app.ShippedDashboard;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.junit.jupiter.api.extension.ExtendWith;

/** The walks on the real documents: method and forms, and plain words where no document holds the answer. */
@ExtendWith(ShippedDashboard.class)
class WalksOnTheShippedFacts extends WalksTest {
    private static final Texts NB = Texts.in(Language.NB);
    private static final String REPORTING = "Rapportering og oppfølging";
    private static final String FORMS = "Skjema og veiledning";
    private static final String DATA = "Data og metode";

    static Stream<Walk> walks() {
        return Stream.of(notHeld(), rules(), forms(), analyst()).flatMap(List::stream);
    }

    private static List<Walk> notHeld() {
        return List.of(
                new Walk(
                        "HOD",
                        "What does the scheme cost?",
                        words(),
                        "#omfatter",
                        lake -> List.of(NB.get(
                                "overview.not.cost.amounts",
                                lake.one("select cast(count(*) as varchar) from reported_figure"
                                        + " where unit like '%kroner%'")))),
                new Walk(
                        "HOD",
                        "What was decided after 2018?",
                        words(REPORTING, "Tilbakemelding og oppfølging"),
                        "main",
                        words(NB.get("followup.decisions.none"))),
                new Walk(
                        "HOD",
                        "How many are there today, and what does this leave out?",
                        words(),
                        "#omfatter",
                        words(NB.get("overview.not.today"), NB.get("overview.not.kinds"))),
                new Walk(
                        "HOD",
                        "What has been applied for?",
                        words(),
                        "#omfatter",
                        words(NB.get("overview.not.applications"))),
                new Walk(
                        "HOD",
                        "Who has the diagnosis code?",
                        words("Tjenestene", "Fagområder og overlapp"),
                        "main",
                        words(NB.get("fields.codes.none"))),
                new Walk(
                        "HOD",
                        "Which fields have several services?",
                        words("Tjenestene", "Fagområder og overlapp"),
                        "main",
                        lake -> lake.all("select distinct s.name from service_relation r join service s"
                                + " using (service_id) where r.relation = 'double' and s.identity = 'named'")),
                new Walk(
                        "Helsedirektoratet",
                        "Where did services comment on the draft?",
                        words(REPORTING, "Tilbakemelding og oppfølging"),
                        "main",
                        words(NB.get("followup.lead.none"))));
    }

    private static List<Walk> rules() {
        return List.of(
                new Walk(
                        "Helsedirektoratet",
                        "Under which regulation, in force when?",
                        words("Krav og utvikling", "Utvikling over tid"),
                        "main",
                        lake -> lake.all("select event from service_event where service_id = 'ordning'"
                                + " and event like 'Forskrift%'")),
                new Walk(
                        "Helsedirektoratet",
                        "Are these the national quality indicators?",
                        words(DATA),
                        "main",
                        words(NB.get("indicators.not_nki"))),
                new Walk(
                        "RHF",
                        "Which of us writes the feedback to a service that we share?",
                        words("Helseregionene", NB.get("regions.shared.feedback")),
                        "main",
                        words(NB.get("form.roles.region.does"))),
                new Walk(
                        "Service lead",
                        "How do I correct or comment on my «nei»?",
                        lake -> List.of(
                                "Tjenestene",
                                lake.one("select name from service where name_status = 'stated' order by name limit 1"),
                                NB.get("service.round.correct")),
                        "#rette",
                        words(NB.get("about.correct"))));
    }

    private static List<Walk> forms() {
        return List.of(
                new Walk(
                        "Service lead",
                        "What does a plan as intended contain?",
                        words(REPORTING, FORMS),
                        "section[aria-labelledby='plan']",
                        words(NB.get("form.plan.2"), NB.get("form.plan.6"))),
                new Walk(
                        "Service lead",
                        "What do I hand in, and who approves a change?",
                        words(REPORTING, FORMS),
                        "section[aria-labelledby='hvem']",
                        words(
                                NB.get("form.roles.lead_person.does"),
                                NB.get("form.roles.group_leader.does"),
                                NB.get("form.roles.hod.does"))),
                new Walk(
                        "Reference-group leader",
                        "Which questions are mine?",
                        lake -> List.of(
                                REPORTING,
                                FORMS,
                                "3. " + lake.one("select name from template where template = 'annual-3'")),
                        "main",
                        lake -> lake.all("select label from question where template = 'annual-3'"
                                + " and respondent <> 'service' order by ordinal")));
    }

    private static List<Walk> analyst() {
        return List.of(
                new Walk(
                        "Analyst",
                        "Which codes mean not asked, not answered, lost?",
                        words(DATA, "Om"),
                        "section[aria-labelledby='ord']",
                        words(
                                NB.get("about.states.not_answered.meaning"),
                                NB.get("about.states.not_asked.meaning"),
                                NB.get("about.states.unknown.meaning"),
                                NB.get("about.states.inferred.meaning"))),
                new Walk(
                        "Analyst",
                        "Which year is the year, and how is a service with two hosts counted?",
                        words(DATA, "Om"),
                        "section[aria-labelledby='aar-og-antall']",
                        words(
                                NB.get("about.counts.report_year.meaning"),
                                NB.get("about.counts.hosts.meaning"),
                                NB.get("about.counts.names.meaning"))),
                new Walk(
                        "Analyst",
                        "How do I cite this edition?",
                        words(DATA, "Om"),
                        "#sitering",
                        lake -> List.of(lake.edition())),
                new Walk(
                        "Analyst",
                        "Interval method and denominator of a rate?",
                        lake -> List.of(DATA, lake.one(indicator("title_nb"))),
                        "main",
                        lake -> List.of(lake.one(indicator("denominator_nb")), NB.get("indicators.interval.wilson"))));
    }

    private static String indicator(String column) {
        return "select " + column + " from indicator where indicator_id = 'criterion_yes'";
    }
}
