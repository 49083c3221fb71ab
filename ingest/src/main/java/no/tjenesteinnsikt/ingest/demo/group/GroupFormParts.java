package no.tjenesteinnsikt.ingest.demo.group;

import java.util.List;
import no.tjenesteinnsikt.ingest.demo.group.NoUser.Tick;
import no.tjenesteinnsikt.ingest.demo.written.Block;
import no.tjenesteinnsikt.ingest.demo.written.Block.Choice;
import no.tjenesteinnsikt.ingest.demo.written.Block.Field;
import no.tjenesteinnsikt.ingest.demo.written.Block.Heading;
import no.tjenesteinnsikt.ingest.demo.written.Block.Mark;
import no.tjenesteinnsikt.ingest.demo.written.Language;

/** What both forms have. */
final class GroupFormParts {
    private GroupFormParts() {}

    static Field service(Language language, GroupFeedback feedback) {
        return new Field(language.of("Navn på tjenesten", "Namn på tenesta"), feedback.service());
    }

    static Field leader(Language language, GroupFeedback feedback) {
        Member leader = feedback.leader();
        return new Field(
                language.of("Navn på referansegruppens leder:", "Namn på leiar i referansegruppa:"),
                leader.person() + leader.organisation().map(o -> ", " + o).orElse(""));
    }

    static Field users(Language language, GroupFeedback feedback) {
        return new Field(
                language.of("Navn på brukerrepresentant", "Namn på brukarrepresentant"),
                Member.persons(feedback.users()));
    }

    static List<Block> noUser(Language language, GroupFeedback feedback) {
        Tick tick = feedback.noUser().tick();
        return List.of(
                new Field(
                        language.of(
                                "Dersom brukerrepresentant ikke er oppnevnt, gi nærmere informasjon om dette.",
                                "Dersom brukarrepresentant ikkje er oppnemnd, gje nærare informasjon om dette."),
                        ""),
                new Choice(
                        language.of("Brukerrepresentant skal oppnevnes.", "Brukarrepresentant skal oppnemnast."),
                        mark(tick == Tick.TO_BE_APPOINTED)),
                new Choice(
                        language.of("Brukerrepresentasjon er vurdert.", "Brukarrepresentasjon er vurdert."),
                        mark(tick == Tick.CONSIDERED)),
                new Field(
                        language.of("Kommentarer:", "Kommentarar:"),
                        feedback.noUser().comment().written()));
    }

    static List<Block> approval(Language language, GroupFeedback feedback) {
        return List.of(
                new Heading(language.of(
                        "Referansegruppens godkjenning av årsrapporten",
                        "Godkjenning av årsrapporten frå referansegruppa")),
                new Choice(
                        language.of("Årsrapporten er godkjent.", "Årsrapporten er godkjend."),
                        feedback.approval().approvedBox()),
                new Choice(
                        language.of("Årsrapporten er ikke godkjent.", "Årsrapporten er ikkje godkjend."),
                        feedback.approval().refusedBox()));
    }

    private static Mark mark(boolean marked) {
        return marked ? Mark.YES : Mark.NO;
    }
}
