package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.read.FileSourceText;
import no.tjenesteinnsikt.dashboard.web.Route;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dataset that hides small numbers hides them from pages, twins, files, sources and SQL alike. */
class SmallNumbersTest {
    /** The small number of the file, chosen so that nothing else on a page is written so. */
    private static final String SMALL = "479";

    private static final String BESIDE = "613";

    @TempDir
    private static Path folder;

    private static Program program = new Program(Path.of("ingen"));
    private static DatasetFolder dataset = new DatasetFolder(Path.of("ingen"), new DatasetName("mine"));
    private static Edition before = new Edition("0".repeat(16), "0".repeat(16) + "-" + "0".repeat(16));

    @BeforeAll
    static void publishAndHide() throws IOException {
        Path home = folder.resolve("home");
        Path files = Files.createDirectory(folder.resolve("filer"));
        Files.writeString(files.resolve("a.txt"), """
            service,code,year,region,measure,value,source,note
            fjellmedisin,NK-1,2021,HN,patients treated,479,eksempel.no/2021,
            fjellmedisin,NK-1,2021,HV,patients treated,4711,eksempel.no/2021,
            fjellmedisin,NK-1,2021,HMN,patients treated,613,eksempel.no/2021,
            fjellmedisin,NK-1,2021,HSO,patients treated,3571,eksempel.no/2021,
            fjellmedisin,NK-1,2021,alle,patients treated,9374,eksempel.no/2021,
            fjellmedisin,NK-1,2020,HV,patients treated,4519,eksempel.no/2021,
            """);
        program = new Program(home);
        dataset = new DatasetFolder(home, new DatasetName("mine"));
        ran("ingest", files.toString(), "--dataset", "mine");
        before = dataset.requirePublished();
        assertThat(sql("select region_id from reported_figure where quantity = 479"))
                .contains("nord");
        assertThat(ran("small-numbers", "--below", "500", "--dataset", "mine"))
                .contains("Tall under 500 i mine skjules. 2 tall i rapportene er skjult.");
    }

    private static String ran(String... arguments) {
        Program.Ran ran = program.run(arguments);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out();
    }

    private static String sql(String statement) {
        return ran("sql", "--dataset", "mine", "--format", "csv", statement);
    }

    @Test
    void no_longer_hiding_gives_back_the_edition_from_before_byte_for_byte() throws IOException {
        assertThat(dataset.requirePublished()).isNotEqualTo(before);
        assertThat(dataset.computedFrom(dataset.requirePublished())).isEqualTo(before.snapshot());
        DatasetFolder copy = new DatasetFolder(folder.resolve("copy"), dataset.name());
        try (Stream<Path> all = Files.walk(dataset.root())) {
            for (Path path : all.toList()) {
                Path place = copy.root().resolve(dataset.root().relativize(path));
                Files.createDirectories(Files.isDirectory(path) ? place : place.resolveSibling("."));
                if (Files.isRegularFile(path)) {
                    Files.copy(path, place);
                }
            }
        }

        assertThat(new Program(copy.home())
                        .run("small-numbers", "--off", "--dataset", "mine")
                        .code())
                .isZero();

        assertThat(copy.requirePublished()).isEqualTo(before);
    }

    @Test
    void sql_sees_neither_the_number_nor_the_one_beside_it() {
        assertThat(sql("select region_id, quantity, caveat from reported_figure where report_year = 2021"
                                + " order by region_id")
                        .lines())
                .contains("midt,,suppressed", "nord,,suppressed", "vest,4711.0000,");
        assertThat(sql("select region_id, status, value, numerator, denominator from indicator_value"
                                + " where indicator_id = 'reported_figures' and status = 'suppressed' order by 1")
                        .lines())
                .containsExactly(
                        "region_id,status,value,numerator,denominator", "midt,suppressed,,,", "nord,suppressed,,,");
        assertThat(sql("select text_access from source_document"
                        + " where source_id in (select source_id from reported_figure)"))
                .contains("internal")
                .doesNotContain("public");
    }

    @Test
    void an_edition_from_before_is_neither_shown_nor_published() {
        Program.Ran restored = program.run("restore", before.snapshot(), "--dataset", "mine");

        assertThat(restored.code()).isEqualTo(CommandLineInterface.NOT_DONE);
        assertThat(restored.err()).contains("den viser små tall, som skal skjules i «mine»");
        assertThat(dataset.held(before.snapshot())).isEmpty();
        assertThat(dataset.held(dataset.requirePublished().snapshot())).isPresent();
    }

    @Test
    void a_name_that_no_dataset_has_is_said_to_be_none_and_the_rule_waits_for_it(@TempDir Path apart)
            throws IOException {
        Program alone = new Program(apart);
        assertThat(alone.run("small-numbers", "--below", "500", "--dataset", "nye")
                        .out())
                .contains("Det finnes ikke noe datasett som heter nye ennå", "Ingen datasett finnes ennå.");

        Program.Ran misspelt = program.run("small-numbers", "--below", "500", "--dataset", "mein");

        assertThat(misspelt.code()).isZero();
        assertThat(misspelt.out().strip())
                .isEqualTo("Det finnes ikke noe datasett som heter mein ennå, så ingenting er endret i det som vises."
                        + " Datasett som finnes: mine."
                        + " Regelen er lagret: Når mein lages, skjules tall under 500."
                        + " Er navnet feil, fjern den med --off og det samme navnet.");
        assertThat(program.run("small-numbers", "--off", "--dataset", "mein").out())
                .contains("heter mein ennå", "Det er ingen regel for det.")
                .doesNotContain("Alle tall");
        Path files = Files.createDirectory(apart.resolve("filer"));
        Files.writeString(files.resolve("a.txt"), """
            service,code,year,region,measure,value,source,note
            fjellmedisin,NK-1,2021,HN,patients treated,479,eksempel.no/2021,
            """);
        assertThat(alone.run("ingest", files.toString(), "--dataset", "nye").code())
                .isZero();
        assertThat(alone.run("sql", "--dataset", "nye", "--format", "csv", "select caveat from reported_figure")
                        .out())
                .contains("suppressed");
    }

    @Test
    void a_rule_without_sense_is_refused() {
        assertThat(program.run("small-numbers", "--dataset", "mine").err())
                .contains("Oppgi enten --below TALL eller --off.");
        assertThat(program.run("small-numbers", "--below", "1", "--dataset", "mine")
                        .err())
                .contains("Kan ikke skjule tall under 1 med bredde 1");
    }

    @Test
    void pages_twins_evidence_and_sources_hide_it_and_no_narrowing_is_computed() throws Exception {
        String source = sql("select source_id from reported_figure limit 1")
                .lines()
                .toList()
                .get(1);
        try (RunningDashboard dashboard = RunningDashboard.of(folder.resolve("home"), "mine")) {
            for (String address : List.of(
                    "/tjenester/fjellmedisin",
                    "/tjenester/fjellmedisin.json",
                    "/tjenester/fjellmedisin.csv",
                    "/indikatorer/reported_figures",
                    "/indikatorer/reported_figures.csv",
                    "/indikatorer/reported_figures.json",
                    "/indikatorer/reported_figures/grunnlag.json?periodetype=report_year&periode=2021&serie=annual_report&tjeneste=fjellmedisin&region=nord&kategori=patients+treated",
                    "/kilder/" + source,
                    "/merknader.csv",
                    "/utgaver",
                    "/utgaver.json",
                    "/tilgang.json",
                    "/etterproving.csv")) {
                HttpResponse<String> answer = dashboard.get(address);
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                assertThat(answer.body())
                        .as(address)
                        .doesNotContainPattern("(?<![0-9a-f:.,-])(" + SMALL + "|" + BESIDE + ")(?![0-9a-f])");
            }
            assertThat(dashboard.get("/tjenester/fjellmedisin").body())
                    .contains("Tall på personer under 500 er skjult", "Skjult");
            assertThat(dashboard.get("/").body()).doesNotContain("Avgrens tjenester og år");
            onlyWhatIsPublished(dashboard);
            HttpResponse<String> older = dashboard.get("/?utgave=" + before.snapshot());
            assertThat(older.statusCode()).isEqualTo(410);
            assertThat(older.body()).contains("Da vises bare datautgaven som gjelder nå");
            noOtherEditionIsSetBesideIt(dashboard);
        }
    }

    /** The older one would show what the published one hides: neither in the list nor by its address, as page or as data. */
    private static void noOtherEditionIsSetBesideIt(RunningDashboard dashboard) throws Exception {
        String current = dataset.requirePublished().result();
        assertThat(dashboard.get("/utgaver").body())
                .contains("To datautgaver skjuler ikke de samme tallene", current)
                .doesNotContain(before.snapshot());
        for (String ending : List.of("", ".json", ".csv")) {
            for (String pair : List.of(before.result() + "&til=" + current, current + "&til=" + before.snapshot())) {
                HttpResponse<String> compared = dashboard.get("/utgaver" + ending + "?fra=" + pair);
                assertThat(compared.statusCode()).as(pair).isEqualTo(404);
                assertThat(compared.body()).contains("Da vises bare datautgaven som gjelder nå");
            }
        }
    }

    /** Each page that follows a narrowing refuses it. */
    private static void onlyWhatIsPublished(RunningDashboard dashboard) throws Exception {
        String narrowing = "?utvalg=" + URLEncoder.encode("type.national_treatment_service", StandardCharsets.UTF_8);
        List<Route> following = Pages.all(
                        (data, indicator, key) -> List.of(), new FileSourceText(), (folder, id) -> Optional.empty())
                .stream()
                .filter(route -> route.reach() == Route.Reach.NARROWED)
                .filter(route -> !route.path().contains("{"))
                .toList();
        assertThat(following).hasSizeGreaterThan(10);
        for (Route route : following) {
            HttpResponse<String> narrowed = dashboard.get(route.path() + narrowing);
            assertThat(narrowed.statusCode()).as(route.path()).isEqualTo(403);
            assertThat(narrowed.body()).as(route.path()).contains("viser derfor bare de inndelingene som er publisert");
        }
    }
}
