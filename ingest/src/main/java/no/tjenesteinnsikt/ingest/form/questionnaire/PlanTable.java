package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.Content.Found;

/**
 * The plan's table of measures, audiences and means, under a head that names all three. Cells are parted by tabs or by
 * several blanks; where these were lost, the letters of the audiences part a row, and a row without them is unclear.
 *
 * @param rows the measures
 * @param unclear the rows that cannot be parted
 */
record PlanTable(List<Measure> rows, List<Found> unclear) {
    private static final Pattern LINE = Pattern.compile("(?m)^[^\\n]*\\S[^\\n]*$");
    private static final Pattern CELL = Pattern.compile("\\t+| {3,}");
    private static final Pattern LETTERS = Pattern.compile("[A-Z](?:\\s*[,;/–-]\\s*[A-Z]|\\s+og\\s+[A-Z])*\\s*,?");
    private static final Pattern NUMBERS = Pattern.compile("[1-9](?:\\s*[,;/–-]\\s*[1-9]|\\s+og\\s+[1-9])*\\s*,?");
    private static final Pattern ALL = Pattern.compile("(?iu)alle(?:\\s+målgrupp(?:er|ene|ane))?");
    private static final String MANY =
            "[A-Z](?:\\s*[,;/–-]\\s*[A-Z]|\\s+og\\s+[A-Z])+|[1-9](?:\\s*[,;/–-]\\s*[1-9]|\\s+og\\s+[1-9])+";
    /** A mark or marks that stand alone within a line. */
    private static final Pattern MARKS = Pattern.compile(
            "(?u)(?<=\\s)(?:(" + MANY + ")|((?i:alle målgrupp(?:er|ene|ane)))|Alle|[A-HJ-Z1-9])(?=\\s*,?\\s+\\S)");

    private static final Pattern AFTER_MARK = Pattern.compile("\\s*,?\\s+");
    /** How means begin behind one mark, and behind several: «hemofili A og B for fastleger» is no row. */
    private static final Pattern CAPITAL = Pattern.compile("(?u)\\p{Lu}[\\p{L}-]");

    private static final Pattern CAPITAL_OR_NUMBER = Pattern.compile("(?u)[\\p{Lu}\\d«\"]");
    /** A column of times before the others: which cell is which cannot be told by the order of the three. */
    private static final Pattern TIMED =
            Pattern.compile("(?iu)\\s*(?:år|årstal|årstall|når|tid|tidspunkt|frist|periode)(?!\\p{L})");

    private static final Pattern EXCEPT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:unntatt|unnateke|unntake|utenom|utanom|bortsett|minus|ikke|ikkje|uten|utan)(?!\\p{L})");
    private static final Pattern CONTINUED = Pattern.compile("(?iu).*\\bforts(?:att|ettelse)?\\.?$");
    private static final int AUDIENCE = 1;

    PlanTable {
        rows = List.copyOf(rows);
        unclear = List.copyOf(unclear);
    }

    /**
     * One row of the table.
     *
     * @param name the measure
     * @param audiences letters, {@code alle}, or the words of the cell
     * @param means the cell with the means
     * @param place the row
     */
    record Measure(String name, List<String> audiences, String means, TextPlace place) {
        Measure {
            audiences = List.copyOf(audiences);
        }
    }

    /**
     * Reads the plan's table.
     *
     * @param audiences those that the plan lists: only their marks part a row whose cells ran together
     */
    static PlanTable of(Content plan, Audiences audiences) {
        Builder builder = new Builder(audiences);
        List<Found> lines = plan.findAll(LINE);
        lines.forEach(builder::line);
        return builder.rows.isEmpty() && builder.unclear.isEmpty()
                ? stacked(lines, builder)
                : new PlanTable(builder.rows, builder.unclear);
    }

    /** Where an extraction put each cell on a line of its own: three lines a row, the second with the audiences. */
    private static PlanTable stacked(List<Found> lines, Builder listed) {
        List<Measure> rows = new ArrayList<>();
        List<Found> unclear = new ArrayList<>();
        int at = 0;
        while (at + 2 < lines.size() && !isStackedHead(lines.subList(at, at + 3))) {
            at++;
        }
        for (at += 3; at + 2 < lines.size() && listed.isAudience(lines.get(at + 1)); at += 3) {
            Found name = lines.get(at);
            Found means = lines.get(at + 2);
            rows.add(new Measure(
                    clean(name.text()),
                    audiences(lines.get(at + 1).text()),
                    clean(means.text()),
                    name.place().through(means.place())));
        }
        lines.stream().skip(at).filter(listed::isAudience).findFirst().ifPresent(unclear::add);
        return new PlanTable(rows, unclear);
    }

    private static boolean isStackedHead(List<Found> lines) {
        String one = lines.stream().map(Found::text).reduce("", (a, b) -> a + " " + b);
        return lines.stream().allMatch(line -> Content.countWords(line.text()) == 1)
                && head(one.strip())
                        .filter(order -> order[0] == 0 && order[AUDIENCE] == 1)
                        .isPresent();
    }

    private static final class Builder {
        private final List<Measure> rows = new ArrayList<>();
        private final List<Found> unclear = new ArrayList<>();
        private final Audiences listed;
        private int[] order = {0, 1, 2};
        private boolean open;
        /** Whether the row before is an unclear one, so that what goes on belongs to none of the rows. */
        private boolean lost;

        private int lastEnd;

        Builder(Audiences listed) {
            this.listed = listed;
        }

        void line(Found line) {
            Optional<int[]> head = head(line.text());
            boolean adjacent = line.span().start() - lastEnd <= 1;
            if (head.isPresent()) {
                order = head.get();
                open = true;
            } else if (open) {
                body(line, adjacent);
            }
            lastEnd = line.span().end();
        }

        private void body(Found line, boolean adjacent) {
            List<String> cells = cells(line.groups().get(0));
            if (cells.size() >= 3 && cells.get(order[0]).isBlank() && (lost || !rows.isEmpty())) {
                goesOn(cells, line.place());
            } else if (cells.size() >= 3) {
                add(
                        cells.get(order[0]),
                        cells.get(order[1]),
                        String.join(" ", cells.subList(order[2], order[2] == 2 ? cells.size() : order[2] + 1)),
                        line);
            } else {
                List<MatchResult> marks = marks(line.text());
                boolean several = marks.stream().anyMatch(mark -> mark.group(1) != null);
                if (marks.size() == 1
                        && parts(line.text(), marks.get(0))
                        && !EXCEPT.matcher(line.text()).find()) {
                    MatchResult mark = marks.get(0);
                    add(line.text().substring(0, mark.start()), mark.group(), means(line.text(), mark), line);
                } else if (cells.size() == 2 || (!marks.isEmpty() && (adjacent || several))) {
                    lose(line);
                } else if (adjacent
                        && (lost || !rows.isEmpty())
                        && !CONTINUED.matcher(line.text()).matches()) {
                    goesOn(List.of("", "", line.text()), line.place());
                } else {
                    open = false;
                }
            }
        }

        /** The parts of a line that can be its audiences. */
        private List<MatchResult> marks(String line) {
            return MARKS.matcher(line)
                    .results()
                    .filter(mark -> isMark(mark.group()))
                    .toList();
        }

        /** Whether what follows the mark begins as means do. Behind «alle målgruppene» it may begin anyhow. */
        private static boolean parts(String line, MatchResult mark) {
            Pattern begin = mark.group(1) == null ? CAPITAL : CAPITAL_OR_NUMBER;
            return mark.group(2) != null || begin.matcher(means(line, mark)).lookingAt();
        }

        private static String means(String line, MatchResult mark) {
            String rest = line.substring(mark.end());
            return AFTER_MARK.matcher(rest).replaceFirst("");
        }

        /** Whether a line is audiences and nothing else; numbers only where the plan lists them. */
        private boolean isAudience(Found line) {
            String text = line.text().strip();
            return LETTERS.matcher(text).matches()
                    || ALL.matcher(text).matches()
                    || (NUMBERS.matcher(text).matches() && isMark(text));
        }

        /** Whether all of it is what the plan lists; where it lists nothing, whether it is letters. */
        private boolean isMark(String part) {
            if (ALL.matcher(part).matches()) {
                return true;
            }
            return audiences(part).stream()
                    .allMatch(mark -> listed.all().isEmpty()
                            ? Character.isLetter(mark.charAt(0))
                            : listed.all().stream()
                                    .anyMatch(audience -> audience.letter().equals(mark)));
        }

        private void add(String name, String audience, String means, Found line) {
            List<String> audiences = audiences(audience);
            if (name.isBlank() || audiences.isEmpty()) {
                lose(line);
            } else {
                lost = false;
                rows.add(new Measure(clean(name), audiences, clean(means), line.place()));
            }
        }

        private void lose(Found line) {
            unclear.add(line);
            lost = true;
        }

        /** A row that runs over several lines: each cell goes on. */
        private void goesOn(List<String> cells, TextPlace place) {
            if (lost) {
                return;
            }
            Measure last = rows.remove(rows.size() - 1);
            List<String> audiences = new ArrayList<>(last.audiences());
            audiences(cells.get(AUDIENCE)).stream()
                    .filter(a -> !audiences.contains(a))
                    .forEach(audiences::add);
            rows.add(new Measure(
                    clean(last.name() + " " + cells.get(0)),
                    audiences,
                    clean(last.means() + " " + cells.get(2)),
                    last.place().through(place)));
        }
    }

    private static String clean(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : CELL.split(line.stripTrailing(), -1)) {
            cells.add(cell.strip());
        }
        if (cells.size() > 3 && cells.get(0).isEmpty() && !cells.get(1).isEmpty()) {
            cells.remove(0);
        }
        return cells;
    }

    /** Which cell holds the measure, the audiences and the means; empty where the line is no head. */
    private static Optional<int[]> head(String line) {
        String text = line.toLowerCase(Locale.ROOT);
        int measure = text.contains("tiltak") ? text.indexOf("tiltak") : -1;
        int audience = text.indexOf("målgrupp");
        int means = text.indexOf("virkemid") >= 0 ? text.indexOf("virkemid") : text.indexOf("verkemid");
        if (TIMED.matcher(text).lookingAt()
                || measure < 0
                || audience < 0
                || means < 0
                || text.length() > 120
                || text.endsWith(".")) {
            return Optional.empty();
        }
        int[] order = {rank(measure, audience, means), rank(audience, measure, means), rank(means, measure, audience)};
        return Optional.of(order);
    }

    private static int rank(int place, int one, int other) {
        return (place > one ? 1 : 0) + (place > other ? 1 : 0);
    }

    private static List<String> audiences(String cell) {
        String text = clean(cell).replaceAll("[,;.\\s]+$", "");
        if (text.isEmpty()) {
            return List.of();
        }
        if (ALL.matcher(text).matches()) {
            return List.of("alle");
        }
        if (!LETTERS.matcher(text).matches() && !NUMBERS.matcher(text).matches()) {
            return List.of(text);
        }
        List<String> letters = new ArrayList<>();
        Matcher letter =
                Pattern.compile("([A-Z1-9])(?:\\s*[–-]\\s*([A-Z1-9]))?").matcher(text);
        while (letter.find()) {
            char last = letter.group(2) == null
                    ? letter.group(1).charAt(0)
                    : letter.group(2).charAt(0);
            for (char c = letter.group(1).charAt(0); c <= last; c++) {
                letters.add(String.valueOf(c));
            }
        }
        return letters.stream().distinct().toList();
    }
}
