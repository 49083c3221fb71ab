package no.tjenesteinnsikt.ingest.form.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.TextDocument;

/**
 * Which lines of a document belong to its pages and not to its text: page numbers, and heads and feet that come back.
 *
 * @param furniture the numbers of those lines
 * @param doubtful lines with a number alone at the edge of a page, which may be its number or an answer
 */
record PageLines(Set<Integer> furniture, Set<Integer> doubtful) {
    private static final String BLANK = "[\\s\\p{Z}]";
    private static final Pattern NUMBERED = Pattern.compile("(?iu)" + BLANK + "*(?:(?:side|page|s\\.)" + BLANK
            + "*\\d{1,4}(?:" + BLANK + "*(?:av|/|of)" + BLANK + "*\\d{1,4})?|\\d{1,4}" + BLANK + "*(?:av|/)" + BLANK
            + "*\\d{1,4}|[-–—]" + BLANK + "*\\d{1,4}" + BLANK + "*[-–—])" + BLANK + "*");
    private static final Pattern HEAD_WITH_NUMBER = Pattern.compile("(?iu).{0,100}\\b(?:side|page)" + BLANK
            + "+\\d{1,4}(?:" + BLANK + "*(?:av|/|of)" + BLANK + "*\\d{1,4})?" + BLANK + "*");
    private static final Pattern VERSION =
            Pattern.compile("(?iu)" + BLANK + "*\\d{6}" + BLANK + "+[a-zæøå]{2,4}" + BLANK + "*");
    private static final Pattern NUMBER = Pattern.compile(BLANK + "*(\\d{1,4})" + BLANK + "*");
    private static final Pattern FAR_RIGHT = Pattern.compile("(?: {20}|\\t{4}| *\\t[ \\t]{3,})[ \\t]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST_HEAD = 120;

    PageLines {
        furniture = new TreeSet<>(furniture);
        doubtful = Set.copyOf(doubtful);
    }

    static PageLines of(TextDocument document) {
        List<Line> lines =
                document.lines().stream().filter(line -> !isBlank(line)).toList();
        Map<Integer, Integer> edges = edges(document, lines);
        Map<String, Integer> seenAtEdges = new HashMap<>();
        for (Line line : lines) {
            if (edges.containsKey(line.number())) {
                seenAtEdges.merge(likeness(line), 1, Integer::sum);
            }
        }
        Set<Integer> furniture = new HashSet<>(countedPages(lines));
        Set<Integer> doubtful = new HashSet<>();
        for (Line line : lines) {
            String text = line.text();
            boolean numbered = text.chars().anyMatch(c -> c >= '0' && c <= '9');
            boolean edge = edges.containsKey(line.number());
            // The title of a document may come back at the top of a page, where its next part starts.
            boolean title = line.number() == lines.get(0).number();
            boolean running =
                    edge && !title && text.length() <= LONGEST_HEAD && seenAtEdges.getOrDefault(likeness(line), 0) > 1;
            if (numbered && isNumbered(text)) {
                furniture.add(line.number());
            } else if (edge && NUMBER.matcher(text).matches()) {
                (isPage(text, edges.getOrDefault(line.number(), 0)) ? furniture : doubtful).add(line.number());
            } else if (running && !NUMBER.matcher(text).matches()) {
                furniture.add(line.number());
            }
        }
        return new PageLines(furniture, doubtful);
    }

    /** Numbers alone, far to the right, that count from one on: of pages whose ends were lost. */
    private static List<Integer> countedPages(List<Line> lines) {
        List<Line> far = lines.stream()
                .filter(line -> FAR_RIGHT.matcher(line.text()).lookingAt()
                        && NUMBER.matcher(line.text()).matches())
                .toList();
        for (int i = 0; i < far.size(); i++) {
            if (!isPage(far.get(i).text(), i + 1)) {
                return List.of();
            }
        }
        return far.size() < 2 ? List.of() : far.stream().map(Line::number).toList();
    }

    private static boolean isNumbered(String text) {
        return text.length() <= LONGEST_HEAD
                && (NUMBERED.matcher(text).matches()
                        || VERSION.matcher(text).matches()
                        || HEAD_WITH_NUMBER.matcher(text).matches());
    }

    private static boolean isBlank(Line line) {
        return line.text().chars().allMatch(Line::isBlank);
    }

    private static boolean isPage(String text, int page) {
        return text.strip().equals(String.valueOf(page));
    }

    private static String likeness(Line line) {
        return DIGITS.matcher(line.text().strip().toLowerCase(Locale.ROOT)).replaceAll("0");
    }

    /** The first and the last line of each page, blank lines aside, with the page's number; none where no page ends. */
    private static Map<Integer, Integer> edges(TextDocument document, List<Line> lines) {
        Map<Integer, Integer> edges = new HashMap<>();
        int page = 1;
        int previous = 0;
        for (Line line : document.lines()) {
            int feeds = (int) line.text().chars().filter(c -> c == '\f').count();
            if (feeds > 0) {
                boolean before = isBlankBefore(line.text());
                putEdge(edges, before ? previous : line.number(), page);
                page += feeds;
                int next = before && !isBlank(line) ? line.number() : nextLine(lines, line.number());
                putEdge(edges, next, page);
            }
            previous = isBlank(line) ? previous : line.number();
        }
        if (page > 1) {
            putEdge(edges, lines.get(0).number(), 1);
            putEdge(edges, lines.get(lines.size() - 1).number(), page);
        }
        return edges;
    }

    private static void putEdge(Map<Integer, Integer> edges, int line, int page) {
        if (line > 0) {
            edges.putIfAbsent(line, page);
        }
    }

    private static boolean isBlankBefore(String text) {
        return text.substring(0, text.indexOf('\f')).chars().allMatch(Line::isBlank);
    }

    private static int nextLine(List<Line> lines, int after) {
        return lines.stream()
                .map(Line::number)
                .filter(n -> n > after)
                .findFirst()
                .orElse(0);
    }
}
