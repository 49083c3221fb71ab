package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fields and overlap as the review of 2018 names them. */
@ExtendWith(ShippedDashboard.class)
class FieldPagesTest {
    private final RunningDashboard dashboard;

    FieldPagesTest(RunningDashboard dashboard) {
        this.dashboard = dashboard;
    }

    @Test
    void theTwoFieldsOfTheReportHaveNineAndSevenActorsMostOfWhichAreNoNationalServices() throws Exception {
        String page = get("/fagomrader");
        assertThat(page)
                .contains("Kildene nevner 2 fagområder med flere aktører.")
                .contains("9 aktører, 4 av dem tjenester i datasettet")
                .contains("7 aktører, 2 av dem tjenester i datasettet")
                .contains("Nasjonalt kompetansesenter for psykisk helsearbeid (NAPHA)")
                .contains("ikke en tjeneste i datasettet");
    }

    @Test
    void everyPairLeadsToTheLineThatSaysIt() throws Exception {
        List<JsonNode> pairs = dashboard.table("/fagomrader.json", "relations");
        assertThat(pairs).hasSize(58);
        for (JsonNode pair : List.of(pairs.get(0), pairs.get(pairs.size() - 1))) {
            assertThat(get(pair.path("source").asText())).contains("<mark");
        }
        assertThat(pairs.stream().filter(pair -> pair.path("relation").asText().equals("double")))
                .extracting(pair -> pair.path("clarified").asText())
                .containsOnly("unknown");
    }

    @Test
    void whereNoDocumentStatesDiagnosisCodesThePageSaysSo() throws Exception {
        assertThat(get("/fagomrader?kode=D33"))
                .contains("Ingen dokumenter i datasettet oppgir diagnosekoder for tjenestene.");
    }

    private String get(String address) throws Exception {
        HttpResponse<String> answer = dashboard.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
