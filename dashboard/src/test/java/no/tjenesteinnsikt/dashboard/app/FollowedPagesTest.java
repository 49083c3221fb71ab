package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.tjenesteinnsikt.dashboard.browser.PrintedPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of reporting, reference groups and follow-up, on a slice of the constructed dataset. */
@ExtendWith(DemoDashboard.class)
class FollowedPagesTest {
    private static final List<String> REGIONS = List.of("nord", "midt", "vest", "sor_ost");

    private final RunningDashboard dashboard;

    FollowedPagesTest(RunningDashboard dashboard) {
        this.dashboard = dashboard;
    }

    @Test
    void theWorkListHasTheReportsThatTheIndicatorDoesNotCountAsDelivered() throws Exception {
        JsonNode page = json("/rapportering.json");
        int missing = 0;
        for (JsonNode year :
                rows(page, "years", row -> row.path("measure").asText().equals("delivered"))) {
            int expected = year.path("asked").asInt() - year.path("numerator").asInt();
            String address = "/rapportering/arbeidsliste.json?aar="
                    + year.path("report_year").asInt();
            assertThat(json(address).path("not_delivered").size()).as(address).isEqualTo(expected);
            missing += expected;
        }
        assertThat(missing).isPositive();
    }

    @Test
    void theWorkListSaysARoleAndNobodysName() throws Exception {
        for (int year = 2012; year <= 2025; year++) {
            String html =
                    dashboard.get("/rapportering/arbeidsliste?aar=" + year).body();
            assertThat(html).doesNotContain("@").doesNotContainPattern("tlf|mobil:");
            for (JsonNode row :
                    json("/rapportering/arbeidsliste.json?aar=" + year).path("not_delivered")) {
                assertThat(row.path("remind").asText())
                        .matches(
                                "(faglig ansvarlig( \\(ingen er registrert\\))?)(, (administrativ leder|koordinator))*");
            }
        }
    }

    @Test
    void kindsAddUpToAllReportsAndRegionsToThemWithTheSharedOnesTwice() throws Exception {
        JsonNode page = json("/rapportering.json?aar=2024");
        int all = rows(
                        page,
                        "years",
                        row -> row.path("report_year").asInt() == 2024
                                && row.path("measure").asText().equals("delivered"))
                .get(0)
                .path("asked")
                .asInt();
        assertThat(asked(page, "kind")).isEqualTo(all);
        assertThat(asked(page, "region")).isGreaterThanOrEqualTo(all);
        assertThat(rows(page, "groups", row -> !row.path("low").isNull())).isNotEmpty();
    }

    private static int asked(JsonNode page, String by) {
        return rows(
                        page,
                        "groups",
                        row -> row.path("by").asText().equals(by)
                                && row.path("measure").asText().equals("delivered"))
                .stream()
                .mapToInt(row -> row.path("asked").asInt())
                .sum();
    }

    @Test
    void usesOfQuestionsAreReadOutOfTheDefinitions() throws Exception {
        JsonNode page = json("/rapportering.json");
        assertThat(use(page, "article").path("content_indicators").asText())
                .contains("activity_count")
                .doesNotContain("teaching_by_region");
        assertThat(use(page, "teaching").path("content_indicators").asText()).contains("teaching_by_region");
        assertThat(use(page, "staffing").path("content_indicators").asText())
                .contains("fte_total")
                .doesNotContain("services_in_function")
                .doesNotContain("share_unknown");
        assertThat(use(page, "feedback_on_reporting").path("use").asText()).isEqualTo("answered");
        assertThat(use(page, "group_nord").path("answered_indicators").asText()).contains("group_words_per_answer");
        assertThat(use(page, "equal_access").path("answered_indicators").asText())
                .contains("question_completeness")
                .doesNotContain("group_themes_answered");
        assertThat(use(page, "description").path("use").asText()).isEqualTo("never");
    }

    private static JsonNode use(JsonNode page, String question) {
        return rows(
                        page,
                        "question_uses",
                        row -> row.path("question_id").asText().equals(question))
                .get(0);
    }

    @Test
    void vacantAndSilentSeatsAreThoseOfTheIndicators() throws Exception {
        int found = 0;
        for (int year = 2021; year <= 2025; year++) {
            JsonNode page = json("/referansegrupper.json?aar=" + year);
            for (String region : REGIONS) {
                for (JsonNode value : rows(
                        page, "regions", row -> row.path("region_id").asText().equals(region))) {
                    int wanted = switch (value.path("measure").asText()) {
                        case "filled" ->
                            value.path("denominator").asInt()
                                    - value.path("numerator").asInt();
                        case "silent" -> value.path("numerator").asInt();
                        default -> -1;
                    };
                    String state = value.path("measure").asText().equals("filled") ? "vacant" : "silent";
                    if (wanted >= 0) {
                        assertThat(rows(
                                        page,
                                        "vacant_and_silent",
                                        row -> row.path("region_id").asText().equals(region)
                                                && row.path("state").asText().equals(state)))
                                .as(region + " " + year + " " + state)
                                .hasSize(wanted);
                        found += wanted;
                    }
                }
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void whereTheFormDoesNotNameTheSeatsNobodyIsSilent() throws Exception {
        for (int year = 2018; year <= 2020; year++) {
            JsonNode page = json("/referansegrupper.json?aar=" + year);
            assertThat(rows(page, "regions", row -> row.path("measure").asText().equals("silent")))
                    .as("figures of " + year)
                    .isEmpty();
            assertThat(rows(
                            page,
                            "vacant_and_silent",
                            row -> row.path("state").asText().equals("silent")))
                    .as("seats of " + year)
                    .isEmpty();
        }
    }

    @Test
    void theReadingListHasTheAnswersThatTheIndicatorCountsAndSaysWhereEachWasRead() throws Exception {
        JsonNode groups = json("/referansegrupper.json?aar=2025");
        for (String region : REGIONS) {
            JsonNode answered = rows(
                            groups,
                            "regions",
                            row -> row.path("region_id").asText().equals(region)
                                    && row.path("measure").asText().equals("answered"))
                    .get(0);
            JsonNode list = json("/referansegrupper/svar/" + region + ".json?aar=2025");
            List<JsonNode> given = rows(
                    list, "answers", row -> row.path("answer_state").asText().equals("answered"));
            assertThat(given).hasSize(answered.path("numerator").asInt());
            assertThat(list.path("answers").size())
                    .isEqualTo(answered.path("denominator").asInt());
            assertThat(given)
                    .allSatisfy(row -> assertThat(row.path("text").asText()).isNotBlank());
            assertThat(dashboard
                            .get(list.path("answers").get(0).path("source").asText())
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(dashboard.get("/referansegrupper/svar/ingen").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCameOfThePointsAddsUpToTheIndicator() throws Exception {
        int found = 0;
        for (int year = 2019; year <= 2025; year++) {
            JsonNode page = json("/oppfolging.json?aar=" + year);
            for (JsonNode count : page.path("point_counts")) {
                String kind = count.path("kind").asText();
                if (count.path("report_year").asInt() != year
                        || List.of("given", "repeated").contains(kind)) {
                    continue;
                }
                List<JsonNode> points = rows(
                        page,
                        "points",
                        row -> row.path("region_id")
                                        .asText()
                                        .equals(count.path("region_id").asText())
                                && row.path("standing").asText().equals(kind));
                assertThat(points)
                        .as(count.toString())
                        .hasSize(count.path("numerator").asInt());
                found += points.size();
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void whatIsWorthALookHasAReasonAndASourceAndIsNotCalledAPointOrAFinding() throws Exception {
        JsonNode page = json("/oppfolging.json?aar=2025");
        assertThat(page.path("worth_a_closer_look")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.path("reason").asText()).isNotBlank();
            assertThat(dashboard.get(row.path("source").asText()).statusCode()).isEqualTo(200);
        });
        assertThat(dashboard.get("/oppfolging?aar=2025").body())
                .contains("Forhold å se nærmere på")
                .doesNotContainPattern("(?i)\\bavvik(et|ene)?\\b|\\bfunn(et|ene)?\\b|rangering|poengsum");
    }

    @Test
    void eachRegionIsOnePrintedPageEveryYearAndNothingIsLeftOutOfItsAppendix() throws Exception {
        try (var browser = new PrintedPages(dashboard.address())) {
            for (String region : REGIONS) {
                assertThat(browser.count("/oppfolging/" + region)).as(region).isEqualTo(1);
                JsonNode sheet = json("/oppfolging/" + region + ".json");
                String appendix =
                        dashboard.get("/oppfolging/" + region + "/vedlegg").body();
                for (JsonNode point : sheet.path("points")) {
                    assertThat(appendix).contains(point.path("service").asText());
                }
            }
        }
    }

    private JsonNode json(String address) throws Exception {
        HttpResponse<String> answer = dashboard.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private static List<JsonNode> rows(JsonNode page, String table, Predicate<JsonNode> wanted) {
        List<JsonNode> rows = new ArrayList<>();
        page.path(table).forEach(row -> {
            if (wanted.test(row)) {
                rows.add(row);
            }
        });
        return rows;
    }
}
