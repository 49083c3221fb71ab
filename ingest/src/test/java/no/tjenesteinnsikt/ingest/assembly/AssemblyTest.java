package no.tjenesteinnsikt.ingest.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.version.StatedVersion;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssemblyTest {

    @Test
    void aFactThatTwoDocumentsStateIsThereOnceAndBothAreNamed() {
        Rows lake = JoinedOf.documents(
                List.of(document("b", "review", answer("b", "yes")), document("a", "facts", answer("a", "yes"))));
        assertThat(lake.in(ReviewTables.CRITERION_ANSWER)).containsExactly(answer("a", "yes"));
        assertThat(findings(lake))
                .containsExactly(
                        "stated_twice: 1 opplysning i criterion_answer står også i dokumentet " + id("a") + ".");
    }

    @Test
    void theOrderOfTheDocumentsMakesNoDifference() {
        ReadDocument one = document("a", "review", answer("a", "yes"));
        ReadDocument two = document("b", "review", answer("b", "no"));
        ReadDocument three = document("c", "review", answer("c", "yes"));
        assertThat(JoinedOf.documents(List.of(one, two, three)))
                .isEqualTo(JoinedOf.documents(List.of(three, one, two)));
    }

    @Test
    void whereTwoDocumentsDisagreeTheAnswerIsUnknownEvenIfAThirdAgreesWithOne() {
        Rows lake = JoinedOf.documents(List.of(
                document("a", "review", answer("a", "yes")),
                document("b", "review", answer("b", "no")),
                document("c", "review", answer("c", "yes"))));
        assertThat(lake.in(ReviewTables.CRITERION_ANSWER))
                .extracting(row -> row.text("answer"))
                .containsExactly("unknown");
        assertThat(findings(lake))
                .anySatisfy(finding -> assertThat(finding)
                        .startsWith("sources_disagree: To dokumenter sier forskjellige ting")
                        .contains("answer «yes» mot «no»"));
    }

    @Test
    void aStatedAnswerStandsWhereAnotherDocumentHasLostIt() {
        Rows lake = JoinedOf.documents(
                List.of(document("a", "facts", answer("a", "unknown")), document("b", "review", answer("b", "no"))));
        assertThat(lake.in(ReviewTables.CRITERION_ANSWER)).containsExactly(answer("b", "no"));
        assertThat(findings(lake)).isEmpty();
    }

    @Test
    void aSentenceThatOurOwnFactsLeaveOutContradictsNothing() {
        Row fact = feedback("a").build();
        Row document = feedback("b").set("text", "Godt samarbeid.").build();

        Rows lake =
                JoinedOf.documents(List.of(document("a", "facts", fact), document("b", "reference_group", document)));

        Row joined = lake.in(ReportTables.EVALUATION_ANSWER).get(0);
        assertThat(joined.text("answer_state")).isEqualTo("answered");
        assertThat(joined.text("text")).isEqualTo("Godt samarbeid.");
        assertThat(findings(lake)).allMatch(f -> f.startsWith("stated_twice"));
    }

    @Test
    void aNumberThatTwoDocumentsGiveDifferentlyIsLeftOut() {
        Rows lake =
                JoinedOf.documents(List.of(document("a", "review", age("a", 3)), document("b", "review", age("b", 4))));
        Row row = lake.in(ReviewTables.SERVICE_AGE).get(0);
        assertThat(row.get("age_years")).isEmpty();
        assertThat(row.text("age_years_state")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"reference-group-2020,value", "reference-group-2016,not_asked"})
    void anApprovalThatTwoDocumentsGiveDifferentlyIsUnknownAndTheRestOfTheRowStands(String form, String meetings) {
        Rows lake = JoinedOf.documents(List.of(
                document("a", "reference_group", group("a", form, "yes", meetings)),
                document("b", "reference_group", group("b", form, "no", meetings))));

        Row joined = lake.in(GroupTables.REFERENCE_GROUP).get(0);
        assertThat(joined.text("approved")).isEqualTo("unknown");
        assertThat(joined.text("meetings_state")).isEqualTo(meetings);
        assertThat(joined.get("meetings").isPresent()).isEqualTo(meetings.equals("value"));
        assertThat(findings(lake)).hasSize(1).allMatch(finding -> finding.contains("approved «yes» mot «no»"));
    }

    @Test
    void theBetterKnownNameWinsAndWhatItLeavesOpenIsFilled() {
        Row column = service("a", "Kolonne 7", "unknown", 2014);
        Row named = service("b", "Hyperkolesterolemi", "deduced", null);
        Rows lake = JoinedOf.documents(List.of(document("a", "facts", column), document("b", "facts", named)));
        Row joined = lake.in(ServiceTables.SERVICE).get(0);
        assertThat(joined.text("name")).isEqualTo("Hyperkolesterolemi");
        assertThat(joined.text("name_status")).isEqualTo("deduced");
        assertThat(joined.get("approval_year")).contains(2014);
        assertThat(joined.text("source_id")).isEqualTo(id("b"));
        assertThat(findings(lake)).isEmpty();
    }

    @Test
    void twoEquallyKnownNamesThatDifferAreAFinding() {
        Rows lake = JoinedOf.documents(List.of(
                document("a", "facts", service("a", "Amming", "deduced", 2005)),
                document("b", "facts", service("b", "Sarkomer", "deduced", 2006))));
        assertThat(findings(lake))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding)
                        .startsWith("sources_disagree: To steder sier forskjellige ting om tjenesten t1"));
    }

    @Test
    void aDocumentWithFindingsSaysSo() {
        Rows lake =
                JoinedOf.documents(List.of(document("a", "review", age("a", 3)), document("b", "review", age("b", 4))));
        assertThat(lake.in(SourceTables.SOURCE_DOCUMENT))
                .extracting(row -> row.text("status"))
                .containsExactly("accepted", "accepted_with_findings");
    }

    @Test
    void factsTakenFromADocumentDoNotCountBesideTheDocumentItself() {
        Rows lake = JoinedOf.documents(List.of(
                document("a", "facts", groupAnswer("a", 2020, "vest"), groupAnswer("a", 2019, "vest")),
                document("b", "reference_group", groupAnswer("b", 2020, "vest"))));
        assertThat(lake.in(GroupTables.REFERENCE_GROUP_ANSWER))
                .extracting(row -> row.get("report_year").orElseThrow() + " " + row.text("source_id"))
                .containsExactlyInAnyOrder("2020 " + id("b"), "2019 " + id("a"));
        assertThat(findings(lake))
                .containsExactly("facts_beside_document: 1 rad om skodde 2020 er ikke med: dokumentet selv, «b.txt» ("
                        + id("b") + "), er lagt inn og teller i stedet.");
    }

    private static Row groupAnswer(String source, int year, String respondent) {
        return Row.of(GroupTables.REFERENCE_GROUP_ANSWER)
                .set("service_id", "skodde")
                .set("report_year", year)
                .set("respondent", respondent)
                .set("answer_state", "answered")
                .set("words", 2)
                .from(id(source), "L" + (source.equals("a") ? 4 : 9))
                .build();
    }

    private static List<String> findings(Rows lake) {
        return lake.in(SourceTables.FINDING).stream()
                .map(row -> row.text("code") + ": " + row.text("message"))
                .toList();
    }

    private static Row answer(String source, String answer) {
        return Row.of(ReviewTables.CRITERION_ANSWER)
                .set("service_id", "t1")
                .set("assessment_year", 2018)
                .set("criterion_id", "does_research")
                .set("answer", answer)
                .from(id(source), "L1")
                .build();
    }

    private static Row age(String source, int age) {
        return Row.of(ReviewTables.SERVICE_AGE)
                .set("service_id", "t1")
                .set("assessment_year", 2018)
                .set("age_years", age)
                .set("age_years_state", "value")
                .from(id(source), "L1")
                .build();
    }

    private static Row group(String source, String form, String approved, String meetings) {
        return Row.of(GroupTables.REFERENCE_GROUP)
                .set("service_id", "t1")
                .set("report_year", 2017)
                .set("form", form)
                .set("approved", approved)
                .set("meetings", meetings.equals("value") ? 3 : null)
                .set("meetings_state", meetings)
                .from(id(source), "L1")
                .build();
    }

    private static Row service(
            String source, String name, String nameStatus, @org.jspecify.annotations.Nullable Integer approved) {
        return Row.of(ServiceTables.SERVICE)
                .set("service_id", "t1")
                .set("name", name)
                .set("identity", "review_column")
                .set("name_status", nameStatus)
                .set("status", "unknown")
                .set("approval_year", approved)
                .from(id(source), "L1")
                .build();
    }

    private static ReadDocument document(String letter, String kind, Row... rows) {
        DocumentEntry entry = new DocumentEntry(
                letter.repeat(64),
                letter + ".txt",
                10,
                "text/plain",
                Optional.of("form"),
                kind,
                DocumentEntry.Origin.ADDED,
                SourceDescription.NONE,
                GivenYears.NONE);
        return new ReadDocument(entry, Reading.accepted(List.of(rows), List.of()), StatedVersion.NONE);
    }

    private static String id(String letter) {
        return letter.repeat(16);
    }

    private static Row.Builder feedback(String source) {
        return Row.of(ReportTables.EVALUATION_ANSWER)
                .set("service_id", "skodde")
                .set("report_year", 2020)
                .set("question_id", "service_cooperation")
                .set("answer_state", "answered")
                .set("words", 2)
                .from(id(source), "L1");
    }
}
