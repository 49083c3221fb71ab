package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.dashboard.web.Ahead;
import no.tjenesteinnsikt.ingest.form.annual.AboutService;
import no.tjenesteinnsikt.ingest.form.annual.AnnualReport;
import no.tjenesteinnsikt.ingest.form.annual.AnnualWorkbook;
import no.tjenesteinnsikt.ingest.form.annual.ReportAnswer;
import no.tjenesteinnsikt.ingest.form.annual.ReportTemplates;
import no.tjenesteinnsikt.ingest.form.annual.ReportedPerson;
import no.tjenesteinnsikt.ingest.form.annual.ReportedSeat;
import no.tjenesteinnsikt.ingest.form.annual.ReportedService;
import no.tjenesteinnsikt.ingest.form.assessment.AssessedService;
import no.tjenesteinnsikt.ingest.form.assessment.AssessmentWorkbook;
import no.tjenesteinnsikt.ingest.form.assessment.RegionAssessment;
import no.tjenesteinnsikt.ingest.form.assessment.RegionAssessment.Feedback;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks on their way round: handed in, read into the lake, and handed out for the next year. */
class WorkbooksTest {
    @TempDir
    private static Path folder;

    private static Program program;
    private static Dashboard dashboard;

    @BeforeAll
    static void handIn() throws IOException {
        program = new Program(folder.resolve("home"));
        Path files = Files.createDirectory(folder.resolve("filer"));
        Files.write(files.resolve("rapport.xlsx"), AnnualWorkbook.write(report()));
        Files.write(files.resolve("vurdering.xlsx"), AssessmentWorkbook.write(assessment()));
        Program.Ran ingest = program.run("ingest", files.toString(), "--dataset", "mine");
        assertThat(ingest.code()).as(ingest.out() + ingest.err()).isZero();
        dashboard =
                Dashboard.start(program.job("mine"), program.job("mine").folder(), "127.0.0.1", 0, Ahead.Extent.PAGES);
    }

    @AfterAll
    static void stop() {
        dashboard.close();
    }

    @Test
    void aWorkbookThatTheDiskHasNoRoomForLeavesNothingBehind() throws Exception {
        Path wanted = Files.createDirectory(folder.resolve("trangt"));
        // No file may be larger than eight kilobytes; the virtual machine's own counters would be.
        Program.Ran ran = ProgramProcess.in(folder.resolve("home"), Files.createDirectory(folder.resolve("kjort")))
                .withFlag("-XX:-UsePerfData")
                .startedBy("sh", "-c", "ulimit -f 16 && exec \"$@\"", "sh")
                .run("template", "1", "2024", "-o", wanted.resolve("bok.xlsx").toString());

        assertThat(ran.code()).isEqualTo(CommandLineInterface.NOT_DONE);
        assertThat(ran.errorLines())
                .as(ran.err())
                .containsExactly("Kan ikke skrive «" + wanted.resolve("bok.xlsx")
                        + "»: se at mappen finnes og kan skrives i, og at disken har plass.");
        assertThat(wanted).isEmptyDirectory();
    }

    private static AnnualReport report() {
        return AnnualReport.empty(ReportTemplates.of(3).orElseThrow(), 2023)
                .with(new ReportedService(
                        Optional.empty(),
                        "Nasjonal kompetansetjeneste for himmelfarget hud",
                        List.of(new ReportedService.Host(Optional.of("Helse Bergen HF"), "vest"))))
                .with(new AboutService(
                        Optional.of("Huden blir blå."),
                        List.of("D33.3"),
                        Map.of("total", new BigDecimal("9.4")),
                        List.of()))
                .withPeople(List.of(new ReportedPerson(
                        "professional_lead", "Kari Fjellrev", Optional.of("Helse Bergen HF"), true, false)))
                .withSeats(List.of(new ReportedSeat(
                        "leader",
                        Optional.of("nord"),
                        "filled",
                        Optional.of("Ola Havørn"),
                        Optional.empty(),
                        true,
                        true)))
                .withAnswer("spreading_status", ReportAnswer.of("Vi har holdt kurs."))
                .withAnswer("feedback_on_reporting", ReportAnswer.of("Skjemaet er for langt."))
                .submittedOn(LocalDate.of(2024, 2, 15));
    }

    private static RegionAssessment assessment() {
        AssessedService service = new AssessedService(
                "Nasjonal kompetansetjeneste for himmelfarget hud", Optional.of("himmelfarget-hud"));
        return new RegionAssessment(
                "vest",
                2023,
                List.of(service),
                List.of(),
                List.of(
                        new Feedback(service, 2023, "works_well", "Gode kurs.", Optional.empty(), Optional.empty()),
                        new Feedback(
                                service,
                                2023,
                                "follow_up_point",
                                "Sett en dato.",
                                Optional.of(2022),
                                Optional.empty())),
                List.of(),
                List.of());
    }

    @Test
    void what_was_handed_in_is_in_the_lake() {
        assertThat(sql("select service_id, report_year, template, due_on, submitted_on from annual_report"))
                .containsExactly("himmelfarget-hud,2023,annual-3,2024-02-16,2024-02-15");
        assertThat(sql("select kind, text is null as hidden, repeated_from from follow_up order by kind"))
                .as("the words of an internal source are not for everybody")
                .containsExactly("follow_up_point,true,2022", "works_well,true,");
        assertThat(sql("select code, message from finding where severity = 'error'"))
                .isEmpty();
    }

    @Test
    void the_next_years_workbook_knows_the_service_and_shows_last_years_answers_and_feedback() throws IOException {
        Path file = folder.resolve("neste.xlsx");
        Program.Ran ran = program.run(
                "template", "3", "2024", "-o", file.toString(), "--prefill", "himmelfarget-hud", "--dataset", "mine");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).isEqualTo("Skrev mal 3 for 2024 til " + file + ".\n");
        Set<String> texts = texts(Files.readAllBytes(file));
        assertThat(texts)
                .contains(
                        "Himmelfarget hud",
                        "Helse Bergen HF",
                        "Helse Vest",
                        "Huden blir blå.",
                        "D33.3",
                        "Kari Fjellrev",
                        "Ola Havørn",
                        "I 2023: 9,4",
                        "Svaret for 2023",
                        "Vi har holdt kurs.",
                        "Skjemaet er for langt.",
                        "Gode kurs.",
                        "Sett en dato.",
                        "Gjentatt fra 2022");
        Program.Ran again = program.run("template", "3", "2024", "-o", file.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err())
                .isEqualTo("Filen «" + file + "» finnes fra før: velg et annet navn, så ingen svar går tapt.\n");
    }

    @Test
    void the_prefilled_workbook_comes_back_under_the_same_id_without_last_years_answers() throws IOException {
        Path file = folder.resolve("rundt.xlsx");
        program.run(
                "template", "3", "2024", "-o", file.toString(), "--prefill", "himmelfarget-hud", "--dataset", "mine");
        Program other = new Program(folder.resolve("annet-hjem"));
        Program.Ran ran = other.run("ingest", file.toString(), "--dataset", "runde");
        assertThat(ran.code()).as(ran.out() + ran.err()).isZero();
        assertThat(
                        sql(
                                other,
                                "runde",
                                "select service_id, answer_state from evaluation_answer where question_id = 'spreading_status'"))
                .containsExactly("himmelfarget-hud,not_answered");
        assertThat(sql(other, "runde", "select icd10_code, words from service_description order by words"))
                .containsExactly(",3", "D33.3,");
    }

    @Test
    void a_regions_next_assessment_has_its_services_and_the_points_that_are_not_closed() throws IOException {
        Path file = folder.resolve("vurdering-2024.xlsx");
        Program.Ran ran =
                program.run("assessment", "vest", "2024", "-o", file.toString(), "--prefill", "--dataset", "mine");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(texts(Files.readAllBytes(file)))
                .contains("Sett en dato.", "himmelfarget-hud", "Himmelfarget hud")
                .doesNotContain("Gode kurs.");
    }

    @Test
    void impossible_wishes_are_answered_in_one_line() {
        assertThat(program.run("template", "10", "2024", "-o", "x.xlsx").err())
                .isEqualTo("Finner ingen mal 10: malene har numrene 1 til 9.\n");
        assertThat(program.run("template", "1", "2018", "-o", "x.xlsx").err())
                .startsWith("Har ingen mal for rapporteringsåret 2018: malene er kjent fra 2021.");
        assertThat(program.run("template", "1", "2024", "-o", "x.xlsx", "--prefill", "fjellvett", "--dataset", "mine")
                        .err())
                .startsWith("Finner ikke tjenesten «fjellvett» i datasettet mine");
        assertThat(program.run("template", "1", "2024").err()).isEqualTo("Mangler FIL: se «template --help».\n");
        assertThat(program.run("assessment", "øst", "2024", "-o", "x.xlsx").err())
                .startsWith("Finner ingen helseregion «øst»");
    }

    @Test
    void the_page_gives_workbooks_without_names_internal_words_and_answers_that_are_not_public() throws Exception {
        HttpResponse<InputStream> answer = get("/skjema/arbeidsbok.xlsx?mal=3&aar=2024&tjeneste=himmelfarget-hud");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"arsrapport-2024-mal-3-himmelfarget-hud.xlsx\"");
        assertThat(texts(answer.body().readAllBytes()))
                .contains("Himmelfarget hud", "Helse Bergen HF", "D33.3", "I 2023: 9,4")
                .doesNotContain(
                        "Kari Fjellrev", "Ola Havørn", "Skjemaet er for langt.", "Vi har holdt kurs.", "Sett en dato.");
        assertThat(get("/skjema/vurdering.xlsx?region=vest&aar=2024").statusCode())
                .isEqualTo(200);
        for (String wrong : List.of(
                "/skjema/arbeidsbok.xlsx",
                "/skjema/arbeidsbok.xlsx?mal=1&aar=1999",
                "/skjema/arbeidsbok.xlsx?mal=0&aar=2024",
                "/skjema/arbeidsbok.xlsx?mal=1&aar=2024&tjeneste=ingen",
                "/skjema/arbeidsbok.xlsx.csv?mal=1&aar=2024",
                "/skjema/vurdering.xlsx?region=oest&aar=2024",
                "/skjema/annual-10")) {
            assertThat(get(wrong).statusCode()).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void the_pages_have_the_templates_the_questions_and_their_sources() throws Exception {
        String list = text("/skjema");
        assertThat(list)
                .contains(
                        "9. Regionale kompetansetjenester – Helse Sør-Øst",
                        "17. februar 2025",
                        "Interregionalt fagdirektørmøte");
        assertThat(text("/skjema.csv"))
                .startsWith("template,name,kind,phase,years,known,questions,page\r\nannual-1,")
                .contains("annual-9,", "Ikke vist i noen kilde", "reference-group-2020,");
        assertThat(text("/skjema/annual-4.csv"))
                .contains("quality_tool,activity,Kvalitetsverktøy,")
                .contains("feedback_on_reporting,evaluation,Tilbakemelding om årsrapporteringen,")
                .contains("høyst 5 fra og med 2024");
        assertThat(text("/skjema/annual-4")).contains("Nei, vises ikke på visningssiden");
        assertThat(text("/skjema/annual-9")).contains("Ingen kilde viser spørsmålene i denne malen.");
    }

    private static String text(String path) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<InputStream> get(String path) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + dashboard.port() + path))
                        .build(),
                BodyHandlers.ofInputStream());
    }

    private static List<String> sql(String query) {
        return sql(program, "mine", query);
    }

    private static List<String> sql(Program asked, String dataset, String query) {
        Program.Ran ran = asked.run("sql", "--dataset", dataset, "--format", "csv", query);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out().lines().skip(1).toList();
    }

    /** Every text of a workbook. */
    private static Set<String> texts(byte[] workbook) throws IOException {
        Set<String> texts = new TreeSet<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue());
                        }
                    }
                }
            }
        }
        return texts;
    }
}
