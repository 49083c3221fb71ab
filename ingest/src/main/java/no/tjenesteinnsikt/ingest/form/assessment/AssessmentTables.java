package no.tjenesteinnsikt.ingest.form.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.tjenesteinnsikt.ingest.form.assessment.RegionAssessment.Comment;
import no.tjenesteinnsikt.ingest.form.assessment.RegionAssessment.Decision;
import no.tjenesteinnsikt.ingest.form.assessment.RegionAssessment.Feedback;
import no.tjenesteinnsikt.ingest.form.assessment.RegionAssessment.Stage;
import no.tjenesteinnsikt.ingest.form.book.BookWriter;
import no.tjenesteinnsikt.ingest.form.book.CodeList;
import no.tjenesteinnsikt.ingest.form.book.Look;
import no.tjenesteinnsikt.ingest.form.book.SheetWriter;

/** Writes the tables of an assessment, each on a sheet of its own. */
final class AssessmentTables {
    private static final int FIRST = 2;
    private static final int SECOND = 3;
    private static final int THIRD = 4;
    private static final int FOURTH = 5;
    private static final int FIFTH = 6;
    private static final int SIXTH = 7;
    private static final int SEVENTH = 8;
    private static final int EMPTY_ROWS = 40;

    private final BookWriter book;
    private final RegionAssessment assessment;

    private AssessmentTables(BookWriter book, RegionAssessment assessment) {
        this.book = book;
        this.assessment = assessment;
    }

    static void write(BookWriter book, RegionAssessment assessment) {
        AssessmentTables tables = new AssessmentTables(book, assessment);
        tables.feedback();
        tables.stages();
        tables.decisions();
        tables.comments();
    }

    private void feedback() {
        SheetWriter sheet = book.sheet(AssessmentWords.FEEDBACK_SHEET, 2, 44, 16, 26, 80, 18, 16, 26);
        start(sheet, "Hva fungerer bra, hva bør det arbeides videre med, og hva følges opp?");
        sheet.heads(List.of(
                AssessmentWords.SERVICE,
                AssessmentWords.YEAR,
                AssessmentWords.KIND,
                AssessmentWords.TEXT,
                AssessmentWords.REPEATED,
                AssessmentWords.CLOSED,
                AssessmentWords.ID));
        sheet.freeze();
        table(sheet, assessment.feedback(), this::feedback, SEVENTH, rows -> {
            sheet.onlyNumbers(SECOND, rows).choose(THIRD, rows, AssessmentWords.KINDS);
            sheet.onlyNumbers(FIFTH, rows).onlyDays(SIXTH, rows);
        });
    }

    private void feedback(SheetWriter sheet, Optional<Feedback> row) {
        service(sheet, row.map(Feedback::service), SEVENTH);
        year(sheet, SECOND, row.map(Feedback::year));
        code(sheet, THIRD, row.map(Feedback::kind), AssessmentWords.KINDS);
        sheet.text(FOURTH, row.map(Feedback::text).orElse(""), Look.ANSWER);
        year(sheet, FIFTH, row.flatMap(Feedback::repeatedFrom));
        day(sheet, SIXTH, row.flatMap(Feedback::closedOn));
        sheet.tall(1, Map.of(FOURTH, row.map(Feedback::text).orElse("")));
    }

    private void stages() {
        SheetWriter sheet = book.sheet(AssessmentWords.STAGES_SHEET, 2, 44, 16, 34, 34, 16, 26);
        start(sheet, "Hvor langt er behandlingen av hver rapport kommet?");
        sheet.heads(List.of(
                AssessmentWords.SERVICE,
                AssessmentWords.YEAR,
                AssessmentWords.STAGE,
                AssessmentWords.BY,
                AssessmentWords.DAY,
                AssessmentWords.ID));
        sheet.freeze();
        table(sheet, assessment.stages(), this::stage, SIXTH, rows -> {
            sheet.onlyNumbers(SECOND, rows).choose(THIRD, rows, AssessmentWords.STAGES);
            sheet.choose(FOURTH, rows, AssessmentWords.ASSESSORS).onlyDays(FIFTH, rows);
        });
    }

    private void stage(SheetWriter sheet, Optional<Stage> row) {
        service(sheet, row.map(Stage::service), SIXTH);
        year(sheet, SECOND, row.map(r -> assessment.year()));
        code(sheet, THIRD, row.map(Stage::stage), AssessmentWords.STAGES);
        code(sheet, FOURTH, row.map(Stage::assessedBy), AssessmentWords.ASSESSORS);
        day(sheet, FIFTH, row.flatMap(Stage::on));
    }

    private void decisions() {
        SheetWriter sheet = book.sheet(AssessmentWords.DECISIONS_SHEET, 2, 44, 16, 26, 18, 44, 60, 26);
        start(sheet, "Hva er besluttet om tjenestene, og hva sier tjenesten selv?");
        sheet.heads(List.of(
                AssessmentWords.SERVICE,
                AssessmentWords.DAY,
                AssessmentWords.DECIDED_BY,
                AssessmentWords.OUTCOME,
                AssessmentWords.SUCCESSOR,
                AssessmentWords.OWN_COMMENT,
                AssessmentWords.ID));
        sheet.freeze();
        table(sheet, assessment.decisions(), AssessmentTables::decision, SEVENTH, rows -> {
            sheet.onlyDays(SECOND, rows).choose(THIRD, rows, AssessmentWords.DECIDERS);
            sheet.choose(FOURTH, rows, AssessmentWords.OUTCOMES);
        });
    }

    private static void decision(SheetWriter sheet, Optional<Decision> row) {
        service(sheet, row.map(Decision::service), SEVENTH);
        day(sheet, SECOND, row.map(Decision::on));
        code(sheet, THIRD, row.map(Decision::by), AssessmentWords.DECIDERS);
        code(sheet, FOURTH, row.map(Decision::outcome), AssessmentWords.OUTCOMES);
        String successor = row.flatMap(Decision::successor)
                .map(s -> s.id().orElse(s.name()))
                .orElse("");
        sheet.text(FIFTH, successor, Look.ANSWER);
        sheet.text(SIXTH, row.flatMap(Decision::comment).orElse(""), Look.ANSWER);
        sheet.tall(1, Map.of(SIXTH, row.flatMap(Decision::comment).orElse("")));
    }

    private void comments() {
        SheetWriter sheet = book.sheet(AssessmentWords.COMMENTS_SHEET, 2, 44, 16, 90, 16, 26);
        start(sheet, "Tjenestenes egne kommentarer til tilbakemeldingen.");
        sheet.heads(List.of(
                AssessmentWords.SERVICE,
                AssessmentWords.YEAR,
                AssessmentWords.COMMENT,
                AssessmentWords.DAY,
                AssessmentWords.ID));
        sheet.freeze();
        table(
                sheet,
                assessment.comments(),
                this::comment,
                FIFTH,
                rows -> sheet.onlyNumbers(SECOND, rows).onlyDays(FOURTH, rows));
    }

    private void comment(SheetWriter sheet, Optional<Comment> row) {
        service(sheet, row.map(Comment::service), FIFTH);
        year(sheet, SECOND, row.map(r -> assessment.year()));
        sheet.text(THIRD, row.map(Comment::text).orElse(""), Look.ANSWER);
        day(sheet, FOURTH, row.flatMap(Comment::on));
        sheet.tall(1, Map.of(THIRD, row.map(Comment::text).orElse("")));
    }

    private static void start(SheetWriter sheet, String question) {
        sheet.next().text(FIRST, question, Look.TITLE);
        sheet.next().text(FIRST, "Tjeneste-id kan stå tom; da følger den av navnet.", Look.SUBTITLE);
        sheet.gap();
    }

    /** Writes one row of a table. */
    private interface RowWriter<T> {
        void write(SheetWriter sheet, Optional<T> row);
    }

    private <T> void table(
            SheetWriter sheet, List<T> rows, RowWriter<T> writer, int lastColumn, Consumer<Integer> rules) {
        for (int i = 0; i < rows.size() + EMPTY_ROWS; i++) {
            sheet.next();
            writer.write(sheet, i < rows.size() ? Optional.of(rows.get(i)) : Optional.empty());
            if (i == 0) {
                int last = sheet.row() + rows.size() + EMPTY_ROWS - 1;
                rules.accept(last);
                if (!assessment.services().isEmpty()) {
                    sheet.propose(FIRST, last, AssessmentWords.services(assessment));
                }
            }
        }
        sheet.next().text(lastColumn, "", Look.SUBTITLE);
    }

    private static void service(SheetWriter sheet, Optional<AssessedService> service, int idColumn) {
        sheet.text(FIRST, service.map(AssessedService::name).orElse(""), Look.ANSWER);
        sheet.text(idColumn, service.flatMap(AssessedService::id).orElse(""), Look.ANSWER);
    }

    private static void year(SheetWriter sheet, int column, Optional<Integer> year) {
        year.ifPresentOrElse(
                y -> sheet.number(column, BigDecimal.valueOf(y), Look.YEAR), () -> sheet.text(column, "", Look.YEAR));
    }

    private static void code(SheetWriter sheet, int column, Optional<String> code, CodeList list) {
        sheet.text(column, code.map(list::label).orElse(""), Look.ANSWER);
    }

    private static void day(SheetWriter sheet, int column, Optional<LocalDate> day) {
        day.ifPresentOrElse(d -> sheet.day(column, d, Look.DAY), () -> sheet.text(column, "", Look.DAY));
    }
}
