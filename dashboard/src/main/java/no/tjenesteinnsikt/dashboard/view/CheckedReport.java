package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.text.Texts;

/**
 * A report that published figures, and how many of them got which verdict.
 *
 * @param id the report as the address has it
 * @param title the report in words
 * @param all how many figures
 * @param address the list limited to it
 * @param counts how many got each verdict, in the order of the verdicts
 */
public record CheckedReport(String id, String title, String all, String address, List<Count> counts) {
    public CheckedReport {
        counts = List.copyOf(counts);
    }

    /**
     * How many figures of a report got a verdict.
     *
     * @param verdict the verdict
     * @param count how many
     * @param address the list limited to them, empty where there are none
     */
    public record Count(String verdict, String count, String address) {}

    /** The reports of the figures, in the figures' order. */
    static List<CheckedReport> of(List<CheckedLine> lines, Texts texts, EvidenceNames names) {
        Map<String, List<CheckedFigure>> reports = new LinkedHashMap<>();
        for (CheckedLine line : lines) {
            reports.computeIfAbsent(line.figure().report(), id -> new ArrayList<>())
                    .add(line.figure());
        }
        return reports.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), texts, names))
                .toList();
    }

    private static CheckedReport of(String id, List<CheckedFigure> figures, Texts texts, EvidenceNames names) {
        List<Count> counts = new ArrayList<>();
        for (String verdict : CheckedView.VERDICTS) {
            long count = figures.stream()
                    .filter(figure -> figure.verdict().equals(verdict))
                    .count();
            counts.add(new Count(
                    verdict,
                    texts.numbers().whole(count),
                    count == 0 ? "" : Addresses.checked(new CheckedWanted(verdict, id, ""))));
        }
        return new CheckedReport(
                id,
                title(figures.get(0), texts, names),
                texts.numbers().whole(figures.size()),
                Addresses.checked(new CheckedWanted("", id, "")),
                counts);
    }

    static String title(CheckedFigure figure, Texts texts, EvidenceNames names) {
        return figure.serviceId()
                .map(service -> texts.get(
                        "checked.report.service", names.service(service).name(), String.valueOf(figure.period())))
                .orElseGet(() -> texts.get("checked.report." + figure.periodType(), String.valueOf(figure.period())));
    }
}
