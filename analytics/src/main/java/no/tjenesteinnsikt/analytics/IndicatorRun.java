package no.tjenesteinnsikt.analytics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.catalog.Catalogue;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.definitions.DefinitionCheck;
import no.tjenesteinnsikt.analytics.definitions.DefinitionException;
import no.tjenesteinnsikt.analytics.definitions.ExampleCheck;
import no.tjenesteinnsikt.analytics.definitions.FolderFiles;
import no.tjenesteinnsikt.analytics.definitions.IndicatorReader;
import no.tjenesteinnsikt.analytics.definitions.ShippedFiles;
import no.tjenesteinnsikt.analytics.engine.CategoryWords;
import no.tjenesteinnsikt.analytics.engine.IndicatorComputation;
import no.tjenesteinnsikt.analytics.engine.LakeEngine;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.SelectException;
import no.tjenesteinnsikt.analytics.reconcile.Reconciler;
import no.tjenesteinnsikt.analytics.reconcile.Reconciliation;
import no.tjenesteinnsikt.analytics.reconcile.ReconciliationReader;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * A catalogue, the readings of published figures and an engine: everything that turns a snapshot into results. The same
 * snapshot and catalogue give the same rows on every machine and engine.
 */
public final class IndicatorRun {
    private static final String INDICATORS = "indicators";

    private final Catalogue catalogue;
    private final List<Reconciliation> reconciliations;
    private final LakeEngine engine;

    private IndicatorRun(Catalogue catalogue, List<Reconciliation> reconciliations, LakeEngine engine) {
        this.catalogue = catalogue;
        this.reconciliations = reconciliations;
        this.engine = engine;
    }

    /**
     * A run of the shipped definitions, which the build has checked.
     *
     * @throws DefinitionException where one cannot be used
     */
    public static IndicatorRun shipped(LakeEngine engine) {
        return of(new IndicatorReader().read(List.of(new ShippedFiles(INDICATORS))), engine);
    }

    /**
     * A run of the shipped definitions and those of a user's own folder, which have to give what their examples say.
     *
     * @throws DefinitionException where one cannot be used
     */
    public static IndicatorRun with(Path folder, LakeEngine engine) {
        FolderFiles own = new FolderFiles(folder);
        Catalogue all = new IndicatorReader().read(List.of(new ShippedFiles(INDICATORS), own));
        DefinitionCheck.run(all, engine);
        ExampleCheck.run(own, all, engine);
        return of(all, engine);
    }

    private static IndicatorRun of(Catalogue catalogue, LakeEngine engine) {
        List<Reconciliation> reconciliations =
                new ReconciliationReader().read(new ShippedFiles("reconciliation"), catalogue);
        List<String> texts = reconciliations.stream().map(Reconciliation::text).toList();
        return new IndicatorRun(catalogue.with(texts), reconciliations, engine);
    }

    /** The definitions, with all that the results rest on; its id is the second half of a result's id. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Computes everything.
     *
     * @throws DefinitionException where an indicator fails on these data, or parts are not what they have to sum to
     */
    public Results compute(LakeFiles lake, Progress progress) {
        try (LakeSession session = engine.open(lake)) {
            CategoryWords words = CategoryWords.of(session);
            List<IndicatorValue> values = new ArrayList<>();
            List<Indicator> indicators = catalogue.indicators();
            InOrder.each(indicators, session.statementsAtOnce(), i -> values(i, session), (done, computed) -> {
                Indicator indicator = indicators.get(done);
                values.addAll(computed);
                progress.computed(indicator.id(), done + 1, indicators.size());
            });
            List<IndicatorValue> held = HeldChecks.run(catalogue, values);
            return new Results(
                    indicators.stream().map(Indicator::row).toList(),
                    rows(held, words),
                    new Reconciler(reconciliations, held).rows(session));
        }
    }

    private static List<IndicatorValue> values(Indicator indicator, LakeSession session) {
        try {
            return IndicatorComputation.values(indicator, session);
        } catch (SelectException e) {
            throw new DefinitionException(
                    indicator.theme() + "/" + indicator.id() + ".sql", "", e.getMessage() + ". Rett spørringen.", e);
        }
    }

    private List<Row> rows(List<IndicatorValue> values, CategoryWords words) {
        Map<String, Indicator> byId =
                catalogue.indicators().stream().collect(Collectors.toMap(Indicator::id, indicator -> indicator));
        return values.stream()
                .map(value -> row(Objects.requireNonNull(byId.get(value.indicatorId())), value, words))
                .toList();
    }

    private static Row row(Indicator indicator, IndicatorValue value, CategoryWords words) {
        return value.row(Optional.ofNullable(value.key().category())
                .flatMap(c -> words.of(indicator, c))
                .orElse(null));
    }
}
