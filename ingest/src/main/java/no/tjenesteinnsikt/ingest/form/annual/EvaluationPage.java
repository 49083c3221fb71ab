package no.tjenesteinnsikt.ingest.form.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.book.BookWriter;
import no.tjenesteinnsikt.ingest.form.book.Look;
import no.tjenesteinnsikt.ingest.form.book.SheetWriter;

/** The sheet «Evaluering»: the questions to the service, then those to its reference group. */
final class EvaluationPage {
    private static final int QUESTION = 2;
    private static final int GUIDANCE = 3;
    private static final int ANSWER = 4;
    private static final int COUNT = 5;
    private static final int BEFORE = 6;
    private static final int FEWEST_LINES = 8;
    private static final double[] WIDTHS = {2, 30, 42, 76, 10};
    private static final double[] WIDER = {2, 30, 42, 76, 10, 60};

    private final SheetWriter sheet;
    private final AnnualReport report;

    private EvaluationPage(SheetWriter sheet, AnnualReport report) {
        this.sheet = sheet;
        this.report = report;
    }

    static void write(BookWriter book, AnnualReport report) {
        SheetWriter sheet = book.sheet(
                        ReportSheet.EVALUATION.tab(), report.lastYear().isPresent() ? WIDER : WIDTHS)
                .tab("7A3A6A");
        sheet.next().text(QUESTION, ReportSheet.EVALUATION.tab(), Look.TITLE);
        List<ReportQuestion> questions = report.template().on(ReportSheet.EVALUATION);
        if (questions.isEmpty()) {
            sheet.next().text(QUESTION, "Ingen kilde viser spørsmålene i denne malen.", Look.SUBTITLE);
            return;
        }
        sheet.next()
                .text(
                        QUESTION,
                        "Skriv svaret i det gule feltet. Skriv kort; det er innholdet som teller.",
                        Look.SUBTITLE);
        EvaluationPage page = new EvaluationPage(sheet, report);
        page.part(
                "Faglig ansvarlig svarer",
                questions.stream().filter(ReportQuestion::isForService).toList());
        page.part(
                "Referansegruppen svarer",
                questions.stream().filter(q -> !q.isForService()).toList());
    }

    private void part(String title, List<ReportQuestion> questions) {
        if (questions.isEmpty()) {
            return;
        }
        sheet.gap();
        sheet.section(title);
        List<String> heads =
                new ArrayList<>(List.of(AnnualWords.QUESTION, AnnualWords.GUIDANCE, AnnualWords.ANSWER, "Ord"));
        report.lastYear().ifPresent(last -> heads.add("Svaret for " + last.year()));
        sheet.heads(heads);
        questions.forEach(this::question);
    }

    private void question(ReportQuestion question) {
        Optional<ReportAnswer> answer = Optional.ofNullable(report.answers().get(question.id()));
        String text = answer.flatMap(ReportAnswer::text).orElse("");
        String guidance = question.guidance(report.year()).orElse("");
        boolean internal = question.audience() == ReportQuestion.Audience.INTERNAL;
        String shown = internal ? guidance + "\nVises ikke på visningssiden." : guidance;
        sheet.next()
                .text(QUESTION, question.label(), Look.LABEL)
                .text(GUIDANCE, shown, internal ? Look.PRIVATE : Look.GUIDANCE);
        sheet.text(ANSWER, text, Look.ANSWER).formula(COUNT, Words.counted(sheet.address(ANSWER)), Look.COUNTED);
        String before = report.lastYear()
                .map(last -> last.answers().getOrDefault(question.id(), ""))
                .orElse("");
        report.lastYear().ifPresent(last -> sheet.text(BEFORE, before.isEmpty() ? "Ikke besvart" : before, Look.GIVEN));
        sheet.tall(FEWEST_LINES, Map.of(ANSWER, text, GUIDANCE, shown));
        choices(question, answer.map(ReportAnswer::choices).orElse(List.of()));
    }

    private void choices(ReportQuestion question, List<String> chosen) {
        for (int i = 0; i < ReportAnswer.MOST_CHOICES && !question.choices().isEmpty(); i++) {
            String choice = i < chosen.size() ? AnnualWords.TOOLS.label(chosen.get(i)) : "";
            sheet.next().text(QUESTION, AnnualWords.choice(question.label(), i + 1), Look.LABEL);
            sheet.text(GUIDANCE, "Velg fra listen.", Look.GUIDANCE).text(ANSWER, choice, Look.ANSWER);
            sheet.choose(ANSWER, sheet.row(), AnnualWords.TOOLS).tall(2, Map.of());
        }
    }
}
