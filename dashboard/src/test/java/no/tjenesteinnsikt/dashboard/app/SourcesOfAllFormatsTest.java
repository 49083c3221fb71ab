package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.Checksum;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kilde shows what a workbook says, with the cell that a row was read from, where its text is public, and only there. */
class SourcesOfAllFormatsTest {
    @TempDir
    Path home;

    @TempDir
    Path documents;

    @Test
    void aPublicWorkbookIsShownWithItsCellsAndAnInternalOneIsNot() throws Exception {
        Path open = workbook("aapen", "En åpen tjeneste, ring 22 33 44 55");
        Files.writeString(open.resolveSibling("source.yaml"), "title: Åpen bok\ntext: public\n");
        Path closed = workbook("lukket", "En intern tjeneste");
        try (RunningDashboard dashboard = RunningDashboard.ofDocuments(
                home, "egne", List.of(open.resolveSibling("."), closed.resolveSibling(".")))) {
            String shown = get(dashboard, open, "Tjenester!B2");
            assertThat(shown)
                    .contains(">Tjenester!2</a>", "<mark>\"En åpen tjeneste, ring •••••••••••\"</mark>,national")
                    .doesNotContain("22 33 44 55");
            assertThat(get(dashboard, open, "Tjenester!B9")).contains("finnes ikke i denne teksten");
            assertThat(get(dashboard, closed, "Tjenester!B2"))
                    .contains("intern og vises ikke her")
                    .doesNotContain("En intern tjeneste");
        }
    }

    private static String get(RunningDashboard dashboard, Path file, String place) throws Exception {
        String id = Checksum.of(Files.readAllBytes(file)).sourceId();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(dashboard.address() + "/kilder/" + id + "?sted=" + place))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private Path workbook(String id, String name) throws Exception {
        Path folder = Files.createDirectories(documents.resolve(id));
        Path file = folder.resolve("bok.xlsx");
        List<String> header = List.of("service_id", "name", "kind", "identity", "name_status", "status");
        List<String> values = List.of(id, name, "national_competence_service", "named", "stated", "in_operation");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Tjenester");
            XSSFRow first = sheet.createRow(0);
            XSSFRow second = sheet.createRow(1);
            for (int i = 0; i < header.size(); i++) {
                first.createCell(i).setCellValue(header.get(i));
                second.createCell(i).setCellValue(values.get(i));
            }
            workbook.write(out);
        }
        return file;
    }
}
