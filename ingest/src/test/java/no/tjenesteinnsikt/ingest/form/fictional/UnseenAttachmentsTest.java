package no.tjenesteinnsikt.ingest.form.fictional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tjenesteinnsikt.ingest.demo.written.Medium;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.form.Forms;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attachments of the 2018 questionnaires as several authors write them; each fact was written down beforehand. */
class UnseenAttachmentsTest {
    private static final String NUMBERED_PLAN = """
            Vedlegg 1
            Plan for kompetansespreiing for Nasjonal kompetanseteneste for fiskebeinskadar

            Heilskapleg gjennomgang av nasjonale kompetansetenester i spesialisthelsetenesta 2018

            Relevante målgrupper i prioritert rekkjefølgje:
            1. legevakter og fastlegar
            2. øyre-nase-hals-avdelingar
            3. fiskarar og fiskeindustri

            Spreiingstiltak\tMålgrupper\tVerkemiddel
            Kurs\t1, 2\tTo dagar, kvart år
            Film\tAlle målgruppene\tNettsida, 4 minutt
            Plakat\t3\tDelt ut på 40 mottak
            Brev\tAlle utanom 3\tKvart kvartal

            Tidsplan
            2018: Kurs i Bergen og Tromsø
            2019: Film ferdig
            2020–2021: Evaluering
            """;

    private static final String NEED = """
            Vedlegg 3

            Dokumentasjon for at helsetjenesten fortsatt er kompetansesvak

            Nasjonal kompetansetjeneste for søvnløshet ved skiftarbeid
            Helhetlig gjennomgang av nasjonale kompetansetjenester 2018

            1) NKSS 1/2017, rapport: Søvn på vakt. Kartlegging av 31 avdelinger

            Resultatmål
            Innen 2020 skal 80 % av turnuslegene ha gjennomført Nattskolen.
            Innen utgangen av 2021 skal alle fire regioner ha egne
            kursholdere.
            Færre feil på vakt.

            Tidsplan for gjennomføring

            2018 Plan og organisering
            2019 Pilot i Helse Vest og Helse Nord
            2020-2021 Innføring i alle regioner
            2022 Overføring til regionene
            """;

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"TEXT", "HTML", "DOCX", "PDF"})
    void audiencesWithNumbersAreReadAsThoseWithLetters(FileKind kind) {
        FormFacts facts = FormFacts.of(kind.file(NUMBERED_PLAN));

        assertThat(facts.rows("spreading_audience"))
                .containsExactly(
                        "audience=1 description=legevakter og fastlegar audience_priority=1",
                        "audience=2 description=øyre-nase-hals-avdelingar audience_priority=2",
                        "audience=3 description=fiskarar og fiskeindustri audience_priority=3");
        assertThat(facts.rows("spreading_measure"))
                .containsSubsequence(
                        "measure=Kurs audience=1 audience_priority=1 means=To dagar, kvart år",
                        "measure=Kurs audience=2 audience_priority=2 means=To dagar, kvart år",
                        "measure=Film audience=alle means=Nettsida, 4 minutt",
                        "measure=Plakat audience=3 audience_priority=3 means=Delt ut på 40 mottak");
        assertThat(facts.rows("time_plan")).isEmpty();
        assertThat(messages(facts))
                .containsExactlyInAnyOrder(
                        "Vedlegget har en tidsplan, som spørreskjemaet ber om i vedlegg 3. Den er ikke lest.",
                        kind == FileKind.PDF
                                ? "Raden «Brev Alle utanom 3 Kvart kvartal» i planen kan ikke deles sikkert i tiltak,"
                                        + " målgrupper og virkemidler. Den er utelatt."
                                : "Raden i planen har «Alle utanom 3» som målgruppe, som ikke er en av dem planen lister"
                                        + " opp. Den er tatt med slik den står.");
        assertThat(facts.column("spreading_measure", "audience")).hasSize(kind == FileKind.PDF ? 4 : 5);
    }

    @Test
    void rowsWhoseCellsRanTogetherAreEachReadOrSaid() {
        FormFacts facts = FormFacts.of("""
                Vedlegg 1: Kompetansespredningsplan
                Gjennomgang av nasjonale kompetansetjenester 2018
                Nasjonal kompetansetjeneste for skiftarbeid

                A – leger
                B – ledere
                C – pasienter

                Spredningstiltak Målgrupper Virkemidler
                Nettside Alle målgruppene artikler og filmer
                Nattskolen A, B E-læring, 6 moduler
                Rådgivning Alle unntatt C Telefon og e-post
                Blad Alle Trykt
                Fagdag A og B 2 dager i året
                Kurs C to kvelder
                Brosjyre C Trykt på fem språk
                og delt ut på venterom
                """);

        assertThat(facts.rows("spreading_measure"))
                .containsExactly(
                        "measure=Nettside audience=alle means=artikler og filmer",
                        "measure=Nattskolen audience=A means=E-læring, 6 moduler",
                        "measure=Nattskolen audience=B means=E-læring, 6 moduler",
                        "measure=Blad audience=alle means=Trykt",
                        "measure=Fagdag audience=A means=2 dager i året",
                        "measure=Fagdag audience=B means=2 dager i året",
                        "measure=Brosjyre audience=C means=Trykt på fem språk og delt ut på venterom");
        assertThat(facts.findings()).containsExactly("plan_row_unclear", "plan_row_unclear");
    }

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"TEXT", "HTML", "DOCX", "PDF"})
    void anAttachmentUnderTheFormsOwnHeadingIsWhatItSaysItIs(FileKind kind) {
        FormFacts facts = FormFacts.of(kind.file(NEED));

        assertThat(facts.column("attachment", "attachment")).containsExactly("need");
        assertThat(facts.rows("outcome_goal"))
                .containsExactly(
                        "goal=Innen 2020 skal 80 % av turnuslegene ha gjennomført Nattskolen measurable=not_asked"
                                + " due_year=2020 met=not_asked",
                        "goal=Innen utgangen av 2021 skal alle fire regioner ha egne kursholdere measurable=not_asked"
                                + " due_year=2021 met=not_asked",
                        "goal=Færre feil på vakt measurable=not_asked met=not_asked");
        assertThat(facts.findings()).isEmpty();
    }

    @Test
    void aPlanByYearsIsATimePlanAndNamesNoYearOfCompletion() {
        FormFacts facts = FormFacts.of(
                NEED.replace("Innen 2020 skal", "Minst").replace("Innen utgangen av 2021 skal", "Snart skal"));

        assertThat(facts.rows("time_plan")).containsExactly("plan_state=value");
        assertThat(facts.cut("time_plan", 0)).startsWith("2018 Plan").endsWith("2022");
    }

    @Test
    void aTimePlanThatCannotBeReadIsUnknownAndSaid() {
        FormFacts facts = FormFacts.of(NEED.replaceAll("(?m)^20[12]\\d(-\\d{4})? ", "Først "));

        assertThat(facts.rows("time_plan")).containsExactly("plan_state=unknown");
        assertThat(facts.findings()).containsExactly("time_plan_unread");
    }

    @Test
    void goalsThatRunTogetherAreLeftOutAndSaid() {
        FormFacts facts = FormFacts.of(NEED.replaceAll("(?s)Innen 2020.*vakt\\.", "likt tilbud og kortere tid"));

        assertThat(facts.rows("outcome_goal")).isEmpty();
        assertThat(messages(facts))
                .containsExactly("Det som står under «Resultatmål», kan ikke deles sikkert i mål. Det er utelatt.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tjenesten har ikke fastsatt egne resultatmål.",
                "Vi har disse målene for perioden.\n1. Kortere ventetid\n2. Flere kurs",
                "Vi har disse målene for perioden.",
                "Færre feil på vakt.\n\nAlle mål fra forrige periode er nådd.",
                "Færre feil på vakt.\nFlere kurs på vakt\nog i helgene",
                "- Kortere ventetid i alle\n  regioner\n- Flere kurs ved\nHelse Nord",
                "- Ikke fastsatt"
            })
    void whatIsSaidOfGoalsOrOnlyInPartIsNoGoal(String said) {
        FormFacts facts = FormFacts.of(NEED.replaceAll("(?s)Innen 2020.*vakt\\.", said));

        assertThat(facts.rows("outcome_goal")).isEmpty();
        assertThat(messages(facts))
                .containsExactly("Det som står under «Resultatmål», kan ikke deles sikkert i mål. Det er utelatt.");
    }

    @Test
    void goalsInAListMayRunOverTheirLines() {
        FormFacts facts = FormFacts.of(
                NEED.replaceAll("(?s)Innen 2020.*vakt\\.", "- Kortere ventetid i alle\n  regioner\n- Flere kurs"));

        assertThat(facts.column("outcome_goal", "goal"))
                .containsExactly("Kortere ventetid i alle regioner", "Flere kurs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiltak   Målgruppe   Virkemidler\n1. Kurs   Fastleger   To dager\n2. Nettside   Alle   Film",
                "Slik når vi målgruppene:\n1. Kurs\n2. Nettside",
                "Målgruppene nås ved:\n1. Kurs\n2. Nettside",
                "Kurs for målgruppene\n1. Vinterkurs\n2. Sommerkurs",
                "Målgrupper:\n1. fastleger\n2. sykepleiere\nSykehusene",
                "Målgrupper:\n1. fastleger\n\n2. sykepleiere\n\n3. pasienter\nNye tiltak",
                "Målgrupper:\n1. fastleger\n3. pasienter"
            })
    void aNumberedListOfSomethingElseOrInPartIsNoListOfAudiences(String said) {
        assertThat(FormFacts.of(numberedPlan(said)).rows("spreading_audience")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Målgrupper:", "Målgruppene våre er:", "Prioriterte målgrupper", "## **Målgrupper**"})
    void aNumberedAudienceMayRunOverItsLine(String head) {
        FormFacts facts = FormFacts.of(
                numberedPlan(head + "\n1. fastleger\n2. sykepleiere i kommunene og ved\nsykehusene\n3. pasienter"));

        assertThat(facts.column("spreading_audience", "description"))
                .containsExactly("fastleger", "sykepleiere i kommunene og ved sykehusene", "pasienter");
    }

    private static String numberedPlan(String audiences) {
        return """
                Vedlegg 1: Kompetansespredningsplan
                Gjennomgang av nasjonale kompetansetjenester 2018
                Nasjonal kompetansetjeneste for skiftarbeid

                """ + audiences + "\n";
    }

    @Test
    void numberedAudiencesAndTheirCellsMayStandOnLinesOfTheirOwn() {
        FormFacts facts = FormFacts.of(numberedPlan("Målgrupper:\n1. fastleger\n2. pasienter\n\n"
                + "Spredningstiltak\nMålgrupper\nVirkemidler\nKurs\n1, 2\nTo dager\nFilm\n2\nNettside"));

        assertThat(facts.rows("spreading_measure"))
                .containsExactly(
                        "measure=Kurs audience=1 means=To dager",
                        "measure=Kurs audience=2 means=To dager",
                        "measure=Film audience=2 means=Nettside");
        assertThat(facts.findings()).isEmpty();
    }

    @Test
    void aRowIsPartedAtTheMarkThatThePlanLists() {
        FormFacts facts = FormFacts.of(numberedPlan("""
                A – leger
                B – ledere
                C – pasienter

                Spredningstiltak Målgrupper Virkemidler
                Trinn 1 Opplæring A, B Kurs
                """));

        assertThat(facts.rows("spreading_measure"))
                .containsExactly(
                        "measure=Trinn 1 Opplæring audience=A means=Kurs",
                        "measure=Trinn 1 Opplæring audience=B means=Kurs");
        assertThat(facts.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kurs om hemofili A og B for fastleger", "om hepatitt A og B hos unge"})
    void aLineThatNamesLettersOfSomethingElseIsNoMeasure(String line) {
        FormFacts facts = FormFacts.of(numberedPlan("""
                A – leger
                B – ledere

                Spredningstiltak Målgrupper Virkemidler
                Blad Alle Trykt
                """ + line));

        assertThat(facts.column("spreading_measure", "measure")).containsExactly("Blad");
        assertThat(facts.findings()).containsExactly("plan_row_unclear");
    }

    @Test
    void whatGoesOnBehindAnUnclearRowBelongsToNoOther() {
        FormFacts facts = FormFacts.of(numberedPlan("""
                A – leger
                B – ledere

                Spredningstiltak Målgrupper Virkemidler
                Kurs A og B om kvelden
                i hele landet
                Blad Alle Trykt
                Kurs om hemofili A og B for
                fastleger i hele landet
                """));

        assertThat(facts.rows("spreading_measure")).containsExactly("measure=Blad audience=alle means=Trykt");
        assertThat(facts.findings()).containsExactly("plan_row_unclear", "plan_row_unclear");
    }

    @Test
    void howOftenIsNoAudienceWhereAudiencesHaveNumbers() {
        FormFacts facts = FormFacts.of(numberedPlan("Målgrupper:\n1. leger\n2. ledere\n3. pasienter\n\n"
                + "Spredningstiltak Målgrupper Virkemidler\nBlad Alle Trykt\nFagdag 2-3 ganger i året"));

        assertThat(facts.column("spreading_measure", "measure")).containsExactly("Blad");
        assertThat(facts.findings()).containsExactly("plan_row_unclear");
    }

    @Test
    void stepsThatAllLieBeforeTheAssessmentAreNoPlan() {
        FormFacts facts = FormFacts.of(NEED.replaceAll("(?s)2018 Plan og.*", "2014 Oppstart\n2015-16 Kurs\n"));

        assertThat(facts.rows("time_plan")).containsExactly("plan_state=unknown");
        assertThat(facts.findings()).containsExactly("time_plan_unread");
    }

    @Test
    void whatStandsBelowATimePlanIsNotLost() {
        FormFacts facts = FormFacts.of(numberedPlan("""
                A – leger
                B – ledere

                Tidsplan
                2018: Kurs
                2019: Film

                Spredningstiltak\tMålgrupper\tVirkemidler
                Blad\tA\tTrykt

                Resultatmål
                - Kortere ventetid
                """));

        assertThat(facts.column("spreading_measure", "measure")).containsExactly("Blad");
        assertThat(facts.column("outcome_goal", "goal")).containsExactly("Kortere ventetid");
        assertThat(facts.findings()).containsExactly("time_plan_elsewhere");
    }

    @Test
    void aTableWithAColumnOfYearsFirstIsNotReadByTheOrderOfTheOthers() {
        FormFacts facts = FormFacts.of(numberedPlan("År\tTiltak\tMålgruppe\tVirkemidler\n2018\tKurs\tA\tTo dager"));

        assertThat(facts.rows("spreading_measure")).isEmpty();
        assertThat(facts.findings()).containsExactly("plan_table_missing");
    }

    @Test
    void anAttachmentOfAnotherKindIsStillRejected() {
        Opened.Text opened = (Opened.Text) new DocumentOpener()
                .open(
                        Medium.TEXT.file(NEED.replace(
                                        "Dokumentasjon for at helsetjenesten fortsatt er kompetansesvak", "Møteplan")
                                .replace("Tidsplan for gjennomføring", "Møter")),
                        "fil");
        Forms.Detection.Known known = (Forms.Detection.Known) Forms.detect(opened.document());

        assertThat(known.match().read(GivenYears.NONE).findings().get(0).code()).isEqualTo("attachment_unclear");
    }

    private static List<String> messages(FormFacts facts) {
        return facts.reading().findings().stream()
                .map(finding -> finding.message())
                .toList();
    }
}
