package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cited address shows the numbers that it cites, or says why not; never others in their place. */
class AddressesOfEditionsTest {
    @TempDir
    Path home;

    @Test
    void anAddressOfAnotherEditionNeverShowsTheCurrentNumbers() throws Exception {
        try (RunningDashboard dashboard = RunningDashboard.ofShippedFacts(home)) {
            DatasetFolder folder = new DatasetFolder(home, new DatasetName(ShippedDatasets.DEFAULT));
            String current = folder.requirePublished().snapshot();
            Files.writeString(
                    folder.history(),
                    "2025-01-01T00:00:00Z,kari,ingest,aaaaaaaaaaaaaaaa,aaaaaaaaaaaaaaaa-bbbbbbbbbbbbbbbb\n",
                    java.nio.file.StandardOpenOption.APPEND);
            String page = dashboard.address() + "/krav";
            assertThat(get(page + "?datasett=nasjonale-tjenester&utgave=" + current)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(get(page + "?utgave=aaaaaaaaaaaaaaaa").statusCode()).isEqualTo(410);
            assertThat(get(page + "?utgave=aaaaaaaaaaaaaaaa").body()).contains("er fjernet");
            assertThat(get(page + "?utgave=cccccccccccccccc").statusCode()).isEqualTo(404);
            assertThat(get(page + ".csv?utgave=cccccccccccccccc").statusCode()).isEqualTo(404);
            assertThat(get(page + "?datasett=et-annet").statusCode()).isEqualTo(404);
            assertThat(get(page + "?utgave=..%2F..").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aCitedAddressShowsTheServicesOfItsOwnEditionAfterAnotherWasPublished() throws Exception {
        try (RunningDashboard dashboard =
                RunningDashboard.ofDocuments(home, "egne", List.of(service("en-tjeneste", "En tjeneste")))) {
            DatasetFolder folder = new DatasetFolder(home, new DatasetName("egne"));
            String first = folder.requirePublished().result();
            String cited = dashboard.address() + "/tjenester?datasett=egne&utgave=" + first;
            assertThat(get(cited).body()).contains("En tjeneste").doesNotContain("eldre datautgave");
            ingest(service("ny-tjeneste", "Ny tjeneste"));
            assertThat(get(dashboard.address() + "/tjenester").body())
                    .contains("En tjeneste", "Ny tjeneste")
                    .doesNotContain("eldre datautgave");
            assertThat(get(cited).body())
                    .contains("eldre datautgave, " + first.substring(0, 16))
                    .contains("href=\"/tjenester/en-tjeneste?datasett=egne&amp;utgave=" + first + "\"")
                    .doesNotContain("Ny tjeneste");
            assertThat(get(cited.replace("/tjenester", "/tjenester/ny-tjeneste"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(get(cited.replace(first, first.substring(0, 16))).body()).doesNotContain("Ny tjeneste");
        }
    }

    @Test
    void eachDatasetOfTheHomeCanBeChosenAndNeverAnswersForAnother() throws Exception {
        try (RunningDashboard own =
                        RunningDashboard.ofDocuments(home, "egne", List.of(service("en-tjeneste", "En tjeneste")));
                RunningDashboard dashboard = RunningDashboard.ofShippedFacts(home)) {
            String address = dashboard.address();
            String standard = get(address + "/").body();
            assertThat(standard).contains("Velg datasett", "href=\"/?datasett=egne\"", "Nasjonale tjenester");
            String chosen = get(address + "/tjenester?datasett=egne").body();
            assertThat(chosen)
                    .contains("href=\"/tjenester/en-tjeneste?datasett=egne\"", "href=\"/krav?datasett=egne\"");
            assertThat(get(address + "/tjenester/en-tjeneste").statusCode()).isEqualTo(404);
            assertThat(get(address + "/oversikt.json?datasett=egne").body()).contains("\"dataset\" : \"egne\"");
            assertThat(own.address()).isNotEqualTo(address);
        }
    }

    @Test
    void aClosedServerLeavesNobodyAtWorkInTheHome() throws Exception {
        RunningDashboard.ofDocuments(home, "egne", List.of(service("en-tjeneste", "En tjeneste")))
                .close();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("ahead");
    }

    private void ingest(Path document) {
        assertThat(new Program(home)
                        .run("ingest", document.toString(), "--dataset", "egne")
                        .code())
                .isZero();
    }

    private Path service(String id, String name) throws Exception {
        return Files.writeString(
                home.resolve(id + ".csv"),
                "service_id,name,kind,identity,name_status,status\n" + id + "," + name
                        + ",national_competence_service,named,stated,in_operation\n");
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
