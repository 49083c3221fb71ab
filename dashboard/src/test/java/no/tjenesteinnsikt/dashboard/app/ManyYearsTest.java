package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands together on the front page is of one year and one series, however many years a dataset has. */
class ManyYearsTest {
    @TempDir
    Path home;

    @Test
    void aChartOverYearsNamesEachYear() throws Exception {
        Path reports = Files.writeString(home.resolve("annual_report.csv"), """
                service_id,report_year,template,due_on,submitted_on,delivery
                a,2021,annual-3,2022-03-01,2022-02-01,delivered
                a,2022,annual-3,2023-03-01,,not_delivered
                """);
        try (RunningDashboard dashboard = RunningDashboard.ofDocuments(home, "aar", List.of(reports))) {
            String page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(dashboard.address() + "/indikatorer/reports_delivered"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(page)
                    .contains("Leverte årsrapporter: høyest i 2021 (100\u00a0%)")
                    .doesNotContain("«»");
        }
    }

    @Test
    void aFigureOfTheFrontPageIsThatOfTheReviewAndNeverAddsYears() throws Exception {
        Path services = Files.writeString(home.resolve("service.csv"), """
                service_id,name,kind,identity,name_status,status
                a,Blått,national_competence_service,named,stated,in_operation
                b,Rødt,national_competence_service,named,stated,in_operation
                """);
        Path staffing = Files.writeString(home.resolve("staffing.csv"), """
                service_id,report_year,fte,staffing_kind,basis
                a,2012,90,total,annual_report
                a,2017,3,total,review
                b,2017,5,total,review
                a,2020,70,total,annual_report
                """);
        try (RunningDashboard dashboard =
                RunningDashboard.ofDocuments(home, "mange-aar", List.of(services, staffing))) {
            String page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(dashboard.address() + "/oversikt.json"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(page)
                    .contains("\"label\" : \"årsverk i alt\",\n    \"value\" : \"8\"")
                    .contains("\"label\" : \"årsverk i median\",\n    \"value\" : \"4\"");
        }
    }
}
