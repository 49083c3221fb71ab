package no.tjenesteinnsikt.ingest.demo.workbook;

import java.util.List;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.demo.written.Said;
import no.tjenesteinnsikt.ingest.form.annual.ReportQuestion;

/** What services and groups write in the evaluation. */
final class ReportWords {
    private static final List<String> SERVICE = List.of(
            "Kursene er gjennomført i tre av fire regioner, og planen er justert etter drøfting i referansegruppen.",
            "Pasientforløpet er beskrevet sammen med regionene, og ventetiden er stabil.",
            "Oppmerksomheten i året har vært på opplæring av nye fagmiljøer og på et felles register.",
            "Tiltakene virker der regionen har en kontaktperson. Andre steder går det saktere.");
    private static final List<String> SERVICE_NYNORSK = List.of(
            "Kursa er gjennomførte i tre av fire regionar, og planen er justert etter drøfting i referansegruppa.",
            "Pasientforløpet er skildra saman med regionane, og ventetida er stabil.",
            "Tiltaka verkar der regionen har ein kontaktperson. Andre stader går det seinare.");
    private static final List<String> ACCESS = List.of(
            "Pasienter fra regionen blir henvist etter felles kriterier.",
            "Avstanden gjør at noen pasienter takker nei. Videokonsultasjon er tatt i bruk.",
            "Regionen har få henvisninger og ønsker mer kunnskap om tilbudet.");
    private static final List<String> COMPETENCE = List.of(
            "Fagmiljøene i regionen har deltatt på to samlinger.",
            "Det er laget en regional kursplan sammen med tjenesten.",
            "Regionen savner en fast kontaktperson.");
    private static final List<String> FEEDBACK =
            List.of("Skjemaet er greit å fylle ut.", "Det er uklart hva som skal føres som formidling.");

    private ReportWords() {}

    static Said said(ReportQuestion question, Service service, Draw draw) {
        boolean forService = question.isForService();
        int silent = question.id().equals("feedback_on_reporting")
                ? 45
                : forService ? 4 : question.id().equals("group_nord") ? 24 : 13;
        if (draw.inPercent(silent)) {
            return forService || draw.inPercent(60) ? Said.nothing() : Said.noAnswer("Ikke mottatt svar.");
        }
        return Said.answer(String.join(" ", draw.pick(draw.between(1, 2), bank(question, service))));
    }

    private static List<String> bank(ReportQuestion question, Service service) {
        if (question.id().equals("feedback_on_reporting")) {
            return FEEDBACK;
        }
        if (question.isForService()) {
            return service.language() == Language.NYNORSK ? SERVICE_NYNORSK : SERVICE;
        }
        return service.kind().treats() ? ACCESS : COMPETENCE;
    }
}
