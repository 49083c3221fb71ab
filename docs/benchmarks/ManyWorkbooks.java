import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.tjenesteinnsikt.ingest.form.annual.AnnualReport;
import no.tjenesteinnsikt.ingest.form.annual.AnnualWorkbook;
import no.tjenesteinnsikt.ingest.form.annual.ReportAnswer;
import no.tjenesteinnsikt.ingest.form.annual.ReportTemplates;
import no.tjenesteinnsikt.ingest.form.annual.ReportedActivity;
import no.tjenesteinnsikt.ingest.form.annual.ReportedService;

/**
 * Writes annual report workbooks of constructed services: {@code FOLDER COUNT ROWS}, each with so many activities and an
 * answer of a hundred words to every question.
 */
public class ManyWorkbooks {
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int count = Integer.parseInt(arguments[1]);
        int rows = Integer.parseInt(arguments[2]);
        for (int i = 0; i < count; i++) {
            Files.write(folder.resolve("rapport-" + i + ".xlsx"), AnnualWorkbook.write(report(i, rows)));
        }
    }

    private static AnnualReport report(int number, int rows) {
        var template = ReportTemplates.of(1).orElseThrow();
        var random = new Random(number);
        List<ReportedActivity> activities = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            activities.add(new ReportedActivity(
                    "teaching",
                    Optional.of("Kurs " + number + "-" + i + " " + random.nextInt(1_000_000)),
                    Optional.of("Helsepersonell"),
                    Optional.of("nord"),
                    Optional.of(new BigDecimal(random.nextInt(40) + 1)),
                    Optional.of("timer")));
        }
        var report = AnnualReport.empty(template, 2021 + number % 5)
                .with(new ReportedService(
                        Optional.empty(),
                        "Nasjonal behandlingstjeneste for konstruert tilstand " + number / 5,
                        List.of(new ReportedService.Host(Optional.of("Fjellvik sykehus HF"), "vest"))))
                .withActivities(activities)
                .submittedOn(LocalDate.of(2022 + number % 5, 2, 10));
        for (String question : List.of("equal_access", "patient_pathway_cooperation", "group_overall", "group_nord")) {
            report = report.withAnswer(question, ReportAnswer.of(("ord" + random.nextInt(1000) + " ").repeat(100)));
        }
        return report;
    }
}
