package no.tjenesteinnsikt.ingest.demo.group;

import java.util.List;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Region;
import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.demo.written.Said;

/** What constructed groups write. */
final class GroupWords {
    private static final List<String> REGION = List.of(
            "Tjenesten har holdt to kurs i regionen, og fagmiljøene har fått svar på alle henvendelser.",
            "Det er laget et e-læringskurs som er tatt i bruk ved alle helseforetak i regionen.",
            "Samarbeidet om pasientforløp er styrket gjennom faste møter med fagnettverket.",
            "Vi savner en oversikt over hvem som har fått opplæring i egen region.",
            "Regionen har fått hjelp til å bygge opp et eget fagmiljø. Det trengs flere hospiteringsplasser.",
            "Resultatmålene er drøftet med regionen, og tidsplanen er tydeligere enn før.",
            "Henvisningsrutinene er kjent, men brukes ulikt mellom helseforetakene.",
            "Kontaktpersonen deltar i nettverket og sprer materiell til kommunene.");
    private static final List<String> REGION_NYNORSK = List.of(
            "Tenesta har halde to kurs i regionen, og fagmiljøa har fått svar på alle spørsmål.",
            "Det er laga eit e-læringskurs som er teke i bruk ved alle helseføretak i regionen.",
            "Samarbeidet om pasientforløp er styrkt gjennom faste møte med fagnettverket.",
            "Vi saknar ei oversikt over kven som har fått opplæring i eigen region.",
            "Regionen har fått hjelp til å byggje opp eit eige fagmiljø. Det trengst fleire hospiteringsplassar.",
            "Resultatmåla er drøfta med regionen, og tidsplanen er tydelegare enn før.");
    private static final List<String> USER = List.of(
            "Brukerne blir hørt, og materiellet på nett er blitt lettere å forstå.",
            "Organisasjonen har deltatt i to arbeidsgrupper og ønsker mer opplæring av pårørende.",
            "Samarbeidet er godt. Flere pasienter bør få vite at tilbudet finnes.");
    private static final List<String> MATTERS = List.of(
            "Resultatmål, plan for kompetansespredning og likeverdig tilgang i alle regioner.",
            "Nytt e-læringskurs, forskningssamarbeid og rutiner for henvisning.",
            "Oppfølging av fjorårets punkter, kvalitetsregister og planer for neste år.");
    private static final List<String> COOPERATION = List.of(
            "Samarbeidet er godt og åpent, og sakspapirene kommer i god tid.",
            "Gruppen får den informasjonen den ber om.",
            "Møtene er nyttige, men gruppen burde bli trukket inn tidligere i arbeidet med planene.");
    private static final List<String> TOGETHER = List.of(
            "Alle regionene har hatt kurs. Aktiviteten er jevnt fordelt, og nettsidene er oppdatert.",
            "To regioner melder om god kontakt med tjenesten. De to andre ønsker et fast kontaktpunkt.",
            "Fagnettverket har representanter fra alle regioner og møtes to ganger i året.");
    private static final List<String> WHOLE = List.of(
            "Gruppen er fornøyd med aktiviteten og vil følge resultatmålene videre.",
            "Planen for kompetansespredning bør tidfestes. Ellers er arbeidet i god gang.",
            "Tjenesten har nådd det meste av det den satte seg som mål for året.");
    private static final List<String> MEETING_FORM =
            List.of("Ett fysisk møte, resten på video.", "Digitalt.", "Fysisk, i forbindelse med fagdagene.");
    private static final List<String> PLACEHOLDERS =
            List.of("Klikk her for å skrive inn tekst.", "Klikk eller trykk her for å skrive inn tekst.", "Skriv her");

    private GroupWords() {}

    static Said region(Draw draw, Language language, Region region) {
        int silent = region == Region.NORD ? 26 : 14;
        if (!draw.inPercent(silent)) {
            List<String> bank = language == Language.NYNORSK ? REGION_NYNORSK : REGION;
            return Said.answer(String.join(" ", draw.pick(draw.between(1, 3), bank)));
        }
        return switch (draw.between(0, 3)) {
            case 0 -> Said.nothing();
            case 1 -> Said.placeholder(draw.pick(PLACEHOLDERS));
            case 2 ->
                Said.noAnswer(region.words()
                        + language.of(
                                " sin representant har ikke kommet med noen tilbakemelding.",
                                " sin representant har ikkje kome med noka tilbakemelding."));
            default -> Said.noAnswer(language.of("Ikke mottatt svar.", "Ikkje motteke svar."));
        };
    }

    static Said user(Draw draw) {
        return mostly(draw, 78, USER);
    }

    static Said matters(Draw draw) {
        return mostly(draw, 92, MATTERS);
    }

    static Said cooperation(Draw draw) {
        return mostly(draw, 90, COOPERATION);
    }

    static Said together(Draw draw) {
        return mostly(draw, 88, TOGETHER);
    }

    static Said whole(Draw draw) {
        return mostly(draw, 80, WHOLE);
    }

    static Said meetingForm(Draw draw) {
        return mostly(draw, 93, MEETING_FORM);
    }

    static Said other(Draw draw) {
        return draw.inPercent(20) ? Said.answer("Ingen.") : Said.nothing();
    }

    private static Said mostly(Draw draw, int percent, List<String> bank) {
        if (draw.inPercent(percent)) {
            return Said.answer(draw.pick(bank));
        }
        return draw.inPercent(50) ? Said.nothing() : Said.placeholder(draw.pick(PLACEHOLDERS));
    }
}
