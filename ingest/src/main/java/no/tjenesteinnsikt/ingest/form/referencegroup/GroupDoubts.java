package no.tjenesteinnsikt.ingest.form.referencegroup;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** The findings of these forms, in their users' words. */
final class GroupDoubts {
    private static final String ASK = "Sjekk originalen, og legg inn et dokument der dette er lesbart.";

    private final String sourceId;
    private final List<Finding> findings = new ArrayList<>();

    GroupDoubts(String sourceId) {
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

    void marksLost(String field, TextPlace place) {
        add(
                Severity.WARNING,
                "check_marks_lost",
                "Ingen av rutene for " + field
                        + " er krysset av i teksten, så svaret er ukjent. Kryssene kan være tapt da teksten ble hentet ut.",
                ASK,
                place);
    }

    void marksBoth(String field, TextPlace place) {
        add(
                Severity.WARNING,
                "check_marks_both",
                "Flere ruter for " + field + " er krysset av, så svaret er ukjent.",
                ASK,
                place);
    }

    void unclear(String field, String text, TextPlace place) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        add(
                Severity.WARNING,
                "answer_unclear",
                "Feltet for " + field + " har «" + shown + "», som ikke kan leses sikkert, så svaret er ukjent.",
                "Skriv svaret entydig, og legg dokumentet inn på nytt.",
                place);
    }

    void sectionMissing(String question, TextPlace place) {
        add(
                Severity.WARNING,
                "section_missing",
                "Skjemaet spør om " + question + ", men spørsmålet finnes ikke i dokumentet, så svaret er ukjent.",
                "Sjekk at hele skjemaet er med.",
                place);
    }

    void sectionTwice(String question, TextPlace place) {
        add(
                Severity.WARNING,
                "section_twice",
                "Spørsmålet om " + question + " står flere ganger med ulike svar. Alle er tatt med.",
                "Behold ett svar, og legg dokumentet inn på nytt.",
                place);
    }

    void approvalReserved(TextPlace place) {
        add(
                Severity.LOOK,
                "approval_reserved",
                "Ved godkjenningen av årsrapporten står det mer enn et kryss. Krysset er lest, ordene er det ikke.",
                "Les stedet, og se om godkjenningen har et forbehold.",
                place);
    }

    void pairedByOrder(TextPlace place) {
        add(
                Severity.LOOK,
                "users_paired_by_order",
                "Brukerrepresentantene og organisasjonene deres står i hvert sitt felt. De er koblet i rekkefølgen de står i.",
                "Sjekk at hver person har riktig organisasjon.",
                place);
    }

    void notPaired(int users, int organisations, TextPlace place) {
        add(
                Severity.LOOK,
                "users_not_paired",
                "Skjemaet oppgir " + users + " brukerrepresentanter og " + organisations
                        + " organisasjoner. Hvem som kommer fra hvilken, er ikke sikkert.",
                "Skriv organisasjonen bak hvert navn.",
                place);
    }

    private void add(Severity severity, String code, String message, String remedy, TextPlace place) {
        findings.add(finding(severity, code, message, remedy, place));
    }

    private Finding finding(Severity severity, String code, String message, String remedy, TextPlace place) {
        return new Finding(sourceId, severity, code, message, remedy, place.locator());
    }
}
