package no.tjenesteinnsikt.ingest.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.annual.AnnualWorkbookForm;
import no.tjenesteinnsikt.ingest.form.version.StatedVersion;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import org.junit.jupiter.api.Test;

/** What becomes of reports that come every year, say much of the same, and may come twice. */
class YearlyReportsTest {
    @Test
    void the_hosts_are_those_of_the_latest_report_and_the_name_is_the_latest_name() {
        Rows lake = JoinedOf.documents(List.of(
                report("a", 2023, StatedVersion.NONE, service("a", "Blå hud"), host("a", 2023, "vest")),
                report("b", 2024, StatedVersion.NONE, service("b", "Himmelfarget hud"), host("b", 2024, "nord"))));
        assertThat(lake.in(ServiceTables.SERVICE_HOST)).containsExactly(host("b", 2024, "nord"));
        assertThat(lake.in(ServiceTables.SERVICE))
                .extracting(row -> row.text("name"))
                .containsExactly("Himmelfarget hud");
        assertThat(findings(lake))
                .containsExactly(
                        "look service_renamed: Tjenesten hud heter «Blå hud» her, og «Himmelfarget hud» i dokumentet bbbbbbbbbbbbbbbb, som er brukt.");
    }

    @Test
    void a_point_that_is_closed_a_year_later_is_one_closed_point() {
        Rows lake = JoinedOf.documents(List.of(
                assessment("a", point("a").build()),
                assessment(
                        "b",
                        point("b").set("closed_on", LocalDate.of(2025, 3, 4)).build())));
        assertThat(lake.in(ReportTables.FOLLOW_UP))
                .singleElement()
                .satisfies(row -> assertThat(row.get("closed_on")).contains(LocalDate.of(2025, 3, 4)));
        assertThat(findings(lake)).noneMatch(finding -> finding.startsWith("error"));
    }

    @Test
    void a_report_that_was_handed_in_later_replaces_the_earlier_one() {
        Rows lake = JoinedOf.documents(List.of(
                report("a", 2024, handedIn(10), activity("a", "Kurs")),
                report("b", 2024, handedIn(14), activity("b", "Kurs"), activity("b", "Foredrag", 2))));
        assertThat(titles(lake)).containsExactlyInAnyOrder("Kurs", "Foredrag");
    }

    @Test
    void of_two_equal_reports_of_which_none_is_newer_the_activities_count_once() {
        Rows lake = JoinedOf.documents(List.of(
                report("a", 2024, handedIn(10), activity("a", "Kurs"), activity("a", "Kurs", 2)),
                report("b", 2024, handedIn(10), activity("b", "Kurs"), activity("b", "Kurs", 2))));
        assertThat(titles(lake)).containsExactly("Kurs", "Kurs");
        assertThat(findings(lake))
                .hasSize(2)
                .contains(
                        "error reports_compete: Tjenesten har flere arbeidsbøker for samme år, og ingen av dem er nyest: også «b.xlsx». Aktivitetene er regnet én gang.");
    }

    @Test
    void of_two_different_reports_of_which_none_is_newer_no_activity_counts() {
        Rows lake = JoinedOf.documents(List.of(
                report("a", 2024, StatedVersion.NONE, activity("a", "Kurs")),
                report("b", 2024, StatedVersion.NONE, activity("b", "Foredrag"))));
        assertThat(titles(lake)).isEmpty();
        assertThat(findings(lake)).hasSize(2).allMatch(finding -> finding.endsWith("Aktivitetene er ikke regnet med."));
    }

    @Test
    void reports_of_two_years_do_not_compete() {
        Rows lake = JoinedOf.documents(List.of(
                report("a", 2023, StatedVersion.NONE, activity("a", "Kurs")),
                report("b", 2024, StatedVersion.NONE, activity("b", "Kurs"))));
        assertThat(titles(lake)).hasSize(2);
        assertThat(findings(lake)).isEmpty();
    }

    private static StatedVersion handedIn(int day) {
        return new StatedVersion(
                StatedVersion.Standing.NOT_STATED, Optional.empty(), Optional.of(LocalDate.of(2025, 2, day)));
    }

    private static List<String> titles(Rows lake) {
        return lake.in(ReportTables.ACTIVITY).stream()
                .map(row -> row.text("title"))
                .toList();
    }

    private static List<String> findings(Rows lake) {
        return lake.in(SourceTables.FINDING).stream()
                .map(row -> row.text("severity") + " " + row.text("code") + ": " + row.text("message"))
                .toList();
    }

    private static Row service(String source, String name) {
        return Row.of(ServiceTables.SERVICE)
                .set("service_id", "hud")
                .set("name", name)
                .set("identity", "named")
                .set("name_status", "stated")
                .set("status", "unknown")
                .from(id(source), "L1")
                .build();
    }

    private static Row host(String source, int year, String region) {
        return Row.of(ServiceTables.SERVICE_HOST)
                .set("service_id", "hud")
                .set("region_id", region)
                .set("role", "responsible")
                .set("host_status", "stated")
                .set("report_year", year)
                .from(id(source), "L1")
                .build();
    }

    private static Row.Builder point(String source) {
        return Row.of(ReportTables.FOLLOW_UP)
                .set("service_id", "hud")
                .set("report_year", 2023)
                .set("region_id", "vest")
                .set("kind", "follow_up_point")
                .set("text", "Sett en dato.")
                .from(id(source), "L1");
    }

    private static Row activity(String source, String title) {
        return activity(source, title, 1);
    }

    private static Row activity(String source, String title, int line) {
        return Row.of(ReportTables.ACTIVITY)
                .set("service_id", "hud")
                .set("report_year", 2024)
                .set("activity_type", "teaching")
                .set("title", title)
                .from(id(source), "L" + line)
                .build();
    }

    private static ReadDocument report(String letter, int year, StatedVersion version, Row... rows) {
        List<Row> ofYear = List.of(rows).stream()
                .map(row -> row.table().has("report_year") ? row.with("report_year", year) : row)
                .toList();
        return document(letter, AnnualWorkbookForm.NAME, "annual_report", Optional.of(year), version, ofYear);
    }

    private static ReadDocument assessment(String letter, Row... rows) {
        return document(letter, "region-assessment", "assessment", Optional.empty(), StatedVersion.NONE, List.of(rows));
    }

    private static ReadDocument document(
            String letter, String form, String kind, Optional<Integer> year, StatedVersion version, List<Row> rows) {
        DocumentEntry entry = new DocumentEntry(
                letter.repeat(64),
                letter + ".xlsx",
                10,
                "application/zip",
                Optional.of(form),
                kind,
                DocumentEntry.Origin.ADDED,
                SourceDescription.NONE,
                GivenYears.NONE);
        Reading reading = new Reading(
                Reading.Outcome.ACCEPTED,
                rows,
                List.of(),
                year.map(y -> new Reading.StatedYear(y, "document")),
                Optional.empty());
        return new ReadDocument(entry, reading, version);
    }

    private static String id(String letter) {
        return letter.repeat(16);
    }
}
