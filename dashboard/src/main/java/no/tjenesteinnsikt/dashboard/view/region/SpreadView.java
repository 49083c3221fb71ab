package no.tjenesteinnsikt.dashboard.view.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.CriteriaGroup;
import no.tjenesteinnsikt.dashboard.view.CriteriaShare;
import no.tjenesteinnsikt.dashboard.view.PublicWords;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.region.RegionFigure.Format;
import no.tjenesteinnsikt.dashboard.view.service.ListedService;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the regions received from the competence services, and what their representatives said.
 *
 * @param year the report year, 0 where no document says anything
 * @param measures the figures, one line each
 * @param groups the shares with their intervals, for the chart
 * @param services the services whose representatives were asked that year
 * @param chosen the one whose answers are read, empty for none
 * @param answers one for each region, none where no service is chosen
 */
public record SpreadView(
        int year,
        List<RegionMeasure> measures,
        List<CriteriaGroup> groups,
        List<Choice> services,
        Optional<Choice> chosen,
        List<Answer> answers) {
    private static final Set<String> TREATMENT =
            Set.of("national_treatment_service", "multi_regional_treatment_service");

    public SpreadView {
        measures = List.copyOf(measures);
        groups = List.copyOf(groups);
        services = List.copyOf(services);
        answers = List.copyOf(answers);
    }

    /** A service that can be chosen. */
    public record Choice(String id, String label) {}

    /**
     * What a region's representative said.
     *
     * @param region the region
     * @param text the answer, or why there is none
     * @param said whether it is the answer
     * @param source where it was read, empty where there is no row
     */
    public record Answer(ListedService.Region region, String text, boolean said, Optional<SourceLink> source) {}

    static SpreadView of(RegionData data, AccessQuery query) {
        List<Integer> years = data.years("region_received");
        int year = query.year().filter(years::contains).orElse(years.isEmpty() ? 0 : years.get(0));
        List<RegionMeasure> measures = measures(data, year);
        List<Choice> services = services(data, year);
        Optional<Choice> chosen = services.stream()
                .filter(one -> query.competence().filter(one.id()::equals).isPresent())
                .findFirst()
                .or(() -> services.stream().findFirst());
        return new SpreadView(
                year,
                measures,
                groups(data, measures),
                services,
                chosen,
                chosen.map(one -> answers(data, one.id(), year)).orElse(List.of()));
    }

    private static List<RegionMeasure> measures(RegionData data, int year) {
        List<RegionMeasure> measures = new ArrayList<>();
        for (String category : List.of("teaching", "answered")) {
            measures.add(new RegionMeasure(
                    category,
                    data.texts().get("access.spread." + category),
                    "",
                    data.figures("region_received", year, category, Format.SHARE)));
        }
        for (String category : List.of("timer", "deltakere")) {
            measures.add(new RegionMeasure(
                    category,
                    data.texts().get("access.spread." + category),
                    data.texts().get("access.spread.teaching.all"),
                    data.figures("teaching_by_region", year, category, Format.NUMBER)));
        }
        return measures.stream().filter(RegionMeasure::isHeld).toList();
    }

    private static List<CriteriaGroup> groups(RegionData data, List<RegionMeasure> measures) {
        List<CriteriaGroup> groups = new ArrayList<>();
        for (RegionMeasure measure : measures) {
            if (!RegionsView.isEnough(measure)) {
                continue;
            }
            List<CriteriaGroup.Bar> bars = new ArrayList<>();
            for (int i = 0; i < measure.figures().size(); i++) {
                RegionFigure figure = measure.figures().get(i);
                String name = data.regions().get(i).name();
                figure.value()
                        .filter(value ->
                                figure.bounds().isPresent() || value.grounds().range() != null)
                        .ifPresent(value -> bars.add(
                                new CriteriaGroup.Bar(name, figure.note(), CriteriaShare.of(value, data.texts()))));
            }
            if (!bars.isEmpty()) {
                groups.add(new CriteriaGroup(measure.label(), bars));
            }
        }
        return groups;
    }

    private static List<Choice> services(RegionData data, int year) {
        List<String> regions =
                data.regions().stream().map(ListedService.Region::code).toList();
        return data.published().in(GroupTables.REFERENCE_GROUP_ANSWER).stream()
                .filter(row -> RegionData.year(row) == year)
                .filter(row -> regions.contains(row.text("respondent")))
                .map(row -> row.text("service_id"))
                .distinct()
                .filter(id -> data.register()
                        .line(id)
                        .flatMap(line -> line.kind())
                        .filter(kind -> !TREATMENT.contains(kind))
                        .isPresent())
                .map(id -> new Choice(id, data.title(id)))
                .sorted(Comparator.comparing(Choice::label, data.alphabet()))
                .toList();
    }

    private static List<Answer> answers(RegionData data, String serviceId, int year) {
        List<Row> rows = data.published().in(GroupTables.REFERENCE_GROUP_ANSWER).stream()
                .filter(row ->
                        RegionData.year(row) == year && row.text("service_id").equals(serviceId))
                .toList();
        PublicWords words = new PublicWords(data.published());
        SourceLink.Maker sources = new SourceLink.Maker(data.published());
        List<Answer> answers = new ArrayList<>();
        for (ListedService.Region region : data.regions()) {
            List<Row> own = rows.stream()
                    .filter(row -> row.text("respondent").equals(region.code()))
                    .toList();
            if (own.isEmpty()) {
                answers.add(new Answer(region, data.texts().get("access.answer.not_held"), false, Optional.empty()));
            }
            own.forEach(row -> answers.add(answer(data.texts(), region, row, words, sources)));
        }
        return answers;
    }

    private static Answer answer(
            Texts texts, ListedService.Region region, Row row, PublicWords words, SourceLink.Maker sources) {
        Optional<String> text = words.of(row, "text");
        String state = row.text("answer_state");
        String answered = words.isPublic(row) ? "no_text" : "closed";
        String instead = texts.get("access.answer." + (state.equals("answered") ? answered : state));
        return new Answer(region, text.orElse(instead), text.isPresent(), Optional.of(sources.of(row)));
    }

    /** The figures as data. */
    TwinTable twin(List<ListedService.Region> regions) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RegionMeasure measure : measures) {
            for (int i = 0; i < regions.size(); i++) {
                List<@Nullable Object> row =
                        new ArrayList<>(Arrays.asList(regions.get(i).code(), measure.id()));
                row.addAll(RegionTwin.cells(measure.figures().get(i)));
                rows.add(row);
            }
        }
        List<String> columns = new ArrayList<>(List.of("region_id", "measure"));
        columns.addAll(RegionTwin.COLUMNS);
        return new TwinTable("received", columns, rows);
    }
}
