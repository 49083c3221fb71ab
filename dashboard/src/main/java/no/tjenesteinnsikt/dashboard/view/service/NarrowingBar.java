package no.tjenesteinnsikt.dashboard.view.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.read.Narrowing;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;

/**
 * What a page says of its narrowing, and the ways to change it.
 *
 * @param chips what is chosen, one for each way to narrow
 * @param count how many services of how many are left, in words; empty where nothing is left out
 * @param note what has to be said of it, empty where nothing has
 * @param choices the ways to narrow, with counts; none on a page that always shows everything
 */
public record NarrowingBar(List<Chip> chips, String count, String note, List<ServiceListView.Choice> choices) {
    public NarrowingBar {
        chips = List.copyOf(chips);
        choices = List.copyOf(choices);
    }

    /**
     * One thing that is chosen.
     *
     * @param label what it is
     * @param without the narrowing without it, as it stands in addresses; empty where nothing is left of it
     */
    public record Chip(String label, String without) {}

    /** What a page says that follows the narrowing. */
    public static NarrowingBar of(PublishedData whole, Texts texts, Narrowing narrowing) {
        return new Maker(whole, texts, narrowing).bar();
    }

    /** What a page says that always shows everything; nothing where nothing is chosen. */
    public static NarrowingBar beside(PublishedData whole, Texts texts, Narrowing narrowing) {
        if (narrowing.isNone()) {
            return new NarrowingBar(List.of(), "", "", List.of());
        }
        NarrowingBar bar = of(whole, texts, narrowing);
        return new NarrowingBar(bar.chips(), "", texts.get("narrowing.whole"), List.of());
    }

    /** Makes the bar of one edition. */
    private static final class Maker {
        private final Texts texts;
        private final Narrowing narrowing;
        private final NarrowedServices services;
        private final Map<String, String> names;
        private final List<Integer> years;

        Maker(PublishedData whole, Texts texts, Narrowing narrowing) {
            this.texts = texts;
            this.narrowing = narrowing;
            this.services = NarrowedServices.of(whole, texts);
            this.names = Stream.concat(
                            whole.in(ReferenceTables.REGION).stream()
                                    .map(row -> Map.entry(row.text("region_id"), Placings.regionName(row))),
                            whole.in(ReferenceTables.INSTITUTION).stream()
                                    .map(row -> Map.entry(row.text("institution_id"), row.text("name"))))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
            this.years = whole.in(ReportTables.ANNUAL_REPORT).stream()
                    .map(row -> (Integer) row.get("report_year").orElseThrow())
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }

        NarrowingBar bar() {
            List<ServiceListView.Choice> choices = new ArrayList<>();
            services.facets().forEach(facet -> choices.add(choice(facet)));
            if (!years.isEmpty()) {
                choices.add(years());
            }
            List<Chip> chips = narrowing.chosen().entrySet().stream()
                    .map(entry -> new Chip(
                            chip(entry.getKey(), entry.getValue()),
                            narrowing.without(entry.getKey()).text()))
                    .toList();
            String count = narrowing.leavesOutServices()
                    ? texts.get(
                            "narrowing.count",
                            texts.numbers().whole(services.left(narrowing).size()),
                            texts.numbers().whole(services.all().size()))
                    : "";
            return new NarrowingBar(chips, count, note(), choices);
        }

        private String note() {
            boolean placed = narrowing.of(Narrowing.REGION).isPresent()
                    || narrowing.of(Narrowing.INSTITUTION).isPresent();
            List<String> notes = new ArrayList<>();
            if (placed) {
                notes.add(texts.get("narrowing.certain"));
            }
            if (narrowing.of(Narrowing.FIELD).isPresent()) {
                notes.add(texts.count("narrowing.stated_field", services.withoutField()));
            }
            return String.join(" ", notes);
        }

        private ServiceListView.Choice choice(Facet facet) {
            return facet.choice(
                    texts.get("narrowing." + facet.parameter()),
                    services.left(narrowing.without(facet.parameter())),
                    services.all(),
                    narrowing.of(facet.parameter()).orElse(""),
                    value -> label(facet, value),
                    texts);
        }

        private ServiceListView.Choice years() {
            String chosen = narrowing.of(Narrowing.LAST_YEAR).orElse("");
            List<ServiceListView.Option> options = new ArrayList<>();
            options.add(new ServiceListView.Option("", texts.get("narrowing.all_years"), chosen.isEmpty()));
            years.stream()
                    .map(String::valueOf)
                    .map(year -> new ServiceListView.Option(year, year, year.equals(chosen)))
                    .forEach(options::add);
            return new ServiceListView.Choice(
                    Narrowing.LAST_YEAR, texts.get("narrowing." + Narrowing.LAST_YEAR), options);
        }

        private String chip(String name, String value) {
            if (name.equals(Narrowing.LAST_YEAR)) {
                return texts.get("narrowing.up_to", value);
            }
            return services.facets().stream()
                    .filter(facet -> facet.parameter().equals(name))
                    .map(facet -> label(facet, value))
                    .findFirst()
                    .orElse(value);
        }

        private String label(Facet facet, String value) {
            if (names.containsKey(value)) {
                return names.getOrDefault(value, value);
            }
            if (services.fields().labels().containsKey(value)) {
                String label = services.fields().labels().getOrDefault(value, value);
                return texts.get(value.startsWith("icd-") ? "narrowing.diagnosis" : "narrowing.shared", label);
            }
            String group = facet.texts().equals("institution") ? "region" : facet.texts();
            return texts.find("services." + group + "." + value).orElse(value);
        }
    }
}
