package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** The findings of the questionnaires, in their users' words. */
final class QuestionDoubts {
    private static final String WHOLE = "Sjekk at hele skjemaet er med.";

    private static final List<String> ASKED_FOR = List.of(
            "en plan for kompetansespredning",
            "dokumentasjon for resultater",
            "dokumentasjon for behov eller en tidsplan");

    private final String sourceId;
    private final List<Finding> findings = new ArrayList<>();

    QuestionDoubts(String sourceId) {
        this.sourceId = sourceId;
    }

    List<Finding> findings() {
        return findings;
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    Finding serviceMissing(TextPlace place) {
        return finding(
                Severity.ERROR,
                "service_missing",
                "Skjemaet oppgir ikke navnet på tjenesten.",
                "Fyll inn feltet «Navn på tjenesten», og legg dokumentet inn på nytt.",
                place);
    }

    void otherService(String name, String other, TextPlace place) {
        add(
                Severity.WARNING,
                "two_services",
                "Skjemaene i dokumentet nevner to tjenester: «" + name + "» og «" + other
                        + "». Alt er lest som den første.",
                "Legg inn ett dokument for hver tjeneste.",
                place);
    }

    void questionMissing(String id, TextPlace place) {
        add(
                Severity.WARNING,
                "section_missing",
                "Spørsmålet " + QuestionLabels.words(id) + " finnes ikke i dokumentet, så svaret er ukjent.",
                WHOLE,
                place);
    }

    void boxesUnclear(String id, TextPlace place) {
        add(
                Severity.WARNING,
                "check_marks_lost",
                "Avkryssingen av ja og nei under " + QuestionLabels.words(id) + " kan ikke leses, så svaret er ukjent.",
                "Sjekk originalen, og skriv Ja eller Nei.",
                place);
    }

    void notYesOrNo(String id, TextPlace place) {
        add(
                Severity.LOOK,
                "yes_or_no_in_prose",
                "Svaret på " + QuestionLabels.words(id) + " begynner verken med ja eller nei, så valget er ikke lest.",
                "Les svaret, og legg til Ja eller Nei først hvis det er ment slik.",
                place);
    }

    void tableLost(TextPlace place) {
        add(
                Severity.WARNING,
                "table_lost",
                "Teksten viser til en oversikt eller tabell som ikke følger etter. Den er trolig tapt da teksten ble hentet ut.",
                "Sjekk originalen, og legg inn et dokument der tabellen er med.",
                place);
    }

    void attachmentClaimed(int number, TextPlace place) {
        add(
                Severity.WARNING,
                "attachment_missing",
                "Skjemaet viser til vedlegg " + number + ", som ikke er i dokumentet.",
                "Legg inn dokumentet med vedleggene.",
                place);
    }

    Finding attachmentEmpty(TextPlace place) {
        return finding(
                Severity.ERROR,
                "attachment_empty",
                "Dokumentet er et vedlegg til et spørreskjema, men det står ingenting under overskriften.",
                "Sjekk at hele vedlegget er med.",
                place);
    }

    Finding attachmentOfNobody(int number, Set<String> names, TextPlace place) {
        return finding(
                Severity.ERROR,
                "attachment_alone",
                "Dokumentet er vedlegg " + number + " til et spørreskjema, men "
                        + (names.isEmpty()
                                ? "sier ikke hvilken tjeneste det hører til."
                                : "nevner flere tjenester: " + String.join(", ", names) + "."),
                "Skriv feltet «Navn på tjenesten» øverst i vedlegget, eller sett det inn bakerst i spørreskjemaet.",
                place);
    }

    Finding attachmentUnclear(int number, TextPlace place) {
        return finding(
                Severity.ERROR,
                "attachment_unclear",
                "Dokumentet er vedlegg " + number + ", men sier ikke at det er " + ASKED_FOR.get(number - 1)
                        + ", som spørreskjemaet ber om under det nummeret.",
                "Skriv det i overskriften hvis det er det, og legg vedlegget inn på nytt.",
                place);
    }

    void planTableMissing(TextPlace place) {
        add(
                Severity.WARNING,
                "plan_table_missing",
                "Planen for kompetansespredning har ingen tabell med tiltak, målgrupper og virkemidler som kan leses.",
                "Sjekk originalen, og legg inn et dokument der tabellen er med.",
                place);
    }

    void planRow(String row, TextPlace place) {
        String shown = row.length() > 60 ? row.substring(0, 60) + "…" : row;
        add(
                Severity.WARNING,
                "plan_row_unclear",
                "Raden «" + shown
                        + "» i planen kan ikke deles sikkert i tiltak, målgrupper og virkemidler. Den er utelatt.",
                "Skill cellene med tabulator, og legg dokumentet inn på nytt.",
                place);
    }

    void audienceUndefined(String audience, TextPlace place) {
        add(
                Severity.LOOK,
                "audience_undefined",
                "Planen bruker målgruppen «" + audience + "», som den ikke forklarer.",
                "Sjekk at listen over målgrupper er hel.",
                place);
    }

    void audienceNotListed(String audience, TextPlace place) {
        add(
                Severity.LOOK,
                "audience_not_listed",
                "Raden i planen har «" + audience
                        + "» som målgruppe, som ikke er en av dem planen lister opp. Den er tatt med slik den står.",
                "Skriv bokstavene eller tallene til målgruppene, eller Alle.",
                place);
    }

    void goalsUnread(TextPlace place) {
        add(
                Severity.WARNING,
                "goals_unclear",
                "Det som står under «Resultatmål», kan ikke deles sikkert i mål. Det er utelatt.",
                "Skriv hvert resultatmål på en egen linje.",
                place);
    }

    void timePlanElsewhere(TextPlace place) {
        add(
                Severity.WARNING,
                "time_plan_elsewhere",
                "Vedlegget har en tidsplan, som spørreskjemaet ber om i vedlegg 3. Den er ikke lest.",
                "Legg inn tidsplanen som vedlegg 3, eller sett vedlegget inn bakerst i spørreskjemaet.",
                place);
    }

    void timePlanUnread(TextPlace place) {
        add(
                Severity.LOOK,
                "time_plan_unread",
                "Tidsplanen har verken årstall for trinnene eller et år den skal være gjennomført, som kan leses."
                        + " Om det finnes en tidsplan, står som ukjent.",
                "Les vedlegget. Skriv året først på linjen for hvert trinn, og legg dokumentet inn på nytt.",
                place);
    }

    void goalsUnclear(int stated, TextPlace place) {
        add(
                Severity.WARNING,
                "goals_unclear",
                "Teksten sier at det er " + stated
                        + " resultatmål, men de kan ikke deles sikkert i så mange. De er utelatt.",
                "Skriv hvert resultatmål på en egen linje.",
                place);
    }

    void staffingUnclear(TextPlace place) {
        add(
                Severity.WARNING,
                "staffing_unclear",
                "Svaret oppgir flere ulike tall for de samme årsverkene, så de er ukjente.",
                "Skriv ett tall for faste og ett for prosjektansatte.",
                place);
    }

    void meetingsUnclear(String text, TextPlace place) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        add(
                Severity.WARNING,
                "answer_unclear",
                "Feltet for antall møter har «" + shown
                        + "», som ikke kan leses sikkert som ett tall, så antallet er ukjent.",
                "Skriv antall møter per år.",
                place);
    }

    private void add(Severity severity, String code, String message, String remedy, TextPlace place) {
        findings.add(finding(severity, code, message, remedy, place));
    }

    private Finding finding(Severity severity, String code, String message, String remedy, TextPlace place) {
        return new Finding(sourceId, severity, code, message, remedy, place.locator());
    }
}
