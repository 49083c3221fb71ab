package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.chart.ChartView;
import no.tjenesteinnsikt.dashboard.chart.TimelineChart;
import no.tjenesteinnsikt.dashboard.read.Editions;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.read.duckdb.DuckDbEditionComparison;
import no.tjenesteinnsikt.dashboard.read.duckdb.DuckDbEditionReader;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.AboutView;
import no.tjenesteinnsikt.dashboard.view.FindingsView;
import no.tjenesteinnsikt.dashboard.view.RemarkKind;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.service.ListedService;
import no.tjenesteinnsikt.dashboard.view.service.ServiceFigures;
import no.tjenesteinnsikt.dashboard.view.service.ServiceHistory.Clock;
import no.tjenesteinnsikt.dashboard.view.service.ServiceListView;
import no.tjenesteinnsikt.dashboard.view.service.ServicePageView;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.VisibleColumns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of services say of the shipped facts. */
class ServicePagesTest {
    private static final Texts TEXTS = Texts.in(Language.NB);

    @TempDir
    private static Path home;

    private static PublishedData data;

    @BeforeAll
    static void makeTheShippedDataset() {
        assertThat(new Program(home).run("sql", "select 1").code()).isZero();
        data = new Editions(new DatasetFolder(home, new DatasetName("nasjonale-tjenester")), new DuckDbEditionReader())
                .current();
    }

    private static ServiceListView list(String... parameters) {
        Map<String, List<String>> query = Arrays.stream(parameters)
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> List.of(parts[1])));
        return ServiceListView.of(data, TEXTS, query);
    }

    private static List<String> titles(ServiceListView list) {
        return list.lines().stream().map(ListedService::title).toList();
    }

    private static ServicePageView page(String id) {
        return ServicePageView.of(data, TEXTS, id).orElseThrow();
    }

    private static PageAnswer answer(String path, String id) {
        Route route = ServicePages.routes(new WaitingChanges(
                        new DuckDbEditionComparison((table, column) -> VisibleColumns.isPersonal(column))))
                .stream()
                .filter(candidate -> candidate.path().equals(path))
                .findFirst()
                .orElseThrow();
        return route.page().apply(new PageRequest(data, TEXTS, "/tjenester/" + id, "", Map.of("id", id), Map.of()));
    }

    @Test
    void the_list_has_each_named_service_and_each_column_once_and_the_four_deduced_pairs_joined() {
        assertThat(list().count())
                .isEqualTo("Viser 108 av 108 linjer: 63 tjenester med navn, 45 kolonner uten sikkert navn");
        assertThat(list().covers())
                .containsExactly(
                        "63 tjenester som en kilde nevner ved navn",
                        "49 kolonner i gjennomgangen, der rapporten ikke sier hva tjenestene heter",
                        "4 kolonner hører sikkert til en navngitt tjeneste: de to står på én linje",
                        "23 kolonner har et antatt navn i parentes; svarene er ikke lagt til tjenesten med navnet",
                        "22 kolonner er uten navn");
        assertThat(list().limits().get(0)).startsWith("108 linjer er ikke 108 tjenester");
    }

    @Test
    void a_deduced_column_and_its_service_are_one_line_with_the_columns_numbers() {
        ListedService line = list("sok=aldring og helse").lines().get(0);

        assertThat(list("sok=aldring og helse").lines()).hasSize(1);
        assertThat(line.title()).isEqualTo("Aldring og helse");
        assertThat(line.badge()).isEqualTo("kolonne 1, følger av rapporten");
        assertThat(line.staffing().text()).isEqualTo("87");
        assertThat(line.staffing().address()).contains("/indikatorer/fte/grunnlag", "review-2018-kolonne-1");
        assertThat(line.years().text()).isEqualTo("20");
        assertThat(line.regions()).singleElement().satisfies(region -> {
            assertThat(region.name()).isEqualTo("Helse Sør-Øst");
            assertThat(region.certain()).isFalse();
        });
    }

    @Test
    void an_inferred_column_stands_by_itself_and_its_service_has_no_numbers() {
        assertThat(titles(list("sok=læring og mestring")))
                .containsExactly(
                        "Læring og mestring innen helse", "Kolonne 14 (antatt: Læring og mestring innen helse)");
        assertThat(list("sok=læring og mestring").lines().get(0).assumed())
                .containsExactly(new ListedService.Assumed("Kolonne 14", "/tjenester/review-2018-kolonne-14"));
        assertThat(list("sok=læring og mestring").lines().get(0).staffing().text())
                .isEqualTo("Ikke oppgitt");
        assertThat(list("sok=læring og mestring").lines().get(1).staffing().text())
                .isEqualTo("10,2");
    }

    @Test
    void every_spelling_is_found() {
        assertThat(titles(list("sok=K-res")))
                .containsExactly(
                        "Påvisning av antibiotikaresistens", "Kolonne 48 (antatt: Påvisning av antibiotikaresistens)");
        assertThat(titles(list("sok=familiær hyperkolesterolemi"))).containsExactly("Hyperkolesterolemi");
        assertThat(titles(list("sok=FAMILIAER HYPERKOLESTEROLEMI"))).containsExactly("Hyperkolesterolemi");
        assertThat(titles(list("sok=nktsb")))
                .startsWith("Tverrfaglig spesialisert behandling for rusmiddelavhengighet");
        assertThat(list("sok=finnes ikke").lines()).isEmpty();
    }

    @Test
    void names_stand_in_norwegian_order_and_columns_after_them_by_number() {
        List<String> all = titles(list());
        List<String> named = all.subList(0, 63);

        assertThat(named).isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("nb-NO")));
        assertThat(named.indexOf("Søvnsykdommer")).isGreaterThan(named.indexOf("Sykdomsrelatert underernæring"));
        assertThat(named.indexOf("Påvisning av antibiotikaresistens"))
                .isGreaterThan(named.indexOf("Prehospital akuttmedisin"));
        assertThat(all.get(63)).startsWith("Kolonne 2 (antatt: Amming)");
        assertThat(all.get(107)).startsWith("Kolonne 49 ");
    }

    @Test
    void the_largest_and_the_longest_in_function_can_come_first_and_the_unknown_last() {
        assertThat(titles(list("sorter=arsverk")).get(0)).isEqualTo("Aldring og helse");
        assertThat(titles(list("sorter=funksjonstid")).get(0)).isEqualTo("Sarkomer");
        assertThat(list("sorter=arsverk").lines().get(107).staffing().isHeld()).isFalse();
    }

    @Test
    void the_counts_of_each_facet_add_up_to_the_lines() {
        for (ServiceListView.Choice choice : list().choices()) {
            if (choice.parameter().equals("region") || choice.parameter().equals("identitet")) {
                continue;
            }
            int sum = choice.options().stream()
                    .skip(1)
                    .mapToInt(option -> Integer.parseInt(option.label().replaceAll(".*\\((\\d+)\\)$", "$1")))
                    .sum();
            assertThat(sum).as(choice.label()).isEqualTo(108);
        }
    }

    @Test
    void a_facet_narrows_the_list_to_its_count() {
        assertThat(list("navn=inferred").lines()).hasSize(23);
        assertThat(list("identitet=review_column").lines()).hasSize(49);
        assertThat(list("storrelse=over_80").lines()).hasSize(1);
        assertThat(list("funksjonstid=0-5", "identitet=named").lines())
                .extracting(ListedService::title)
                .containsExactly("Hyperkolesterolemi");
        assertThat(list("type=flyvende_tallerken").lines()).hasSize(108);
        assertThat(list("region=nord", "sorter=arsverk").query()).isEqualTo("?region=nord&sorter=arsverk");
    }

    @Test
    void column_fourteen_is_assumed_with_its_reason_and_keeps_its_answers() {
        ServicePageView page = page("review-2018-kolonne-14");

        assertThat(page.line().title()).isEqualTo("Kolonne 14 (antatt: Læring og mestring innen helse)");
        assertThat(page.notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).contains("er en antakelse");
            assertThat(note.reason()).contains("resultatmål");
        });
        assertThat(page.answers()).extracting(group -> group.answers().size()).containsExactly(14, 1, 1, 2);
        assertThat(page.spellings()).isEmpty();
        assertThat(page("laering-og-mestring-innen-helse").answers()).isEmpty();
        assertThat(page("laering-og-mestring-innen-helse").assumedColumns())
                .singleElement()
                .satisfies(link -> assertThat(link.address()).isEqualTo("/tjenester/review-2018-kolonne-14"));
        assertThat(page("laering-og-mestring-innen-helse").statements())
                .extracting(statement -> statement.subject() + ": " + statement.value())
                .contains("Dokumentert effekt: Ja");
    }

    @Test
    void a_column_without_a_name_has_no_candidate_anywhere_on_its_page() {
        ServicePageView page = page("review-2018-kolonne-4");
        String everything = page.lead()
                + page.line().title()
                + page.notes()
                + page.facts()
                + page.links()
                + page.spellings()
                + page.statements()
                + page.relations()
                + page.documents()
                + page.twin();

        assertThat(page.line().title()).isEqualTo("Kolonne 4");
        assertThat(everything).doesNotContain("antatt:");
        for (Row name : data.in(ServiceTables.SERVICE_NAME)) {
            assertThat(everything.toLowerCase(Locale.ROOT))
                    .doesNotContain(" " + name.text("name").toLowerCase(Locale.ROOT) + " ");
        }
    }

    @Test
    void both_addresses_of_a_deduced_pair_lead_to_one_page() {
        assertThat(answer("/tjenester/{id}", "review-2018-kolonne-1"))
                .isEqualTo(new PageAnswer.Elsewhere("/tjenester/aldring-og-helse"));
        assertThat(answer("/tjenester/{id}", "aldring-og-helse")).isInstanceOf(PageAnswer.Shown.class);
        assertThat(page("review-2018-kolonne-1").line().id()).isEqualTo("aldring-og-helse");
        assertThat(page("aldring-og-helse").statements())
                .extracting(statement -> statement.subject() + ": " + statement.value())
                .containsExactly("Årsverk: 87");
        assertThat(page("aldring-og-helse").links()).singleElement().satisfies(link -> {
            assertThat(link.title()).isEqualTo("Kolonne 1");
            assertThat(link.label()).isEqualTo("Følger av rapporten");
        });
    }

    @Test
    void an_unknown_address_says_what_to_do() {
        assertThat(answer("/tjenester/{id}", "hjertekirurgi"))
                .isInstanceOfSatisfying(
                        PageAnswer.Missing.class,
                        missing -> assertThat(missing.message())
                                .startsWith("Det er ingen tjeneste med adressen «hjertekirurgi»")
                                .contains("Søk etter navnet"));
    }

    @Test
    void the_horizons_are_those_of_competence_services_with_a_known_start() {
        assertThat(page("sarkomer").history().clocks())
                .extracting(Clock::code, Clock::start, Clock::five, Clock::ten)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("approval", 1990, 1995, 2000),
                        org.assertj.core.groups.Tuple.tuple("re_approval", 2011, 2016, 2021),
                        org.assertj.core.groups.Tuple.tuple("function", 1991, 1996, 2001));
        assertThat(page("bensarkom").history().clocks()).isEmpty();
        assertThat(page("amming").history().clocks()).isEmpty();
    }

    @Test
    void the_time_line_says_start_horizons_and_review_and_leads_to_the_line_of_each() {
        ChartView chart = TimelineChart.of(page("review-2018-kolonne-4"), TEXTS).orElseThrow();

        assertThat(chart.title()).isEqualTo("Kolonne 4: godkjent i 2002, 16 år før gjennomgangen i 2018");
        assertThat(chart.texts().get(0))
                .startsWith("Første godkjenning: 2002, fem år i 2007, ti år (tenkt) i 2012")
                .contains("Ny godkjenning av hele ordningen: 2011, fem år i 2016, ti år (tenkt) i 2021");
        assertThat(chart.links().get(0)).allMatch(link -> link.startsWith("/kilder/"));
        assertThat(chart.option().text())
                .contains("[2002,2007,0]")
                .contains("[2007,2012,0]")
                .contains("Gjennomgang 2018");
        assertThat(TimelineChart.of(page("amming"), TEXTS)).isEmpty();
    }

    @Test
    void contradictions_of_a_column_stand_on_its_page_and_in_the_remarks() {
        assertThat(page("sarkomer").contradictions())
                .extracting(contradiction -> contradiction.text())
                .contains("Resultatmål oppfylt, men ikke fastsatt");
        assertThat(FindingsView.of(data, TEXTS, "").contradictions())
                .filteredOn(pair -> pair.text().equals("Resultatmål oppfylt, men ikke fastsatt"))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.count()).startsWith("1 av 49 ");
                    assertThat(pair.services())
                            .extracting(service -> service.title())
                            .containsExactly("Sarkomer");
                });
    }

    @Test
    void a_merged_service_says_where_it_went_and_its_successor_where_it_came_from() {
        assertThat(page("personlighetspsykiatri").relations())
                .extracting(relation -> relation.relation() + " " + relation.other())
                .contains("Videreført som Rus, psykisk lidelse og personlighetspsykiatri");
        assertThat(page("rus-psykisk-lidelse-og-personlighetspsykiatri").relations())
                .extracting(relation -> relation.relation() + " " + relation.other())
                .contains("Kommer fra Personlighetspsykiatri");
    }

    @Test
    void similar_services_are_of_the_same_kind_and_near_in_size_and_years() {
        assertThat(page("aldring-og-helse").similar()).isEmpty();
        assertThat(page("amming").comparable()).isFalse();
        assertThat(page("review-2018-kolonne-14").similar())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.service().staffing().number())
                        .isBetween(new java.math.BigDecimal("7.65"), new java.math.BigDecimal("12.75")))
                .allSatisfy(line ->
                        assertThat(line.why()).startsWith("Samme type, ").contains(" årsverk, "));
    }

    @Test
    void what_was_read_from_a_document_is_said_in_words() {
        assertThat(Schema.SNAPSHOT)
                .filteredOn(table -> table.has("service_id") && table.has("source_id"))
                .allSatisfy(table -> assertThat(TEXTS.has("service.table." + table.name()))
                        .as(table.name())
                        .isTrue());
    }

    @Test
    void every_document_stands_in_the_remarks_with_what_was_read_from_it() {
        FindingsView view = FindingsView.of(data, TEXTS, "");

        assertThat(view.documents()).extracting(FindingsView.Document::file).contains("appendix.csv", "population.csv");
        assertThat(view.documents())
                .filteredOn(document -> document.file().equals("service_relation.csv")
                        && document.title().startsWith("Helhetlig gjennomgang"))
                .singleElement()
                .satisfies(document -> assertThat(document.rows()).isEqualTo(60));
        assertThat(view.documents())
                .filteredOn(document -> document.file().equals("population.csv"))
                .singleElement()
                .satisfies(document -> assertThat(document.rowsText()).isEqualTo("Ikke talt"));
        assertThat(view.twin().get(0).name()).isEqualTo("findings");
    }

    @Test
    void remarks_stand_by_kind_and_can_be_limited_to_one() {
        FindingsView all = FindingsView.of(data, TEXTS, "");

        assertThat(all.kinds().stream().map(kind -> kind.words() + " " + kind.count()))
                .startsWith("Alle slag " + all.all(), "Svar som motsier hverandre 20")
                .contains("Langt fra de andre tallene 4", "Runde tall 2", "Samme tall som året før 2");
        assertThat(all.findings()).hasSize(all.all());
        FindingsView round = FindingsView.of(data, TEXTS, "figures_round");
        assertThat(round.findings())
                .hasSize(2)
                .allMatch(remark -> remark.kindWords().equals("Runde tall"));
        assertThat(round.all()).isEqualTo(all.all());
        assertThat(round.kinds().stream()
                        .filter(kind -> !kind.current().isEmpty())
                        .map(RemarkKind::words))
                .containsExactly("Runde tall");
        assertThat(FindingsView.of(data, TEXTS, "' or 1=1").chosen()).isEmpty();
    }

    @Test
    void a_services_own_figures_stand_by_year_and_region_with_what_is_to_be_known_of_them() {
        ServiceFigures figures = page("hyperkolesterolemi").figures();

        assertThat(figures.places().stream().map(ServiceFigures.Place::name))
                .containsExactly("Helse Nord", "Helse Midt-Norge", "Helse Vest", "Helse Sør-Øst");
        assertThat(figures.byRegion().stream().map(ServiceFigures.Measure::label))
                .containsExactlyInAnyOrder("Pasienter i behandling", "Rekvirerte gentester");
        ServiceFigures.Measure patients = figures.byRegion().stream()
                .filter(measure -> measure.unit().equals("pasienter"))
                .findFirst()
                .orElseThrow();
        assertThat(patients.years().stream()
                        .map(year -> year.year() + ": "
                                + year.cells().stream()
                                        .map(cell -> cell.text() + cell.marks())
                                        .collect(Collectors.joining(" "))))
                .containsExactly(
                        "2014: 100[rundt tall] 50[rundt tall] 75[rundt tall] 3000[rundt tall]",
                        "2020: 350[delvis videreført] 400[delvis videreført] 900[delvis videreført]"
                                + " 3000[delvis videreført]",
                        "2021: 350[delvis videreført, som året før] 317[delvis videreført] 1273[delvis videreført]"
                                + " 3000[delvis videreført, som året før]");
        assertThat(patients.years().get(0).cells())
                .allMatch(cell -> cell.address().startsWith("/indikatorer/reported_figures/grunnlag?"));
        assertThat(patients.years().get(0).sources().get(0).text())
                .isEqualTo("forskningsprosjekter.ihelse.net/senter/rapport/NK-OUS-30/2021");
        assertThat(figures.others().stream().map(ServiceFigures.Single::place))
                .containsOnly("Ikke fordelt på regioner");
    }

    @Test
    void a_region_without_a_figure_is_not_stated_and_another_region_is_none_of_the_four() {
        ServiceFigures figures =
                page("screening-av-nyfoedte-og-avansert-laboratoriediagnostikk-ved-medfoedte-stoffskiftesykdommer")
                        .figures();
        ServiceFigures.Measure referred = figures.byRegion().stream()
                .filter(measure -> measure.label().equals("Nyhenviste pasienter"))
                .findFirst()
                .orElseThrow();

        assertThat(figures.places().stream().map(ServiceFigures.Place::name))
                .endsWith("Annen eller ukjent region", "Alle regioner");
        assertThat(referred.years().get(0).cells().stream().map(ServiceFigures.Cell::text))
                .containsExactly("121", "166", "332", "1331", "123", "ikke oppgitt");
        assertThat(page("sarkomer").figures().isEmpty()).isTrue();
    }

    @Test
    void the_edition_is_cited_with_its_id_and_address() {
        AboutView view = AboutView.of(data, TEXTS, "0.1.0");

        assertThat(view.citation())
                .isEqualTo("Tjenesteinnsikt 0.1.0, datasett «nasjonale-tjenester», datautgave "
                        + data.edition().snapshot() + ". Adresse: /?datasett=nasjonale-tjenester&utgave="
                        + data.edition().result());
        assertThat(view.sources()).extracting(AboutView.Source::licence).contains("CC0 1.0", "CC BY 4.0");
    }

    @Test
    void numbers_in_the_twin_are_numbers_and_a_missing_one_is_nothing() {
        TwinTable table = list("sok=aldring og helse").twin().get(0);
        assertThat(cell(table, "fte")).isEqualTo(new java.math.BigDecimal("87"));
        assertThat(cell(list("sok=albuekirurgi").twin().get(0), "fte")).isNull();
        assertThat(cell(list("sok=albuekirurgi").twin().get(0), "fte_state")).isEqualTo("not_held");
    }

    private static @Nullable Object cell(TwinTable table, String column) {
        return table.rows().get(0).get(table.columns().indexOf(column));
    }
}
