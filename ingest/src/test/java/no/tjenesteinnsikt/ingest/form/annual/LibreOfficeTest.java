package no.tjenesteinnsikt.ingest.form.annual;

import static no.tjenesteinnsikt.ingest.form.annual.MadeReport.findings;
import static no.tjenesteinnsikt.ingest.form.annual.MadeReport.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.form.Forms;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.assessment.AssessedService;
import no.tjenesteinnsikt.ingest.form.assessment.AssessmentWorkbook;
import no.tjenesteinnsikt.ingest.form.assessment.RegionAssessment;
import no.tjenesteinnsikt.ingest.form.book.BookSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbooks in the hands of LibreOffice: opened, filled in, saved, and read back as strangers' files are. */
class LibreOfficeTest {
    private static final String ABOUT = "Om senteret";
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);

    @TempDir
    private static Path folder;

    private static Reading report;
    private static Reading assessment;
    private static List<String> said = List.of();

    @BeforeAll
    static void fillIn() throws IOException, InterruptedException {
        byte[] empty = AnnualWorkbook.write(
                AnnualReport.empty(MadeReport.template(1), 2024).with(MadeReport.service()));
        Files.write(folder.resolve("tom.xlsx"), empty);
        AssessedService service = new AssessedService("Himmelfarget hud", Optional.of("himmelfarget-hud"));
        RegionAssessment region =
                new RegionAssessment("vest", 2024, List.of(service), List.of(), List.of(), List.of(), List.of());
        Files.write(folder.resolve("vurdering.xlsx"), AssessmentWorkbook.write(region));
        new LibreOffice(Files.createDirectory(folder.resolve("profil")))
                .run(open("tom.xlsx")
                        + reportByHand(new Places(empty))
                        + save("fylt.xlsx")
                        + open("vurdering.xlsx")
                        + assessmentByHand()
                        + save("vurdert.xlsx"));
        said = Files.readAllLines(folder.resolve("sagt.txt"));
        try (DocumentOpener opener = new DocumentOpener()) {
            report = read(opener, "fylt.xlsx");
            assessment = read(opener, "vurdert.xlsx");
        }
    }

    /** Where the labels stand in the workbook that was written. */
    private static final class Places {
        private final byte[] workbook;

        Places(byte[] workbook) {
            this.workbook = workbook;
        }

        String beside(String sheet, String label) {
            BookSheet found =
                    new BookSheet(MadeReport.opened(workbook).sheet(sheet).orElseThrow());
            String locator = found.beside(label).orElseThrow().locator();
            return locator.substring(locator.indexOf('!') + 1);
        }
    }

    private static String reportByHand(Places places) {
        String total = places.beside(ABOUT, "Årsverk i alt");
        String description = places.beside(ABOUT, "Beskrivelse");
        return onSheet(ABOUT)
                + text(description, "Huden blir blå. ICD10-koder: D 33,3.")
                + text(places.beside(ABOUT, "Diagnosekoder"), "D 33.3, l81,8")
                + number(total, "9.4")
                + number(
                        places.beside(ABOUT, "Levert dato"),
                        String.valueOf(ChronoUnit.DAYS.between(DAY_NOUGHT, MadeReport.HANDED_IN)))
                + text(places.beside(ABOUT, "Helseregion"), "Helse Nord")
                + "f = FreeFile\nOpen \"" + folder.resolve("sagt.txt") + "\" For Output As #f\n"
                + "Print #f, sheet.isProtected()\n"
                + "Print #f, sheet.getCellRangeByName(\"B13\").CellProtection.IsLocked\n"
                + "Print #f, sheet.getCellRangeByName(\"" + total + "\").CellProtection.IsLocked\n"
                + "Print #f, sheet.getCellRangeByName(\"" + description.replace('C', 'E') + "\").String\n"
                + onSheet("Aktivitet")
                + "Print #f, sheet.getCellRangeByName(\"B12\").Validation.Type = com.sun.star.sheet.ValidationType.LIST\n"
                + "Print #f, sheet.getCellRangeByName(\"B12\").Validation.ShowErrorMessage\n"
                + text("B12", "Klinisk aktivitet") + text("C12", "Pasienter") + text("E12", "Helse Vest")
                + number("F12", "12") + text("B13", "Vitenskapelige artikler") + text("C13", "Om blått")
                + "Print #f, sheet.getCellRangeByName(\"E5\").String\nClose #f\n"
                + onSheet("Evaluering")
                + "sheet.unprotect(\"\")\nsheet.Rows.insertByIndex(5, 2)\n"
                + text("D8", "Vi når alle.\" & Chr(10) & \"To linjer.")
                + "sheet.getCellRangeByName(\"D9\").Formula = \"=1/0\"\n"
                + text("D12", "PROM (pasientrapporterte resultater)");
    }

    private static String assessmentByHand() {
        return onSheet("Tilbakemelding")
                + text("B5", "Himmelfarget hud")
                + number("C5", "2024")
                + text("D5", "Fungerer bra")
                + text("E5", "Godt samarbeid.")
                + text("H5", "himmelfarget-hud")
                + onSheet("Behandling")
                + text("B5", "Himmelfarget hud")
                + text("D5", "Mottatt")
                + text("E5", "Helse Vest")
                + text("F5", "18.02.2025");
    }

    private static String open(String file) {
        return "Dim hidden_" + name(file) + "(0) As New com.sun.star.beans.PropertyValue\n"
                + "hidden_" + name(file) + "(0).Name = \"Hidden\"\nhidden_" + name(file) + "(0).Value = True\n"
                + "doc = StarDesktop.loadComponentFromURL(\""
                + folder.resolve(file).toUri()
                + "\", \"_blank\", 0, hidden_" + name(file) + "())\n";
    }

    private static String save(String file) {
        return "Dim as_" + name(file) + "(0) As New com.sun.star.beans.PropertyValue\n"
                + "as_" + name(file) + "(0).Name = \"FilterName\"\nas_" + name(file)
                + "(0).Value = \"Calc MS Excel 2007 XML\"\n"
                + "doc.storeToURL(\"" + folder.resolve(file).toUri() + "\", as_" + name(file)
                + "())\ndoc.close(True)\n";
    }

    private static String name(String file) {
        return file.replace(".xlsx", "");
    }

    private static String onSheet(String sheet) {
        return "sheet = doc.Sheets.getByName(\"" + sheet + "\")\n";
    }

    private static String text(String cell, String text) {
        return "sheet.getCellRangeByName(\"" + cell + "\").String = \"" + text + "\"\n";
    }

    private static String number(String cell, String number) {
        return "sheet.getCellRangeByName(\"" + cell + "\").Value = " + number + "\n";
    }

    private static Reading read(DocumentOpener opener, String file) throws IOException {
        Opened.Book book = (Opened.Book) opener.open(Files.readAllBytes(folder.resolve(file)), file);
        return Forms.detect(book.workbook())
                .orElseThrow()
                .read(book.checksum().sourceId(), book.workbook(), GivenYears.NONE);
    }

    @Test
    void headings_are_protected_lists_drop_down_and_words_and_rows_are_counted() {
        assertThat(said)
                .extracting(String::strip)
                .containsExactly("True", "True", "False", "6 ord", "True", "True", "1 av høyst 5");
    }

    @Test
    void what_was_typed_is_read_back() {
        assertThat(rows(report, "annual_report", "template", "due_on", "submitted_on"))
                .containsExactly("annual-1 2025-02-17 2025-02-14");
        assertThat(rows(report, "service_host", "region_id")).containsExactly("nord");
        assertThat(rows(report, "staffing", "staffing_kind", "fte")).containsExactly("total 9.40");
        assertThat(rows(report, "service_description", "icd10_code", "words"))
                .containsExactly("– 6", "D33.3 –", "L81.8 –");
        assertThat(rows(report, "activity", "activity_type", "title", "region_id", "quantity"))
                .containsExactly("clinical_activity Pasienter vest 12.0000", "article Om blått – –");
        assertThat(rows(report, "evaluation_answer", "question_id", "choice", "text", "answer_state"))
                .contains(
                        "equal_access – Vi når alle.\nTo linjer. answered",
                        "patient_pathway_cooperation – – unknown",
                        "treatment_quality prom – answered",
                        "group_nord – – not_answered",
                        "spreading_status – – not_asked");
    }

    @Test
    void the_one_thing_that_was_wrong_is_said_with_its_cell_although_rows_were_inserted() {
        assertThat(findings(report))
                .containsExactly(
                        "formula_error Evaluering!D9: Feltet «Samarbeid om pasientforløp» har formelfeilen #DIV/0!.");
    }

    @Test
    void an_assessment_is_read_back_and_a_day_that_was_typed_as_text_is_said() {
        assertThat(rows(assessment, "follow_up", "service_id", "report_year", "region_id", "kind", "text"))
                .containsExactly("himmelfarget-hud 2024 vest works_well Godt samarbeid.");
        assertThat(rows(assessment, "report_assessment", "assessed_by", "stage", "on_date"))
                .containsExactly("vest received –");
        assertThat(findings(assessment))
                .containsExactly(
                        "date_is_text Behandling!F5: Feltet «Dato» har «18.02.2025» som tekst, ikke som dato.");
    }
}
