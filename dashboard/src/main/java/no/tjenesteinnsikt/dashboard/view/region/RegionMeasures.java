package no.tjenesteinnsikt.dashboard.view.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.region.RegionFigure.Format;
import no.tjenesteinnsikt.dashboard.view.service.ListedService;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.jspecify.annotations.Nullable;

/** The figures that stand side by side for the regions, each for the last year that documents give. */
final class RegionMeasures {
    private final RegionData data;
    private final Texts texts;

    RegionMeasures(RegionData data) {
        this.data = data;
        this.texts = data.texts();
    }

    List<RegionMeasure> all() {
        List<RegionMeasure> all = new ArrayList<>();
        all.add(yearly("services_in_function_by_region", null, Format.NUMBER));
        all.addAll(kinds());
        all.add(yearly("services_assessed_by_region", null, Format.NUMBER));
        all.add(yearly("fte_by_region", null, Format.NUMBER));
        all.add(yearly("population_share", null, Format.SHARE));
        all.add(yearly("reports_delivered_by_region", null, Format.PART));
        all.add(yearly("reports_on_time_by_region", null, Format.PART));
        all.add(yearly("group_answered", "region", Format.SHARE));
        all.add(yearly("group_seats_filled", "region", Format.REST));
        all.add(yearly("group_seats_silent", null, Format.SHARE));
        all.add(yearly("follow_up_points_by_region", "open", Format.PART));
        return all;
    }

    private RegionMeasure yearly(String indicator, @Nullable String category, Format format) {
        Optional<Integer> year = data.years(indicator).stream()
                .filter(one -> data.figures(indicator, one, category, format).stream()
                        .anyMatch(figure -> figure.value().isPresent()))
                .findFirst();
        String label = texts.get("regions.measure." + indicator);
        return new RegionMeasure(
                indicator,
                year.map(one -> texts.get("regions.measure.year", label, one)).orElse(label),
                texts.find("regions.explained." + indicator).orElse(""),
                data.figures(indicator, year.orElse(0), category, format));
    }

    /** How many of each kind stand on the page of each region; what has ended is not counted. */
    private List<RegionMeasure> kinds() {
        return ServiceTables.KINDS.stream()
                .map(kind -> new RegionMeasure(
                        "listed_" + kind,
                        texts.get(
                                "regions.measure.kind",
                                texts.get("services.kind." + kind)
                                        .toLowerCase(texts.language().locale())),
                        "",
                        data.regions().stream()
                                .map(region -> listed(region, kind))
                                .toList()))
                .filter(measure -> measure.figures().stream()
                        .anyMatch(figure -> !figure.text().equals("0")))
                .toList();
    }

    private RegionFigure listed(ListedService.Region region, String kind) {
        long count = data.runningOf(region.code()).stream()
                .filter(line -> line.kind().filter(kind::equals).isPresent())
                .count();
        return RegionFigure.counted(
                texts.numbers().whole(count), "", RegionPageView.address(region.code()) + "#" + kind);
    }
}
