package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.privacy.ContactMask;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.Content.Found;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.form.text.Sections.Section;
import no.tjenesteinnsikt.ingest.lake.PlanTables;
import no.tjenesteinnsikt.ingest.lake.QuestionnaireTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** The plan for spreading competence: whom it is for, in which order, and which measure reaches whom by which means. */
final class SpreadingPlan {
    private static final Pattern PERIOD = Pattern.compile(
            "(?isu)(?:plan|periode)[^.]{0,120}?(?<!\\d)((?:19|20)\\d\\d)\\s*[-–]\\s*((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern FROM_GOALS = Pattern.compile(
            "(?isu)(?<!\\p{L})(?:forankring|forankret|forankra|utgangspunkt|basert|bygger|byggjer|i tråd med|knyttet til|knytt til|avledet|avleia|utledet)(?!\\p{L})[^.]{0,120}?resultatmål\\p{L}*|resultatmål\\p{L}*[^.]{0,60}?(?:utgangspunkt|grunnlag)\\p{L}*");
    private static final Pattern BEGINNING = Pattern.compile("(?u)[ \\t]*(?:[\\p{Lu}\\n]|[^\\p{L}\\s])");
    /** Two or three words. */
    private static final int NEAR = 20;

    private static final Pattern NOT =
            Pattern.compile("(?iu)(?<!\\p{L})(?:ikke|ikkje|ingen|inga|mangler|manglar)(?!\\p{L})");

    private final Section section;
    private final List<Content> behind;
    private final FactRows facts;
    private final Optional<String> primaryAudience;
    private final QuestionDoubts doubts;

    /**
     * @param section the attachment until its time plan
     * @param behind what the time plan's heading cut off from it
     */
    SpreadingPlan(
            Section section,
            List<Content> behind,
            FactRows facts,
            Optional<String> primaryAudience,
            QuestionDoubts doubts) {
        this.section = section;
        this.behind = List.copyOf(behind);
        this.facts = facts;
        this.primaryAudience = primaryAudience;
        this.doubts = doubts;
    }

    List<Row> rows() {
        Audiences audiences = Audiences.of(section.content());
        List<Row> rows = new ArrayList<>(List.of(plan()));
        audiences
                .all()
                .forEach(a -> rows.add(facts.of(QuestionnaireTables.SPREADING_AUDIENCE, a.place())
                        .set("audience", a.letter())
                        .set("description", ContactMask.mask(a.description()))
                        .set("audience_priority", FactRows.orNull(audiences.priority(a.letter())))
                        .build()));
        PlanTable table = table(audiences);
        if (table.rows().isEmpty()) {
            doubts.planTableMissing(label());
        }
        table.unclear().forEach(f -> doubts.planRow(f.text(), f.place()));
        table.rows().forEach(r -> rows.addAll(measures(r, audiences)));
        return rows;
    }

    private PlanTable table(Audiences audiences) {
        return Stream.concat(Stream.of(section.content()), behind.stream())
                .map(content -> PlanTable.of(content, audiences))
                .filter(table -> !table.rows().isEmpty() || !table.unclear().isEmpty())
                .findFirst()
                .orElseGet(() -> new PlanTable(List.of(), List.of()));
    }

    private TextPlace label() {
        return section.content()
                .source()
                .place(section.label().start(), section.label().end());
    }

    private Row plan() {
        Content content = section.content();
        List<Found> said = content.findAll(FROM_GOALS);
        Optional<Found> goals = said.stream().filter(f -> !isNear(f)).findFirst();
        Optional<Found> clear = said.stream().filter(f -> !isDenied(f)).findFirst();
        Optional<String> period = content.find(PERIOD)
                .map(f -> f.groups().get(1) + "–" + f.groups().get(2));
        return facts.of(
                        PlanTables.SPREADING_PLAN,
                        clear.or(() -> goals)
                                .or(() -> said.stream().findFirst())
                                .map(Found::place)
                                .orElseGet(this::label))
                .set("period", FactRows.orNull(period))
                .set(
                        "from_outcome_goals",
                        clear.isPresent() ? "yes" : goals.isPresent() ? "unknown" : said.isEmpty() ? "not_asked" : "no")
                .set("primary_audience", FactRows.orNull(primaryAudience))
                .build();
    }

    /** Whether the same sentence denies something, which need not be this. */
    private static boolean isDenied(Found found) {
        return NOT.matcher(sentence(found)).find();
    }

    /** Whether the denial stands in the words or right before them, so that it can be of nothing else. */
    private static boolean isNear(Found found) {
        String sentence = sentence(found);
        int own = found.span().end() - found.span().start();
        return NOT.matcher(sentence.substring(Math.max(0, sentence.length() - own - NEAR)))
                .find();
    }

    /** The sentence until the end of the words. It begins after a full stop, or on a line that begins as sentences and list items do. */
    private static String sentence(Found found) {
        String text = found.source().text();
        int start = found.span().start();
        while (start > 0 && ".!?:;".indexOf(text.charAt(start - 1)) < 0 && !beginsAnew(text, start)) {
            start--;
        }
        return text.substring(start, found.span().end());
    }

    private static boolean beginsAnew(String text, int at) {
        return text.charAt(at - 1) == '\n'
                && BEGINNING.matcher(text).region(at, text.length()).lookingAt();
    }

    private List<Row> measures(PlanTable.Measure measure, Audiences audiences) {
        List<Row> rows = new ArrayList<>();
        for (String audience : measure.audiences()) {
            boolean undefined = audience.length() == 1
                    && !audiences.all().isEmpty()
                    && audiences.all().stream().noneMatch(a -> a.letter().equals(audience));
            if (undefined) {
                doubts.audienceUndefined(audience, measure.place());
            } else if (audience.length() > 1
                    && !audience.equals("alle")
                    && !audiences.all().isEmpty()) {
                doubts.audienceNotListed(audience, measure.place());
            }
            rows.add(facts.of(PlanTables.SPREADING_MEASURE, measure.place())
                    .set("measure", ContactMask.mask(measure.name()))
                    .set("audience", audience)
                    .set("audience_priority", FactRows.orNull(audiences.priority(audience)))
                    .set("means", measure.means().isEmpty() ? null : ContactMask.mask(measure.means()))
                    .build());
        }
        return rows;
    }
}
