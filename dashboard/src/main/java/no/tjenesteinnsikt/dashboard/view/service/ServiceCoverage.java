package no.tjenesteinnsikt.dashboard.view.service;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.dashboard.text.Texts;

/** What the list of services holds and what it does not, counted from the edition. */
final class ServiceCoverage {
    private final List<ServiceLine> all;
    private final Texts texts;

    ServiceCoverage(List<ServiceLine> all, Texts texts) {
        this.all = all;
        this.texts = texts;
    }

    /** How many of how many lines, and what kind of lines they are. */
    static String count(List<ServiceLine> shown, List<ServiceLine> all, Texts texts) {
        long named = shown.stream().filter(ServiceLine::hasName).count();
        String lines = texts.get(
                "services.count",
                texts.numbers().whole(shown.size()),
                texts.numbers().whole(all.size()));
        long columns = shown.size() - named;
        return shown.isEmpty()
                ? lines
                : lines + ": " + texts.count("services.count.named", named)
                        + (columns == 0 ? "" : ", " + texts.count("services.count.columns", columns));
    }

    /** The names and the numbers are known of different lines: that comes first. */
    String lead() {
        long columns = count(ServiceLine::hasColumn);
        String named = texts.count("services.lead.named", count(ServiceLine::hasName));
        return columns == 0
                ? named
                : named + " "
                        + texts.get(
                                "services.lead.columns",
                                texts.numbers().whole(columns),
                                texts.numbers().whole(known(Known.DEDUCED)));
    }

    List<String> holds() {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.count("services.holds.named", count(ServiceLine::hasName)));
        long columns = all.stream().mapToLong(line -> line.columns().size()).sum();
        if (columns > 0) {
            sentences.add(texts.count("services.holds.columns", columns));
            sentences.add(texts.count("services.holds.deduced", known(Known.DEDUCED)));
            sentences.add(texts.count("services.holds.inferred", known(Known.INFERRED)));
            sentences.add(texts.count("services.holds.unknown", known(Known.UNKNOWN)));
        }
        return sentences;
    }

    List<String> limits() {
        List<String> sentences = new ArrayList<>();
        if (count(line -> !line.hasName()) > 0) {
            sentences.add(texts.get("services.limits.twice", texts.numbers().whole(all.size())));
        }
        sentences.add(texts.get("services.limits.all"));
        long silent = count(line -> line.years().isEmpty() && line.staffing().isEmpty());
        if (silent > 0) {
            sentences.add(texts.count("services.limits.silent", silent));
        }
        sentences.add(texts.get(
                "services.limits.status",
                texts.numbers().whole(count(line -> line.status().equals("unknown"))),
                texts.numbers().whole(all.size())));
        return sentences;
    }

    private long known(Known known) {
        return count(line -> line.known() == known);
    }

    private long count(java.util.function.Predicate<ServiceLine> which) {
        return all.stream().filter(which).count();
    }
}
