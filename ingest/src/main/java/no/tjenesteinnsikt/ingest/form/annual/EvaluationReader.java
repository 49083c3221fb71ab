package no.tjenesteinnsikt.ingest.form.annual;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.ingest.document.Cell;
import no.tjenesteinnsikt.ingest.form.annual.AnswerTexts.Given;
import no.tjenesteinnsikt.ingest.form.annual.ReportTemplate.Knowledge;
import no.tjenesteinnsikt.ingest.form.book.BookCell;
import no.tjenesteinnsikt.ingest.form.book.BookRows;
import no.tjenesteinnsikt.ingest.form.book.BookSheet;
import no.tjenesteinnsikt.ingest.form.book.BookTable;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** Reads «Evaluering»: the answers of the service and of its reference group, and which questions were not asked. */
final class EvaluationReader {
    private static final Map<String, String> RESPONDENTS = Map.of(
            "group_overall", "whole",
            "group_user", "user",
            "group_nord", "nord",
            "group_midt", "midt",
            "group_vest", "vest",
            "group_sor_ost", "sor_ost");
    private static final List<String> NEVER_ASKED = List.of("regions", "other");
    private static final int BESIDE = 2;

    private final AnnualSheets sheets;
    private final Optional<BookSheet> sheet;
    private final ReportTemplate template;
    private final BookRows facts;
    private final AnswerTexts texts;
    private final List<Row> rows = new ArrayList<>();

    EvaluationReader(AnnualSheets sheets, ReportTemplate template, BookRows facts, AnswerTexts texts) {
        this.sheets = sheets;
        sheet = sheets.find(ReportSheet.EVALUATION);
        this.template = template;
        this.facts = facts;
        this.texts = texts;
    }

    List<Row> rows(RolesReader roles) {
        if (template.knowledge() == Knowledge.UNKNOWN) {
            return List.of();
        }
        template.on(ReportSheet.EVALUATION).forEach(this::question);
        notAsked().forEach(id -> rows.add(state(id, "not_asked", place())));
        if (template.asks("group_seats")) {
            group(roles);
        }
        return rows;
    }

    private void question(ReportQuestion question) {
        Optional<BookCell> cell = answerCell(question.label());
        if (cell.isEmpty() && sheet.isPresent()) {
            texts.values()
                    .say(
                            Severity.ERROR,
                            "question_missing",
                            "Spørsmålet «" + question.label() + "» finnes ikke på arket. Svaret er ukjent.",
                            "Hent spørsmålet fra en ny arbeidsbok for mal " + template.number() + ", og fyll det ut.",
                            sheet.get().start());
        }
        Given given = cell.map(c -> texts.in(c, question.label()))
                .orElseGet(() -> new Given("unknown", Optional.empty(), place()));
        List<String> choices = choices(question);
        String state = choices.isEmpty() || given.isAnswered() ? given.state() : "answered";
        rows.add(answer(question.id(), state, given, choices.stream().findFirst()));
        choices.stream()
                .skip(1)
                .forEach(choice -> rows.add(
                        state(question.id(), "answered", given.locator()).with("choice", choice)));
        Optional.ofNullable(RESPONDENTS.get(question.id())).ifPresent(r -> rows.add(groupAnswer(r, given)));
    }

    private List<String> choices(ReportQuestion question) {
        Set<String> chosen = new LinkedHashSet<>();
        for (int i = 1; i <= ReportAnswer.MOST_CHOICES && !question.choices().isEmpty(); i++) {
            String label = AnnualWords.choice(question.label(), i);
            answerCell(label)
                    .flatMap(c ->
                            texts.values().code(c, label, AnnualWords.TOOLS).value())
                    .ifPresent(chosen::add);
        }
        return List.copyOf(chosen);
    }

    /** The cell of the answer column in the row of a question. */
    private Optional<BookCell> answerCell(String label) {
        return sheet.flatMap(s -> s.label(label).map(cell -> s.at(cell.row(), answerColumn(s, cell))));
    }

    private static int answerColumn(BookSheet sheet, Cell label) {
        return sheet.tables(List.of(AnnualWords.QUESTION, AnnualWords.ANSWER)).stream()
                .filter(table -> table.headRow() < label.row())
                .reduce((first, last) -> last)
                .flatMap((BookTable table) -> table.column(AnnualWords.ANSWER))
                .orElse(label.column() + BESIDE);
    }

    private Row answer(String id, String state, Given given, Optional<String> choice) {
        return facts.ofYear(ReportTables.EVALUATION_ANSWER, given.locator())
                .set("question_id", id)
                .set("choice", choice.orElse(null))
                .set("text", given.text().orElse(null))
                .set("words", given.words().isPresent() ? given.words().get() : null)
                .set("answer_state", state)
                .build();
    }

    private Row state(String id, String state, String place) {
        return facts.ofYear(ReportTables.EVALUATION_ANSWER, place)
                .set("question_id", id)
                .set("answer_state", state)
                .build();
    }

    /** The questions that other templates have and this one lacks. */
    private Set<String> notAsked() {
        Set<String> ids = new TreeSet<>();
        for (ReportTemplate other : ReportTemplates.all()) {
            for (ReportSheet page : List.of(ReportSheet.ACTIVITY, ReportSheet.EVALUATION)) {
                other.on(page).stream()
                        .map(ReportQuestion::id)
                        .filter(id -> !template.asks(id))
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    private void group(RolesReader roles) {
        rows.add(facts.ofYear(GroupTables.REFERENCE_GROUP, place())
                .set("form", template.id())
                .set("approved", "not_asked")
                .set("meetings_state", "not_asked")
                .set("user_organisation", roles.userOrganisation().orElse(null))
                .build());
        RESPONDENTS.entrySet().stream()
                .filter(r -> !template.asks(r.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(r -> rows.add(groupAnswer(r.getValue(), new Given("not_asked", Optional.empty(), place()))));
        NEVER_ASKED.forEach(r -> rows.add(groupAnswer(r, new Given("not_asked", Optional.empty(), place()))));
    }

    private Row groupAnswer(String respondent, Given given) {
        return facts.ofYear(GroupTables.REFERENCE_GROUP_ANSWER, given.locator())
                .set("respondent", respondent)
                .set("answer_state", given.state())
                .set("words", given.words().isPresent() ? given.words().get() : null)
                .set("text", given.text().orElse(null))
                .build();
    }

    private String place() {
        return sheet.map(BookSheet::start).orElseGet(sheets::anywhere);
    }
}
