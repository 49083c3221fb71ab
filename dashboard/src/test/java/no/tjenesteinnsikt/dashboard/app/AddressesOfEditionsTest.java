package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    private static final ObjectMapper JSON = new ObjectMapper();

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
            assertThat(dashboard.get("/utgaver").body()).contains("Her er det bare én datautgave");
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
            String second = folder.requirePublished().result();
            theTwoEditionsStandSideBySide(dashboard, first, second);
            assertThat(new Program(home)
                            .run("restore", first.substring(0, 16), "--dataset", "egne")
                            .code())
                    .isZero();
            assertThat(dashboard.get("/utgaver").body())
                    .contains(second, "En tidligere datautgave er satt inn igjen")
                    .doesNotContain("Her er det bare én datautgave");
        }
    }

    private static void theTwoEditionsStandSideBySide(RunningDashboard dashboard, String first, String second)
            throws Exception {
        String address = "/utgaver?datasett=egne&fra=" + first + "&til=" + second;
        assertThat(dashboard.get("/utgaver?datasett=egne").body())
                .contains("Dokumenter er lest inn", "Gjelder nå", "Hva ble endret", first, second);
        assertThat(dashboard.get(address).body())
                .contains(
                        "<h3>service</h3>",
                        "Nye rader: 1. Borte: 0. Endret: 0.",
                        "Det er andre rader i tabeller den leser:");
        JsonNode rows =
                JSON.readTree(dashboard.get(address.replace("?", ".json?")).body());
        assertThat(rows.get("editions")).hasSize(2);
        assertThat(rows.get("changed_rows").toString())
                .contains(
                        "\"table\":\"service\",\"service_id\":\"ny-tjeneste\",\"added\":1,\"removed\":0,\"changed\":0");
        assertThat(dashboard.get(address.replace("?", ".csv?")).body())
                .startsWith("indicator_id,period_type,")
                .contains("findings_per_document");
        JsonNode one = value(rows.get("changed_values"), "findings_per_document");
        assertThat(one.get("reason").asText()).isEqualTo("rows");
        assertThat(dashboard.get(one.get("evidence_before").asText()).body())
                .contains("en-tjeneste.csv")
                .doesNotContain("ny-tjeneste.csv");
        assertThat(dashboard.get(one.get("evidence_after").asText()).body()).contains("ny-tjeneste.csv");
        assertThat(dashboard.get(address.replace(second, first)).body()).contains("Det er den samme datautgaven.");
        assertThat(dashboard.get(address + "x").statusCode()).isEqualTo(404);
    }

    private static JsonNode value(JsonNode values, String indicator) {
        for (JsonNode value : values) {
            if (value.get("indicator_id").asText().equals(indicator)
                    && value.get("change").asText().equals("changed")) {
                return value;
            }
        }
        throw new AssertionError("No changed value of " + indicator + " in " + values);
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
