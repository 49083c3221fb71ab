package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How answers travel: compressed, named by their content, kept by the browser only as long as they hold. */
@ExtendWith(ShippedDashboard.class)
class AnswersTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningDashboard dashboard;

    AnswersTest(RunningDashboard dashboard) {
        this.dashboard = dashboard;
    }

    @Test
    void whoHasTheAnswerAlreadyDoesNotGetItAgain() throws Exception {
        HttpResponse<byte[]> first = get("/krav", "Accept-Encoding", "gzip");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(get("/krav", "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(get("/krav", "Accept-Encoding", "gzip", "If-None-Match", "\"another\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/krav?krav=outcome_goals_set", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void theSameIsSaidCompressedAndPlain() throws Exception {
        for (String path : List.of("/", "/krav.json", "/krav.csv", "/krav.svg?diagram=svar")) {
            HttpResponse<byte[]> zipped = get(path, "Accept-Encoding", "gzip, br");
            HttpResponse<byte[]> plain = get(path, "Accept-Encoding", "gzip;q=0");

            assertThat(zipped.headers().firstValue("Content-Encoding")).as(path).contains("gzip");
            assertThat(plain.headers().firstValue("Content-Encoding")).as(path).isEmpty();
            assertThat(expanded(zipped.body())).as(path).isEqualTo(plain.body());
            assertThat(zipped.body().length).isLessThan(plain.body().length);
            assertThat(zipped.headers().firstValue("Vary")).contains("Accept-Encoding");
        }
    }

    @Test
    void aRefusalIsNotKept() throws Exception {
        HttpResponse<byte[]> missing = get("/tjenester/finnes-ikke", "Accept-Encoding", "gzip");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("ETag")).isEmpty();
        assertThat(new String(expanded(missing.body()), StandardCharsets.UTF_8)).contains("finnes-ikke");
    }

    @Test
    void stylesAndScriptsMayBeKeptForEver() throws Exception {
        String page = new String(get("/", "Accept-Encoding", "identity").body(), StandardCharsets.UTF_8);
        Matcher files = Pattern.compile("(?:href|src)=\"(/static/[^\"]+)\"").matcher(page);
        int count = 0;
        while (files.find()) {
            HttpResponse<byte[]> file = get(files.group(1), "Accept-Encoding", "gzip");
            assertThat(file.statusCode()).as(files.group(1)).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
            count++;
        }
        assertThat(count).isGreaterThan(8);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(dashboard.address() + path))
                .headers(headers)
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private static byte[] expanded(byte[] zipped) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        }
    }
}
