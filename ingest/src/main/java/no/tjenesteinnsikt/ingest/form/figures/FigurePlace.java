package no.tjenesteinnsikt.ingest.form.figures;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure belongs: a region, another or unknown one, all together, or nowhere in particular.
 *
 * @param regionId the region, null where it is not one of the four
 * @param scope {@code other_region} or {@code all_regions}, null where the region says it or it is not by region
 * @param name as a reader reads it, empty where it is not by region
 */
record FigurePlace(@Nullable String regionId, @Nullable String scope, String name) {
    private static final FigurePlace NOWHERE = new FigurePlace(null, null, "");
    private static final FigurePlace NORD = new FigurePlace("nord", null, "Helse Nord");
    private static final FigurePlace MIDT = new FigurePlace("midt", null, "Helse Midt-Norge");
    private static final FigurePlace VEST = new FigurePlace("vest", null, "Helse Vest");
    private static final FigurePlace SOR_OST = new FigurePlace("sor_ost", null, "Helse Sør-Øst");
    private static final FigurePlace OTHER = new FigurePlace(null, "other_region", "en annen eller ukjent region");
    private static final FigurePlace ALL = new FigurePlace(null, "all_regions", "alle regioner samlet");
    private static final Map<String, FigurePlace> BY_WORD = Map.ofEntries(
            Map.entry("", NOWHERE),
            Map.entry("hn", NORD),
            Map.entry("nord", NORD),
            Map.entry("helse nord", NORD),
            Map.entry("hmn", MIDT),
            Map.entry("midt", MIDT),
            Map.entry("helse midt-norge", MIDT),
            Map.entry("hv", VEST),
            Map.entry("vest", VEST),
            Map.entry("helse vest", VEST),
            Map.entry("hso", SOR_OST),
            Map.entry("hsø", SOR_OST),
            Map.entry("sor_ost", SOR_OST),
            Map.entry("helse sør-øst", SOR_OST),
            Map.entry("annen", OTHER),
            Map.entry("other_region", OTHER),
            Map.entry("alle", ALL),
            Map.entry("all_regions", ALL));

    /** What may stand in the column. */
    static final String ALLOWED = "HN, HMN, HV, HSO, annen, alle eller tomt";

    /** The place that a word means, empty where it means none. */
    static Optional<FigurePlace> of(String word) {
        String bare = word.strip().toLowerCase(Locale.ROOT).replaceFirst(" (rhf|hf)$", "");
        return Optional.ofNullable(BY_WORD.get(bare));
    }
}
