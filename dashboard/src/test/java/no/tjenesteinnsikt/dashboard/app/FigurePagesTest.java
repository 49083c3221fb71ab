package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.dashboard.chart.ChartView;
import no.tjenesteinnsikt.dashboard.read.Editions;
import no.tjenesteinnsikt.dashboard.read.EvidenceRow;
import no.tjenesteinnsikt.dashboard.read.FileSourceText;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.read.ShownText;
import no.tjenesteinnsikt.dashboard.read.duckdb.DuckDbEditionReader;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.CheckedLine;
import no.tjenesteinnsikt.dashboard.view.CheckedReport;
import no.tjenesteinnsikt.dashboard.view.CheckedView;
import no.tjenesteinnsikt.dashboard.view.CheckedWanted;
import no.tjenesteinnsikt.dashboard.view.EvidenceLine;
import no.tjenesteinnsikt.dashboard.view.EvidenceSum;
import no.tjenesteinnsikt.dashboard.view.EvidenceView;
import no.tjenesteinnsikt.dashboard.view.IndicatorText;
import no.tjenesteinnsikt.dashboard.view.IndicatorView;
import no.tjenesteinnsikt.dashboard.view.KeyFigure;
import no.tjenesteinnsikt.dashboard.view.OverviewView;
import no.tjenesteinnsikt.dashboard.view.Said;
import no.tjenesteinnsikt.dashboard.view.SourceLine;
import no.tjenesteinnsikt.dashboard.view.SourceView;
import no.tjenesteinnsikt.dashboard.view.ValueLine;
import no.tjenesteinnsikt.dashboard.view.Values;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From figures of the shipped review to the rows behind them, and from each row to its characters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigurePagesTest {
    private static final Texts TEXTS = Texts.in(Language.NB);
    private static final Map<String, List<String>> EFFECT = Map.of(
            "periodetype", List.of("assessment_year"),
            "periode", List.of("2018"),
            "serie", List.of("review"),
            "kategori", List.of("effect_documented"));

    private final OpenLakes lakes = new OpenLakes();
    private final EngineEvidence evidence = new EngineEvidence(lakes);
    private final PublishedData data;

    FigurePagesTest(@TempDir Path home) {
        assertThat(new Program(home).run("check").code()).isZero();
        DatasetFolder folder = new DatasetFolder(home, new DatasetName("nasjonale-tjenester"));
        data = new Editions(folder, new DuckDbEditionReader()).current();
    }

    @AfterAll
    void close() {
        lakes.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services_assessed",
                "criterion_yes",
                "criterion_yes_by_region",
                "years_in_function",
                "years_in_function_beyond",
                "years_in_function_mean",
                "years_in_function_median",
                "weak_field_by_years",
                "fte",
                "fte_total",
                "fte_min",
                "fte_max",
                "fte_median",
                "fte_mean_without_largest",
                "fte_by_region",
                "fte_band",
                "published_chain",
                "services_by_approval_year",
                "reported_figures",
                "reported_figure_change"
            })
    void the_rows_shown_behind_a_value_add_up_to_it(String indicatorId) {
        IndicatorText indicator = IndicatorText.find(data, TEXTS, indicatorId).orElseThrow();
        List<IndicatorValue> values = Values.of(data).of(indicatorId);

        assertThat(values).isNotEmpty().allSatisfy(value -> {
            List<EvidenceRow> rows = evidence.behind(data, indicatorId, value.key());
            BigDecimal sum =
                    EvidenceSum.of(indicator.aggregation(), rows).value().orElseThrow();
            assertThat(sum).isEqualByComparingTo(((Outcome.Shown) value.outcome()).value());
        });
    }

    @Test
    void the_evidence_of_a_share_says_how_it_adds_up() {
        PageAnswer.Shown shown = (PageAnswer.Shown) answer("/indikatorer/{id}/grunnlag", "criterion_yes", EFFECT);
        EvidenceView view = (EvidenceView) shown.model();

        assertThat(view.figure())
                .isEqualTo(new KeyFigure(
                        "Dokumentert effekt", "24\u00a0%", "12 av 49, 95 % konfidensintervall 15–38\u00a0%", ""));
        assertThat(view.sum()).isEqualTo("12 ja + 37 nei = 49 svar. Andelen er 12 av 49, som er 24\u00a0%.");
        assertThat(view.numerator()).isEqualTo("12");
        assertThat(view.denominator()).isEqualTo("49");
        assertThat(shown.twin().get(0).rows()).hasSize(49);
    }

    @Test
    void a_service_with_an_assumed_name_says_so_and_why_and_a_column_without_one_is_a_column() {
        PageAnswer.Shown shown = (PageAnswer.Shown) answer("/indikatorer/{id}/grunnlag", "criterion_yes", EFFECT);
        EvidenceView view = (EvidenceView) shown.model();

        assertThat(view.lines().get(1).service().name()).isEqualTo("Kolonne 2: Amming");
        assertThat(view.lines().get(1).service().known()).isEqualTo("inferred");
        assertThat(view.lines().get(1).service().evidence()).startsWith("Rapporten navngir seks tjenester");
        assertThat(view.lines().get(2).service().name()).isEqualTo("Kolonne 3");
        assertThat(view.lines().get(2).service().known()).isEmpty();
        assertThat(view.doubtful()).hasSize(27);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fte", "years_in_function", "criterion_yes"})
    void the_highlighted_characters_are_what_the_row_says(String indicatorId) {
        List<EvidenceRow> rows = Values.of(data).of(indicatorId).stream()
                .flatMap(value -> evidence.behind(data, indicatorId, value.key()).stream())
                .toList();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(49).allSatisfy(row -> {
            String said = row.detail().orElseThrow();
            String marked = marked(row.sourceId(), row.locator());
            if (indicatorId.equals("criterion_yes")) {
                assertThat(marked).isEqualTo(said);
            } else {
                assertThat(new BigDecimal(marked)).isEqualByComparingTo(new BigDecimal(said));
            }
        });
    }

    @Test
    void the_field_of_highlighted_characters_is_named() {
        EvidenceRow largest = evidence
                .behind(data, "fte_max", Values.of(data).of("fte_max").get(0).key())
                .stream()
                .filter(row -> row.detail().orElse("").equals("87.00"))
                .findFirst()
                .orElseThrow();

        SourceView view = source(document(largest.sourceId()), Optional.of(largest.locator()));

        assertThat(view.notes()).contains("Det merkede står i feltet «fte».");
        assertThat(view.lines().stream().filter(SourceLine::anchor).map(SourceLine::marked))
                .containsExactly("87");
    }

    @Test
    void the_text_of_an_internal_document_is_not_shown_but_its_place_is() {
        Row row = document(data.in(SourceTables.SOURCE_DOCUMENT).get(0).text("source_id"))
                .with("text_access", "internal");

        SourceView view = source(row, Optional.of("L3:C1-2"));

        assertThat(view.lines()).isEmpty();
        assertThat(view.notes())
                .containsExactly(
                        "Teksten i dette dokumentet er intern og vises ikke her.", "Stedet i dokumentet: L3:C1-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "L99999", "../../current", "L0"})
    void a_place_that_is_not_there_is_said_and_highlights_nothing(String locator) {
        SourceView view =
                source(document(data.in(SourceTables.SOURCE_DOCUMENT).get(0).text("source_id")), Optional.of(locator));

        assertThat(view.lines()).isNotEmpty().noneMatch(SourceLine::hit);
        assertThat(view.notes()).contains("Stedet «" + locator + "» finnes ikke i denne teksten.");
    }

    @Test
    void a_long_text_is_shown_in_the_part_that_has_the_place() {
        Row document = data.in(SourceTables.SOURCE_DOCUMENT).get(0);
        List<String> text = Collections.nCopies(1200, "linje");
        SourceView.Wanted wanted = new SourceView.Wanted(Optional.of("L600"), Optional.empty());

        SourceView view =
                SourceView.of(data, TEXTS, (edition, row) -> Optional.of(ShownText.ofLines(text)), document, wanted);

        assertThat(view.lines()).hasSize(500);
        assertThat(view.lines().get(0).number()).isEqualTo(501);
        assertThat(view.lines().stream().filter(SourceLine::hit).map(SourceLine::number))
                .containsExactly(600);
        assertThat(view.parts().stream().filter(part -> !part.current().isEmpty()))
                .extracting(SourceView.Part::label)
                .containsExactly("Linje 501–1000");
    }

    @Test
    void the_figures_that_differ_are_shown_with_both_sides_and_lead_to_their_rows() {
        CheckedView view = CheckedView.of(data, TEXTS, CheckedWanted.ALL);

        assertThat(view.differing())
                .extracting(line -> line.figure().figureId())
                .containsExactly(
                        "F016",
                        "F044",
                        "F114",
                        "hyperkolesterolemi-2021-midt-patients-treated-2014-2021",
                        "hyperkolesterolemi-2021-midt-patients-treated-2020-2021",
                        "hyperkolesterolemi-2021-vest-patients-treated-2014-2021");
        assertThat(view.differing()).allMatch(line -> line.badge().equals("mismatch"));
        CheckedLine first = view.differing().get(0);
        assertThat(first.sentence())
                .isEqualTo("Rapporten oppgir 28. Regnet av vedlegget blir det 26 (Godkjent før 2007) eller 24"
                        + " (Etablert før 2007).");
        assertThat(first.readings())
                .allMatch(reading -> reading.address().startsWith("/indikatorer/years_in_function_beyond/grunnlag?"));
        assertThat(view.differing().subList(3, 6).stream().map(CheckedLine::sentence))
                .containsExactly(
                        "Rapporten oppgir 700 %. Regnet av tallene tjenesten selv oppgir, blir det 534\u00a0%"
                                + " (Regnet av de oppgitte tallene).",
                        "Rapporten oppgir −20 %. Regnet av tallene tjenesten selv oppgir, blir det −21\u00a0%"
                                + " (Regnet av de oppgitte tallene).",
                        "Rapporten oppgir 1600 %. Regnet av tallene tjenesten selv oppgir, blir det 1597\u00a0%"
                                + " (Regnet av de oppgitte tallene).");
    }

    @Test
    void each_report_has_its_own_verdicts_and_the_list_can_be_limited_to_one_and_to_a_section() {
        CheckedView view = CheckedView.of(data, TEXTS, CheckedWanted.ALL);

        assertThat(view.reports().stream()
                        .map(report -> report.title() + " " + report.all() + ": "
                                + String.join(
                                        " ",
                                        report.counts().stream()
                                                .map(CheckedReport.Count::count)
                                                .toList())))
                .containsExactly(
                        "Gjennomgangen i 2018 162: 130 1 3 28",
                        "Hyperkolesterolemi, årsrapport 2020 7: 7 0 0 0",
                        "Hyperkolesterolemi, årsrapport 2021 6: 3 0 3 0");
        assertThat(view.reports().get(2).counts().get(2).address())
                .isEqualTo("/etterproving?rapport=report_year-2021-hyperkolesterolemi&dom=differs#alle");
        assertThat(limited("", "report_year-2021-hyperkolesterolemi", "")).isEqualTo("6 av 175, 1 overskrift");
        assertThat(limited("differs", "report_year-2021-hyperkolesterolemi", ""))
                .isEqualTo("3 av 175, 1 overskrift");
        assertThat(limited("", "assessment_year-2018", "4.1.1")).isEqualTo("6 av 175, 1 overskrift");
        assertThat(limited("", "finnes-ikke", "")).startsWith("175 av 175");
    }

    private String limited(String verdict, String report, String section) {
        CheckedView view = CheckedView.of(data, TEXTS, new CheckedWanted(verdict, report, section));
        return view.shown() + " av " + view.all() + ", " + view.sections().size() + " overskrift";
    }

    @Test
    void figures_of_two_units_that_differ_stand_in_two_charts() {
        PageAnswer.Shown shown = (PageAnswer.Shown) answer("/etterproving", "", Map.of());

        assertThat(shown.charts().stream().map(ChartView::title))
                .containsExactly(
                        "3 publiserte tall i tjenester samsvarer ikke med det som er beregnet",
                        "3 publiserte tall i prosent samsvarer ikke med det som er beregnet");
    }

    @Test
    void a_change_shows_the_two_figures_it_rests_on() {
        Map<String, List<String>> key = Map.of(
                "periodetype", List.of("report_year"),
                "periode", List.of("2021"),
                "serie", List.of("annual_report"),
                "tjeneste", List.of("hyperkolesterolemi"),
                "region", List.of("midt"),
                "kategori", List.of("hyperkolesterolemi-2021-midt-patients-treated-2014-2021"));
        EvidenceView view = (EvidenceView)
                ((PageAnswer.Shown) answer("/indikatorer/{id}/grunnlag", "reported_figure_change", key)).model();

        assertThat(view.figure().label())
                .isEqualTo("Endring i pasienter i behandling fra 2014 til 2021, Helse Midt-Norge · Helse Midt-Norge"
                        + " · Hyperkolesterolemi");
        assertThat(view.figure().value()).isEqualTo("534 prosent");
        assertThat(view.lines().stream().map(EvidenceLine::says))
                .containsExactlyInAnyOrder("2014: 50 pasienter", "2021: 317 pasienter");
        assertThat(view.sum()).isEqualTo("Radene lagt sammen gir 26\u00a0700. Delt på 50 er det 534.");
    }

    @Test
    void every_computed_twin_leads_to_its_evidence() {
        CheckedView view = CheckedView.of(data, TEXTS, CheckedWanted.ALL);

        assertThat(view.all()).isEqualTo(175);
        assertThat(view.verdicts().stream().map(CheckedView.Verdict::count)).containsExactly("140", "1", "6", "28");
        assertThat(view.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .flatMap(line -> line.readings().stream()))
                .isNotEmpty()
                .noneMatch(reading -> reading.address().isEmpty());
    }

    @Test
    void the_list_can_be_limited_to_one_verdict_and_an_unknown_one_limits_nothing() {
        assertThat(CheckedView.of(data, TEXTS, new CheckedWanted("differs", "", "")).sections().stream()
                        .flatMap(section -> section.lines().stream()))
                .hasSize(6);
        assertThat(CheckedView.of(data, TEXTS, new CheckedWanted("' or 1=1", "x", "y"))
                        .chosen())
                .isEqualTo(CheckedWanted.ALL);
    }

    @Test
    void a_key_that_leads_to_nothing_is_answered_with_a_sentence() {
        assertThat(answer("/indikatorer/{id}/grunnlag", "finnes_ikke", EFFECT))
                .isEqualTo(new PageAnswer.Missing(
                        "Det er ingen indikator med id «finnes_ikke». Gå til Nøkkeltall og indikatorer for en liste."));
        assertThat(answer("/indikatorer/{id}/grunnlag", "fte_total", Map.of()))
                .isEqualTo(new PageAnswer.Missing(
                        "Adressen sier ikke hvilket tall det gjelder. Gå til indikatoren og velg et tall der."));
        assertThat(answer("/indikatorer/{id}/grunnlag", "fte_total", EFFECT))
                .isEqualTo(new PageAnswer.Missing("Det er ikke noe tall på denne adressen i denne datautgaven."
                        + " Gå til indikatoren og velg et tall der."));
        assertThat(answer("/kilder/{id}", "../current", Map.of())).isInstanceOf(PageAnswer.Missing.class);
    }

    @Test
    void every_indicator_has_a_page_and_the_axis_of_positions_is_broken_before_the_largest() {
        List<String> ids = Stream.of("fte", "fte_band", "years_in_function", "criterion_yes", "criteria_pairs")
                .toList();
        for (String id : ids) {
            PageAnswer.Shown shown = (PageAnswer.Shown) answer("/indikatorer/{id}", id, Map.of());
            assertThat(shown.charts()).as(id).hasSize(1);
        }
        ChartView positions = ((PageAnswer.Shown) answer("/indikatorer/{id}", "fte", Map.of()))
                .charts()
                .get(0);
        assertThat(positions.option().text())
                .contains("\"breaks\":[{")
                .contains("\"start\":20")
                .contains("\"end\":80");
        assertThat(positions.title())
                .isEqualTo("Den største tjenesten har 87 årsverk, den nest største 18,5 årsverk; medianen er 3,4");
    }

    @Test
    void the_front_page_says_what_is_covered_and_what_is_not() {
        OverviewView view = OverviewView.of(data, data, TEXTS);

        assertThat(view.covers().stream().map(Said::text))
                .contains(
                        "Kolonnene har mistet navnene sine: 4 navn følger av rapporten, 23 er antatt og 22 er ukjent.");
        assertThat(view.coversNot().stream().map(Said::text))
                .contains("22 av de 49 kolonnene har ikke noe navn, og ingen er gjettet.")
                .contains(
                        "Årsrapportene selv: bare enkelttall fra noen av dem er lagt inn, og adressene til 54 av dem.");
        assertThat(view.covers().stream()
                        .flatMap(sentence -> sentence.parts().stream())
                        .filter(part -> !part.address().isEmpty())
                        .map(part -> part.text() + " " + part.address()))
                .contains(
                        "2018 /krav",
                        "4 /tjenester?navn=deduced",
                        "23 /tjenester?navn=inferred",
                        "22 /tjenester?navn=unknown",
                        "175 /etterproving")
                .anyMatch(link -> link.startsWith("49 /indikatorer/services_assessed/grunnlag?"));
        assertThat(view.figures()).allMatch(figure -> figure.address().contains("/grunnlag?"));
        assertThat(view.events()).hasSize(5);
    }

    @Test
    void bands_stand_from_small_to_large() {
        IndicatorView view = IndicatorView.of(
                data, IndicatorText.find(data, TEXTS, "fte_band").orElseThrow());

        assertThat(view.values().stream().map(ValueLine::which).filter(which -> !which.contains("med")))
                .startsWith("over 80 årsverk", "under 1,5 årsverk", "1,5 – 3 årsverk", "3 – 5 årsverk");
    }

    private PageAnswer answer(String path, String id, Map<String, List<String>> query) {
        return Pages.all(evidence, new FileSourceText(), (folder, edition) -> Optional.empty()).stream()
                .filter(route -> route.path().equals(path))
                .findFirst()
                .orElseThrow()
                .page()
                .apply(new PageRequest(data, TEXTS, path, "", Map.of("id", id), query));
    }

    private String marked(String sourceId, String locator) {
        return source(document(sourceId), Optional.of(locator)).lines().stream()
                .map(SourceLine::marked)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private SourceView source(Row document, Optional<String> locator) {
        return SourceView.of(
                data, TEXTS, new FileSourceText(), document, new SourceView.Wanted(locator, Optional.empty()));
    }

    private Row document(String sourceId) {
        return Objects.requireNonNull(data.in(SourceTables.SOURCE_DOCUMENT).stream()
                .filter(row -> row.text("source_id").equals(sourceId))
                .findFirst()
                .orElse(null));
    }
}
