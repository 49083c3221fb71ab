package no.tjenesteinnsikt.ingest.form.fictional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.demo.group.Approval;
import no.tjenesteinnsikt.ingest.demo.group.GroupFeedback;
import no.tjenesteinnsikt.ingest.demo.group.GroupFeedback.Meetings;
import no.tjenesteinnsikt.ingest.demo.group.Member;
import no.tjenesteinnsikt.ingest.demo.group.NewerGroupForm;
import no.tjenesteinnsikt.ingest.demo.group.NoUser;
import no.tjenesteinnsikt.ingest.demo.written.Block;
import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.demo.written.Said;

/** A constructed feedback in the form of about 2020. */
final class NewerForm {
    private NewerForm() {}

    static List<Block> blocks(Language language) {
        GroupFeedback feedback = new GroupFeedback(
                2021,
                language.of(
                        "Nasjonal kompetansetjeneste for tåkeheimen medisin (NK-TM)",
                        "Nasjonal kompetanseteneste for tåkeheimen medisin (NK-TM)"),
                Member.of("Anna Prøvesen"),
                List.of(Member.of("Berit Eksempel", "Tåkelaget"), Member.of("Carl Utkast", "Foreningen for skodde")),
                NoUser.none(),
                Approval.APPROVED,
                Meetings.of(3, "3"),
                Said.answer("Ett fysisk, resten på video."),
                Said.answer("Gruppen drøftet opplæring i fire regioner. Det er ønske om flere kurs."),
                Said.answer("Samarbeidet er godt og åpent."),
                Said.placeholder("Klikk eller trykk her for å skrive inn tekst."),
                regions(language),
                Said.nothing(),
                Said.nothing(),
                Said.answer("Ingen."),
                Optional.empty());
        return NewerGroupForm.blocks(language, feedback);
    }

    private static Map<String, Said> regions(Language language) {
        return Map.of(
                "nord",
                Said.noAnswer(language.of(
                        "Helse Nord sin representant har ikke kommet med noen tilbakemelding.",
                        "Helse Nord sin representant har ikkje kome med noka tilbakemelding.")),
                "midt",
                Said.answer("Tre møter med fagnettverket i regionen."),
                "sor_ost",
                Said.answer("Kurs i alle helseforetak, og et nytt opplegg på nett."));
    }
}
