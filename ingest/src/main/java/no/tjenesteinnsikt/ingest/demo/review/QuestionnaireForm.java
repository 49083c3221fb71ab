package no.tjenesteinnsikt.ingest.demo.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.demo.review.Questionnaire.Plan;
import no.tjenesteinnsikt.ingest.demo.written.Block;
import no.tjenesteinnsikt.ingest.demo.written.Block.Answer;
import no.tjenesteinnsikt.ingest.demo.written.Block.Field;
import no.tjenesteinnsikt.ingest.demo.written.Block.Guidance;
import no.tjenesteinnsikt.ingest.demo.written.Block.Heading;
import no.tjenesteinnsikt.ingest.demo.written.Block.Table;
import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.demo.written.Said;

/** The questionnaires of the review of 2018: the leader's with its attachments, then the reference group's. */
public final class QuestionnaireForm {
    private static final int LAST_FIELD = 3;

    private QuestionnaireForm() {}

    /** The forms, filled in. */
    public static List<Block> blocks(Language language, Questionnaire filled) {
        List<Block> blocks = new ArrayList<>(leader(language, filled));
        filled.plan().ifPresent(plan -> blocks.addAll(attachment(plan)));
        blocks.addAll(group(language, filled));
        return blocks;
    }

    private static List<Block> leader(Language l, Questionnaire filled) {
        List<Block> blocks = new ArrayList<>(List.of(
                title(l),
                new Heading(l.of(
                        "Spørsmål til lederen av kompetansetjenesten", "Spørsmål til leiaren av kompetansetenesta")),
                new Guidance("SETT MARKØREN I DET GRÅ FELTET FØR DU STARTER SKRIVINGEN."),
                service(l, filled),
                new Field("Lokalisering:", filled.location())));
        for (int number = 1; number <= QuestionnaireWords.LEADER; number++) {
            Said said = filled.leader().get(number);
            String label = QuestionnaireWords.ofLeader(number, l);
            if (said != null && number <= LAST_FIELD) {
                blocks.add(new Field(label, said.written()));
            } else if (said != null) {
                blocks.add(new Heading(label));
                Stream.of(said.written()).filter(text -> !text.isEmpty()).forEach(text -> blocks.add(new Answer(text)));
            }
        }
        blocks.addAll(signature(l, filled.leaderSigned()));
        return blocks;
    }

    private static List<Block> attachment(Plan plan) {
        List<Block> blocks =
                new ArrayList<>(List.of(new Heading("VEDLEGG 1: Kompetansespredningsplan " + plan.period())));
        plan.basis().ifPresent(words -> blocks.add(new Answer(words)));
        blocks.add(new Answer("Målgrupper i prioritert rekkefølge:"));
        char letter = 'A';
        for (String audience : plan.audiences()) {
            blocks.add(new Answer(letter + " – " + audience));
            letter++;
        }
        List<List<String>> rows = new ArrayList<>(List.of(List.of("Spredningstiltak", "Målgrupper", "Virkemidler")));
        plan.measures().forEach(measure -> rows.add(List.of(measure.name(), measure.audiences(), measure.means())));
        blocks.add(new Table(rows));
        return blocks;
    }

    private static List<Block> group(Language l, Questionnaire filled) {
        List<Block> blocks = new ArrayList<>(List.of(
                title(l),
                new Heading(l.of(
                        "Spørsmål til tjenestens faglige referansegruppe",
                        "Spørsmål til tenesta si faglege referansegruppe")),
                service(l, filled)));
        filled.groupLocation().ifPresent(place -> blocks.add(new Field("Lokalisering:", place)));
        for (int number = 1; number <= QuestionnaireWords.GROUP; number++) {
            Said said = filled.group().get(number);
            if (said != null) {
                blocks.add(new Field(QuestionnaireWords.ofGroup(number, l), said.written()));
            }
        }
        blocks.addAll(signature(l, filled.groupSigned()));
        return blocks;
    }

    private static Heading title(Language l) {
        return new Heading(l.of(
                "Helhetlig gjennomgang av nasjonale kompetansetjenester i spesialisthelsetjenesten 2018",
                "Heilskapleg gjennomgang av nasjonale kompetansetenester i spesialisthelsetenesta 2018"));
    }

    private static Field service(Language l, Questionnaire filled) {
        return new Field(l.of("Navn på tjenesten:", "Namn på tenesta:"), filled.service());
    }

    private static List<Block> signature(Language l, String signed) {
        return List.of(
                new Heading(l.of(
                        "Dato og navnet på den som har skrevet denne tilbakemeldingen:",
                        "Dato og namnet på den som har skrive denne tilbakemeldinga:")),
                new Answer(signed));
    }
}
