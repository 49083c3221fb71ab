package no.tjenesteinnsikt.dashboard.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.stats.FunnelLimits;
import no.tjenesteinnsikt.analytics.stats.FunnelLimits.Level;
import no.tjenesteinnsikt.analytics.stats.ManyTests;
import no.tjenesteinnsikt.analytics.stats.RateRatio;
import no.tjenesteinnsikt.dashboard.view.region.Chance;

/** Limits and intervals by the exact methods of {@code analytics.stats}. */
final class ExactChance implements Chance {

    @Override
    public Limits limits(BigDecimal share, int n) {
        FunnelLimits two = FunnelLimits.ofShare(share, n, Level.P95);
        FunnelLimits three = FunnelLimits.ofShare(share, n, Level.P998);
        return new Limits(two.low(), two.high(), three.low(), three.high());
    }

    @Override
    public Place place(BigDecimal share, int yes, int n) {
        if (FunnelLimits.isOutside(share, yes, n, Level.P998)) {
            return Place.OUTSIDE_998;
        }
        return FunnelLimits.isOutside(share, yes, n, Level.P95) ? Place.OUTSIDE_95 : Place.INSIDE;
    }

    @Override
    public Optional<Between> ratio(Events highest, Events lowest, int groups) {
        return RateRatio.of(events(highest), events(lowest), groups * (groups - 1) / 2)
                .map(ratio -> new Between(ratio.low(), ratio.high()));
    }

    @Override
    public BigDecimal difference(List<Events> groups) {
        List<BigDecimal> pairs = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                pairs.add(RateRatio.pValue(events(groups.get(i)), events(groups.get(j))));
            }
        }
        return ManyTests.holm(pairs).stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
    }

    @Override
    public List<BigDecimal> amongMany(List<BigDecimal> probabilities) {
        return ManyTests.benjaminiHochberg(probabilities);
    }

    private static RateRatio.Events events(Events events) {
        return new RateRatio.Events(events.events(), events.persons());
    }
}
