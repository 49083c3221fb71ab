package no.tjenesteinnsikt.dashboard.view.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.read.OncePerRows;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * Which indicators the questions of the annual report feed, read out of the definitions of the edition itself. The rule
 * stands in decision 076.
 *
 * @param questions the questions by use, and then as the templates have them
 */
public record QuestionUses(List<Used> questions) {
    private static final String ANNUAL = "annual-";
    private static final OncePerRows<Language, QuestionUses> MADE = new OncePerRows<>();

    public QuestionUses {
        questions = List.copyOf(questions);
    }

    /** How the answer to a question is used. */
    public enum Use {
        /** An indicator reads what was answered. */
        CONTENT("content"),
        /** Indicators read only whether it was answered, or how long the answer is. */
        ANSWERED("answered"),
        /** No indicator reads it. */
        NEVER("never");

        private final String code;

        Use(String code) {
            this.code = code;
        }

        /** The word of the texts and of the data twin. */
        public String code() {
            return code;
        }
    }

    /**
     * An indicator that reads a question.
     *
     * @param id the indicator
     * @param title its title
     * @param address its page
     */
    public record Reader(String id, String title, String address) {}

    /**
     * A question and what it is used for.
     *
     * @param id the question
     * @param label the question in short
     * @param templates the numbers of the templates that ask it
     * @param use how it is used
     * @param content the indicators that read what was answered
     * @param answered the indicators that read only whether it was answered
     */
    public record Used(
            String id, String label, String templates, Use use, List<Reader> content, List<Reader> answered) {
        public Used {
            content = List.copyOf(content);
            answered = List.copyOf(answered);
        }
    }

    /** Of an edition; no narrowing leaves out definitions or questions. */
    static QuestionUses of(PublishedData data, Texts texts) {
        return MADE.of(data.in(ResultTables.INDICATOR), texts.language(), () -> make(data, texts));
    }

    private static QuestionUses make(PublishedData data, Texts texts) {
        List<IndicatorReads> indicators = reads(data.in(ResultTables.INDICATOR), texts.language());
        Map<String, List<Row>> questions = new LinkedHashMap<>();
        data.in(ReferenceTables.QUESTION).stream()
                .filter(row -> row.text("template").startsWith(ANNUAL))
                .forEach(row -> questions
                        .computeIfAbsent(row.text("question_id"), id -> new ArrayList<>())
                        .add(row));
        List<Used> used = questions.values().stream()
                .map(asked -> used(asked, indicators))
                .toList();
        List<Used> ordered = new ArrayList<>();
        for (Use use : Use.values()) {
            used.stream().filter(one -> one.use() == use).forEach(ordered::add);
        }
        return new QuestionUses(ordered);
    }

    private static List<IndicatorReads> reads(List<Row> definitions, Language language) {
        return definitions.stream()
                .map(row -> IndicatorReads.of(
                        new Reader(
                                row.text("indicator_id"),
                                row.text("title_" + language.code()),
                                Addresses.indicator(row.text("indicator_id"))),
                        row.text("evidence_sql")))
                .toList();
    }

    private static Used used(List<Row> asked, List<IndicatorReads> indicators) {
        Row first = asked.get(0);
        List<Reader> content = indicators.stream()
                .filter(indicator -> indicator.readsContent(first))
                .map(IndicatorReads::reader)
                .toList();
        List<Reader> answered = indicators.stream()
                .filter(indicator -> !content.contains(indicator.reader()))
                .filter(indicator -> asked.stream().anyMatch(indicator::readsWhetherAnswered))
                .map(IndicatorReads::reader)
                .toList();
        Use rest = answered.isEmpty() ? Use.NEVER : Use.ANSWERED;
        return new Used(
                first.text("question_id"),
                first.text("label"),
                String.join(
                        ", ",
                        asked.stream()
                                .map(row -> row.text("template").substring(ANNUAL.length()))
                                .toList()),
                content.isEmpty() ? rest : Use.CONTENT,
                content,
                answered);
    }

    /** How many questions are used in that way. */
    public int count(Use use) {
        return of(use).size();
    }

    /** The questions that are used in that way. */
    public List<Used> of(Use use) {
        return questions.stream().filter(one -> one.use() == use).toList();
    }
}
