package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tjenesteinnsikt.dashboard.app.Program.Ran;
import no.tjenesteinnsikt.ingest.document.Checksum;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an ingest would change is shown before it counts: rows, cells, indicators; and corrected versions are told. */
class PreviewTest {
    private static final String AGES = "service_id,assessment_year,age_years\n";
    private static final String FIRST = AGES + "a,2018,3\nb,2018,5\n";

    @TempDir
    Path folder;

    @Test
    void aCorrectedVersionIsPreviewedCellByCellAndThenPublished() throws Exception {
        Path home = folder.resolve("home");
        Program program = new Program(home);
        assertThat(program.run("ingest", file("gammel.csv", FIRST), "--dataset", "mitt")
                        .out())
                .isEqualTo("gammel.csv: lest som lake-table, 2 service_age\n");
        DatasetFolder dataset = new DatasetFolder(home, new DatasetName("mitt"));
        Edition before = dataset.requirePublished();
        String old = Checksum.of(FIRST.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .sourceId();

        Path changes = folder.resolve("endringer.csv");
        Path findings = folder.resolve("merknader.csv");
        Ran ran = program.run(
                "ingest",
                file("ny.csv", AGES + "a,2018,4\nc,2018,x\n"),
                "--replaces",
                old,
                "--preview",
                "--changes",
                changes.toString(),
                "--findings",
                findings.toString(),
                "--dataset",
                "mitt");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("ny.csv: lest som lake-table, 1 service_age\n  erstatter «gammel.csv» (" + old + ")\n")
                .contains("  feil L3:C8-8: Feltet «age_years» er «x», men må være et helt tall.")
                .contains("service_age: 0 nye, 1 borte, 1 endret\n")
                .contains("  endret a 2018: age_years «3» → «4»\n")
                .contains("  borte b 2018: age_years «5»")
                .contains("indikatorer, indicator_value: ");
        assertThat(changes)
                .content()
                .startsWith("table,change,key,column,before,after\r\n")
                .contains("service_age,changed,a 2018,age_years,3,4\r\n")
                .contains("service_age,removed,b 2018,age_years,5,\r\n")
                .contains("indicator_value,changed,")
                .doesNotContainPattern("\\dE-\\d");
        assertThat(findings)
                .content()
                .startsWith("file_name,source_id,severity,code,message,remedy,locator\r\n")
                .contains("ny.csv,")
                .contains(",error,cell_invalid,");
        assertThat(dataset.requirePublished()).isEqualTo(before);

        try (RunningDashboard dashboard = RunningDashboard.of(home, "mitt")) {
            assertThat(page(dashboard, "/merknader"))
                    .contains("Endringer som venter på publisering")
                    .contains("age_years: 3 → 4");
            assertThat(program.run("publish", "--dataset", "mitt").code()).isZero();
            assertThat(page(dashboard, "/merknader"))
                    .doesNotContain("Endringer som venter på publisering")
                    .contains("Erstattet av «ny.csv», og regnes ikke med.")
                    .contains("Rettet utgave av «gammel.csv».");
            assertThat(page(dashboard, "/kilder/" + old)).contains("<dt>Erstattet av</dt>");
            assertThat(page(dashboard, "/merknader.csv")).contains("cell_invalid");
        }
        assertThat(program.run("findings", "--dataset", "mitt").out()).isEqualTo(Files.readString(findings));
        assertThat(program.run("publish", "--dataset", "mitt").err())
                .contains("det venter ingen forhåndsvist datautgave");

        assertThat(program.run("ingest", file("gammel.csv", FIRST), "--dataset", "mitt")
                        .out())
                .isEqualTo("gammel.csv: kjent fra før, lest som lake-table, 2 service_age\n"
                        + "  erstattet av en rettet utgave, «ny.csv» ("
                        + Checksum.of(Files.readAllBytes(folder.resolve("ny.csv")))
                                .sourceId()
                        + "): tallene herfra er ikke med\n");
        Ran wrong =
                program.run("ingest", file("ny2.csv", FIRST + "d,2018,1\n"), "--replaces", "0123", "--dataset", "mitt");
        assertThat(wrong.err()).startsWith("Finner ikke dokumentet «0123» i datasettet");
        assertThat(wrong.code()).isEqualTo(CommandLineInterface.NOT_DONE);
    }

    @Test
    void wordsOfASourceAreToldToWhoIngestsAndNotOnThePage() throws Exception {
        Path home = folder.resolve("home");
        Program program = new Program(home);
        program.run("ingest", file("gammel.csv", FIRST), "--dataset", "mitt");
        String activity =
                "service_id,report_year,activity_type,title,quantity,unit\na,2019,article,Intern tittel,1,stk\n";
        assertThat(program.run("ingest", file("ny.csv", activity), "--preview", "--dataset", "mitt")
                        .out())
                .contains("title «Intern tittel»");
        try (RunningDashboard dashboard = RunningDashboard.of(home, "mitt")) {
            assertThat(page(dashboard, "/merknader")).contains("title: •").doesNotContain("Intern tittel");
            assertThat(page(dashboard, "/merknader.json")).doesNotContain("Intern tittel");
        }
    }

    @Test
    void aPageThatWasSeenBeforeShowsThePreviewToo() throws Exception {
        Path home = folder.resolve("home");
        Program program = new Program(home);
        program.run("ingest", file("gammel.csv", FIRST), "--dataset", "mitt");
        try (RunningDashboard dashboard = RunningDashboard.of(home, "mitt")) {
            assertThat(page(dashboard, "/merknader")).doesNotContain("Endringer som venter på publisering");
            program.run("ingest", file("ny.csv", AGES + "c,2018,7\n"), "--preview", "--dataset", "mitt");
            assertThat(page(dashboard, "/merknader")).contains("Endringer som venter på publisering");
        }
    }

    private static String page(RunningDashboard dashboard, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(dashboard.address() + path)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }
}
