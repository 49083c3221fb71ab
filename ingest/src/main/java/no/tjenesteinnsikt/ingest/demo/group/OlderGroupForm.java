package no.tjenesteinnsikt.ingest.demo.group;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.demo.written.Block;
import no.tjenesteinnsikt.ingest.demo.written.Block.Answer;
import no.tjenesteinnsikt.ingest.demo.written.Block.Guidance;
import no.tjenesteinnsikt.ingest.demo.written.Block.Heading;
import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.demo.written.Said;

/** The form of about 2016–2017: one answer for all regions. */
public final class OlderGroupForm {
    private OlderGroupForm() {}

    /** The form, filled in. */
    public static List<Block> blocks(Language language, GroupFeedback feedback) {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(language.of(
                "Referansegruppens tilbakemelding for nasjonale kompetansetjenester " + feedback.reportYear(),
                "Tilbakemelding frå referansegruppa for nasjonale kompetansetenester " + feedback.reportYear()))));
        feedback.version().ifPresent(words -> blocks.add(new Guidance(words)));
        blocks.add(new Guidance(
                language.of("Frist for tilbakemelding: Senest 1. mars", "Frist for tilbakemelding: Seinast 1. mars")));
        blocks.add(GroupFormParts.service(language, feedback));
        blocks.add(new Heading(language.of("Om referansegruppen", "Om referansegruppa")));
        blocks.add(GroupFormParts.leader(language, feedback));
        blocks.add(GroupFormParts.users(language, feedback));
        blocks.addAll(GroupFormParts.noUser(language, feedback));
        blocks.addAll(GroupFormParts.approval(language, feedback));
        blocks.addAll(together(language, feedback.together()));
        blocks.addAll(whole(language, feedback.whole()));
        return blocks;
    }

    private static List<Block> together(Language language, Said said) {
        return answered(
                language,
                said,
                new Heading(language.of(
                        "Tilbakemelding fra de regionale representantene, knyttet til aktiviteten i egen region",
                        "Tilbakemelding frå dei regionale representantane, knytt til aktiviteten i eigen region")),
                new Guidance(language.of("Ta utgangspunkt i følgende punkter:", "Ta utgangspunkt i følgjande punkt:")),
                new Guidance(
                        "1. Understøtte gjennomføring av kliniske forskningsprosjekt og innrapportering til pasientregistre fra egen region."));
    }

    private static List<Block> whole(Language language, Said said) {
        return answered(
                language,
                said,
                new Heading(language.of(
                        "Tilbakemelding fra referansegruppen som helhet",
                        "Tilbakemelding frå referansegruppa som heilskap")),
                new Guidance(language.of("Ta utgangspunkt i følgende punkter:", "Ta utgangspunkt i følgjande punkt:")),
                new Guidance("4. Tilrettelegging for kliniske studier."));
    }

    private static List<Block> answered(Language language, Said said, Block... printed) {
        List<Block> blocks = new ArrayList<>(List.of(printed));
        blocks.add(
                new Heading(language.of("Referansegruppens tilbakemelding:", "Tilbakemelding frå referansegruppa:")));
        if (!said.written().isEmpty()) {
            blocks.add(new Answer(said.written()));
        }
        return blocks;
    }
}
