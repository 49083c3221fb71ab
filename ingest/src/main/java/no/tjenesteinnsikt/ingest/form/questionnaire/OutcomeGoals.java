package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.Content.Found;
import no.tjenesteinnsikt.ingest.form.text.CountText;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.form.text.Span;
import no.tjenesteinnsikt.ingest.lake.PlanTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * Outcome goals that the leader states: each on a line of its own, or as many in a sentence as it says there are. A
 * sentence that cannot be parted into that many gives none.
 */
final class OutcomeGoals {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?imu)^[^\\p{L}\\n]*(?:overordne[dt]\\w*\\s+|overordna\\s+)?resultatmål\\s*\\d{1,2}\\s*[:.–-]+\\s*([^\\n]+)");
    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)(?<!\\p{L})(" + CountText.numberPattern()
                    + ")\\s+(?:\\p{L}+\\s+){0,3}?resultatmål(?!\\p{L})[^.:\\n]*[.:]\\s*(?:(?:disse|desse|de|dei|målene|måla)\\s+(?:omhandler|omhandlar|er|gjelder|gjeld|handler om|handlar om|dreier seg om|dreiar seg om)\\s*:?\\s+)?");
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?iu)(?<!\\p{L})resultatmål(?:a|ene|et)?(?!\\p{L})(?:\\s+(?:for|til)\\s+[^.:\\n]{1,60}?)?\\s*(?:er)?\\s*:[ \\t]*(?=\\n)");
    private static final Pattern SINGLE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:vårt|tjenestens|tenesta sitt)\\s+(?:overordne(?:de|t)\\s+|overordna\\s+)?resultatmål\\s+er\\s+"
                    + "(?!(?:ikke|ikkje|oppnådd|nådd|oppfylt|innfridd|under|fastsatt|fastsett|definert|utarbeid|delvis|i\\s+ferd)\\p{L}*)([^.\\n]+(?:\\n(?=\\p{Ll})[^.\\n]+)*)");
    /** What is said of a goal that is not named: how far it is reached, or that there is none. */
    private static final String HOW_FAR =
            "(?:ikke|ikkje|ingen|inga|(?:opp)?nådd\\p{L}*|oppfyl\\p{L}+|innfri\\p{L}+|fastsatt?e?|fastsett\\p{L}*|definert\\p{L}*|utarbeid\\p{L}+|rev(?:idert|udert)\\p{L}*)(?!\\p{L})";

    private static final Pattern REACHED = Pattern.compile("(?iu)(?:\\p{L}+\\s+){0,3}" + HOW_FAR);
    /** A sentence of goals, and none that is one: how far they are reached, where they stand, or an introduction to them. */
    private static final Pattern ABOUT_GOALS = Pattern.compile("(?iu)(?<!\\p{L})(?:" + HOW_FAR
            + "|(?:resultat|hoved|hovud|del)?mål(?:a|ene|et|sett?ing\\p{L}*)?(?!\\p{L})"
            + "|(?:se|sjå|vise[rs]?|visast|vist)(?!\\p{L}))");

    private static final String MARK = "(?:[-•*–]|\\d{1,2}[.)]|[a-z]\\))\\s";
    private static final Pattern LISTED = Pattern.compile(
            "(?u)\\G\\s*" + MARK + "\\s*([^\\n]+(?:\\n(?![ \\t]*" + MARK + ")[ \\t]*(?=\\p{Ll})[^\\n]+)*)");
    private static final Pattern REST_OF_LIST = Pattern.compile("[ \\t]*(?:\\n[ \\t]*)?");
    private static final Pattern SENTENCE = Pattern.compile("(?u)\\G([^.]+)\\.?");
    private static final Pattern PARTS = Pattern.compile("\\s*[,;]\\s*(?:samt|og)?\\s*|\\s+samt\\s+");
    private static final Pattern AND = Pattern.compile("\\s*[,;]\\s*(?:samt|og)?\\s*|\\s+(?:samt|og)\\s+");
    private static final Pattern DUE = Pattern.compile(
            "(?iu)(?:innen|innan|i løpet av|utgangen av|utgongen av|før)\\s+(?:utgangen av\\s+|utgongen av\\s+)?((?:19|20)\\d\\d)");

    /** A heading of an attachment, alone on its line. */
    private static final Pattern HEADING = Pattern.compile(
            "(?imu)^[ \\t#*_]*(?:(?:overordne(?:de|t)|overordna)\\s+)?resultatmål(?:a|ene|et)?(?:\\s+(?:for|til)\\s+[^.:\\n]{1,60}?)?[ \\t]*:?[ \\t*_]*(?=\\n)");
    /** A line of prose under the heading, to its full stop; a blank line ends what belongs to it. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?u)\\G[ \\t]*\\n?[ \\t]*(\\p{Lu}[^\\n]*(?:\\n(?=\\p{Ll})[^\\n]+)*\\.)[ \\t]*(?=\\n|$)");

    private OutcomeGoals() {}

    static List<Row> rows(QuestionAnswers answers, List<Content> attachments, FactRows facts, QuestionDoubts doubts) {
        List<Row> stated = answered(answers, facts, doubts);
        return stated.isEmpty() ? attached(attachments, facts, doubts) : stated;
    }

    /** The goals that attachments list under a heading of their own; the first that has it. */
    static List<Row> attached(List<Content> attachments, FactRows facts, QuestionDoubts doubts) {
        for (Content content : attachments) {
            Optional<Found> heading = content.find(HEADING);
            if (heading.isPresent()) {
                int from = heading.get().span().end();
                int end = endOfPiece(content, from);
                String text = content.source().text();
                List<Span> listed = listed(text, from, end);
                List<Span> goals = listed.isEmpty() ? written(text, from, end) : wholeList(text, listed, end);
                if (goals.isEmpty()) {
                    doubts.goalsUnread(heading.get().place());
                }
                return goals.stream().map(goal -> row(content, goal, facts)).toList();
            }
        }
        return List.of();
    }

    /** Sentences that each are a goal, with nothing behind them; else none. */
    private static List<Span> written(String text, int from, int end) {
        List<Span> goals = matches(WRITTEN, text, from, end);
        boolean clear = !goals.isEmpty()
                && text.substring(goals.get(goals.size() - 1).end(), end).isBlank()
                && goals.stream()
                        .noneMatch(goal -> ABOUT_GOALS
                                .matcher(text.substring(goal.start(), goal.end()))
                                .find());
        return clear ? goals : List.of();
    }

    /** A list behind which a blank line or nothing follows, and no item of which says that there is no goal; else none. */
    private static List<Span> wholeList(String text, List<Span> goals, int end) {
        Matcher rest =
                REST_OF_LIST.matcher(text).region(goals.get(goals.size() - 1).end(), end);
        boolean ends = rest.lookingAt() && (rest.end() == end || text.charAt(rest.end()) == '\n');
        return ends && goals.stream().noneMatch(goal -> isDenied(text, goal)) ? goals : List.of();
    }

    private static boolean isDenied(String text, Span goal) {
        return REACHED.matcher(text.substring(goal.start(), goal.end())).lookingAt();
    }

    private static List<Row> answered(QuestionAnswers answers, FactRows facts, QuestionDoubts doubts) {
        for (String id : List.of(
                "leader_results",
                "leader_documentation_systems",
                "leader_need_to_continue",
                "leader_regional_continuation",
                "leader_spreading_means")) {
            Optional<Content> content = answers.content(id);
            List<Span> goals = content.map(c -> goals(c, doubts)).orElse(List.of());
            if (!goals.isEmpty()) {
                return goals.stream()
                        .map(g -> row(content.orElseThrow(), g, facts))
                        .toList();
            }
        }
        return List.of();
    }

    private static List<Span> goals(Content content, QuestionDoubts doubts) {
        List<Span> numbered =
                content.findAll(NUMBERED).stream().map(f -> f.group(1)).toList();
        if (!numbered.isEmpty()) {
            return numbered;
        }
        Optional<Found> counted = content.find(COUNTED);
        return counted.isPresent() ? counted(content, counted.get(), doubts) : uncounted(content);
    }

    /** Goals that stand in a list under their name, or the one that a sentence says. */
    private static List<Span> uncounted(Content content) {
        Optional<Found> announced = content.find(ANNOUNCED);
        if (announced.isPresent()) {
            int from = announced.get().span().end();
            String text = content.source().text();
            List<Span> goals = listed(text, from, endOfPiece(content, from));
            return goals.stream().anyMatch(goal -> isDenied(text, goal)) ? List.of() : goals;
        }
        List<Found> single = content.findAll(SINGLE).stream()
                .filter(f -> !REACHED.matcher(f.groups().get(1)).lookingAt())
                .toList();
        return single.size() == 1 ? List.of(single.get(0).group(1)) : List.of();
    }

    private static int endOfPiece(Content content, int from) {
        return content.spans().stream()
                .filter(s -> s.start() < from && s.end() >= from)
                .mapToInt(Span::end)
                .findFirst()
                .orElse(from);
    }

    private static List<Span> counted(Content content, Found counted, QuestionDoubts doubts) {
        int count = CountText.value(counted.groups().get(1));
        int from = counted.span().end();
        String text = content.source().text();
        int end = endOfPiece(content, from);
        List<Span> listed = listed(text, from, end);
        if (listed.size() == count) {
            return listed;
        }
        Matcher sentence = SENTENCE.matcher(text).region(from, end);
        if (sentence.find()) {
            for (Pattern separator : List.of(PARTS, AND)) {
                List<Span> parts = split(text, sentence.start(1), sentence.end(1), separator);
                if (parts.size() == count) {
                    return parts;
                }
            }
        }
        doubts.goalsUnclear(count, counted.place());
        return List.of();
    }

    private static List<Span> listed(String text, int from, int end) {
        return matches(LISTED, text, from, end);
    }

    private static List<Span> matches(Pattern pattern, String text, int from, int end) {
        List<Span> items = new ArrayList<>();
        Matcher item = pattern.matcher(text).region(from, end);
        while (item.find()) {
            items.add(new Span(item.start(1), item.end(1)));
        }
        return items;
    }

    private static List<Span> split(String text, int start, int end, Pattern separator) {
        List<Span> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(text).region(start, end);
        int at = start;
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                parts.add(new Span(at, matcher.start()));
                at = matcher.end();
            }
        }
        parts.add(new Span(at, end));
        return parts.stream()
                .filter(s -> !text.substring(s.start(), s.end()).isBlank())
                .toList();
    }

    private static Row row(Content content, Span goal, FactRows facts) {
        Content own = new Content(content.source(), List.of(goal));
        String text = own.text();
        Matcher due = DUE.matcher(text);
        return facts.of(PlanTables.OUTCOME_GOAL, own.place().orElseThrow())
                .set("goal", text.replaceAll("[.;,\\s]+$", ""))
                .set("measurable", "not_asked")
                .set("due_year", due.find() ? Integer.valueOf(due.group(1)) : null)
                .set("met", "not_asked")
                .build();
    }
}
