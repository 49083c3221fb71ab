package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of the regions say what the indicators and the rows say, and nothing else. */
@ExtendWith(DemoDashboard.class)
class RegionPagesTest {
    private static final List<String> REGIONS = List.of("nord", "midt", "vest", "sor_ost");
    private final RunningDashboard dashboard;

    RegionPagesTest(RunningDashboard dashboard) {
        this.dashboard = dashboard;
    }

    @Test
    void everyFigureOfARegionIsTheValueOfItsIndicator() throws Exception {
        List<JsonNode> rows = dashboard.table("/helseregioner.json", "regions");

        assertThat(rows).extracting(row -> row.path("region_id").asText()).contains("nord", "midt", "vest", "sor_ost");
        for (String indicator : List.of("services_in_function_by_region", "group_answered", "fte_by_region")) {
            List<JsonNode> values = dashboard.table("/indikatorer/" + indicator + ".json", "values");
            List<JsonNode> shown = rows.stream()
                    .filter(row -> row.path("measure").asText().equals(indicator))
                    .filter(row -> row.path("state").asText().equals("value"))
                    .toList();
            assertThat(shown).as(indicator).isNotEmpty();
            for (JsonNode row : shown) {
                assertThat(values)
                        .as(row.toString())
                        .anyMatch(value -> value.path("region_id")
                                        .asText()
                                        .equals(row.path("region_id").asText())
                                && value.path("period").asInt()
                                        == row.path("year").asInt()
                                && same(value.path("value"), row.path("value")));
            }
        }
    }

    @Test
    void theServicesOfTheRegionsAddUpToAllWithTheSharedOnesTakenOnce() throws Exception {
        Map<String, List<String>> regions = new TreeMap<>();
        Map<String, Boolean> shared = new TreeMap<>();
        for (String region : REGIONS) {
            for (JsonNode service : dashboard.table("/helseregioner/" + region + ".json", "services")) {
                regions.computeIfAbsent(service.path("service_id").asText(), key -> new ArrayList<>())
                        .add(region);
                shared.put(
                        service.path("service_id").asText(),
                        service.path("shared").asBoolean());
            }
        }
        Map<String, String> all = dashboard.table("/tjenester.json", "services").stream()
                .filter(row -> !row.path("region_id").isNull())
                .collect(Collectors.toMap(
                        row -> row.path("service_id").asText(),
                        row -> row.path("region_id").asText()));
        assertThat(regions.keySet()).isEqualTo(all.keySet());
        regions.forEach((id, found) -> {
            assertThat(found).containsExactlyInAnyOrder(all.getOrDefault(id, "").split(", "));
            assertThat(shared.get(id)).isEqualTo(found.size() > 1);
        });
        assertThat(dashboard.get("/helseregioner").body())
                .contains("har to ansvarlige regioner")
                .contains("telles én gang");
    }

    @Test
    void theReportsOfARegionAreThoseThatItsIndicatorCounts() throws Exception {
        List<JsonNode> rows = dashboard.table("/helseregioner.json", "regions");
        for (String region : REGIONS) {
            List<JsonNode> services = dashboard.table("/helseregioner/" + region + ".json", "services");
            JsonNode delivered = measure(rows, "reports_delivered_by_region", region);
            long expected = services.stream()
                    .filter(row -> !row.path("delivery").asText().startsWith("not_expected"))
                    .count();
            long missing = services.stream()
                    .filter(row -> row.path("delivery").asText().equals("not_delivered"))
                    .count();
            if (delivered.path("state").asText().equals("value")) {
                assertThat(expected)
                        .as(region)
                        .isEqualTo(delivered.path("denominator").asLong());
                assertThat(expected - missing)
                        .as(region)
                        .isEqualTo(delivered.path("numerator").asLong());
            }
            long onTime = services.stream()
                    .filter(row -> row.path("delivery").asText().equals("on_time"))
                    .count();
            long late = services.stream()
                    .filter(row -> row.path("delivery").asText().equals("late")
                            || row.path("delivery").asText().equals("not_delivered"))
                    .count();
            JsonNode inTime = measure(rows, "reports_on_time_by_region", region);
            if (inTime.path("state").asText().equals("value")) {
                assertThat(inTime.path("numerator").asLong()).as(region).isEqualTo(onTime);
                assertThat(inTime.path("denominator").asLong()).as(region).isEqualTo(onTime + late);
            }
        }
    }

    @Test
    void theVacantSeatsOfARegionAreThoseThatItsIndicatorCounts() throws Exception {
        List<JsonNode> rows = dashboard.table("/helseregioner.json", "regions");
        for (String region : REGIONS) {
            JsonNode filled = measure(rows, "group_seats_filled", region);
            long vacant = dashboard.table("/helseregioner/" + region + ".json", "seats").stream()
                    .filter(row -> row.path("state").asText().equals("vacant"))
                    .count();
            assertThat(vacant)
                    .as(region)
                    .isEqualTo(filled.path("denominator").asLong()
                            - filled.path("numerator").asLong());
        }
    }

    @Test
    void aServicesRatesAndTheirRatioFollowFromPatientsAndPersons() throws Exception {
        List<JsonNode> rates = dashboard.table("/tilgang.json", "rates");
        Map<String, List<JsonNode>> services = rates.stream()
                .collect(Collectors.groupingBy(row ->
                        row.path("service_id").asText() + row.path("measure").asText()));
        assertThat(services).isNotEmpty();
        int complete = 0;
        for (List<JsonNode> service : services.values()) {
            List<BigDecimal> known = new ArrayList<>();
            for (JsonNode row : service) {
                if (row.path("state").asText().equals("value")) {
                    BigDecimal rate = number(row.path("numerator"))
                            .movePointRight(5)
                            .divide(number(row.path("denominator")), 10, RoundingMode.HALF_UP);
                    assertThat(number(row.path("value"))).isEqualByComparingTo(rate);
                    known.add(rate);
                }
            }
            JsonNode ratio = service.get(0).path("highest_by_lowest");
            if (known.size() == REGIONS.size()) {
                complete++;
                known.sort(BigDecimal::compareTo);
                assertThat(number(ratio)
                                .subtract(known.get(3).divide(known.get(0), 8, RoundingMode.HALF_UP))
                                .abs())
                        .isLessThan(new BigDecimal("0.00001"));
            } else {
                assertThat(ratio.isNull()).isTrue();
                assertThat(service.get(0).path("difference_beyond_chance").isNull())
                        .isTrue();
            }
        }
        assertThat(complete).isPositive();
        assertThat(dashboard.get("/tilgang").body())
                .contains("Forskjellene kan skyldes ulikt behov, ikke ulik tilgang.")
                .contains("valgt etterpå");
    }

    @Test
    void theChosenServiceAndYearStandInTheAddress() throws Exception {
        List<JsonNode> rates = dashboard.table("/tilgang.json", "rates");
        String service = rates.get(rates.size() - 1).path("service_id").asText();
        int year = rates.get(0).path("year").asInt() - 1;
        List<JsonNode> chosen = dashboard.table("/tilgang.json?tjeneste=" + service + "&ar=" + year, "chosen_service");

        assertThat(chosen).allMatch(row -> row.path("service_id").asText().equals(service));
        assertThat(dashboard.table("/tilgang.json?tjeneste=" + service + "&ar=" + year, "rates"))
                .filteredOn(row -> row.path("state").asText().equals("value"))
                .isNotEmpty()
                .allMatch(row -> row.path("year").asInt() == year);
    }

    @Test
    void whatARegionsRepresentativeSaidStandsUnderTheRegionWithItsSource() throws Exception {
        String page = dashboard.get("/tilgang").body();

        assertThat(page).contains("Kompetansespredning i regionene").contains("<dl class=\"ti-answers\">");
        assertThat(page.substring(page.indexOf("<dl class=\"ti-answers\">")))
                .containsPattern("<dt>.*Helse Nord</dt>\\s*<dd>(<q>|<span)")
                .contains("href=\"/kilder/");
    }

    @Test
    void comparedServicesHaveTheirFiguresOfTwoYears() throws Exception {
        String service = dashboard.table("/tjenester.json", "services").stream()
                .filter(row -> row.path("fte").isNumber()
                        && row.path("status").asText().equals("in_operation"))
                .map(row -> row.path("service_id").asText())
                .findFirst()
                .orElseThrow();
        String address = "/helseregioner/sammenlign.json?med=vest," + service + "&med=finnes-ikke&fra=2023&til=2024";
        List<JsonNode> compared = dashboard.table(address, "compared");

        assertThat(compared).extracting(row -> row.path("id").asText()).contains("vest", service);
        assertThat(compared)
                .filteredOn(row -> row.path("measure").asText().equals("fte"))
                .extracting(row -> row.path("year").asInt())
                .containsExactly(2023, 2024);
        assertThat(dashboard.table(address, "size_and_activity"))
                .filteredOn(row -> row.path("chosen").asBoolean())
                .extracting(row -> row.path("service_id").asText())
                .containsOnly(service);
        assertThat(dashboard.get(address.replace(".json", "")).body())
                .contains("Disse finnes ikke i datautgaven eller utvalget: finnes-ikke.");
    }

    @Test
    void theFunnelsLimitsLieAroundTheShareOfAllAndOneServiceIsNeverOutside() throws Exception {
        String address = "/helseregioner/sammenlign.json?krav=effect_documented&etter=region";
        List<JsonNode> limits = dashboard.table(address, "funnel_limits");
        List<JsonNode> groups = dashboard.table(address, "funnel_groups");

        assertThat(limits).hasSizeGreaterThanOrEqualTo(10).allSatisfy(limit -> {
            assertThat(number(limit.path("low_998"))).isLessThanOrEqualTo(number(limit.path("low_95")));
            assertThat(number(limit.path("low_95"))).isLessThanOrEqualTo(number(limit.path("high_95")));
            assertThat(number(limit.path("high_95"))).isLessThanOrEqualTo(number(limit.path("high_998")));
        });
        assertThat(groups)
                .isNotEmpty()
                .filteredOn(group -> group.path("n").asInt() == 1)
                .allMatch(group -> group.path("place").asText().equals("inside"));
    }

    @Test
    void anUnknownRegionIsSaidInWords() throws Exception {
        HttpResponse<String> answer = dashboard.get("/helseregioner/oest");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Det er ingen helseregion med adressen «oest».");
    }

    private static JsonNode measure(List<JsonNode> rows, String measure, String region) {
        return rows.stream()
                .filter(row -> row.path("measure").asText().equals(measure))
                .filter(row -> row.path("region_id").asText().equals(region))
                .findFirst()
                .orElseThrow();
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber() && number(one).compareTo(number(other)) == 0;
    }

    private static BigDecimal number(JsonNode node) {
        return new BigDecimal(node.asText());
    }
}
