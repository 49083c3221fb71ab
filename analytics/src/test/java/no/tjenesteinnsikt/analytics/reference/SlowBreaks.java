package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * The years from which a type of activity is asked for in another way: the first year of a known form for a kind of
 * service that reported before, and the first year of a form that asks for something else than the form before it.
 *
 * @param asked the types that each known or unknown form asks for
 * @param concerned the types that each kind of service has entered or is asked for
 * @param reports one report for each service and year, with the kind of the service
 */
record SlowBreaks(
        Map<String, Set<String>> asked, Map<String, Set<String>> concerned, List<Report> reports, SlowRows rows) {

    /** One report. */
    record Report(String kind, int year, String template) {}

    /** The breaks of a type, in the order of their years. */
    TreeSet<Integer> of(String type) {
        TreeSet<Integer> years = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        reports.forEach(report -> kinds.add(report.kind()));
        for (String kind : kinds) {
            if (!kind.isEmpty() && concerned.getOrDefault(kind, Set.of()).contains(type)) {
                firstKnown(kind).ifPresent(years::add);
            }
        }
        for (List<String> line : lines().values()) {
            for (int i = 1; i < line.size(); i++) {
                if (asks(line.get(i), type) != asks(line.get(i - 1), type)) {
                    years.add(firstUse(line.get(i)));
                }
            }
        }
        return years;
    }

    private OptionalInt firstKnown(String kind) {
        int known = Integer.MAX_VALUE;
        int any = Integer.MAX_VALUE;
        for (Report report : reports) {
            if (report.kind().equals(kind)) {
                any = Math.min(any, report.year());
                known = isKnown(report.template()) ? Math.min(known, report.year()) : known;
            }
        }
        return known < Integer.MAX_VALUE && any < known ? OptionalInt.of(known) : OptionalInt.empty();
    }

    /** The known forms that are in use for each kind and phase, in the order in which they came. */
    private Map<String, List<String>> lines() {
        Map<String, List<String>> lines = new TreeMap<>();
        for (Row template : rows.of(ReferenceTables.TEMPLATE)) {
            String name = text(template, "template");
            if (isKnown(name) && firstUse(name) < Integer.MAX_VALUE) {
                lines.computeIfAbsent(text(template, "kind") + "/" + text(template, "phase"), k -> new ArrayList<>())
                        .add(name);
            }
        }
        lines.values()
                .forEach(line ->
                        line.sort(Comparator.comparingInt(this::firstUse).thenComparing(Comparator.naturalOrder())));
        return lines;
    }

    private int firstUse(String template) {
        return reports.stream()
                .filter(r -> r.template().equals(template))
                .mapToInt(Report::year)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean asks(String template, String type) {
        return asked.getOrDefault(template, Set.of()).contains(type);
    }

    private boolean isKnown(String template) {
        return rows.of(ReferenceTables.TEMPLATE).stream()
                .anyMatch(t -> text(t, "template").equals(template)
                        && text(t, "questions_status").equals("known"));
    }
}
