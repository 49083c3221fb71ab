package no.tjenesteinnsikt.ingest.form.referencegroup;

import static no.tjenesteinnsikt.ingest.form.text.Label.Kind.CHAPTER;
import static no.tjenesteinnsikt.ingest.form.text.Label.Kind.COLON;
import static no.tjenesteinnsikt.ingest.form.text.Label.Kind.FIELD;
import static no.tjenesteinnsikt.ingest.form.text.Label.Kind.GUIDANCE;
import static no.tjenesteinnsikt.ingest.form.text.Label.Kind.HEADING;
import static no.tjenesteinnsikt.ingest.form.text.Label.Kind.MARKER;
import static no.tjenesteinnsikt.ingest.form.text.Label.Kind.OPTION;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.form.text.Label;

/** What the forms print themselves, in bokmål; nynorsk where more than single words differ. */
final class GroupLabels {
    static final String SERVICE = "service_name";
    static final String YEAR = "report_year";
    static final String LEADER = "group_leader_name";
    static final String USER = "user_representative_name";
    static final String ORGANISATION = "user_organisation";
    static final String MEMBERS = "members";
    static final String NO_USER = "no_user_reason";
    static final String COMMENT = "no_user_comment";
    static final String TO_APPOINT = "user_to_be_appointed";
    static final String CONSIDERED = "user_considered";
    static final String APPROVAL = "report_approved";
    static final String APPROVED = "approved";
    static final String NOT_APPROVED = "not_approved";
    static final String MEETINGS = "meetings";
    static final String MEETING_FORM = "meeting_form";
    static final String MATTERS = "matters_discussed";
    static final String COOPERATION = "service_cooperation";
    static final String USER_FEEDBACK = "user_feedback";
    static final String REGIONS = "regional_feedback";
    static final String WHOLE = "whole_group_feedback";
    static final String OTHER = "other_comments";
    static final String END = "end";

    private GroupLabels() {}

    /** The labels that both forms have. */
    private static List<Label> common() {
        return List.of(
                Label.of(
                        SERVICE,
                        FIELD,
                        "Navn på tjenesten",
                        "Tjenestens navn",
                        "Navn på kompetansetjenesten",
                        "Navn på behandlingstjenesten",
                        "Navn på nasjonal tjeneste"),
                Label.of(SERVICE, COLON, "Tjeneste", "Kompetansetjeneste", "Navn på tjeneste", "Nasjonal tjeneste"),
                Label.of(YEAR, FIELD, "Rapporteringsår", "Rapporteringsåret", "Rapportår", "Rapportåret"),
                Label.of(YEAR, COLON, "År", "Årsrapport for", "Gjelder år", "Årstall"),
                Label.of(
                        LEADER,
                        FIELD,
                        "Navn på referansegruppens leder",
                        "Navn på leder av referansegruppen",
                        "Namn på leiar i referansegruppa"),
                Label.of(
                        LEADER,
                        COLON,
                        "Leder",
                        "Gruppens leder",
                        "Leder av referansegruppen",
                        "Leder for referansegruppen",
                        "Referansegruppens leder"),
                Label.of(
                        USER,
                        FIELD,
                        "Navn på brukerrepresentant",
                        "Navn på brukerrepresentanten",
                        "Navn på brukerrepresentanter"),
                Label.of("g", GUIDANCE, "i referansegruppen").within(USER),
                Label.of(USER, COLON, "Brukerrepresentant"),
                Label.of(
                        MEMBERS,
                        HEADING,
                        "Referansegruppens medlemmer",
                        "Medlemmer",
                        "Medlemmer i referansegruppen",
                        "Medlemmer av referansegruppen",
                        "Navn på medlemmer",
                        "Øvrige medlemmer",
                        "Andre medlemmer",
                        "Navn på referansegruppens medlemmer",
                        "Sammensetning av referansegruppen",
                        "Regionale representanter",
                        "Medlemmar",
                        "Medlemar"),
                Label.of(
                        NO_USER,
                        FIELD,
                        "Dersom brukerrepresentant ikke er oppnevnt, gi nærmere informasjon om dette",
                        "Dersom brukarrepresentant ikkje er oppnemnd, gje nærare informasjon om dette",
                        "Hvis brukerrepresentant ikke er oppnevnt, gi nærmere informasjon om dette",
                        "Dersom brukerrepresentant ikke er oppnevnt"),
                Label.of(
                                TO_APPOINT,
                                OPTION,
                                "Brukerrepresentant skal oppnevnes",
                                "Brukarrepresentant skal oppnemnast",
                                "Brukarrepresentant skal nemnast opp")
                        .within(NO_USER, COMMENT, USER, ORGANISATION, LEADER),
                Label.of(CONSIDERED, OPTION, "Brukerrepresentasjon er vurdert", "Brukerrepresentant er vurdert")
                        .within(NO_USER, COMMENT, USER, ORGANISATION, LEADER),
                Label.of(COMMENT, COLON, "Kommentar", "Kommentar til dette", "Eventuelle kommentarer")
                        .within(NO_USER, USER, ORGANISATION),
                Label.of(
                        APPROVAL,
                        HEADING,
                        "Referansegruppens godkjenning av årsrapporten",
                        "Godkjenning av årsrapporten",
                        "Godkjenning av årsrapporten frå referansegruppa",
                        "Godkjenninga til referansegruppa av årsrapporten",
                        "Referansegruppa si godkjenning av årsrapporten",
                        "Er årsrapporten godkjent",
                        "Har referansegruppen godkjent årsrapporten"),
                Label.of(APPROVED, OPTION, "Årsrapporten er godkjent", "Årsrapporten godkjent")
                        .within(APPROVAL, NO_USER, COMMENT),
                Label.of(NOT_APPROVED, OPTION, "Årsrapporten er ikke godkjent", "Årsrapporten ikke godkjent")
                        .within(APPROVAL, NO_USER, COMMENT),
                Label.of("about", CHAPTER, "Om referansegruppen"),
                Label.of(
                        END,
                        CHAPTER,
                        "Mandat for referansegrupper, jf. kjernemandat",
                        "Mandat for referansegrupper",
                        "Mandat for referansegruppen",
                        "Kjernemandat for referansegrupper",
                        "Kjernemandat",
                        "Signatur",
                        "Underskrift",
                        "Sted og dato",
                        "Sted, dato",
                        "Dato og underskrift"));
    }

    /** The labels of the older form. */
    private static List<Label> older() {
        return List.of(
                Label.of(
                        REGIONS,
                        HEADING,
                        "Tilbakemelding fra de regionale representantene, knyttet til aktiviteten i egen region",
                        "Tilbakemelding fra de regionale representantene",
                        "Tilbakemelding frå dei regionale representantane, knytt til aktiviteten i eigen region",
                        "Tilbakemelding frå dei regionale representantane"),
                Label.of(
                        WHOLE,
                        HEADING,
                        "Tilbakemelding fra referansegruppen som helhet",
                        "Tilbakemelding fra hele referansegruppen",
                        "Tilbakemelding frå referansegruppa som heilskap"),
                Label.of(
                                "answer_starts",
                                MARKER,
                                "Referansegruppens tilbakemelding",
                                "Tilbakemelding frå referansegruppa")
                        .within(REGIONS, WHOLE));
    }

    /** The labels of the newer form. */
    private static List<Label> newer() {
        return List.of(
                Label.of(
                        ORGANISATION,
                        FIELD,
                        "Hvilken brukerorganisasjon kommer brukerrepresentanten fra",
                        "Hvilken brukerorganisasjon kommer representanten fra",
                        "Hvilken brukerorganisasjon representeres",
                        "Kva brukarorganisasjon kjem brukarrepresentanten frå",
                        "Kva for brukarorganisasjon kjem brukarrepresentanten frå",
                        "Hvilke brukerorganisasjoner kommer brukerrepresentantene fra"),
                Label.of(ORGANISATION, COLON, "Brukerorganisasjon"),
                Label.of(
                        MEETINGS,
                        FIELD,
                        "Antall møter referansegruppen i rapporteringsåret",
                        "Antall møter i referansegruppen i rapporteringsåret",
                        "Antall møter referansegruppen har hatt i rapporteringsåret",
                        "Tal på møte i referansegruppa i rapporteringsåret",
                        "Tal på møte referansegruppa har hatt i rapporteringsåret",
                        "Antall møter i referansegruppen",
                        "Antall møter i rapporteringsåret"),
                Label.of(MEETINGS, COLON, "Antall møter"),
                Label.of(
                        MEETING_FORM,
                        FIELD,
                        "Hvordan er møtene gjennomført (fysisk, skype)",
                        "Hvordan er møtene gjennomført (fysisk, digitalt)",
                        "Hvordan er møtene gjennomført (fysisk, video)",
                        "Hvordan er møtene gjennomført",
                        "Hvordan ble møtene gjennomført",
                        "Hvordan er møtene avholdt",
                        "Korleis er møta haldne (fysisk, skype)",
                        "Korleis vart møta gjennomførte",
                        "Korleis er møta haldne"),
                Label.of(
                        MATTERS,
                        FIELD,
                        "Hvilke saker er diskutert i referansegruppen",
                        "Hvilke saker er drøftet i referansegruppen",
                        "Kva saker er diskuterte i referansegruppa",
                        "Kva saker er drøfta i referansegruppa",
                        "Hvilke saker har vært diskutert i referansegruppen",
                        "Hvilke saker har referansegruppen diskutert"),
                Label.of(
                        COOPERATION,
                        FIELD,
                        "Beskriv referansegruppens samarbeid med tjenesten",
                        "Skildr samarbeidet referansegruppa har med tenesta",
                        "Beskriv samarbeidet mellom referansegruppen og tjenesten",
                        "Skildre samarbeidet til referansegruppa med tenesta"),
                Label.of(
                        USER_FEEDBACK,
                        HEADING,
                        "Brukerrepresentantens tilbakemelding",
                        "Tilbakemelding fra brukerrepresentant",
                        "Tilbakemelding fra brukerrepresentanten",
                        "Tilbakemelding frå brukarrepresentanten"),
                Label.of(
                        OTHER,
                        HEADING,
                        "Andre kommentarer fra referansegruppen",
                        "Andre kommentarar frå referansegruppa",
                        "Andre kommentarer",
                        "Øvrige kommentarer fra referansegruppen"));
    }

    private static List<Label> guidance() {
        return List.of(Label.of(
                "g",
                GUIDANCE,
                "f.eks. spredning av kompetanse til andre regioner, samarbeid om forskning, samarbeid om kvalitetsregistre, resultatmål for tjenesten, regionale utfordringer, planer for påfølgende år",
                "t.d. spreiing av kompetanse til andre regionar, samarbeid om forsking, samarbeid om kvalitetsregister, resultatmål for tenesta, regionale utfordringar, planar for påfølgjande år",
                "for eksempel spredning av kompetanse til andre regioner, samarbeid om forskning, samarbeid om kvalitetsregistre, resultatmål for tjenesten, regionale utfordringer, planer for påfølgende år",
                "Ved behov kan referansegruppens brukerrepresentanter gi en separat tilbakemelding på tjenestens aktivitet",
                "Ved behov kan brukarrepresentantane i referansegruppa gje ei separat tilbakemelding på aktiviteten til tenesta",
                "Ved behov kan brukarrepresentantane i referansegruppa gje ei eiga tilbakemelding på aktiviteten i tenesta",
                "Hva er gjort for å sikre kompetanseoppbygging gjennom dialog med alle relevante fagmiljø i egen helseregion (RHF)",
                "Hva er gjort for å sikre kompetanseoppbygging gjennom dialog med alle relevante fagmiljø i egen helseregion",
                "Kva er gjort for å sikre kompetanseoppbygging gjennom dialog med alle relevante fagmiljø i eigen helseregion (RHF)",
                "Hva er gjort for å sikre at relevante pasienter i din helseregion har fått tilgang til behandlingstjenesten",
                "Hva er gjort for å sikre at relevante pasienter i egen helseregion (RHF) får tilgang til tjenesten",
                "Ta utgangspunkt i følgende punkter",
                "Ta utgangspunkt i følgjande punkt",
                "Understøtte gjennomføring av kliniske forskningsprosjekt og innrapportering til pasientregistre fra egen region",
                "Støtte opp om gjennomføring av kliniske forskingsprosjekt og innrapportering til pasientregister frå eigen region",
                "Ved problemer knyttet kompetansetjenestens funksjon eller organisering internt i egen region bør de regionale medlemmer informere eget RHF om dette",
                "Ved problemer knyttet til kompetansetjenestens funksjon eller organisering internt i egen region bør de regionale medlemmer informere eget RHF om dette",
                "Ved problem knytte til funksjonen eller organiseringa av kompetansetenesta internt i eigen region bør dei regionale medlemene informere eige RHF om dette",
                "Bidra til at oppdatert informasjon til brukere i hele landet (enkeltpasienter, pårørende, pasientorganisasjoner, HF, fagmiljø) er elektronisk tilgjengelig",
                "Tilrettelegging for kliniske studier",
                "Tilrettelegging for pasientregistre knyttet til forskning eller kvalitetskontroll",
                "Fange opp problemer og svakheter ved tjenestens funksjon slik det oppleves i landet som helhet",
                "Basert på dette bringe inn krav og ønsker til kompetansetjenesten",
                "Basert på dette bringe inn krav og ønske til kompetansetenesta",
                "Referansegruppen skal gi tilbakemelding på tjenestens årsrapport og samarbeid med tjenesten",
                "Frist for tilbakemelding: Senest 1. mars",
                "Bidra til kompetanseoppbygging gjennom dialog med fagmiljø i egen region"));
    }

    /** The first line of each label that is wrapped beside its answer, and the lines that then stand between the answer's. */
    private static List<Label> beside() {
        return List.of(
                Label.of(APPROVAL, HEADING, "Referansegruppens godkjenning"),
                Label.of("g", GUIDANCE, "av årsrapporten").within(APPROVAL),
                Label.of(NO_USER, FIELD, "Dersom brukerrepresentant ikke", "Dersom brukarrepresentant ikkje"),
                Label.of("g", GUIDANCE, "er oppnevnt, gi nærmere", "er oppnemnd, gje nærare", "informasjon om dette")
                        .within(NO_USER, COMMENT));
    }

    private static List<Label> besideInNewerForm() {
        return List.of(
                Label.of(ORGANISATION, FIELD, "Hvilken brukerorganisasjon", "Kva brukarorganisasjon"),
                Label.of("g", GUIDANCE, "kommer brukerrepresentanten fra", "kjem brukarrepresentanten frå")
                        .within(ORGANISATION),
                Label.of(MEETINGS, FIELD, "Antall møter referansegruppen i", "Tal på møte i referansegruppa i"),
                Label.of("g", GUIDANCE, "rapporteringsåret").within(MEETINGS),
                Label.of("g", GUIDANCE, "(fysisk, skype)").within(MEETING_FORM));
    }

    static List<Label> ofOlderForm() {
        List<Label> labels = new ArrayList<>(common());
        labels.addAll(beside());
        labels.addAll(older());
        labels.addAll(guidance());
        return labels;
    }

    static List<Label> ofNewerForm() {
        List<Label> labels = new ArrayList<>(common());
        labels.addAll(beside());
        labels.addAll(besideInNewerForm());
        labels.addAll(newer());
        labels.addAll(RegionLabels.headings());
        labels.addAll(guidance());
        return labels;
    }
}
