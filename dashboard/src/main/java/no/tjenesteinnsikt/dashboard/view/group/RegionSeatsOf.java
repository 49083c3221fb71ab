package no.tjenesteinnsikt.dashboard.view.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.ValueLine;
import no.tjenesteinnsikt.dashboard.view.Values;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;
import no.tjenesteinnsikt.dashboard.view.service.Responsible;

/** Finds the seats of each region, and for how long they have been vacant or silent. */
public final class RegionSeatsOf {
    private final Texts texts;
    private final Values values;
    private final Groups groups;
    private final Responsible services;
    private final Map<Integer, List<GroupOfYear>> years = new HashMap<>();

    public RegionSeatsOf(Texts texts, Values values, Groups groups, Responsible services) {
        this.texts = texts;
        this.values = values;
        this.groups = groups;
        this.services = services;
    }

    /** The seats of each region in a year, in the order of the regions. */
    public List<RegionSeats> year(int year, List<GroupOfYear> shown) {
        years.put(year, shown);
        List<RegionSeats> all = new ArrayList<>();
        for (Region region : services.regions()) {
            all.add(new RegionSeats(
                    region,
                    value("group_seats_filled", year, region),
                    value("group_seats_silent", year, region),
                    value("group_answered", year, region),
                    open(shown, year, region, "vacant"),
                    open(shown, year, region, "silent")));
        }
        return all;
    }

    private Optional<ValueLine> value(String indicator, int year, Region region) {
        return values.of(indicator).stream()
                .filter(value -> Objects.equals(value.key().period(), year))
                .filter(value -> region.code().equals(value.key().regionId()))
                .filter(value -> !value.outcome().status().equals("not_asked"))
                .max(java.util.Comparator.comparing(RegionSeatsOf::size))
                .map(value -> ValueLine.ofShare(region.name(), value, texts));
    }

    private static java.math.BigDecimal size(IndicatorValue value) {
        return Objects.requireNonNullElse(value.grounds().denominator(), java.math.BigDecimal.ZERO);
    }

    private List<RegionSeats.Open> open(List<GroupOfYear> shown, int year, Region region, String state) {
        return shown.stream()
                .filter(group -> group.seat(region.code()).state().equals(state))
                .map(group -> {
                    int since = since(group, year, region, state);
                    return new RegionSeats.Open(
                            group.service(),
                            since,
                            year - since + 1,
                            since == year
                                    ? texts.get("groups.since.one", year)
                                    : texts.get("groups.since.many", since, year),
                            group.seat(region.code()).source());
                })
                .toList();
    }

    /** The first of the years without a gap in which the seat was so. */
    private int since(GroupOfYear group, int year, Region region, String state) {
        int since = year;
        while (wasSo(group, since - 1, region, state)) {
            since--;
        }
        return since;
    }

    private boolean wasSo(GroupOfYear group, int year, Region region, String state) {
        String unit = services.unit(group.service().id());
        return years.computeIfAbsent(year, groups::of).stream()
                .filter(one -> services.unit(one.service().id()).equals(unit))
                .anyMatch(one -> one.seat(region.code()).state().equals(state));
    }
}
