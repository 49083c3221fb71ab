package no.tjenesteinnsikt.ingest.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.ingest.lake.PlanTables;
import no.tjenesteinnsikt.ingest.lake.QuestionnaireTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attachments of a questionnaire that came as documents of their own. Constructed documents. */
class AttachmentsTest {
    private static final String FORM = """
            Helhetlig gjennomgang av nasjonale kompetansetjenester i spesialisthelsetjenesten 2018
            Spørsmål til lederen av kompetansetjenesten
            Navn på tjenesten: Nasjonal kompetansetjeneste for skodderier
            Lokalisering: Fiktivt sykehus
            1. Gi en kort beskrivelse av organisering og bemanning av tjenesten
            Tre personer.
            3. Inngår nasjonal pasientbehandling som en del av tjenesten
            Nei
            4. Beskriv den primære målgruppen for tjenestens virksomhet knyttet til veiledning, kunnskaps- og kompetansespredning
            Den primære målgruppen er fastleger.
            5. Beskriv hvilke virkemidler tjenesten benytter for å nå denne målgruppen
            Planen ligger ved som vedlegg 1.
            8. Gi en oppsummert beskrivelse av hvilke resultater tjenesten har oppnådd
            Se vedlegg 2.
            10. Dersom det er behov for å videreføre kompetansetjenestens virksomhet, gi en beskrivelse av hvorfor dette er nødvendig
            Behovet varer.
            """;
    private static final String PLAN = """
            Vedlegg 1: Plan for kompetansespredning
            Helhetlig gjennomgang av nasjonale kompetansetjenester 2018
            Nasjonal kompetansetjeneste for skodderier

            Målgrupper i prioritert rekkefølge:
            A: fastleger
            B: pasienter

            Tiltak\tMålgruppe\tVirkemiddel
            Kurs\tA, B\tForedrag
            Nettside\tAlle målgrupper\tArtikler
            """;
    private static final String NEED = """
            Vedlegg 3 til spørreskjemaet: behov og tidsplan
            Gjennomgang av nasjonale kompetansetjenester 2018
            Navn på tjenesten: Nasjonal kompetansetjeneste for skodderier

            Fagmiljøene er små.

            Tidsplan
            Arbeidet skal være gjennomført innen 2026.
            """;

    @TempDir
    Path home;

    @Test
    void anAttachmentIsJoinedToItsQuestionnaireInAnyOrder() throws IOException {
        Lake lake = Lake.in(home.resolve("a"));
        String one = lake.ingest("skjema.txt", FORM, "plan.txt", PLAN, "behov.txt", NEED)
                .snapshot();
        Lake turned = Lake.in(home.resolve("b"));
        turned.ingest("behov.txt", NEED, "plan.txt", PLAN);
        String other = turned.ingest("skjema.txt", FORM).snapshot();

        assertThat(other).isEqualTo(one);
        assertThat(told(lake, QuestionnaireTables.ATTACHMENT, "attachment", "delivered"))
                .containsExactlyInAnyOrder("spreading_plan delivered", "results claimed", "need delivered");
        assertThat(told(lake, PlanTables.SPREADING_MEASURE, "measure", "audience", "audience_priority"))
                .containsExactlyInAnyOrder("Kurs A 1", "Kurs B 2", "Nettside alle -");
        assertThat(told(lake, PlanTables.SPREADING_PLAN, "primary_audience")).containsExactly("fastleger");
        assertThat(told(lake, QuestionnaireTables.TIME_PLAN, "plan_state", "completion_year"))
                .containsExactly("value 2026");
        assertThat(told(lake, ReportTables.EVALUATION_ANSWER, "question_id", "answer_state"))
                .contains(
                        "leader_attachment_plan answered",
                        "leader_attachment_results unknown",
                        "leader_attachment_need answered");
        assertThat(findings(lake)).containsOnlyOnce("attachment_missing").doesNotContain("attachment_alone");
    }

    @Test
    void itsRowsPointAtTheAttachmentItself() throws IOException {
        Lake lake = Lake.in(home);
        lake.ingest("skjema.txt", FORM, "plan.txt", PLAN);
        String plan = lake.rows(SourceTables.SOURCE_DOCUMENT).stream()
                .filter(row -> row.text("file_name").equals("plan.txt"))
                .map(row -> row.text("source_id"))
                .findFirst()
                .orElseThrow();

        assertThat(told(lake, PlanTables.SPREADING_MEASURE, "source_id", "locator"))
                .contains(plan + " L10:C1-18")
                .allMatch(place -> place.startsWith(plan));
    }

    @Test
    void withoutItsQuestionnaireWhatItStatesStandsAndThatIsSaid() throws IOException {
        Lake lake = Lake.in(home);
        lake.ingest("plan.txt", PLAN, "skjema.txt", FORM.replace("skodderier", "tåke"));

        assertThat(messages(lake))
                .contains("Vedlegget er lest, men spørreskjemaet fra «Skodderier» for 2018 er ikke med.");
        assertThat(told(lake, PlanTables.SPREADING_MEASURE, "service_id", "measure"))
                .contains("skodderier Nettside");
        assertThat(told(lake, QuestionnaireTables.ATTACHMENT, "service_id", "delivered"))
                .containsExactlyInAnyOrder("taake claimed", "taake claimed", "taake not_delivered");
    }

    @Test
    void aQuestionnaireOfAnotherYearIsNotItsOwn() throws IOException {
        Lake lake = Lake.in(home);
        lake.ingest("plan.txt", PLAN, "skjema.txt", FORM.replace("2018", "2023"));

        assertThat(messages(lake))
                .contains(
                        "Vedlegget er lest, men spørreskjemaet fra «Skodderier» for 2018 er ikke med; det som er med, er fra 2023.");
    }

    @Test
    void anAttachmentThatTheQuestionnaireHoldsItselfCountsThere() throws IOException {
        Lake lake = Lake.in(home);
        lake.ingest("skjema.txt", FORM + PLAN.replace("Kurs", "Seminar"), "plan.txt", PLAN);

        assertThat(told(lake, PlanTables.SPREADING_MEASURE, "measure"))
                .contains("Seminar")
                .doesNotContain("Kurs");
        assertThat(messages(lake))
                .contains("Vedlegget står også i spørreskjemaet «skjema.txt», og det er det som er regnet med.");
    }

    @Test
    void ofTwoThatSayTheSameOneCountsAndOfTwoThatDifferNone() throws IOException {
        Lake same = Lake.in(home.resolve("a"));
        same.ingest("skjema.txt", FORM, "plan.txt", PLAN, "kopi.txt", PLAN + "\n");
        assertThat(told(same, PlanTables.SPREADING_MEASURE, "measure")).hasSize(3);
        assertThat(findings(same)).contains("stated_twice");

        Lake differ = Lake.in(home.resolve("b"));
        differ.ingest("skjema.txt", FORM, "plan.txt", PLAN, "ny.txt", PLAN.replace("Kurs", "Seminar"));
        assertThat(told(differ, PlanTables.SPREADING_MEASURE, "measure")).isEmpty();
        assertThat(told(differ, QuestionnaireTables.ATTACHMENT, "attachment", "delivered"))
                .contains("spreading_plan claimed");
        assertThat(messages(differ))
                .contains(
                        "Vedlegget finnes i flere utgaver som sier forskjellige ting: også «ny.txt». Ingen av dem er regnet med.");
    }

    @Test
    void aCorrectedAttachmentReplacesTheOlderAndNotAnotherAttachment() throws IOException {
        Lake lake = Lake.in(home);
        String corrected = PLAN.replace("Kurs", "Seminar") + "\nVersjon 2\n";
        lake.ingest("skjema.txt", FORM, "plan.txt", PLAN + "\nVersjon 1\n", "ny.txt", corrected, "behov.txt", NEED);

        assertThat(told(lake, PlanTables.SPREADING_MEASURE, "measure"))
                .contains("Seminar")
                .doesNotContain("Kurs");
        assertThat(told(lake, QuestionnaireTables.TIME_PLAN, "completion_year")).containsExactly("2026");
    }

    @Test
    void aCorrectedQuestionnaireReplacesTheOlder() throws IOException {
        Lake lake = Lake.in(home);
        lake.ingest("ny.txt", FORM.replace("Nei", "Ja") + "\nRevidert 12.03.2019\n", "skjema.txt", FORM);

        assertThat(findings(lake)).contains("replaced").doesNotContain("sources_disagree");
        assertThat(told(lake, ReportTables.EVALUATION_ANSWER, "question_id", "choice"))
                .contains("leader_national_patient_treatment yes")
                .doesNotContain("leader_national_patient_treatment no");
    }

    private static List<String> told(Lake lake, Table table, String... columns) {
        return lake.rows(table).stream()
                .map(row -> String.join(
                        " ",
                        List.of(columns).stream()
                                .map(column ->
                                        row.get(column).map(Object::toString).orElse("-"))
                                .toList()))
                .toList();
    }

    private static List<String> findings(Lake lake) {
        return lake.rows(SourceTables.FINDING).stream()
                .map(row -> row.text("code"))
                .toList();
    }

    private static List<String> messages(Lake lake) {
        return lake.rows(SourceTables.FINDING).stream()
                .map(AttachmentsTest::message)
                .toList();
    }

    private static String message(Row row) {
        return row.text("message");
    }
}
