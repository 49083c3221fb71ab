package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
