package no.tjenesteinnsikt.dashboard.app;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import no.tjenesteinnsikt.analytics.InOrder;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.engine.IndicatorComputation;
import no.tjenesteinnsikt.analytics.engine.Restriction;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.Figures;
import no.tjenesteinnsikt.dashboard.read.Narrower;
import no.tjenesteinnsikt.dashboard.read.Narrowing;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.service.NarrowedServices;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.Table;

/** Narrowed editions by the embedded engine: an indicator is computed when a page first asks for it. */
final class EngineNarrower implements Narrower {
    private static final int MOST = 12;

    private final OpenLakes lakes;
    private final LongestFirst order = new LongestFirst();
    private final Cache<List<String>, PublishedData> made =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    EngineNarrower(OpenLakes lakes) {
        this.lakes = lakes;
    }

    @Override
    public PublishedData narrowed(PublishedData whole, Narrowing narrowing) {
        return made.get(
                List.of(whole.folder().name().value(), whole.edition().result(), narrowing.text()),
                key -> make(whole, narrowing));
    }

    private PublishedData make(PublishedData whole, Narrowing narrowing) {
        Optional<Set<String>> services = narrowing.leavesOutServices()
                ? Optional.of(NarrowedServices.of(whole, Texts.in(Language.NB)).ids(narrowing))
                : Optional.empty();
        Restriction restriction = new Restriction(services, narrowing.lastYear());
        Rows left = whole.rows().where(table -> isResult(table) ? Optional.empty() : restriction.rule(table));
        PublishedData without = new PublishedData(whole.folder(), whole.edition(), left, id -> List.of(), narrowing);
        return new PublishedData(
                whole.folder(), whole.edition(), left, new ComputedFigures(without, lakes, order), narrowing);
    }

    private static boolean isResult(Table table) {
        return table.equals(ResultTables.INDICATOR) || table.equals(ResultTables.INDICATOR_VALUE);
    }

    /** The figures over a narrowed lake, each indicator computed once. */
    private static final class ComputedFigures implements Figures {
        private final PublishedData data;
        private final OpenLakes lakes;
        private final LongestFirst order;
        private final Map<String, List<IndicatorValue>> known = new ConcurrentHashMap<>();

        ComputedFigures(PublishedData data, OpenLakes lakes, LongestFirst order) {
            this.data = data;
            this.lakes = lakes;
            this.order = order;
        }

        @Override
        public List<IndicatorValue> of(String indicatorId) {
            return known.computeIfAbsent(indicatorId, this::compute);
        }

        /** Planning a statement keeps one processor busy: several are computed at once. */
        @Override
        public void expect(Set<String> indicatorIds) {
            List<String> missing = order.sorted(
                    indicatorIds.stream().filter(id -> !known.containsKey(id)).toList());
            if (missing.size() > 1) {
                InOrder.each(missing, lakes.atOnce(data), this::of, (number, values) -> {});
            }
        }

        private List<IndicatorValue> compute(String indicatorId) {
            return data.in(ResultTables.INDICATOR).stream()
                    .filter(row -> row.text("indicator_id").equals(indicatorId))
                    .findFirst()
                    .map(Indicator::of)
                    .map(indicator -> order.timed(indicatorId, () -> computed(indicator)))
                    .orElse(List.of());
        }

        private List<IndicatorValue> computed(Indicator indicator) {
            return lakes.ask(data, lake -> IndicatorComputation.values(indicator, lake)).stream()
                    .filter(inTime())
                    .toList();
        }

        /** Calendar years come from dates, which no restriction of reports leaves out. */
        private Predicate<IndicatorValue> inTime() {
            Optional<Integer> last = data.narrowing().lastYear();
            return value -> {
                Integer period = value.key().period();
                int later = value.key().periodType().equals("assessment_year") ? 1 : 0;
                return last.isEmpty() || period == null || period <= last.get() + later;
            };
        }
    }
}
