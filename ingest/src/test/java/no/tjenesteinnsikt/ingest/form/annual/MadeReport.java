package no.tjenesteinnsikt.ingest.form.annual;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.tjenesteinnsikt.ingest.document.Content;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import no.tjenesteinnsikt.ingest.document.Workbook;
import no.tjenesteinnsikt.ingest.document.xlsx.XlsxReader;
import no.tjenesteinnsikt.ingest.form.Forms;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** An annual report of a service that nobody takes for real, and what hands can do to its workbook. */
final class MadeReport {
    static final String SOURCE = "0123456789abcdef";
    static final LocalDate HANDED_IN = LocalDate.of(2025, 2, 14);

    private MadeReport() {}

    static ReportTemplate template(int number) {
        return ReportTemplates.of(number).orElseThrow();
    }

    static ReportedService service() {
        return new ReportedService(
                Optional.of("himmelfarget-hud"),
                "Nasjonal behandlingstjeneste for himmelfarget hud",
                List.of(new ReportedService.Host(Optional.of("Fjellvik sykehus HF"), "vest")));
    }

    /** Template 1 for 2024, filled in. */
    static AnnualReport filled() {
        return AnnualReport.empty(template(1), 2024)
                .with(service())
                .with(about())
                .withPeople(List.of(new ReportedPerson(
                        "professional_lead", "Kari Fjellrev", Optional.of("Fjellvik sykehus HF"), true, false)))
                .withSeats(List.of(
                        seat("leader", "nord", "filled", "Ola Havørn"),
                        seat("region", "vest", "vacant", null),
                        seat("user", null, "filled", "Siv Tiur")))
                .withActivities(List.of(
                        activity("article", "Om himmelfarge", null, null),
                        activity("clinical_activity", "Pasienter behandlet", "nord", "12"),
                        activity("teaching", "Kurs", null, "7.5")))
                .withNothing(Set.of("research_project"))
                .withAnswer("equal_access", ReportAnswer.of("Vi når alle regioner."))
                .withAnswer("treatment_quality", new ReportAnswer(Optional.of("God effekt."), List.of("prom", "audit")))
                .withAnswer("group_vest", ReportAnswer.of("Vi er godt fornøyde i vest."))
                .withAnswer("feedback_on_reporting", ReportAnswer.of("Skjemaet er greit."))
                .submittedOn(HANDED_IN);
    }

    private static AboutService about() {
        return new AboutService(
                Optional.of(
                        "Huden blir blå.\nICD10-koder som inngår i det nasjonale oppdraget: D 33,3. B12 hjelper ikke."),
                List.of("d33.3", "L 81,8"),
                Map.of("total", new BigDecimal("9.40"), "permanent", new BigDecimal("8")),
                List.of(new AboutService.WebItem(
                        "outcome_goals", true, Optional.of("Kari Fjellrev"), Optional.of(LocalDate.of(2025, 1, 10)))));
    }

    static ReportedSeat seat(String seat, @Nullable String region, String state, @Nullable String name) {
        return new ReportedSeat(
                seat, Optional.ofNullable(region), state, Optional.ofNullable(name), Optional.empty(), false, false);
    }

    static ReportedActivity activity(String type, String title, @Nullable String region, @Nullable String quantity) {
        return new ReportedActivity(
                type,
                Optional.of(title),
                Optional.empty(),
                Optional.ofNullable(region),
                Optional.ofNullable(quantity).map(BigDecimal::new),
                Optional.ofNullable(quantity).map(q -> "timer"));
    }

    static byte[] bytes(AnnualReport report) {
        return AnnualWorkbook.write(report);
    }

    /** The workbook after somebody changed it, saved again by another program. */
    static byte[] changed(byte[] workbook, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell to the right of a text. */
    static Cell beside(XSSFWorkbook book, String sheet, String label) {
        Cell found = find(book, sheet, label);
        return found.getRow().getCell(found.getColumnIndex() + 1, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The first cell with a text. */
    static Cell find(XSSFWorkbook book, String sheet, String label) {
        Sheet in = book.getSheet(sheet);
        for (org.apache.poi.ss.usermodel.Row row : in) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(label)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("Cannot find «" + label + "» on " + sheet);
    }

    static Workbook opened(byte[] bytes) {
        try {
            return ((Content.Book) new XlsxReader().read(bytes)).workbook();
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    static Reading read(byte[] bytes) {
        return read(bytes, GivenYears.NONE);
    }

    static Reading read(byte[] bytes, GivenYears given) {
        Workbook workbook = opened(bytes);
        return Forms.detect(workbook).orElseThrow().read(SOURCE, workbook, given);
    }

    /** The rows of a table, each as the columns that are asked for. */
    static List<String> rows(Reading reading, String table, String... columns) {
        return reading.rows().stream()
                .filter(row -> row.table().name().equals(table))
                .map(row -> values(row, columns))
                .toList();
    }

    private static String values(Row row, String... columns) {
        StringBuilder text = new StringBuilder();
        for (String column : columns) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(row.get(column).map(Object::toString).orElse("–"));
        }
        return text.toString();
    }

    /** The findings, each as its code, its place and what it says. */
    static List<String> findings(Reading reading) {
        return reading.findings().stream()
                .map(f -> f.code() + " " + f.locator() + ": " + f.message())
                .toList();
    }
}
