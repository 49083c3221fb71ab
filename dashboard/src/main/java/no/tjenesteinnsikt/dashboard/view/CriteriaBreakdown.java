package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;

/**
 * One criterion by region, size and years in function.
 *
 * @param criterion the criterion
 * @param groups the shares, one group for each way to divide the services
 * @param apart the ways to divide in which two intervals have nothing in common
 */
public record CriteriaBreakdown(CriteriaCriterion criterion, List<CriteriaGroup> groups, List<String> apart) {
    private static final List<String> SIZES = List.of("under_1.5", "1.5-3", "3-5", "5-10", "10-20", "20-80", "over_80");
    private static final List<String> YEARS = List.of("0-5", "6-10", "over_10");

    public CriteriaBreakdown {
        groups = List.copyOf(groups);
        apart = List.copyOf(apart);
    }

    static CriteriaBreakdown of(CriteriaData data, CriteriaCriterion criterion) {
        List<CriteriaGroup> groups = new ArrayList<>();
        groups.add(regions(data, criterion));
        groups.add(bands(data, criterion, "criterion_yes_by_size", SIZES));
        groups.add(bands(data, criterion, "criterion_yes_by_years", YEARS));
        groups.removeIf(group -> group.bars().isEmpty());
        return new CriteriaBreakdown(
                criterion,
                groups,
                groups.stream()
                        .filter(CriteriaBreakdown::isApart)
                        .map(CriteriaGroup::heading)
                        .toList());
    }

    private static CriteriaGroup regions(CriteriaData data, CriteriaCriterion criterion) {
        List<CriteriaGroup.Bar> bars = data.published().in(ReferenceTables.REGION).stream()
                .sorted(Comparator.comparing(row -> (Integer) row.get("ordinal").orElseThrow()))
                .flatMap(region -> data.of("criterion_yes_by_region").stream()
                        .filter(value -> criterion.id().equals(value.key().category()))
                        .filter(value ->
                                region.text("region_id").equals(value.key().regionId()))
                        .map(value -> bar(data, region.text("name").replace(" RHF", ""), value)))
                .toList();
        String heading = data.texts().get("criteria.by.criterion_yes_by_region");
        boolean isAssumed = bars.stream().anyMatch(bar -> !bar.note().isEmpty());
        return new CriteriaGroup(isAssumed ? data.texts().get("criteria.by.assumed", heading) : heading, bars);
    }

    private static CriteriaGroup bands(
            CriteriaData data, CriteriaCriterion criterion, String indicator, List<String> bands) {
        String own = criterion.label() + " – ";
        List<CriteriaGroup.Bar> bars = bands.stream()
                .flatMap(band -> data.of(indicator).stream()
                        .filter(value ->
                                (criterion.id() + ":" + band).equals(value.key().category()))
                        .map(value -> {
                            String words = data.words(indicator, criterion.id() + ":" + band);
                            return bar(data, words.startsWith(own) ? words.substring(own.length()) : words, value);
                        }))
                .toList();
        return new CriteriaGroup(data.texts().get("criteria.by." + indicator), bars);
    }

    private static CriteriaGroup.Bar bar(CriteriaData data, String label, IndicatorValue value) {
        return new CriteriaGroup.Bar(
                label, NoteText.of(value.note(), data.texts()), CriteriaShare.of(value, data.texts()));
    }

    /** Whether the lowest upper bound lies below the highest lower bound: then two intervals do not overlap. */
    private static boolean isApart(CriteriaGroup group) {
        var bounds = group.bars().stream()
                .flatMap(bar -> bar.share().bounds().stream())
                .toList();
        BigDecimal low =
                bounds.stream().map(b -> b.low()).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        BigDecimal high = bounds.stream()
                .map(b -> b.high())
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        return high.compareTo(low) < 0;
    }
}
