package no.tjenesteinnsikt.ingest.demo.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.demo.planted.Facts;
import no.tjenesteinnsikt.ingest.demo.planted.MadeDocument;
import no.tjenesteinnsikt.ingest.demo.written.Block;
import no.tjenesteinnsikt.ingest.demo.written.Block.Answer;
import no.tjenesteinnsikt.ingest.demo.written.Block.Heading;
import no.tjenesteinnsikt.ingest.demo.written.Format;
import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.demo.written.Notice;
import no.tjenesteinnsikt.ingest.form.matrix.MatrixRows;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** The report of the review, printed: its appendix has a row for each criterion and a column without a name for each service. */
final class ReviewReport {
    private static final String PATH = "gjennomgang-2018/hovedrapport.pdf";
    /** As the appendix of 2018 words them. */
    private static final Map<String, String> LABELS = labels();

    private final List<Assessed> columns;

    ReviewReport(List<Assessed> columns) {
        this.columns = columns;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("description_adequate", "Dekkende beskrivelse av oppdraget?");
        labels.put("mandate_unchanged", "Er oppdraget det samme som ved godkjenning?");
        labels.put("mandate_delimited", "Er oppdraget avgrenset ift innhold og målgruppe");
        labels.put("responsibility_clarified", "Er det utført ansvarsavklaring ift andre tjenester?");
        labels.put("spreads_competence", "Driver tjenesten kompetansespredning?");
        labels.put("does_research", "Driver tjenesten forskningsaktivitet?");
        labels.put("in_research_networks", "Deltar tjenesten i forskningsnettverk?");
        labels.put("spreading_plan_as_intended", "Er kompetanseplan utarbeidet i tråd med intensjonen?");
        labels.put("outcome_goals_set", "Er det fastsatt resultatmål for tjenesten?");
        labels.put("outcome_goal_date_set", "Er det fastsatt når resultatmålet skal være oppfylt?");
        labels.put("outcome_documentation_system", "Har tjenesten et system for å dokumentere resultatoppnåelse?");
        labels.put("outcome_goals_met", "Er resultatmålet for tjenesten oppfylt?");
        labels.put("effect_documented", "Er det dokumentert effekt av tjenestens virksomhet?");
        labels.put("regional_continuation_measures", "Rapporterer tjenesten om tiltak for regional videreføring?");
        labels.put("field_still_weak", "Er fagområdet fortsatt dokumentert kompetansesvakt?");
        labels.put("time_limited_plan", "Har tjenesten en tidsavgrenset plan for ferdigstillelse?");
        labels.put("reference_group_functions", "Synes referansegruppen å fungere etter intensjonen?");
        labels.put("annual_report_approved", "Godkj. årsrapport REF.GRUPPE");
        return labels;
    }

    MadeDocument document() {
        List<Block> blocks = new ArrayList<>(List.of(
                new Heading("Rapport om nasjonale kompetansetjenester"),
                new Answer("Arbeidsgruppen har vurdert " + columns.size() + " tjenester."),
                new Heading("Helhetlig gjennomgang nasjonale kompetansetjenester " + Assessed.YEAR),
                new Heading("Vedlegg")));
        blocks.add(new Answer("Antall år etablert " + cells(column -> String.valueOf(column.age()))));
        blocks.add(new Answer("Antall årsverk "
                + cells(column ->
                        column.fte().stripTrailingZeros().toPlainString().replace('.', ','))));
        LABELS.forEach((criterion, label) -> blocks.add(new Answer(label + " "
                + cells(column -> isYes(column, criterion) ? "1" : "2")
                + " " + yes(criterion) + " " + (columns.size() - yes(criterion)))));
        return new MadeDocument(
                PATH, () -> Format.PDF.file(Notice.around(Language.BOKMAAL, blocks)), facts().rows(), List.of());
    }

    private String cells(Function<Assessed, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining(" "));
    }

    private static boolean isYes(Assessed column, String criterion) {
        return Boolean.TRUE.equals(column.answers().get(criterion));
    }

    /** How many columns have a yes. */
    long yes(String criterion) {
        return columns.stream().filter(column -> isYes(column, criterion)).count();
    }

    private Facts facts() {
        Facts facts = Facts.in(PATH);
        for (int number = 1; number <= columns.size(); number++) {
            plant(facts, number, columns.get(number - 1));
        }
        return facts;
    }

    private static void plant(Facts facts, int number, Assessed column) {
        String id = MatrixRows.serviceId(Assessed.YEAR, number);
        facts.plant(facts.of(ServiceTables.SERVICE, id)
                .set("name", "Kolonne " + number)
                .set("kind", column.service().kind().code())
                .set("identity", "review_column")
                .set("name_status", "unknown")
                .set("status", "unknown")
                .set("approval_year", Assessed.YEAR - column.age() - 1)
                .set("approval_year_status", "derived")
                .set("column_no", number));
        facts.plant(facts.of(ReviewTables.SERVICE_AGE, id)
                .set("assessment_year", Assessed.YEAR)
                .set("age_years", column.age())
                .set("age_years_state", "value"));
        facts.plant(facts.of(ServiceTables.STAFFING, id, Assessed.YEAR - 1)
                .set("fte", column.fte())
                .set("fte_state", "value")
                .set("staffing_kind", "total")
                .set("basis", "review"));
        column.answers()
                .forEach((criterion, isYes) -> facts.plant(facts.of(ReviewTables.CRITERION_ANSWER, id)
                        .set("assessment_year", Assessed.YEAR)
                        .set("criterion_id", criterion)
                        .set("answer", isYes ? "yes" : "no")));
    }
}
