package no.tjenesteinnsikt.dashboard.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.Figures;
import no.tjenesteinnsikt.dashboard.read.PublishedData;

/**
 * Which indicators each page asks for, learned from the page itself. The next time, an edition whose figures have to be
 * computed is told of all of them before the first is needed.
 */
final class ExpectedFigures {
    private final Map<String, Set<String>> byPath = new ConcurrentHashMap<>();

    /** The edition as the page of a route is to read it. A page with variable parts asks for other figures each time. */
    PublishedData of(PublishedData data, Route route) {
        if (route.path().contains("{")) {
            return data;
        }
        Set<String> asked = byPath.computeIfAbsent(route.path(), path -> ConcurrentHashMap.newKeySet());
        data.figures().expect(Set.copyOf(asked));
        return data.with(new Learning(data.figures(), asked));
    }

    private record Learning(Figures figures, Set<String> asked) implements Figures {
        @Override
        public List<IndicatorValue> of(String indicatorId) {
            asked.add(indicatorId);
            return figures.of(indicatorId);
        }
    }
}
