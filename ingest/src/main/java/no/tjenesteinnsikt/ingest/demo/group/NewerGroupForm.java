package no.tjenesteinnsikt.ingest.demo.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.ingest.demo.written.Block;
import no.tjenesteinnsikt.ingest.demo.written.Block.Answer;
import no.tjenesteinnsikt.ingest.demo.written.Block.Field;
import no.tjenesteinnsikt.ingest.demo.written.Block.Guidance;
import no.tjenesteinnsikt.ingest.demo.written.Block.Heading;
import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.demo.written.Said;

/** The form of about 2020: one answer for each region. */
public final class NewerGroupForm {
    private NewerGroupForm() {}

    /** The form, filled in. */
    public static List<Block> blocks(Language language, GroupFeedback feedback) {
        List<Block> blocks = new ArrayList<>(title(language, feedback));
        blocks.add(GroupFormParts.service(language, feedback));
        blocks.add(GroupFormParts.leader(language, feedback));
        blocks.add(GroupFormParts.users(language, feedback));
        blocks.add(organisation(language, feedback));
        blocks.addAll(GroupFormParts.noUser(language, feedback));
        blocks.addAll(GroupFormParts.approval(language, feedback));
        blocks.addAll(year(language, feedback));
        regions(language).forEach((region, heading) -> {
            blocks.add(new Heading(heading));
            blocks.add(new Guidance(asked(language)));
            addAnswer(blocks, feedback.regions().getOrDefault(region, Said.nothing()));
        });
        blocks.add(new Heading(
                language.of("Andre kommentarer fra referansegruppen", "Andre kommentarar frå referansegruppa")));
        addAnswer(blocks, feedback.other());
        blocks.add(new Heading("Mandat for referansegrupper, jf. kjernemandat"));
        blocks.add(new Guidance("Referansegruppen skal bidra til mye."));
        return blocks;
    }

    private static List<Block> title(Language language, GroupFeedback feedback) {
        int year = feedback.reportYear();
        List<Block> title = new ArrayList<>(
                List.of(
                        new Heading(
                                language.of(
                                        "Årsrapportering " + year
                                                + " for nasjonale kompetansetjenester – referansegruppens tilbakemelding om aktiviteten i rapporteringsåret",
                                        "Årsrapportering " + year
                                                + " for nasjonale kompetansetenester – tilbakemelding frå referansegruppa om aktiviteten i rapporteringsåret"))));
        feedback.version().ifPresent(words -> title.add(new Guidance(words)));
        title.add(new Guidance(language.of(
                "Referansegruppen skal gi tilbakemelding på tjenestens årsrapport og samarbeid med tjenesten.",
                "Referansegruppa skal gje tilbakemelding på årsrapporten til tenesta og samarbeid med tenesta.")));
        title.add(new Guidance("Frist for tilbakemelding: Senest 1. mars " + (year + 1)));
        return title;
    }

    private static Field organisation(Language language, GroupFeedback feedback) {
        return new Field(
                language.of(
                        "Hvilken brukerorganisasjon kommer brukerrepresentanten fra",
                        "Kva brukarorganisasjon kjem brukarrepresentanten frå"),
                Member.organisations(feedback.users()));
    }

    private static List<Block> year(Language language, GroupFeedback feedback) {
        List<Block> blocks = new ArrayList<>(
                List.of(
                        new Field(
                                language.of(
                                        "Antall møter referansegruppen i rapporteringsåret",
                                        "Tal på møte i referansegruppa i rapporteringsåret"),
                                feedback.meetings().said().written()),
                        new Field(
                                language.of(
                                        "Hvordan er møtene gjennomført (fysisk, skype):",
                                        "Korleis er møta gjennomførte (fysisk, skype):"),
                                feedback.meetingForm().written()),
                        new Heading(language.of(
                                "Hvilke saker er diskutert i referansegruppen",
                                "Kva saker er diskuterte i referansegruppa")),
                        new Guidance(
                                language.of(
                                        "- f.eks. spredning av kompetanse til andre regioner, samarbeid om forskning, samarbeid om kvalitetsregistre, resultatmål for tjenesten, regionale utfordringer, planer for påfølgende år.",
                                        "- t.d. spreiing av kompetanse til andre regionar, samarbeid om forsking, samarbeid om kvalitetsregister, resultatmål for tenesta, regionale utfordringar, planar for påfølgjande år."))));
        addAnswer(blocks, feedback.matters());
        blocks.add(new Heading(language.of(
                "Beskriv referansegruppens samarbeid med tjenesten",
                "Skildr samarbeidet referansegruppa har med tenesta")));
        addAnswer(blocks, feedback.cooperation());
        blocks.add(new Heading(
                language.of("Brukerrepresentantens tilbakemelding", "Tilbakemelding frå brukarrepresentanten")));
        blocks.add(
                new Guidance(
                        language.of(
                                "- Ved behov kan referansegruppens brukerrepresentanter gi en separat tilbakemelding på tjenestens aktivitet.",
                                "- Ved behov kan brukarrepresentantane i referansegruppa gje ei separat tilbakemelding på aktiviteten til tenesta.")));
        addAnswer(blocks, feedback.user());
        return blocks;
    }

    /** The heading of each region, in the form's order. */
    private static Map<String, String> regions(Language language) {
        Map<String, String> regions = new LinkedHashMap<>();
        regions.put("nord", language.of("Helse Nords representant:", "Helse Nord sin representant:"));
        regions.put("midt", language.of("Helse Midt-Norges representant:", "Helse Midt-Noreg sin representant:"));
        regions.put("sor_ost", language.of("Helse Sør-Østs representant:", "Helse Sør-Øst sin representant:"));
        regions.put("vest", language.of("Helse Vests representant:", "Helse Vest sin representant:"));
        return regions;
    }

    private static String asked(Language language) {
        return language.of(
                "Hva er gjort for å sikre kompetanseoppbygging gjennom dialog med alle relevante fagmiljø i egen helseregion (RHF)?",
                "Kva er gjort for å sikre kompetanseoppbygging gjennom dialog med alle relevante fagmiljø i eigen helseregion (RHF)?");
    }

    private static void addAnswer(List<Block> blocks, Said said) {
        if (!said.written().isEmpty()) {
            blocks.add(new Answer(said.written()));
        }
    }
}
