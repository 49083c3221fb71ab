package no.tjenesteinnsikt.dashboard.view.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.FigureText;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.Values;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a service's reports state: those by region as year × region, the others one a line. They are never
 * joined by a line: each measure is the service's own, and years are missing.
 *
 * @param places the regions that a figure stands for, in their order
 * @param byRegion the measures that are stated by region
 * @param others the figures that are not
 */
public record ServiceFigures(List<Place> places, List<Measure> byRegion, List<Single> others) {
    private static final String INDICATOR = "reported_figures";
    private static final List<String> WHOLE = List.of("all_regions", "not_by_region");
    private static final Map<String, String> REMARKS =
            Map.of("figure_repeated", "repeated", "figure_jump", "jump", "outlier", "outlier");

    public ServiceFigures {
        places = List.copyOf(places);
        byRegion = List.copyOf(byRegion);
        others = List.copyOf(others);
    }

    /** A region, another region or all. */
    public record Place(String code, String name) {}

    /** A measure with its unit, by year. */
    public record Measure(String label, String unit, List<Year> years) {
        public Measure {
            years = List.copyOf(years);
        }
    }

    /** One year of a measure: a cell for each place. */
    public record Year(int year, List<Cell> cells, List<String> notes, List<SourceLink> sources) {
        public Year {
            cells = List.copyOf(cells);
            notes = List.copyOf(notes);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A figure.
     *
     * @param text the number, or why there is none
     * @param number the same as data, null where there is none
     * @param address its evidence, empty where it is not stated
     * @param marks what is to be known of it, in words
     */
    public record Cell(String text, @Nullable BigDecimal number, String address, List<String> marks) {
        public Cell {
            marks = List.copyOf(marks);
        }
    }

    /** A figure that is not by region. */
    public record Single(
            String label,
            int year,
            String place,
            String unit,
            Cell cell,
            List<String> notes,
            List<SourceLink> sources) {
        public Single {
            notes = List.copyOf(notes);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A figure as data.
     *
     * @param year the report year
     * @param subject measure, unit and place
     * @param value the number, null where it is unknown
     * @param known the marks, null where there are none
     * @param source where it was read, null where there are several places
     * @param address its evidence
     */
    record Twin(
            int year,
            String subject,
            @Nullable BigDecimal value,
            @Nullable String known,
            @Nullable String source,
            String address) {}

    /** Every figure that is stated. */
    List<Twin> twin() {
        List<Twin> twins = new ArrayList<>();
        for (Measure measure : byRegion) {
            for (Year year : measure.years()) {
                for (int i = 0; i < places.size(); i++) {
                    Cell cell = year.cells().get(i);
                    String subject = measure.label() + " (" + measure.unit() + "), "
                            + places.get(i).name();
                    twin(year.year(), subject, cell, year.sources()).ifPresent(twins::add);
                }
            }
        }
        for (Single single : others) {
            String subject = single.label() + " (" + single.unit() + "), " + single.place();
            twin(single.year(), subject, single.cell(), single.sources()).ifPresent(twins::add);
        }
        return twins;
    }

    private static Optional<Twin> twin(int year, String subject, Cell cell, List<SourceLink> sources) {
        return Optional.of(cell)
                .filter(stated -> !stated.address().isEmpty())
                .map(stated -> new Twin(
                        year,
                        subject,
                        stated.number(),
                        stated.marks().isEmpty() ? null : String.join(", ", stated.marks()),
                        sources.size() == 1 ? sources.get(0).text() : null,
                        stated.address()));
    }

    /** Whether no report states any. */
    public boolean isEmpty() {
        return byRegion.isEmpty() && others.isEmpty();
    }

    static ServiceFigures of(PublishedData data, Texts texts, ServiceLine line) {
        return new Builder(data, texts, line).build();
    }

    /** Puts the rows together. */
    private static final class Builder {
        private final Texts texts;
        private final FigureText words;
        private final SourceLink.Maker sources;
        private final Map<ValueKey, IndicatorValue> values = new HashMap<>();
        private final Map<String, Set<String>> remarks = new HashMap<>();
        private final Map<String, String> regions = new LinkedHashMap<>();
        private final List<Row> rows;

        Builder(PublishedData data, Texts texts, ServiceLine line) {
            this.texts = texts;
            this.words = new FigureText(texts);
            this.sources = new SourceLink.Maker(data);
            this.rows = data.in(ReportTables.REPORTED_FIGURE).stream()
                    .filter(row -> line.ids().contains(row.text("service_id")))
                    .toList();
            if (!rows.isEmpty()) {
                Values.of(data).of(INDICATOR).forEach(value -> values.put(value.key(), value));
                data.in(SourceTables.FINDING)
                        .forEach(row -> remarks.computeIfAbsent(
                                        row.text("source_id") + " " + row.text("locator"), place -> new TreeSet<>())
                                .add(row.text("code")));
                data.in(ReferenceTables.REGION).stream()
                        .sorted(Comparator.comparing(
                                row -> (Integer) row.get("ordinal").orElseThrow()))
                        .forEach(row -> regions.put(
                                row.text("region_id"), row.text("name").replaceFirst(" RHF$", "")));
            }
        }

        ServiceFigures build() {
            Map<String, List<Row>> measures = rows.stream()
                    .collect(Collectors.groupingBy(
                            row -> row.text("measure") + "\n" + row.text("unit"),
                            LinkedHashMap::new,
                            Collectors.toList()));
            List<List<Row>> regional = measures.values().stream()
                    .filter(group -> group.stream().anyMatch(row -> !WHOLE.contains(place(row))))
                    .toList();
            List<Place> places = places(regional);
            List<Single> others = new ArrayList<>();
            measures.values().stream()
                    .filter(group -> !regional.contains(group))
                    .forEach(group -> years(group)
                            .forEach((year, stated) ->
                                    byPlace(stated).forEach((place, same) -> others.add(single(year, place, same)))));
            return new ServiceFigures(
                    places,
                    regional.stream().map(group -> measure(group, places)).toList(),
                    others);
        }

        private List<Place> places(List<List<Row>> regional) {
            Set<String> held =
                    regional.stream().flatMap(List::stream).map(Builder::place).collect(Collectors.toSet());
            List<Place> places = new ArrayList<>();
            regions.forEach((code, name) -> places.add(new Place(code, name)));
            for (String code : List.of("other_region", "all_regions", "not_by_region")) {
                places.add(new Place(code, texts.get("service.figures." + code)));
            }
            places.removeIf(place -> !held.contains(place.code()));
            return places;
        }

        private Measure measure(List<Row> group, List<Place> places) {
            List<Year> years = new ArrayList<>();
            years(group).forEach((year, stated) -> {
                Map<String, List<Row>> held = byPlace(stated);
                years.add(new Year(
                        year,
                        places.stream()
                                .map(place -> cell(held.getOrDefault(place.code(), List.of())))
                                .toList(),
                        notes(stated),
                        links(stated)));
            });
            return new Measure(label(group.get(0)), group.get(0).text("unit"), years);
        }

        private Single single(int year, String place, List<Row> same) {
            return new Single(
                    label(same.get(0)),
                    year,
                    texts.get("service.figures." + place),
                    same.get(0).text("unit"),
                    cell(same),
                    notes(same),
                    links(same));
        }

        private static Map<Integer, List<Row>> years(List<Row> group) {
            return group.stream()
                    .collect(Collectors.groupingBy(
                            row -> (Integer) row.get("report_year").orElseThrow(), TreeMap::new, Collectors.toList()));
        }

        private static Map<String, List<Row>> byPlace(List<Row> group) {
            return group.stream()
                    .collect(Collectors.groupingBy(Builder::place, LinkedHashMap::new, Collectors.toList()));
        }

        private static String place(Row row) {
            return row.get("region_id")
                    .or(() -> row.get("region_scope"))
                    .map(Object::toString)
                    .orElse("not_by_region");
        }

        private static String label(Row row) {
            return row.get("label").map(Object::toString).orElse(row.text("measure"));
        }

        private Cell cell(List<Row> same) {
            if (same.isEmpty()) {
                return new Cell(texts.get("service.figures.none_stated"), null, "", List.of());
            }
            Set<String> marks = new TreeSet<>();
            for (Row row : same) {
                row.get("caveat").ifPresent(code -> marks.add(texts.get("service.figures.caveat." + code)));
                remarks.getOrDefault(row.text("source_id") + " " + row.text("locator"), Set.of()).stream()
                        .flatMap(code -> Optional.ofNullable(REMARKS.get(code)).stream())
                        .forEach(code -> marks.add(texts.get("service.figures.remark." + code)));
            }
            Optional<IndicatorValue> value = Optional.ofNullable(values.get(key(same.get(0))));
            return new Cell(
                    value.map(v -> words.number(v, 4)).orElse(texts.get("state.unknown")),
                    value.map(IndicatorValue::outcome)
                            .filter(Outcome.Shown.class::isInstance)
                            .map(shown -> ((Outcome.Shown) shown).value().stripTrailingZeros())
                            .orElse(null),
                    value.map(Addresses::evidence).orElse(""),
                    List.copyOf(marks));
        }

        private static ValueKey key(Row row) {
            Optional<String> region = row.get("region_id").map(Object::toString);
            return new ValueKey(
                    "report_year",
                    (Integer) row.get("report_year").orElseThrow(),
                    "annual_report",
                    row.text("service_id"),
                    region.isPresent() ? region.get() : null,
                    null,
                    region.isPresent() ? row.text("measure") : row.text("measure") + ":" + place(row));
        }

        private static List<String> notes(List<Row> group) {
            return group.stream()
                    .flatMap(row -> row.get("note").stream())
                    .map(Object::toString)
                    .distinct()
                    .toList();
        }

        /** Each document once: a row of it is enough to find the others beside it. */
        private List<SourceLink> links(List<Row> group) {
            Map<String, SourceLink> links = new LinkedHashMap<>();
            for (Row row : group) {
                SourceLink link = sources.of(row);
                links.putIfAbsent(link.text(), link);
            }
            return List.copyOf(links.values());
        }
    }
}
