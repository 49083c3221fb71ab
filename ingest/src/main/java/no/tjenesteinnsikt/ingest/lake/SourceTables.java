package no.tjenesteinnsikt.ingest.lake;

import static no.tjenesteinnsikt.ingest.lake.Columns.big;
import static no.tjenesteinnsikt.ingest.lake.Columns.bool;
import static no.tjenesteinnsikt.ingest.lake.Columns.code;
import static no.tjenesteinnsikt.ingest.lake.Columns.id;
import static no.tjenesteinnsikt.ingest.lake.Columns.text;
import static no.tjenesteinnsikt.ingest.lake.Columns.whole;
import static no.tjenesteinnsikt.ingest.lake.Table.plain;

import java.util.List;

/** What was read: the documents, and what is to be said about them. */
public final class SourceTables {
    public static final Table SOURCE_DOCUMENT = plain(
            "source_document",
            "Ett dokument som er lagt inn i datasettet, lest eller avvist.",
            "One document that was put into the dataset, read or rejected.",
            List.of("source_id"),
            id("source_id", "Dokumentet.", "The document."),
            text("file_name", "Filnavnet da dokumentet ble lagt inn.", "The file's name when the document was put in."),
            id("sha256", "Kontrollsummen av innholdet, SHA-256.", "The checksum of the content, SHA-256."),
            code(
                    "document_kind",
                    List.of(
                            "reference",
                            "facts",
                            "review",
                            "questionnaire",
                            "reference_group",
                            "annual_report",
                            "assessment",
                            "bulk",
                            "other"),
                    "Hva slags dokument det er.",
                    "What kind of document it is."),
            text("form", "Skjemaet dokumentet ble lest som.", "The form that the document was read as.")
                    .optional(),
            text("media_type", "Filformatet.", "The file format."),
            big("bytes", Unit.BYTES, "Størrelsen.", "The size."),
            code(
                    "status",
                    List.of("accepted", "accepted_with_findings", "rejected"),
                    "Om dokumentet ble lest, lest med merknader eller avvist.",
                    "Whether the document was read, read with findings or rejected."),
            code(
                    "origin",
                    List.of("reference", "shipped", "added"),
                    "Om dokumentet er felles referansedata, følger med produktet eller er lagt inn av en bruker.",
                    "Whether the document is common reference data, ships with the product or was put in by a user."),
            code(
                    "text_access",
                    List.of("public", "internal"),
                    "Om teksten kan vises åpent, eller bare internt.",
                    "Whether the text may be shown openly or only internally."),
            bool(
                            "constructed",
                            "Om dokumentet er konstruert som eksempel; tomt når ingenting sier det.",
                            "Whether the document was constructed as an example; empty when nothing says so.")
                    .optional(),
            id(
                            "replaces",
                            "Dokumentet dette er en rettet utgave av.",
                            "The document that this one is a corrected version of.")
                    .optional(),
            code(
                            "replaces_basis",
                            List.of("document", "option"),
                            "Om det står i dokumentet at det er en rettet utgave, eller ble oppgitt da det ble lagt inn.",
                            "Whether the document says that it is a corrected version, or it was said when it was put in.")
                    .optional(),
            text("title", "Dokumentets tittel.", "The document's title.").optional(),
            text("publisher", "Hvem som har utgitt dokumentet.", "Who published the document.")
                    .optional(),
            text("licence", "Vilkårene dokumentet kan brukes på.", "The terms on which the document may be used.")
                    .optional(),
            whole(
                            "report_year",
                            Unit.CALENDAR_YEAR,
                            "Rapporteringsåret dokumentet gjelder.",
                            "The report year that the document is about.")
                    .optional(),
            whole(
                            "assessment_year",
                            Unit.CALENDAR_YEAR,
                            "Året for gjennomgangen dokumentet gjelder.",
                            "The year of the review that the document is about.")
                    .optional(),
            code(
                            "year_basis",
                            List.of("document", "option"),
                            "Om året står i dokumentet eller ble oppgitt da det ble lagt inn.",
                            "Whether the year stands in the document or was given when it was put in.")
                    .optional(),
            whole(
                            "option_report_year",
                            Unit.CALENDAR_YEAR,
                            "Rapporteringsåret som ble oppgitt da dokumentet ble lagt inn.",
                            "The report year that was given when the document was put in.")
                    .optional(),
            whole(
                            "option_assessment_year",
                            Unit.CALENDAR_YEAR,
                            "Året for gjennomgangen som ble oppgitt da dokumentet ble lagt inn.",
                            "The assessment year that was given when the document was put in.")
                    .optional(),
            id(
                            "option_replaces",
                            "Dokumentet som det ved innleggingen ble sagt at dette erstatter.",
                            "The document that this one was said to replace when it was put in.")
                    .optional());

    public static final Table FINDING = plain(
            "finding",
            "Én merknad til dataene: hva, hvor og hvordan det kan rettes.",
            "One remark on the data: what, where and how to correct it.",
            List.of("source_id", "code", "locator", "message"),
            id("source_id", "Dokumentet merknaden gjelder.", "The document that the finding is about."),
            code(
                    "severity",
                    List.of("error", "warning", "look"),
                    "Hvor alvorlig: feil, advarsel eller noe å se på.",
                    "How grave: an error, a warning or something to look at."),
            text("code", "Merknadens kode.", "The finding's code."),
            text("message", "Hva som er oppdaget.", "What was found."),
            text("remedy", "Hvordan det kan rettes.", "How it can be corrected."),
            text("locator", "Stedet i dokumentet.", "The place in the document."));

    private SourceTables() {}
}
