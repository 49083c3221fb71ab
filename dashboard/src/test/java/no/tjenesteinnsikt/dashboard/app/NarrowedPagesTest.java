package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A narrowing is a smaller lake: the same pages and the same definitions over the services and years that are left. */
@ExtendWith(DemoDashboard.class)
class NarrowedPagesTest {
    private static final String COMPETENCE = "utvalg=type.national_competence_service";
    private final RunningDashboard dashboard;

    NarrowedPagesTest(RunningDashboard dashboard) {
        this.dashboard = dashboard;
    }

    @Test
    void theServicesThatAreLeftAreThoseOfTheListAndTheFiguresAreOfThem() throws Exception {
        List<JsonNode> all = rows("/tjenester.json");
        List<String> competence = all.stream()
                .filter(row -> row.path("kind").asText().equals("national_competence_service"))
                .map(row -> row.path("service_id").asText())
                .toList();
        assertThat(competence).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(rows("/tjenester.json?" + COMPETENCE))
                .extracting(row -> row.path("service_id").asText())
                .containsExactlyElementsOf(competence);

        List<JsonNode> narrowed = rows("/indikatorer/reports_delivered.json?" + COMPETENCE + "~ar.2020");
        List<JsonNode> whole = rows("/indikatorer/reports_delivered.json");
        assertThat(narrowed).isNotEmpty();
        for (JsonNode value : narrowed) {
            int year = value.path("period").asInt();
            JsonNode before = whole.stream()
                    .filter(row -> row.path("period").asInt() == year)
                    .findFirst()
                    .orElseThrow();
            assertThat(year).isLessThanOrEqualTo(2020);
            assertThat(value.path("denominator").asInt())
                    .isLessThan(before.path("denominator").asInt())
                    .isLessThanOrEqualTo(competence.size());
        }
    }

    @Test
    void theRowsBehindANarrowedFigureAreOfTheServicesThatAreLeftAndAddUpToIt() throws Exception {
        JsonNode value = rows("/indikatorer/reports_delivered.json?" + COMPETENCE).stream()
                .reduce((first, second) -> second)
                .orElseThrow();
        String evidence = value.path("evidence").asText();
        assertThat(evidence).contains("utvalg=type.national_competence_service");
        List<JsonNode> behind = rows(evidence.replace("/grunnlag?", "/grunnlag.json?"));
        Set<String> services = new TreeSet<>();
        behind.forEach(row -> services.add(row.path("service_id").asText()));
        assertThat(rows("/tjenester.json?" + COMPETENCE))
                .extracting(row -> row.path("service_id").asText())
                .containsAll(services);
        assertThat(behind).hasSize(value.path("denominator").asInt());
    }

    @Test
    void theFormLeadsBackToThePageWithAllChoicesInOneParameter() throws Exception {
        HttpResponse<String> chosen = dashboard.get(
                "/utvalg?side=%2Fkrav%3Fkrav%3Deffect_documented&type=national_centre&region=&ar=2021&datasett=x");
        assertThat(chosen.statusCode()).isEqualTo(302);
        assertThat(chosen.headers().firstValue("Location"))
                .contains("/krav?krav=effect_documented&utvalg=type.national_centre%7Ear.2021");
        assertThat(dashboard.get("/utvalg?side=%2Fkrav").headers().firstValue("Location"))
                .contains("/krav");
    }

    @Test
    void theFormNeverLeadsOutOfTheProduct() throws Exception {
        for (String page : List.of("//ond.no", "https:%2F%2Fond.no", "%2F%5Cond.no", "%2F%2Fond.no%2Fx", "ond.no")) {
            assertThat(dashboard
                            .get("/utvalg?side=" + page + "&region=vest")
                            .headers()
                            .firstValue("Location"))
                    .as(page)
                    .contains("/?utvalg=region.vest");
        }
    }

    @Test
    void aPageSaysWhatItIsNarrowedToAndAWholePageThatItIsNot() throws Exception {
        assertThat(dashboard.get("/krav?" + COMPETENCE).body())
                .contains("Avgrenset til:")
                .contains("Nasjonal kompetansetjeneste <span aria-hidden=\"true\">×</span>")
                .contains("href=\"/krav?utvalg=\"")
                .containsPattern("Tallene gjelder \\d+ av \\d+ tjenester og kolonner")
                .contains("href=\"/tjenester?utvalg=type.national_competence_service\"");
        assertThat(dashboard.get("/etterproving?" + COMPETENCE).body())
                .contains("Denne siden viser alltid hele datasettet.")
                .doesNotContain("av 8 tjenester og kolonner");
        assertThat(dashboard.get("/krav").body())
                .doesNotContain("Avgrenset til:")
                .contains("Avgrens tjenester og år");
    }

    @Test
    void aChoiceThatHoldsNoAssessedServiceSaysSoOnAPageOnWhichItCanBeChanged() throws Exception {
        HttpResponse<String> page = dashboard.get("/krav?utvalg=type.national_treatment_service");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Ingen av tjenestene i utvalget er vurdert i en gjennomgang")
                .contains("href=\"/krav?utvalg=\"", "name=\"type\"")
                .doesNotContain("Les inn en gjennomgang");
        assertThat(dashboard
                        .get("/krav.csv?utvalg=type.national_treatment_service")
                        .statusCode())
                .isEqualTo(200);
        assertThat(rows("/krav.json?utvalg=type.national_treatment_service")).isEmpty();
    }

    @Test
    void twoSpellingsOfOneAddressAreOnePage() throws Exception {
        String one = dashboard
                .get("/krav?krav=effect_documented&" + COMPETENCE + "~ar.2020")
                .body();
        String other = dashboard
                .get("/krav?" + COMPETENCE + "%7ear%2E2020&krav=effect_documented")
                .body();
        assertThat(other).isEqualTo(one);
    }

    @Test
    void theFrontPageCountsTheServicesThatAreLeftAndSaysWhatIsStillOfTheWhole() throws Exception {
        long left = rows("/tjenester.json?" + COMPETENCE).stream()
                .filter(row -> row.path("status").asText().equals("in_operation"))
                .count();
        JsonNode narrowed = new ObjectMapper()
                .readTree(dashboard.get("/oversikt.json?" + COMPETENCE).body());
        JsonNode whole =
                new ObjectMapper().readTree(dashboard.get("/oversikt.json").body());
        assertThat(narrowed.path("in_function").get(0).path("services").asLong())
                .isEqualTo(left)
                .isLessThan(rows("/tjenester.json").size());
        assertThat(narrowed.path("in_function").size())
                .isLessThan(whole.path("in_function").size());
        assertThat(narrowed.path("verdicts")).isEqualTo(whole.path("verdicts"));
        assertThat(dashboard.get("/?" + COMPETENCE).body())
                .contains("Gjelder hele datasettet; avgrensningen endrer det ikke.")
                .doesNotContain("Denne siden viser alltid hele datasettet.");
        assertThat(dashboard.get("/?utvalg=type.national_treatment_service").body())
                .contains("Ingen gjennomgang i datasettet har vurdert disse tjenestene.");
        assertThat(dashboard.get("/").body()).doesNotContain("avgrensningen endrer det ikke");
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedAndNeverShownAsEverything() throws Exception {
        for (String bad :
                List.of("region", "region.", "farge.bla", "region.vest~region.nord", "ar.20x1", "type.%3Cb")) {
            HttpResponse<String> answer = dashboard.get("/krav?utvalg=" + bad);
            assertThat(answer.statusCode()).as(bad).isEqualTo(404);
            assertThat(answer.body()).contains("Kan ikke forstå avgrensningen");
        }
        assertThat(rows("/tjenester.json?utvalg=region.finnes-ikke")).isEmpty();
    }

    private List<JsonNode> rows(String address) throws Exception {
        HttpResponse<String> answer = dashboard.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        for (JsonNode part : new ObjectMapper().readTree(answer.body())) {
            if (part.isArray()) {
                List<JsonNode> rows = new ArrayList<>();
                part.forEach(rows::add);
                return rows;
            }
        }
        throw new IllegalStateException("Cannot find a table at " + address);
    }
}
