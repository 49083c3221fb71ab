package no.tjenesteinnsikt.dashboard.view.reporting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * What the evidence of an indicator reads, told from its SQL: the tables after {@code from} and {@code join}, the columns
 * that it names, and the questions that it limits itself to.
 *
 * @param reader the indicator
 * @param sql its evidence
 * @param tables the tables that it reads
 * @param names the words that it names outside of quotes, columns with and without their table
 * @param literals the words that it quotes
 */
record IndicatorReads(
        QuestionUses.Reader reader, String sql, Set<String> tables, Set<String> names, Set<String> literals) {
    /** Where the annual workbook's answers lie that have a table of their own; all others lie in evaluation_answer alone. */
    private static final List<Place> PLACES = List.of(
            new Place("description", "service_description", Set.of("text", "words")),
            new Place("diagnosis_codes", "service_description", Set.of("icd10_code")),
            new Place("staffing", "staffing", Set.of("fte")),
            new Place("web_page", "web_requirement", Set.of("met")),
            new Place("people", "role", Set.of("role", "institution_id", "show_publicly", "gets_copy")),
            new Place("group_seats", "reference_group_member", Set.of("seat_state", "organisation")));

    private static final Set<String> GROUP =
            Set.of("group_overall", "group_user", "group_nord", "group_midt", "group_vest", "group_sor_ost");
    private static final Pattern LITERAL = Pattern.compile("'([a-z_0-9]+)'");
    private static final Pattern LEFT_OUT = Pattern.compile("question_id not in \\([^)]*\\)");
    private static final Pattern LIMIT =
            Pattern.compile("\\bq\\.(respondent|basis|sheet|answer_type) (=|<>|in) (\\([^)]*\\)|'[^']*')");

    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join) ([a-z_]+)");
    private static final Pattern WORD = Pattern.compile("[a-z_0-9.]+");

    static IndicatorReads of(QuestionUses.Reader reader, String sql) {
        Set<String> names = new HashSet<>();
        WORD.matcher(sql.replaceAll("'[^']*'", "''")).results().forEach(word -> {
            names.add(word.group());
            names.add(word.group().substring(word.group().lastIndexOf('.') + 1));
        });
        return new IndicatorReads(
                reader,
                sql,
                TABLE.matcher(sql).results().map(found -> found.group(1)).collect(Collectors.toSet()),
                names,
                literals(sql).collect(Collectors.toSet()));
    }

    /** Where the answer to a question lies. */
    private record Place(String question, String table, Set<String> columns) {}

    /** Whether it reads what was answered. */
    boolean readsContent(Row question) {
        String id = question.text("question_id");
        Optional<Place> place =
                PLACES.stream().filter(one -> one.question().equals(id)).findFirst();
        if (place.isPresent()) {
            return reads(place.get().table()) && place.get().columns().stream().anyMatch(this::names);
        }
        if (sheet(question).equals("activity")) {
            return reads("activity") && isOfType(id);
        }
        String table = GROUP.contains(id) ? "reference_group_answer" : "evaluation_answer";
        return reads(table) && Stream.of("a.text", "choice").anyMatch(this::names);
    }

    /** Only activities have types; evidence that names some reads those, evidence that names none reads all. */
    private boolean isOfType(String type) {
        Set<String> types = Set.of(
                "article",
                "doctorate",
                "research_project",
                "teaching",
                "clinical_activity",
                "dissemination",
                "quality_tool");
        Set<String> named = literals.stream().filter(types::contains).collect(Collectors.toSet());
        return named.isEmpty() || named.contains(type);
    }

    /** Whether it reads if there is an answer, or how long it is. */
    boolean readsWhetherAnswered(Row question) {
        String id = question.text("question_id");
        boolean isAnswer = Set.of("activity", "evaluation").contains(sheet(question));
        if (!isAnswer) {
            return false;
        }
        return (reads("evaluation_answer") && passes(question))
                || (GROUP.contains(id) && reads("reference_group_answer"));
    }

    private boolean passes(Row question) {
        Matcher left = LEFT_OUT.matcher(sql);
        while (left.find()) {
            if (literals(left.group()).anyMatch(question.text("question_id")::equals)) {
                return false;
            }
        }
        Matcher limit = LIMIT.matcher(sql);
        while (limit.find()) {
            String value = question.get(limit.group(1)).map(Object::toString).orElse("");
            boolean holds = literals(limit.group(3)).anyMatch(value::equals);
            if (holds == limit.group(2).equals("<>")) {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> literals(String sql) {
        return LITERAL.matcher(sql).results().map(found -> found.group(1));
    }

    private boolean reads(String table) {
        return tables.contains(table);
    }

    private boolean names(String column) {
        return names.contains(column);
    }

    private static String sheet(Row question) {
        return question.get("sheet").map(Object::toString).orElse("");
    }
}
