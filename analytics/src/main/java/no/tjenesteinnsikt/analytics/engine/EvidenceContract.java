package no.tjenesteinnsikt.analytics.engine;

import java.util.List;
import no.tjenesteinnsikt.analytics.catalog.Measure;

/**
 * The columns that an indicator's two SELECTs give.
 *
 * <p>Evidence has one row for each lake row that a figure rests on. {@code state} is what the row contributes:
 * {@code yes} or {@code no}, {@code value} for a number, one of the four missing states, or {@code supporting} for a row
 * that is needed to decide but is counted on another row of the same service (numerator and denominator are then 0).
 * {@code detail} is what the lake row itself says, {@code certainty} whether the place in a region is stated, deduced
 * or inferred.
 */
public final class EvidenceContract {
    /** The state of a row that is needed to decide but is counted on another row. */
    public static final String SUPPORTING = "supporting";

    private static final List<String> KEYS =
            List.of("period_type", "period", "series", "service_id", "region_id", "kind", "category");

    private static final List<String> EVIDENCE = List.of(
            "period_type",
            "period",
            "series",
            "service_id",
            "region_id",
            "kind",
            "category",
            "numerator",
            "denominator",
            "state",
            "certainty",
            "detail",
            "source_id",
            "locator",
            "original");

    private static final List<String> OPTIONAL = List.of("lost", "silent", "not_asked", "note");

    private EvidenceContract() {}

    /** The key columns that both SELECTs have. */
    public static List<String> keys() {
        return KEYS;
    }

    /** The columns of the evidence, all of them and no other. */
    public static List<String> evidence() {
        return EVIDENCE;
    }

    /** The columns that the indicator's SELECT has beside the keys, by measure. */
    public static List<String> required(Measure measure) {
        return switch (measure) {
            case COUNT, MEAN, RATE -> List.of("numerator", "denominator");
            case QUANTITY -> List.of("value", "denominator");
            case SHARE -> List.of("yes", "no", "lost", "silent");
            case CORRELATION -> List.of("n", "sum_x", "sum_y", "sum_xx", "sum_yy", "sum_xy");
            case GINI -> List.of("n", "sum_x", "sum_ix");
            case VARIATION -> List.of("n", "sum_x", "sum_xx");
            case TREND -> List.of("n", "s", "ties");
            case DEVIATION -> List.of("n", "x", "median", "mad");
        };
    }

    /** The columns that it may have besides. */
    public static List<String> optional() {
        return OPTIONAL;
    }
}
