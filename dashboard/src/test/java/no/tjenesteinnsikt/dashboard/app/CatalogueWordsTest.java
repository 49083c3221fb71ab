package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No code of the catalogue reaches a reader as a code. */
class CatalogueWordsTest {
    @TempDir
    Path home;

    @Test
    void every_theme_and_every_series_has_words() throws Exception {
        Texts texts = Texts.in(Language.NB);
        try (RunningDashboard dashboard = RunningDashboard.ofShippedFacts(home)) {
            assertThat(column(dashboard, "select distinct theme from indicator"))
                    .hasSizeGreaterThan(8)
                    .allMatch(theme -> texts.has("indicators.theme." + theme));
            assertThat(column(dashboard, "select distinct series from indicator_value"))
                    .hasSizeGreaterThan(8)
                    .allMatch(series -> texts.has("evidence.series." + series));
        }
    }

    @Test
    void every_indicator_has_a_page() throws Exception {
        try (RunningDashboard dashboard = RunningDashboard.ofShippedFacts(home)) {
            List<String> ids = column(dashboard, "select indicator_id from indicator order by 1");
            assertThat(ids)
                    .hasSizeGreaterThan(90)
                    .allSatisfy(id -> assertThat(
                                    get(dashboard, "/indikatorer/" + id).statusCode())
                            .as(id)
                            .isEqualTo(200));
        }
    }

    private static List<String> column(RunningDashboard dashboard, String sql) throws Exception {
        String query = "/api/v1/sql?format=csv&sql=" + URLEncoder.encode(sql, StandardCharsets.UTF_8);
        String csv = get(dashboard, query).body();
        return csv.lines().skip(1).toList();
    }

    private static HttpResponse<String> get(RunningDashboard dashboard, String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(dashboard.address() + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
