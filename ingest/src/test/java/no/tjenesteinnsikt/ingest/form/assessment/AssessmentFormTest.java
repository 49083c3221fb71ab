package no.tjenesteinnsikt.ingest.form.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.tjenesteinnsikt.ingest.document.Content;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import no.tjenesteinnsikt.ingest.document.Workbook;
import no.tjenesteinnsikt.ingest.document.xlsx.XlsxReader;
import no.tjenesteinnsikt.ingest.form.Forms;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.assessment.RegionAssessment.Comment;
import no.tjenesteinnsikt.ingest.form.assessment.RegionAssessment.Decision;
import no.tjenesteinnsikt.ingest.form.assessment.RegionAssessment.Feedback;
import no.tjenesteinnsikt.ingest.form.assessment.RegionAssessment.Stage;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class AssessmentFormTest {
    private static final AssessedService SERVICE =
            new AssessedService("Nasjonal behandlingstjeneste for himmelfarget hud", Optional.of("himmelfarget-hud"));
    private static final AssessedService BY_NAME =
            new AssessedService("Nasjonalt senter for fjellvett", Optional.empty());

    private static RegionAssessment filled() {
        return new RegionAssessment(
                "vest",
                2024,
                List.of(SERVICE, BY_NAME),
                List.of(
                        new Stage(SERVICE, "reviewed", "vest", Optional.of(LocalDate.of(2025, 3, 1))),
                        new Stage(SERVICE, "medical_directors_meeting", "medical_directors_meeting", Optional.empty()),
                        new Stage(SERVICE, "sent_hod", "hod", Optional.of(LocalDate.of(2025, 6, 2)))),
                List.of(
                        new Feedback(
                                SERVICE, 2024, "works_well", "Godt samarbeid.", Optional.empty(), Optional.empty()),
                        new Feedback(
                                SERVICE, 2024, "follow_up_point", "Sett en dato.", Optional.of(2022), Optional.empty()),
                        new Feedback(
                                BY_NAME,
                                2023,
                                "follow_up_point",
                                "Skriv en plan.",
                                Optional.empty(),
                                Optional.of(LocalDate.of(2025, 3, 4)))),
                List.of(new Decision(
                        BY_NAME,
                        LocalDate.of(2025, 9, 1),
                        "hod",
                        "closed",
                        Optional.of(SERVICE),
                        Optional.of("Vi er uenige."))),
                List.of(new Comment(SERVICE, "Takk for tilbakemeldingen.", Optional.of(LocalDate.of(2025, 4, 1)))));
    }

    @Test
    void what_is_written_comes_out_again() {
        Reading reading = read(AssessmentWorkbook.write(filled()));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.reportYear()).contains(new Reading.StatedYear(2024, "document"));
        assertThat(rows(reading))
                .containsExactly(
                        "service himmelfarget-hud",
                        "service_name himmelfarget-hud himmelfarget hud",
                        "follow_up himmelfarget-hud 2024 vest works_well Godt samarbeid.",
                        "follow_up himmelfarget-hud 2024 vest follow_up_point Sett en dato. 2022",
                        "service fjellvett",
                        "service_name fjellvett fjellvett",
                        "follow_up fjellvett 2023 vest follow_up_point Skriv en plan. 2025-03-04",
                        "report_assessment himmelfarget-hud 2024 vest reviewed 2025-03-01",
                        "report_assessment himmelfarget-hud 2024 medical_directors_meeting medical_directors_meeting",
                        "report_assessment himmelfarget-hud 2024 hod sent_hod 2025-06-02",
                        "decision fjellvett 2025-09-01 hod closed himmelfarget-hud Vi er uenige.",
                        "service_comment himmelfarget-hud 2024 Takk for tilbakemeldingen. 2025-04-01");
        assertThat(reading.rows().get(2).text("locator")).isEqualTo("Tilbakemelding!B5:H5");
    }

    @Test
    void the_same_assessment_gives_the_same_bytes() {
        assertThat(AssessmentWorkbook.write(filled())).isEqualTo(AssessmentWorkbook.write(filled()));
    }

    @Test
    void csv_files_with_the_same_headings_say_the_same() {
        Reading feedback = csv("""
                Tjeneste,Rapporteringsår,Helseregion,Slag,Tilbakemelding,Gjentatt fra rapporteringsår,Lukket dato,Tjeneste-id
                Nasjonal behandlingstjeneste for himmelfarget hud,2024,Helse Vest,Fungerer bra,Godt samarbeid.,,,himmelfarget-hud
                Nasjonal behandlingstjeneste for himmelfarget hud,2024,vest,Oppfølgingspunkt,Sett en dato.,2022,,himmelfarget-hud
                Nasjonalt senter for fjellvett,2023,Helse Vest,Oppfølgingspunkt,Skriv en plan.,,04.03.2025,
                """);
        Reading stages = csv("""
                Tjeneste;Rapporteringsår;Steg;Behandlet av;Dato;Tjeneste-id
                himmelfarget hud;2024;Gjennomgått;Helse Vest;2025-03-01;himmelfarget-hud
                himmelfarget hud;2024;Interregionalt fagdirektørmøte;Interregionalt fagdirektørmøte;;himmelfarget-hud
                himmelfarget hud;2024;Sendt til HOD;HOD;2. juni 2025;himmelfarget-hud
                """);
        Reading decisions = csv("""
                Tjeneste,Dato,Besluttet av,Vedtak,Etterfølger,Tjenestens kommentar
                Nasjonalt senter for fjellvett,2025-09-01,HOD,Avviklet,himmelfarget-hud,Vi er uenige.
                """);
        Reading comments = csv("""
                Tjeneste,Rapporteringsår,Kommentar,Dato,Tjeneste-id
                himmelfarget hud,2024,Takk for tilbakemeldingen.,01.04.2025,himmelfarget-hud
                """);
        List<String> all = new ArrayList<>();
        List.of(feedback, stages, decisions, comments).forEach(reading -> {
            assertThat(reading.findings()).isEmpty();
            all.addAll(facts(reading));
        });
        assertThat(all).containsExactlyElementsOf(facts(read(AssessmentWorkbook.write(filled()))));
    }

    @Test
    void lines_that_lack_something_are_left_out_with_their_cell_and_the_rest_is_kept() {
        byte[] bad = changed(AssessmentWorkbook.write(filled()), book -> {
            book.getSheet("Tilbakemelding").getRow(4).getCell(3).setCellValue("");
            book.getSheet("Tilbakemelding").getRow(5).getCell(5).setCellValue(2025);
            book.getSheet("Behandling").getRow(4).getCell(3).setCellValue("Lest");
            book.getSheet("Behandling").getRow(6).getCell(5).setCellValue("2.6.2025");
            book.getSheet("Vedtak").getRow(4).getCell(2).setCellValue("");
        });
        Reading reading = read(bad);
        assertThat(reading.findings())
                .extracting(f -> f.code() + " " + f.locator() + " " + f.message())
                .containsExactly(
                        "assessment_incomplete Tilbakemelding!D5 Raden mangler «Slag», og er utelatt.",
                        "repeated_not_earlier Tilbakemelding!F6 Punktet er for rapporteringsåret 2024, men sies å være gjentatt fra 2025.",
                        "not_in_list Behandling!D5 Feltet «Steg» har «Lest», som ikke er i listen.",
                        "date_is_text Behandling!F7 Feltet «Dato» har «2.6.2025» som tekst, ikke som dato.",
                        "assessment_incomplete Vedtak!C5 Raden mangler «Dato», og er utelatt.");
        assertThat(facts(reading))
                .containsExactly(
                        "follow_up himmelfarget-hud 2024 vest follow_up_point Sett en dato.",
                        "follow_up fjellvett 2023 vest follow_up_point Skriv en plan. 2025-03-04",
                        "report_assessment himmelfarget-hud 2024 medical_directors_meeting medical_directors_meeting",
                        "report_assessment himmelfarget-hud 2024 hod sent_hod",
                        "service_comment himmelfarget-hud 2024 Takk for tilbakemeldingen. 2025-04-01");
    }

    @Test
    void without_the_hidden_sheet_region_and_year_are_those_that_can_be_seen() {
        byte[] without =
                changed(AssessmentWorkbook.write(filled()), book -> book.removeSheetAt(book.getSheetIndex("_skjema")));
        assertThat(rows(read(without))).isEqualTo(rows(read(AssessmentWorkbook.write(filled()))));
    }

    @Test
    void a_file_that_says_neither_region_nor_year_says_so_in_each_line() {
        Reading reading = csv("""
                Tjeneste,Slag,Tilbakemelding
                fjellvett,Fungerer bra,Godt.
                """);
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.findings())
                .extracting(f -> f.code() + " " + f.locator() + " " + f.message())
                .containsExactly(
                        "assessment_incomplete L2 Raden mangler «Rapporteringsår», og er utelatt.",
                        "assessment_incomplete L2 Raden mangler «Helseregion», og er utelatt.");
    }

    @Test
    void contacts_are_masked() {
        Reading reading = csv("""
                Tjeneste,Rapporteringsår,Kommentar
                fjellvett,2024,Ring 41234567.
                """);
        assertThat(facts(reading)).containsExactly("service_comment fjellvett 2024 Ring [telefonnummer].");
        assertThat(reading.findings()).extracting(f -> f.code()).containsExactly("contact_masked");
    }

    private static byte[] changed(byte[] workbook, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(byte[] bytes) {
        try {
            Workbook workbook = ((Content.Book) new XlsxReader().read(bytes)).workbook();
            return Forms.detect(workbook).orElseThrow().read("0123456789abcdef", workbook, GivenYears.NONE);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    private static Reading csv(String text) {
        try (DocumentOpener opener = new DocumentOpener()) {
            Opened.Text opened = (Opened.Text) opener.open(text.getBytes(StandardCharsets.UTF_8), "vurdering.csv");
            Forms.Detection.Known known = (Forms.Detection.Known) Forms.detect(opened.document());
            assertThat(known.form().name()).isEqualTo("region-assessment-csv");
            return known.form().read(opened.document(), GivenYears.NONE);
        }
    }

    private static List<String> facts(Reading reading) {
        return rows(reading).stream()
                .filter(row -> !row.startsWith("service ") && !row.startsWith("service_name"))
                .toList();
    }

    private static List<String> rows(Reading reading) {
        return reading.rows().stream().map(AssessmentFormTest::row).toList();
    }

    private static String row(Row row) {
        StringBuilder text = new StringBuilder(row.table().name());
        boolean service = row.table().name().equals("service");
        for (var column : row.table().columns()) {
            boolean said = !List.of("original", "source_id", "locator").contains(column.name())
                    && (!service || column.name().equals("service_id"));
            if (said) {
                row.get(column.name()).ifPresent(value -> text.append(' ').append(value));
            }
        }
        return text.toString();
    }
}
