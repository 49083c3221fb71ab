package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Numbers;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import org.jspecify.annotations.Nullable;

/**
 * Published figures against computed ones.
 *
 * @param all how many there are
 * @param verdicts how many got which verdict
 * @param chosen the verdict that the list is limited to, empty for all
 * @param differing those that differ, whatever the list is limited to
 * @param sections the list, by section of the report
 */
public record CheckedView(
        int all, List<Verdict> verdicts, String chosen, List<CheckedLine> differing, List<Section> sections) {
    /** The verdicts, in the order in which they are shown. */
    static final List<String> VERDICTS = List.of("agrees", "agrees_by_one_reading", "differs", "cannot_be_computed");

    public CheckedView {
        verdicts = List.copyOf(verdicts);
        differing = List.copyOf(differing);
        sections = List.copyOf(sections);
    }

    /**
     * A verdict and how often it was given.
     *
     * @param code the verdict
     * @param words the verdict in words
     * @param count how many figures got it
     * @param address the list limited to it
     * @param current the value of {@code aria-current}, empty where the list is not limited to it
     */
    public record Verdict(String code, String words, String count, String address, String current) {}

    /**
     * A section of the report.
     *
     * @param name the section
     * @param lines its figures
     */
    public record Section(String name, List<CheckedLine> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The page.
     *
     * @param wanted the verdict to limit the list to; another word limits it to nothing less than all
     */
    public static CheckedView of(PublishedData data, Texts texts, String wanted) {
        String chosen = VERDICTS.contains(wanted) ? wanted : "";
        Map<String, String> addresses = addresses(data);
        EvidenceNames names = new EvidenceNames(data, texts);
        List<CheckedLine> lines = CheckedFigure.of(data).stream()
                .map(figure -> CheckedLine.of(figure, texts, names, addresses))
                .toList();
        Map<String, List<CheckedLine>> sections = lines.stream()
                .filter(line -> chosen.isEmpty() || line.verdict().equals(chosen))
                .collect(Collectors.groupingBy(
                        line -> line.figure().section(), LinkedHashMap::new, Collectors.toList()));
        return new CheckedView(
                lines.size(),
                verdicts(lines, texts, chosen),
                chosen,
                lines.stream().filter(line -> line.verdict().equals("differs")).toList(),
                sections.entrySet().stream()
                        .map(section -> new Section(section(section.getKey(), texts), section.getValue()))
                        .toList());
    }

    private static String section(String name, Texts texts) {
        return name.matches("\\d.*") ? texts.get("checked.section", name) : name;
    }

    private static List<Verdict> verdicts(List<CheckedLine> lines, Texts texts, String chosen) {
        List<Verdict> verdicts = new ArrayList<>();
        for (String code : VERDICTS) {
            long count =
                    lines.stream().filter(line -> line.verdict().equals(code)).count();
            verdicts.add(new Verdict(
                    code,
                    texts.get("verdict." + code),
                    Numbers.whole(count),
                    Addresses.checked(code),
                    code.equals(chosen) ? "true" : ""));
        }
        return verdicts;
    }

    /** The evidence of each value, by its indicator and the line of its key. */
    private static Map<String, String> addresses(PublishedData data) {
        Map<String, String> addresses = new HashMap<>();
        Values values = Values.of(data);
        data.in(ResultTables.INDICATOR).stream()
                .flatMap(row -> values.of(row.text("indicator_id")).stream())
                .forEach(value ->
                        addresses.put(value.indicatorId() + " " + value.key().line(), Addresses.evidence(value)));
        return addresses;
    }

    /** The list as data, one row for each reading. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Section section : sections) {
            for (CheckedLine line : section.lines()) {
                add(rows, line);
            }
        }
        List<String> columns = List.of(
                "figure_id",
                "period_type",
                "period",
                "section",
                "statement",
                "published",
                "verdict",
                "reason",
                "reading",
                "definition",
                "computed",
                "agrees",
                "evidence",
                "source_id",
                "locator",
                "original");
        return List.of(new TwinTable("published_figures", columns, rows));
    }

    private static void add(List<List<@Nullable Object>> rows, CheckedLine line) {
        if (line.readings().isEmpty()) {
            rows.add(row(line.figure(), null, null));
        }
        for (int i = 0; i < line.readings().size(); i++) {
            rows.add(row(
                    line.figure(),
                    line.figure().readings().get(i),
                    line.readings().get(i).address()));
        }
    }

    private static List<@Nullable Object> row(
            CheckedFigure figure, CheckedFigure.@Nullable Reading reading, @Nullable String address) {
        return Arrays.asList(
                figure.figureId(),
                figure.periodType(),
                figure.period(),
                figure.section(),
                figure.statement(),
                figure.published(),
                figure.verdict(),
                figure.reason().orElse(null),
                reading == null ? null : reading.name(),
                reading == null ? null : reading.definition(),
                reading == null ? null : reading.computed().orElse(null),
                reading == null ? null : reading.agrees().orElse(null),
                address,
                figure.sourceId(),
                figure.locator(),
                figure.original().orElse(null));
    }
}
