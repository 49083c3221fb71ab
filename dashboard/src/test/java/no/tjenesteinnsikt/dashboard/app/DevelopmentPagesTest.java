package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The development over years, on a slice of the constructed dataset. */
@ExtendWith(DemoDashboard.class)
class DevelopmentPagesTest {
    private static final Pattern OPTION = Pattern.compile("data-chart-option>(.*?)</script>");

    private final RunningDashboard dashboard;

    DevelopmentPagesTest(RunningDashboard dashboard) {
        this.dashboard = dashboard;
    }

    @Test
    void noLineLeadsFromOneSeriesToTheNextAndTheCeilingStartsASeriesOfItsOwn() throws Exception {
        boolean brokenAt2024 = false;
        List<JsonNode> charts = charts("/utvikling?tema=activity");
        assertThat(charts).isNotEmpty();
        for (JsonNode option : charts) {
            List<List<Integer>> lines = lines(option);
            for (int i = 1; i < lines.size(); i++) {
                assertThat(lines.get(i)).doesNotContainAnyElementsOf(lines.get(i - 1));
            }
            boolean endsBefore = lines.stream().anyMatch(years -> years.contains(2023));
            boolean starts = lines.stream().anyMatch(years -> years.contains(2024) && !years.contains(2023));
            if (endsBefore && starts) {
                brokenAt2024 = true;
                assertThat(option.toString()).contains("\"xAxis\":2023.5");
            }
        }
        assertThat(brokenAt2024).as("articles before and under the ceiling").isTrue();
    }

    @Test
    void theNumbersAreThoseOfTheIndicatorAndThoseOfSingleServicesAreNotAmongThem() throws Exception {
        List<JsonNode> drawn = dashboard.table("/utvikling.json?tema=reporting", "values");
        List<JsonNode> published = dashboard.table("/indikatorer/reports_delivered.json", "values");
        assertThat(drawn.stream()
                        .filter(row -> row.path("indicator_id").asText().equals("reports_delivered"))
                        .map(row -> row.path("period") + "=" + row.path("value")))
                .containsExactlyElementsOf(published.stream()
                        .map(row -> row.path("period") + "=" + row.path("value"))
                        .toList());
        assertThat(drawn).extracting(row -> row.path("indicator_id").asText()).doesNotContain("fte");
    }

    @Test
    void theEventsOfTheSchemeLeadToTheirSource() throws Exception {
        String page = dashboard.get("/utvikling").body();
        assertThat(page).contains("<strong>2024</strong>", "Inntil fem direkte relevante artikler");
        assertThat(dashboard.table("/utvikling.json", "events"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(
                                dashboard.get(event.path("source").asText()).statusCode())
                        .isEqualTo(200));
    }

    @Test
    void aNarrowedPageHasTheSameThemesAndEndsAtItsYear() throws Exception {
        assertThat(dashboard.table("/utvikling.json?tema=reporting&utvalg=ar.2019", "values"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("period").asInt()).isLessThanOrEqualTo(2019));
        assertThat(dashboard.get("/utvikling?utvalg=ar.2019").body())
                .contains("/utvikling?tema=followup&amp;utvalg=ar.2019");
    }

    @Test
    void aDiagnosisCodeIsFoundInAnyWayOfWritingIt() throws Exception {
        List<JsonNode> all = dashboard.table("/fagomrader.json", "diagnosis_codes");
        assertThat(all).isNotEmpty();
        String code = all.get(0).path("icd10_code").asText();
        String typed = code.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + "%20"
                + code.substring(1).replace('.', ',');
        assertThat(dashboard.table("/fagomrader.json?kode=" + typed, "diagnosis_codes"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("icd10_code").asText()).startsWith(code));
        assertThat(dashboard.get("/fagomrader?kode=Z999").body()).contains("Ingen tjeneste oppgir Z999");
    }

    @Test
    void aLineNeverLeadsOverAYearWithoutANumber() throws Exception {
        for (JsonNode option : charts("/utvikling?tema=services")) {
            for (JsonNode series : option.path("series")) {
                JsonNode before = null;
                for (JsonNode point : series.path("data")) {
                    if (series.path("type").asText().equals("line") && before != null) {
                        boolean gap = point.get(1).isTextual() || before.get(1).isTextual();
                        assertThat(gap || point.get(0).asInt() == before.get(0).asInt() + 1)
                                .isTrue();
                    }
                    before = point;
                }
            }
        }
    }

    private static List<List<Integer>> lines(JsonNode option) {
        List<List<Integer>> lines = new ArrayList<>();
        for (JsonNode series : option.path("series")) {
            if (series.path("type").asText().equals("line")) {
                List<Integer> years = new ArrayList<>();
                series.path("data").forEach(point -> {
                    if (point.get(1).isNumber()) {
                        years.add(point.get(0).asInt());
                    }
                });
                lines.add(years);
            }
        }
        return lines;
    }

    private List<JsonNode> charts(String address) throws Exception {
        Matcher option = OPTION.matcher(dashboard.get(address).body());
        List<JsonNode> charts = new ArrayList<>();
        while (option.find()) {
            charts.add(new ObjectMapper().readTree(option.group(1)));
        }
        return charts;
    }
}
