package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Published figures against computed ones.
 *
 * @param all how many there are
 * @param reports the reports that published them, with the verdicts of each
 * @param verdicts how many got which verdict
 * @param chosen what the list is limited to
 * @param choices the limits that can be chosen
 * @param shown how many the list has
 * @param differing those that differ, whatever the list is limited to
 * @param sections the list, by report and section
 */
public record CheckedView(
        int all,
        List<CheckedReport> reports,
        List<Verdict> verdicts,
        CheckedWanted chosen,
        List<Choice> choices,
        int shown,
        List<CheckedLine> differing,
        List<Section> sections) {
    /** The verdicts, in the order in which they are shown. */
    static final List<String> VERDICTS = List.of("agrees", "agrees_by_one_reading", "differs", "cannot_be_computed");

    public CheckedView {
        reports = List.copyOf(reports);
        choices = List.copyOf(choices);
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
     * A section of a report.
     *
     * @param name the report and section
     * @param lines its figures
     */
    public record Section(String name, List<CheckedLine> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A limit that can be chosen.
     *
     * @param parameter its name in the address
     * @param label what it limits
     * @param options what can be chosen, the first for all
     */
    public record Choice(String parameter, String label, List<Option> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** One thing that can be chosen. */
    public record Option(String value, String label, boolean chosen) {}

    /**
     * The page.
     *
     * @param wanted what to limit the list to; a word that no figure has limits nothing
     */
    public static CheckedView of(PublishedData data, Texts texts, CheckedWanted wanted) {
        EvidenceAddresses addresses = new EvidenceAddresses(data);
        EvidenceNames names = new EvidenceNames(data, texts);
        List<CheckedFigure> figures = CheckedFigure.of(data);
        List<CheckedLine> lines = figures.stream()
                .map(figure -> CheckedLine.of(figure, texts, names, addresses))
                .toList();
        CheckedWanted chosen = known(lines, wanted);
        Map<String, List<CheckedLine>> sections = lines.stream()
                .filter(line -> chosen.takes(line.figure()))
                .collect(Collectors.groupingBy(
                        line -> heading(line.figure(), texts, names), LinkedHashMap::new, Collectors.toList()));
        List<CheckedReport> reports = CheckedReport.of(lines, texts, names);
        return new CheckedView(
                lines.size(),
                reports,
                verdicts(figures, texts, chosen.verdict()),
                chosen,
                choices(lines, reports, texts, chosen),
                sections.values().stream().mapToInt(List::size).sum(),
                lines.stream().filter(line -> line.verdict().equals("differs")).toList(),
                sections.entrySet().stream()
                        .map(section -> new Section(section.getKey(), section.getValue()))
                        .toList());
    }

    private static CheckedWanted known(List<CheckedLine> lines, CheckedWanted wanted) {
        return new CheckedWanted(
                known(lines, CheckedFigure::verdict, wanted.verdict()),
                known(lines, CheckedFigure::report, wanted.report()),
                known(lines, CheckedFigure::section, wanted.section()));
    }

    private static String known(List<CheckedLine> lines, Function<CheckedFigure, String> part, String wanted) {
        boolean known = VERDICTS.contains(wanted)
                || lines.stream().anyMatch(line -> part.apply(line.figure()).equals(wanted));
        return known ? wanted : "";
    }

    private static List<Choice> choices(
            List<CheckedLine> lines, List<CheckedReport> reports, Texts texts, CheckedWanted chosen) {
        List<Option> verdicts = VERDICTS.stream()
                .map(code -> new Option(code, texts.get("verdict." + code), code.equals(chosen.verdict())))
                .toList();
        List<Option> sections = lines.stream()
                .filter(line ->
                        chosen.report().isEmpty() || line.figure().report().equals(chosen.report()))
                .map(line -> line.figure().section())
                .distinct()
                .map(name -> new Option(name, section(name, texts), name.equals(chosen.section())))
                .toList();
        List<Option> wholes = reports.stream()
                .map(report -> new Option(
                        report.id(),
                        report.title() + " (" + report.all() + ")",
                        report.id().equals(chosen.report())))
                .toList();
        return List.of(
                choice("rapport", wholes, texts, chosen.report()),
                choice("avsnitt", sections, texts, chosen.section()),
                choice("dom", verdicts, texts, chosen.verdict()));
    }

    private static Choice choice(String parameter, List<Option> options, Texts texts, String chosen) {
        List<Option> all = new ArrayList<>();
        all.add(new Option("", texts.get("checked.choose.all"), chosen.isEmpty()));
        all.addAll(options);
        return new Choice(parameter, texts.get("checked.choose." + parameter), all);
    }

    private static String heading(CheckedFigure figure, Texts texts, EvidenceNames names) {
        String report = CheckedReport.title(figure, texts, names);
        return figure.serviceId().isPresent() ? report : report + ". " + section(figure.section(), texts);
    }

    private static String section(String name, Texts texts) {
        return name.matches("\\d.*") ? texts.get("checked.section", name) : name;
    }

    /** How often each verdict was given in an edition. */
    static List<Verdict> verdicts(PublishedData data, Texts texts) {
        return verdicts(CheckedFigure.of(data), texts, "");
    }

    private static List<Verdict> verdicts(List<CheckedFigure> figures, Texts texts, String chosen) {
        List<Verdict> verdicts = new ArrayList<>();
        for (String code : VERDICTS) {
            long count = figures.stream()
                    .filter(figure -> figure.verdict().equals(code))
                    .count();
            verdicts.add(new Verdict(
                    code,
                    texts.get("verdict." + code),
                    texts.numbers().whole(count),
                    Addresses.checked(new CheckedWanted(code, "", "")),
                    code.equals(chosen) ? "true" : ""));
        }
        return verdicts;
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
                "service_id",
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
                figure.serviceId().orElse(null),
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
