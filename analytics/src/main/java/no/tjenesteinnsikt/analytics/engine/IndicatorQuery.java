package no.tjenesteinnsikt.analytics.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import org.jspecify.annotations.Nullable;

/** The statements that an indicator's two texts make, the same for every engine. */
public final class IndicatorQuery {
    private static final Pattern UNEQUAL = Pattern.compile("['\\\\]");

    private IndicatorQuery() {}

    /** The statement that gives the values: the evidence inlined into the indicator's own SELECT. */
    public static String values(Indicator indicator) {
        return "with evidence as (\n" + indicator.texts().evidenceSql() + ")\nselect * from (\n"
                + indicator.texts().sql() + ") indicator_rows\n";
    }

    /** The statement that gives all evidence of an indicator. */
    public static String evidence(Indicator indicator) {
        return all(indicator.texts().evidenceSql());
    }

    private static String all(String evidenceSql) {
        return "select * from (\n" + evidenceSql + ") evidence_rows\n";
    }

    /** The statement that gives the evidence behind one value. A part of the key that is null stands for all. */
    public static String evidence(Indicator indicator, ValueKey key) {
        return evidence(indicator.texts().evidenceSql(), key);
    }

    /** The same for the evidence text of an indicator as it was published. */
    public static String evidence(String evidenceSql, ValueKey key) {
        List<String> conditions = new ArrayList<>();
        conditions.add("period_type = " + literal(key.periodType()));
        if (key.period() != null) {
            conditions.add("period = " + key.period());
        }
        conditions.add("coalesce(series, 'all') = " + literal(key.series()));
        add(conditions, "service_id", key.serviceId());
        add(conditions, "region_id", key.regionId());
        add(conditions, "kind", key.kind());
        add(conditions, "category", key.category());
        return all(evidenceSql) + "where " + String.join(" and ", conditions) + "\n";
    }

    private static void add(List<String> conditions, String column, @Nullable String value) {
        if (value != null) {
            conditions.add(column + " = " + literal(value));
        }
    }

    /** Quotes and backslashes mean different things in the two engines' literals: they are written by their number. */
    static String literal(String value) {
        String written = UNEQUAL.matcher(value)
                .replaceAll(m -> "', chr(" + (int) m.group().charAt(0) + "), '");
        return written.equals(value) ? "'" + value + "'" : "concat('" + written + "')";
    }
}
