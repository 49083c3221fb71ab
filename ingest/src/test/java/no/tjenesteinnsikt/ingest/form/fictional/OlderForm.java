package no.tjenesteinnsikt.ingest.form.fictional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.demo.group.Approval;
import no.tjenesteinnsikt.ingest.demo.group.GroupFeedback;
import no.tjenesteinnsikt.ingest.demo.group.GroupFeedback.Meetings;
import no.tjenesteinnsikt.ingest.demo.group.Member;
import no.tjenesteinnsikt.ingest.demo.group.NoUser;
import no.tjenesteinnsikt.ingest.demo.group.NoUser.Tick;
import no.tjenesteinnsikt.ingest.demo.group.OlderGroupForm;
import no.tjenesteinnsikt.ingest.demo.written.Block;
import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.demo.written.Said;

/** A constructed feedback in the form of about 2016–2017. */
final class OlderForm {
    private OlderForm() {}

    static List<Block> blocks(Language language) {
        GroupFeedback feedback = new GroupFeedback(
                2016,
                language.of("Nasjonal kompetansetjeneste for skodderier", "Nasjonal kompetanseteneste for skodderier"),
                Member.of("Dag Døme", "Fiktivt sykehus HF"),
                List.of(),
                new NoUser(Tick.TO_BE_APPOINTED, Said.answer("Organisasjonen er spurt.")),
                Approval.NOT_APPROVED,
                Meetings.unanswered(),
                Said.nothing(),
                Said.nothing(),
                Said.nothing(),
                Said.nothing(),
                Map.of(),
                Said.answer("Alle regionene har hatt kurs. Referansegruppens tilbakemelding er derfor god."),
                Said.placeholder("Klikk her for å skrive inn tekst."),
                Said.nothing(),
                Optional.empty());
        return OlderGroupForm.blocks(language, feedback);
    }
}
