package no.tjenesteinnsikt.analytics.definitions;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.analytics.catalog.Catalogue;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.engine.EvidenceContract;
import no.tjenesteinnsikt.analytics.engine.IndicatorQuery;
import no.tjenesteinnsikt.analytics.engine.LakeEngine;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.SelectException;

/** Runs every definition over an empty lake: whether the engine takes it, and whether it gives the agreed columns. */
public final class DefinitionCheck {
    private DefinitionCheck() {}

    /**
     * Checks all definitions.
     *
     * @throws DefinitionException for the first that cannot be used
     */
    public static void run(Catalogue catalogue, LakeEngine engine) {
        try (LakeSession lake = engine.open(LakeFiles.empty())) {
            catalogue.indicators().forEach(indicator -> check(indicator, lake));
        }
    }

    private static void check(Indicator indicator, LakeSession lake) {
        String file = indicator.theme() + "/" + indicator.id();
        List<String> evidence = columns(file + ".evidence.sql", lake, IndicatorQuery.evidence(indicator));
        requireAll(file + ".evidence.sql", evidence, EvidenceContract.evidence());
        refuseOthers(file + ".evidence.sql", evidence, EvidenceContract.evidence());
        List<String> required = new ArrayList<>(EvidenceContract.keys());
        required.addAll(EvidenceContract.required(indicator.measure()));
        List<String> allowed = new ArrayList<>(required);
        allowed.addAll(EvidenceContract.optional());
        List<String> columns = columns(file + ".sql", lake, IndicatorQuery.values(indicator));
        requireAll(file + ".sql", columns, required);
        refuseOthers(file + ".sql", columns, allowed);
    }

    private static List<String> columns(String file, LakeSession lake, String sql) {
        try {
            return lake.select(sql).columns();
        } catch (SelectException e) {
            throw new DefinitionException(file, "", e.getMessage() + ". Rett spørringen.", e);
        }
    }

    private static void requireAll(String file, List<String> columns, List<String> required) {
        required.stream().filter(c -> !columns.contains(c)).findFirst().ifPresent(missing -> {
            throw new DefinitionException(file, "", "kolonnen «" + missing + "» mangler. Legg den til.");
        });
    }

    private static void refuseOthers(String file, List<String> columns, List<String> allowed) {
        columns.stream().filter(c -> !allowed.contains(c)).findFirst().ifPresent(other -> {
            throw new DefinitionException(file, "", "kolonnen «" + other + "» er ukjent. Fjern den.");
        });
    }
}
