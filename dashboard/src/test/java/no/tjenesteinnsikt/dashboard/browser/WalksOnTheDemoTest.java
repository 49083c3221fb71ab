package no.tjenesteinnsikt.dashboard.browser;

import static no.tjenesteinnsikt.dashboard.browser.Walk.words;

import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.app.DemoDashboard;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.junit.jupiter.api.extension.ExtendWith;

/** The walks where documents hold the answer: every service has reports, feedback, a group and decisions. */
@ExtendWith(DemoDashboard.class)
class WalksOnTheDemoTest extends WalksTest {
    private static final Texts NB = Texts.in(Language.NB);
    private static final String REPORTING = "Rapportering og oppfølging";
    private static final String FOLLOW_UP = "Tilbakemelding og oppfølging";
    private static final String GROUPS = "Referansegrupper";
    private static final String LAST = "(select max(report_year) from annual_report)";
    /** A service that has reported, been told something and has a group that answered. */
    private static final String PICKED = " from service s where s.status = 'in_operation' and exists"
            + " (select 1 from reference_group_answer a where a.service_id = s.service_id and a.report_year = " + LAST
            + " and a.answer_state = 'answered') and exists (select 1 from service_description d"
            + " where d.service_id = s.service_id and d.words is not null) order by s.name, s.service_id limit 1";

    private static final String SERVICE = "select s.name" + PICKED;
    private static final String IT = "(select s.service_id" + PICKED + ")";

    static Stream<Walk> walks() {
        return Stream.of(ministry(), directorate(), regions(), services(), others())
                .flatMap(List::stream);
    }

    private static List<Walk> ministry() {
        return List.of(
                new Walk(
                        "HOD",
                        "What was decided for each service, and what is it now?",
                        words(REPORTING, FOLLOW_UP, "Vis alle"),
                        "section[aria-labelledby='besluttet']",
                        lake -> lake.all("select distinct s.name from decision d join service s using (service_id)"
                                + " where d.decided_by = 'hod' and s.identity = 'named' order by 1")),
                new Walk(
                        "HOD",
                        "How many services are there today, of each kind?",
                        words(),
                        "section[aria-labelledby='na']",
                        lake -> lake.all("select cast(count(*) as varchar) || ' tjenester i drift' from service"
                                + " where status = 'in_operation' and identity = 'named'")),
                new Walk(
                        "HOD",
                        "Which follow-up points came last year, and what became of them?",
                        words(REPORTING, FOLLOW_UP),
                        "section[aria-labelledby='nye']",
                        lake -> lake.all("select s.name from follow_up f join service s using (service_id)"
                                + " where f.kind = 'follow_up_point'"
                                + " and f.report_year = (select max(report_year) from follow_up)")),
                new Walk(
                        "HOD",
                        "What is on its way in and out?",
                        words("Data og metode", "Godkjente, avviklede og omorganiserte tjenester"),
                        "main",
                        lake -> lake.all("select word || ' Året ' || cast(year as varchar) || ' '"
                                + " || cast(count(*) as varchar) from (select 'Godkjent' as word, approval_year as year"
                                + " from service where identity = 'named' union all"
                                + " select 'Avviklet', end_year from service where identity = 'named'"
                                + " and status = 'closed' union all select 'Omorganisert', end_year from service"
                                + " where identity = 'named' and status = 'reorganised')"
                                + " where year is not null group by word, year")),
                new Walk(
                        "HOD",
                        "Who has the diagnosis code that I was asked about?",
                        lake -> List.of(
                                "Tjenestene",
                                "Fagområder og overlapp",
                                "Diagnosekode (ICD-10) => " + lake.one(code("icd10_code")),
                                "Finn"),
                        "main",
                        lake -> lake.all(code("name"))),
                new Walk(
                        "HOD",
                        "What do reference groups that disagree say?",
                        words("Data og metode", "Dissens om godkjenningen"),
                        "main",
                        words(NB.get("state.not_asked"))));
    }

    private static String code(String column) {
        return "select " + column + " from service_description join service using (service_id)"
                + " where icd10_code is not null and report_year = (select max(report_year) from service_description"
                + " where icd10_code is not null) order by icd10_code, name limit 1";
    }

    /** Each point of the last year as its row says it, with the years in which it was given, followed back one by one. */
    private static String pointsOverTheYears() {
        return "with recursive back as (select service_id, region_id, text, report_year as given, report_year as since,"
                + " repeated_from from follow_up where kind = 'follow_up_point'"
                + " and report_year = (select max(report_year) from follow_up) union all"
                + " select b.service_id, b.region_id, b.text, b.given, f.report_year, f.repeated_from from back b"
                + " join follow_up f on f.service_id = b.service_id and f.region_id = b.region_id and f.text = b.text"
                + " and f.report_year = b.repeated_from and f.kind = 'follow_up_point')"
                + " select s.name || ' ' || replace(r.name, ' RHF', '') || ' ' || b.text || ' '"
                + " || case when min(b.since) < b.given then cast(min(b.since) as varchar) || '–' else '' end"
                + " || cast(b.given as varchar) from back b join service s using (service_id)"
                + " join region r on r.region_id = b.region_id group by s.name, r.name, b.text, b.given";
    }

    private static List<Walk> directorate() {
        return List.of(
                new Walk(
                        "Helsedirektoratet",
                        "Which feedback was given three years running?",
                        words(REPORTING, FOLLOW_UP),
                        "main",
                        lake -> lake.all(pointsOverTheYears())),
                new Walk(
                        "Helsedirektoratet",
                        "Which services claim effect without showing it?",
                        words("Data og metode", "Resultater etter nivå og belegg"),
                        "main",
                        words(NB.get("indicators.none_held"))));
    }

    private static List<Walk> regions() {
        return List.of(
                new Walk(
                        "RHF",
                        "Which seats that we appoint are vacant, and since when?",
                        words(REPORTING, GROUPS),
                        "main",
                        lake -> lake.all("select s.name from reference_group_member m join service s using (service_id)"
                                + " where m.seat = 'region' and m.seat_state = 'vacant' and m.report_year = " + LAST
                                + " and s.identity = 'named'")),
                new Walk(
                        "RHF",
                        "Read all answers of our own representatives in one sitting",
                        words(REPORTING, GROUPS, "Svar fra Helse Vest"),
                        "main",
                        lake -> lake.all("select s.name from reference_group_answer a join service s using (service_id)"
                                + " where a.respondent = 'vest' and a.answer_state = 'answered' and a.report_year = "
                                + LAST)),
                new Walk("RHF", "Who has not handed in?", words(REPORTING), "main", lake -> {
                    List<String> missing = lake.all("select s.name from annual_report r join service s"
                            + " using (service_id) where r.submitted_on is null and r.report_year = " + LAST);
                    String due = lake.one(
                            "select cast(count(*) as varchar) from annual_report" + " where report_year = " + LAST);
                    return missing.isEmpty() ? List.of(due + " av " + due) : missing;
                }),
                new Walk(
                        "RHF",
                        "What works well?",
                        lake -> List.of(REPORTING, FOLLOW_UP, lake.one(wellRegion())),
                        "section[aria-labelledby='alt']",
                        lake -> lake.all("select s.name from follow_up f join service s using (service_id)"
                                + " join region r on r.region_id = f.region_id where f.kind = 'works_well'"
                                + " and f.report_year = (select max(report_year) from follow_up)"
                                + " and r.name like (" + wellRegion() + ") || '%'")),
                new Walk(
                        "RHF",
                        "One page per region for the medical directors' meeting",
                        lake -> List.of(
                                REPORTING,
                                FOLLOW_UP,
                                "Helse Vest, " + lake.one("select cast(max(report_year) as varchar) from follow_up")),
                        ".ti-sheet, main",
                        lake -> lake.all("select cast(count(*) as varchar) from follow_up where region_id = 'vest'"
                                + " and kind = 'works_well'"
                                + " and report_year = (select max(report_year) from follow_up)")));
    }

    private static String wellRegion() {
        return "select replace(r.name, ' RHF', '') from follow_up f join region r on r.region_id = f.region_id"
                + " where f.kind = 'works_well' and f.report_year = (select max(report_year) from follow_up)"
                + " order by r.name limit 1";
    }

    private static List<Walk> services() {
        return List.of(
                service(
                        "Which template is mine this year?",
                        "main",
                        "select t.name from annual_report r join template t on t.template = r.template"
                                + " where r.report_year = " + LAST + " and r.service_id = " + IT),
                service(
                        "Is my description within 100 words?",
                        "main",
                        "select cast(words as varchar) || ' ord av høyst 100' from service_description"
                                + " where words is not null and service_id = " + IT
                                + " order by report_year desc limit 1"),
                new Walk(
                        "Service lead",
                        "What did we hear last year, and what did we write?",
                        lake -> {
                            String name = lake.one(SERVICE);
                            return List.of("Tjenestene", name, lake.one(told()));
                        },
                        "h1",
                        words("Tilbakemelding og oppfølging")),
                service(
                        "Which four regions have answered me so far?",
                        "main",
                        "select replace(r.name, ' RHF', '') from reference_group_answer a"
                                + " join region r on r.region_id = a.respondent where a.answer_state = 'answered'"
                                + " and a.report_year = " + LAST + " and a.service_id = " + IT));
    }

    private static Walk service(String question, String place, String sql) {
        return new Walk(
                "Service lead",
                question,
                lake -> List.of("Tjenestene", lake.one(SERVICE)),
                place,
                lake -> lake.all(sql));
    }

    /** The words of the link to the last feedback, with its counts. */
    private static String told() {
        return "select 'for ' || cast(report_year as varchar) || ': '"
                + " || cast(count(*) filter (where kind = 'works_well') as varchar) || ' om hva som fungerer, '"
                + " || cast(count(*) filter (where kind = 'work_on') as varchar)"
                + " || ' om hva det bør arbeides videre med, '"
                + " || cast(count(*) filter (where kind = 'follow_up_point') as varchar) || ' oppfølgingspunkter'"
                + " from follow_up where service_id = " + IT
                + " group by report_year order by report_year desc limit 1";
    }

    private static List<Walk> others() {
        return List.of(
                service(
                        "The public: what does this service do, in plain words?",
                        "#beskrivelse",
                        "select text from service_description where text is not null and service_id = " + IT
                                + " order by report_year desc limit 1"),
                service(
                        "The public: who speaks for the patients in its group?",
                        "main",
                        "select coalesce(max(user_organisation), 'ingen brukerorganisasjon er oppgitt')"
                                + " from reference_group where report_year = " + LAST + " and service_id = " + IT),
                new Walk(
                        "Reference-group leader",
                        "Which meetings, and what did earlier forms ask?",
                        words(REPORTING, GROUPS),
                        "section[aria-labelledby='moter']",
                        lake -> lake.all("select cast(report_year as varchar) || ' ' || case form"
                                + " when 'reference-group-2020' then 'Referansegruppenes skjema, om lag 2020'"
                                + " when 'reference-group-2016' then 'Referansegruppenes skjema, om lag 2016–2017'"
                                + " else 'Referansegruppenes svar til gjennomgangen' end || ' '"
                                + " || case when count(*) filter (where meetings_state <> 'not_asked') = 0"
                                + " then 'Ikke spurt om' when 5 * count(meetings) < 4 * count(*)"
                                + " filter (where meetings_state in ('value', 'unknown', 'not_answered'))"
                                + " then 'Ukjent' else replace(rtrim(rtrim("
                                + "cast(cast(sum(meetings) / cast(count(meetings) as decimal(9,2)) as decimal(9,1)) as varchar)"
                                + ", '0'), '.'), '.', ',') end from reference_group"
                                + " where form not like 'annual%' group by report_year, form")));
    }
}
