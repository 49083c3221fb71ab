package no.tjenesteinnsikt.ingest.form.fictional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.demo.review.Questionnaire;
import no.tjenesteinnsikt.ingest.demo.review.Questionnaire.Measure;
import no.tjenesteinnsikt.ingest.demo.review.Questionnaire.Plan;
import no.tjenesteinnsikt.ingest.demo.review.QuestionnaireForm;
import no.tjenesteinnsikt.ingest.demo.written.Block;
import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.demo.written.Said;

/** Constructed answers to the questionnaires of 2018; some questions were cut off. */
final class QuestionnaireForms {
    private QuestionnaireForms() {}

    static List<Block> blocks(Language language) {
        Questionnaire filled = new Questionnaire(
                language.of("Nasjonal kompetansetjeneste for skodderier", "Nasjonal kompetanseteneste for skodderier"),
                "Fiktivt sykehus HF",
                leader(),
                "5.3.2018 Eva Fiksjon",
                Optional.of(new Plan(
                        "2018–2020",
                        Optional.of("Planen bygger på resultatmål for tjenesten."),
                        List.of("fastleger", "pasienter"),
                        List.of(
                                new Measure("Kurs", "A, B", "Foredrag og øvelser"),
                                new Measure("Nettside", "Alle målgrupper", "Artikler")))),
                Map.of(
                        1,
                        Said.answer("Ja"),
                        2,
                        Said.answer("Nei. Vest mangler."),
                        4,
                        Said.answer("To ganger per år."),
                        5,
                        Said.answer("Stort sett.")),
                Optional.empty(),
                "27.2.18 Frida Fabel (leder av referansegruppen)");
        return QuestionnaireForm.blocks(language, filled);
    }

    private static Map<Integer, Said> leader() {
        return Map.of(
                1,
                Said.answer("Tjenesten har 2,5 årsverk."),
                2,
                Said.answer("Kurs 60 %, forskning 40 %."),
                3,
                Said.answer("Nei"),
                4,
                Said.answer("Den primære målgruppen er fastleger."),
                5,
                Said.answer("Kurs og nettsider."),
                6,
                Said.noAnswer("Ingen tilbakemelding."),
                8,
                Said.answer(
                        "Tjenesten har to resultatmål. Disse omhandler færre ulykker innen 2021, og kortere ventetid. Dokumentasjonen ligger i vedlegg 2."),
                10,
                Said.answer("Behovet varer. Tidsplanen går 5-8 år fram i tid."),
                12,
                Said.answer("Ja, med to."));
    }
}
