package no.tjenesteinnsikt.dashboard.view.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.CriteriaGroup;
import no.tjenesteinnsikt.dashboard.view.CriteriaShare;
import no.tjenesteinnsikt.dashboard.view.Said;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.service.ListedService;
import org.jspecify.annotations.Nullable;

/**
 * The four regions side by side.
 *
 * @param lead the answer in a few sentences
 * @param regions the regions from north to south
 * @param map the figure that the map shows
 * @param mapped which measure it is
 * @param measures the figures that are held, one line each
 * @param absent what no document says, in words
 * @param notComputed what the edition was computed without, in words
 * @param shared the services that stand with two regions
 * @param requirements the share with a yes on each requirement
 * @param groups the shares of what was reported and answered, for the chart
 */
public record RegionsView(
        List<Said> lead,
        List<ListedService.Region> regions,
        RegionMap map,
        String mapped,
        List<RegionMeasure> measures,
        List<String> absent,
        List<String> notComputed,
        List<ListedService> shared,
        RegionRequirements requirements,
        List<CriteriaGroup> groups) {
    private static final String FIRST = "group_answered";
    private static final BigDecimal FEWEST = new BigDecimal(5);

    public RegionsView {
        lead = List.copyOf(lead);
        regions = List.copyOf(regions);
        measures = List.copyOf(measures);
        absent = List.copyOf(absent);
        notComputed = List.copyOf(notComputed);
        shared = List.copyOf(shared);
        groups = List.copyOf(groups);
    }

    /**
     * The page of an edition.
     *
     * @param chosen the measure that the map is to show, by its id
     */
    public static RegionsView of(PublishedData data, Texts texts, Optional<String> chosen) {
        RegionData held = new RegionData(data, texts);
        List<RegionMeasure> all = new RegionMeasures(held).all();
        List<RegionMeasure> measures =
                all.stream().filter(RegionMeasure::isHeld).toList();
        RegionMeasure mapped = mapped(measures, chosen);
        return new RegionsView(
                lead(held, measures),
                held.regions(),
                RegionMap.of(mapped.label(), held.regions(), mapped.figures()),
                mapped.id(),
                measures,
                all.stream()
                        .filter(measure -> measure.isComputed() && !measure.isHeld())
                        .map(RegionMeasure::label)
                        .toList(),
                all.stream()
                        .filter(measure -> !measure.isComputed())
                        .map(RegionMeasure::label)
                        .toList(),
                shared(held),
                RegionRequirements.of(held),
                groups(held, measures));
    }

    private static RegionMeasure mapped(List<RegionMeasure> measures, Optional<String> chosen) {
        return measures.stream()
                .filter(measure -> measure.id().equals(chosen.orElse(FIRST)))
                .filter(measure -> chosen.isPresent() || isEnough(measure))
                .findFirst()
                .or(() -> measures.stream()
                        .filter(measure -> !measure.id().startsWith("listed_"))
                        .filter(measure -> measure.figures().stream().allMatch(RegionFigure::isHeld))
                        .findFirst())
                .orElse(measures.get(0));
    }

    /** Shares of a handful say too little to stand in a picture; the table has them. */
    static boolean isEnough(RegionMeasure measure) {
        return measure.figures().stream()
                .flatMap(figure -> figure.value().stream())
                .map(value -> value.grounds().denominator())
                .allMatch(denominator -> denominator != null && denominator.compareTo(FEWEST) >= 0);
    }

    private static List<Said> lead(RegionData data, List<RegionMeasure> measures) {
        Texts texts = data.texts();
        RegionMeasure first = measures.stream()
                .filter(measure -> !measure.id().startsWith("listed_"))
                .filter(measure -> measure.figures().stream().allMatch(RegionFigure::isHeld))
                .findFirst()
                .orElse(measures.get(0));
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < data.regions().size(); i++) {
            parts.add(
                    data.regions().get(i).name() + " " + first.figures().get(i).text());
        }
        Said said = Said.of(
                texts.has("regions.lead." + first.id())
                        ? texts.get("regions.lead." + first.id(), year(first), data.listed(parts))
                        : texts.get("regions.lead", first.label(), data.listed(parts)));
        for (int i = 0; i < parts.size(); i++) {
            said = said.with(parts.get(i), first.figures().get(i).address());
        }
        List<Said> lead = new ArrayList<>(List.of(said));
        if (first.figures().stream().anyMatch(figure -> !figure.note().isEmpty())) {
            lead.add(Said.of(texts.get("regions.lead.assumed")));
        }
        int shared = shared(data).size();
        if (shared > 0) {
            String count = texts.numbers().whole(shared);
            lead.add(Said.of(texts.count("regions.lead.shared", shared)).with(count, "#delt"));
        }
        return lead;
    }

    private static String year(RegionMeasure measure) {
        return measure.figures().stream()
                .flatMap(figure -> figure.value().stream())
                .map(value -> String.valueOf(value.key().period()))
                .findFirst()
                .orElse("");
    }

    private static List<ListedService> shared(RegionData data) {
        return data.register().lines().stream()
                .map(line -> ListedService.of(line, data.texts()))
                .filter(service -> service.regions().stream()
                                .map(ListedService.Region::code)
                                .distinct()
                                .count()
                        > 1)
                .sorted((a, b) -> data.alphabet().compare(a.title(), b.title()))
                .toList();
    }

    /** The shares with intervals; of a share that counts all, such as delivered reports, there is none. */
    private static List<CriteriaGroup> groups(RegionData data, List<RegionMeasure> measures) {
        List<CriteriaGroup> groups = new ArrayList<>();
        for (RegionMeasure measure : measures) {
            if (!isEnough(measure)) {
                continue;
            }
            List<CriteriaGroup.Bar> bars = new ArrayList<>();
            for (int i = 0; i < measure.figures().size(); i++) {
                RegionFigure figure = measure.figures().get(i);
                String name = data.regions().get(i).name();
                figure.value()
                        .filter(value -> figure.bounds().isPresent())
                        .ifPresent(value -> bars.add(
                                new CriteriaGroup.Bar(name, figure.note(), CriteriaShare.of(value, data.texts()))));
            }
            if (!bars.isEmpty()) {
                boolean isRest = measure.id().equals("group_seats_filled");
                groups.add(new CriteriaGroup(
                        isRest ? data.texts().get("regions.filled", year(measure)) : measure.label(), bars));
            }
        }
        return groups;
    }

    /** The tables as data: the figures, then the requirements. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RegionMeasure measure : measures) {
            for (int i = 0; i < regions.size(); i++) {
                rows.add(row(regions.get(i), measure.id(), measure.figures().get(i)));
            }
        }
        List<List<@Nullable Object>> answers = new ArrayList<>();
        for (RegionMeasure measure : requirements.measures()) {
            for (int i = 0; i < regions.size(); i++) {
                answers.add(row(regions.get(i), measure.id(), measure.figures().get(i)));
            }
        }
        List<String> columns = new ArrayList<>(List.of("region_id", "measure"));
        columns.addAll(RegionTwin.COLUMNS);
        return List.of(
                new TwinTable("regions", columns, rows), new TwinTable("requirements_by_region", columns, answers));
    }

    private static List<@Nullable Object> row(ListedService.Region region, String measure, RegionFigure figure) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(region.code(), measure));
        row.addAll(RegionTwin.cells(figure));
        return row;
    }
}
