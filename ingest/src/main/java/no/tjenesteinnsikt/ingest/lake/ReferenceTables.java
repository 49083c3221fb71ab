package no.tjenesteinnsikt.ingest.lake;

import static no.tjenesteinnsikt.ingest.lake.Columns.big;
import static no.tjenesteinnsikt.ingest.lake.Columns.bool;
import static no.tjenesteinnsikt.ingest.lake.Columns.code;
import static no.tjenesteinnsikt.ingest.lake.Columns.day;
import static no.tjenesteinnsikt.ingest.lake.Columns.id;
import static no.tjenesteinnsikt.ingest.lake.Columns.text;
import static no.tjenesteinnsikt.ingest.lake.Columns.whole;
import static no.tjenesteinnsikt.ingest.lake.Table.facts;

import java.util.List;

/** What is the same in every dataset: regions, institutions, population, criteria, templates and their questions. */
public final class ReferenceTables {
    public static final Table REGION = facts(
            "region",
            "Én helseregion.",
            "One health region.",
            List.of("region_id"),
            Columns.region(),
            text("name", "Navnet på det regionale helseforetaket.", "The name of the regional health authority."),
            whole(
                    "ordinal",
                    Unit.COUNT,
                    "Rekkefølgen regionene vises i.",
                    "The order in which the regions are shown."));

    public static final Table INSTITUTION = facts(
            "institution",
            "Ett helseforetak eller en annen institusjon.",
            "One hospital trust or other institution.",
            List.of("institution_id"),
            Columns.institution(),
            Columns.region(),
            text("name", "Institusjonens navn.", "The institution's name."),
            code(
                    "ownership",
                    List.of("public", "private_non_profit", "unknown"),
                    "Om institusjonen er offentlig eller privat ideell.",
                    "Whether the institution is public or private non-profit."),
            id("organisation_number", "Organisasjonsnummeret.", "The organisation number.")
                    .optional());

    public static final Table POPULATION = facts(
            "population",
            "Folketallet 1. januar i en region og en aldersgruppe, med dagens grenser ført tilbake i tid.",
            "The population on 1 January of a region and an age band, with today's borders projected back.",
            List.of("region_id", "year", "age_band"),
            Columns.region(),
            whole("year", Unit.CALENDAR_YEAR, "Kalenderåret.", "The calendar year."),
            code(
                    "age_band",
                    List.of("all", "0-17", "18-66", "67-79", "80+"),
                    "Aldersgruppen; all er alle.",
                    "The age band; all is everyone."),
            big("persons", Unit.PERSONS, "Antall personer.", "The number of persons."));

    public static final Table CRITERION = facts(
            "criterion",
            "Ett krav eller spørsmål i styringssystemet som en gjennomgang besvarer.",
            "One requirement or question of the management system that a review answers.",
            List.of("criterion_id"),
            id("criterion_id", "Kravet.", "The criterion."),
            whole("ordinal", Unit.COUNT, "Plassen i vedlegget til rapporten.", "The place in the report's appendix."),
            text("label_nb", "Kort navn på bokmål.", "Short name in bokmål."),
            text("label_nn", "Kort navn på nynorsk.", "Short name in nynorsk."),
            text("label_en", "Kort navn på engelsk.", "Short name in English."),
            code(
                    "direction",
                    List.of(
                            "yes_is_requirement",
                            "no_direction",
                            "result_not_requirement",
                            "requirement_where_relevant"),
                    "Hva et ja betyr: krav oppfylt, ingen retning, et resultat, eller et krav bare der det er aktuelt.",
                    "What a yes means: requirement met, no direction, a result, or a requirement only where relevant."),
            text("basis", "Hva kravet bygger på.", "What the criterion rests on."),
            text(
                            "basis_place",
                            "Stedet i rapporten som viser grunnlaget.",
                            "The place in the report that shows the basis.")
                    .optional());

    public static final Table TEMPLATE = facts(
            "template",
            "Én rapportmal eller ett skjema.",
            "One report template or form.",
            List.of("template"),
            id("template", "Malen eller skjemaet.", "The template or form."),
            text("name", "Malens navn.", "The template's name."),
            code(
                            "kind",
                            ServiceTables.KINDS,
                            "Hva slags tjeneste malen gjelder.",
                            "The kind of service that the template is for.")
                    .optional(),
            code(
                    "phase",
                    List.of("ongoing", "new", "final", "any"),
                    "Om tjenesten er pågående, ny eller leverer sluttrapport.",
                    "Whether the service is ongoing, new or hands in its final report."),
            whole(
                            "valid_from",
                            Unit.CALENDAR_YEAR,
                            "Første rapporteringsår som kilden viser.",
                            "The first report year that the source shows.")
                    .optional(),
            whole(
                            "valid_to",
                            Unit.CALENDAR_YEAR,
                            "Siste rapporteringsår, tomt så lenge malen brukes.",
                            "The last report year, empty while in use.")
                    .optional(),
            code(
                    "questions_status",
                    List.of("known", "partly_known", "unknown"),
                    "Om en kilde viser malens spørsmål.",
                    "Whether a source shows the template's questions."));

    public static final Table QUESTION = facts(
            "question",
            "Ett spørsmål eller én aktivitet i en mal, med veiledning i våre egne ord.",
            "One question or activity of a template, with guidance in our own words.",
            List.of("question_id", "template"),
            id("question_id", "Spørsmålet.", "The question."),
            id("template", "Malen eller skjemaet.", "The template or form."),
            code(
                    "respondent",
                    List.of("service", "reference_group", "user", "nord", "midt", "vest", "sor_ost"),
                    "Hvem som skal svare.",
                    "Who is to answer."),
            whole("ordinal", Unit.COUNT, "Plassen i malen.", "The place in the template."),
            text("label", "Spørsmålet, kort.", "The question, in short."),
            text("guidance", "Hva det spørres etter, i våre egne ord.", "What is asked for, in our own words.")
                    .optional(),
            code(
                    "answer_type",
                    List.of("text", "number", "yes_no", "choice", "choice_and_text", "table", "date"),
                    "Hva slags svar det skal være.",
                    "What kind of answer it takes."),
            text(
                            "choices",
                            "Kodene i valglisten, med mellomrom mellom.",
                            "The codes of the list of choices, parted by blanks.")
                    .optional(),
            whole("most", Unit.COUNT, "Høyst så mange som skal føres opp.", "At most so many are to be entered.")
                    .optional(),
            whole(
                            "most_from",
                            Unit.CALENDAR_YEAR,
                            "Første rapporteringsår taket gjelder.",
                            "The first report year in which the ceiling holds.")
                    .optional(),
            bool("is_public", "Om svaret vises på visningssiden.", "Whether the answer is shown on the public page."),
            code(
                            "sheet",
                            List.of("about", "roles", "activity", "evaluation"),
                            "Arket i arbeidsboken spørsmålet står på.",
                            "The sheet of the workbook on which the question stands.")
                    .optional(),
            code(
                    "basis",
                    List.of("source", "product"),
                    "Om en kilde viser at skjemaet spør, eller om arbeidsboken her har lagt det til.",
                    "Whether a source shows that the form asks, or the workbook here has added it."));

    public static final Table DEADLINE = facts(
            "deadline",
            "Én frist for en rapportering.",
            "One deadline of a reporting.",
            List.of("template", "report_year", "respondent", "deadline_kind"),
            id(
                            "template",
                            "Skjemaet fristen gjelder; tomt når den gjelder alle maler for årsrapporten.",
                            "The form of the deadline; empty where it holds for all templates of the annual report.")
                    .optional(),
            Columns.reportYear().optional(),
            code("respondent", List.of("service", "reference_group"), "Hvem som skal levere.", "Who is to hand in."),
            code(
                    "deadline_kind",
                    List.of("deadline", "recommended"),
                    "Om det er en frist eller en anbefalt dag å være ferdig.",
                    "Whether it is a deadline or a recommended day to be done."),
            day(
                            "due_on",
                            "Dagen, tomt når kilden bare sier dag og måned.",
                            "The day, empty where the source only says day and month.")
                    .optional(),
            text("due_text", "Fristen slik kilden oppgir den.", "The deadline as the source states it."));

    private ReferenceTables() {}
}
