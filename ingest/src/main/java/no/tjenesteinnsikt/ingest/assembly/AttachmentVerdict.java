package no.tjenesteinnsikt.ingest.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.assembly.AttachmentClaims.Asked;
import no.tjenesteinnsikt.ingest.assembly.AttachmentClaims.Brought;
import no.tjenesteinnsikt.ingest.lake.QuestionnaireTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * What holds of an attachment that came as a document of its own.
 *
 * @param outcome what holds
 * @param brought the documents that bring it, by their ids
 * @param asked the questionnaires that ask for it
 * @param otherYears the years of other questionnaires of the service
 */
record AttachmentVerdict(Outcome outcome, List<Brought> brought, List<Asked> asked, Set<Integer> otherYears) {
    private static final String MISSING = "attachment_missing";

    AttachmentVerdict {
        brought = List.copyOf(brought);
        asked = List.copyOf(asked);
        otherYears = Set.copyOf(otherYears);
    }

    /** What can hold. */
    enum Outcome {
        /** A questionnaire asks for it, and it is delivered. */
        JOINED,
        /** The questionnaire has it already. */
        IN_THE_FORM,
        /** No questionnaire of that service and year is there. */
        ALONE,
        /** Several documents bring it, and say different things. */
        COMPETING
    }

    static AttachmentVerdict joined(List<Brought> brought, List<Asked> asked) {
        return new AttachmentVerdict(Outcome.JOINED, brought, asked, Set.of());
    }

    static AttachmentVerdict inTheForm(List<Brought> brought, List<Asked> asked) {
        return new AttachmentVerdict(Outcome.IN_THE_FORM, brought, asked, Set.of());
    }

    static AttachmentVerdict alone(List<Brought> brought, Set<Integer> otherYears) {
        return new AttachmentVerdict(Outcome.ALONE, brought, List.of(), otherYears);
    }

    static AttachmentVerdict competing(List<Brought> brought) {
        return new AttachmentVerdict(Outcome.COMPETING, brought, List.of(), Set.of());
    }

    /** Whether a row of one of the documents that bring it counts. */
    boolean countsOfAttachment(DocumentEntry entry, Row row, boolean timeIsStated) {
        boolean first = brought.get(0).entry().sourceId().equals(entry.sourceId());
        boolean time = row.table().equals(QuestionnaireTables.TIME_PLAN);
        return switch (outcome) {
            case JOINED -> first && !(time && timeIsStated);
            case ALONE -> first && !isDelivery(row);
            case IN_THE_FORM, COMPETING -> false;
        };
    }

    /** Whether a row of the questionnaire that is about it still counts. */
    boolean countsOfForm(Row row, boolean timeIsStated, boolean timeIsBrought) {
        if (outcome != Outcome.JOINED) {
            return true;
        }
        return row.table().equals(QuestionnaireTables.TIME_PLAN) ? timeIsStated || !timeIsBrought : !isDelivery(row);
    }

    private static boolean isDelivery(Row row) {
        Table table = row.table();
        return table.equals(QuestionnaireTables.ATTACHMENT) || table.equals(ReportTables.EVALUATION_ANSWER);
    }

    /** Whether a finding says that the attachment is missing, which it no longer is. */
    boolean meets(Row finding) {
        return outcome == Outcome.JOINED
                && finding.text("code").equals(MISSING)
                && asked.stream()
                        .anyMatch(a -> a.entry().sourceId().equals(finding.text("source_id"))
                                && a.locator().equals(finding.text("locator")));
    }

    List<Finding> findings(AttachmentKey key, String service) {
        List<Finding> findings = new ArrayList<>();
        Brought first = brought.get(0);
        for (Brought document : brought) {
            switch (outcome) {
                case JOINED -> {}
                case ALONE -> findings.add(alone(key.year(), service, document));
                case IN_THE_FORM -> findings.add(inTheForm(document));
                case COMPETING -> findings.add(competing(document));
            }
            boolean again = (outcome == Outcome.JOINED || outcome == Outcome.ALONE) && !isSame(document, first);
            if (again) {
                findings.add(again(document));
            }
        }
        return findings;
    }

    private Finding alone(int year, String service, Brought document) {
        String others = otherYears.isEmpty()
                ? "."
                : "; det som er med, er fra "
                        + otherYears.stream().sorted().map(String::valueOf).collect(Collectors.joining(" og "))
                        + ".";
        return finding(
                document,
                Severity.WARNING,
                "attachment_alone",
                "Vedlegget er lest, men spørreskjemaet fra «" + service + "» for " + year + " er ikke med" + others,
                "Legg inn spørreskjemaet, eller sjekk at vedlegget oppgir samme tjeneste og år som det.");
    }

    private Finding inTheForm(Brought document) {
        return finding(
                document,
                Severity.WARNING,
                "attachment_in_form",
                "Vedlegget står også i spørreskjemaet «" + asked.get(0).entry().fileName()
                        + "», og det er det som er regnet med.",
                "Sjekk at de to er like. Er det løse vedlegget nyere, sett det inn i spørreskjemaet i stedet.");
    }

    private Finding competing(Brought document) {
        return finding(
                document,
                Severity.ERROR,
                "attachments_compete",
                "Vedlegget finnes i flere utgaver som sier forskjellige ting: også " + others(document)
                        + ". Ingen av dem er regnet med.",
                "Legg inn den som gjelder på nytt med --replaces og id-en til den andre.");
    }

    private Finding again(Brought document) {
        return finding(
                document,
                Severity.LOOK,
                "stated_twice",
                "Vedlegget sier det samme som " + others(document) + ".",
                "Ingenting å rette: tallene regnes bare én gang.");
    }

    private static boolean isSame(Brought one, Brought other) {
        return one.entry().sourceId().equals(other.entry().sourceId());
    }

    private String others(Brought document) {
        return brought.stream()
                .filter(other -> !isSame(other, document))
                .map(other -> "«" + other.entry().fileName() + "»")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Finding finding(Brought document, Severity severity, String code, String message, String remedy) {
        return new Finding(document.entry().sourceId(), severity, code, message, remedy, "L1");
    }
}
