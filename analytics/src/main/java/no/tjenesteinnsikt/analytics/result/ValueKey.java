package no.tjenesteinnsikt.analytics.result;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which value of an indicator. A null stands for all.
 *
 * @param periodType report_year, assessment_year, calendar_year or none
 * @param period the year, null where the value is about no year
 * @param series values are joined by a line only within one
 * @param serviceId the service
 * @param regionId the region
 * @param kind the kind of service
 * @param category the breakdown within the indicator
 */
public record ValueKey(
        String periodType,
        @Nullable Integer period,
        String series,
        @Nullable String serviceId,
        @Nullable String regionId,
        @Nullable String kind,
        @Nullable String category)
        implements Comparable<ValueKey> {

    /** The series of values that belong to none in particular. */
    public static final String ALL = "all";

    private static final Comparator<ValueKey> ORDER = comparing(ValueKey::periodType)
            .thenComparing(ValueKey::period, nullsFirst(naturalOrder()))
            .thenComparing(ValueKey::series)
            .thenComparing(ValueKey::category, nullsFirst(naturalOrder()))
            .thenComparing(ValueKey::kind, nullsFirst(naturalOrder()))
            .thenComparing(ValueKey::regionId, nullsFirst(naturalOrder()))
            .thenComparing(ValueKey::serviceId, nullsFirst(naturalOrder()));

    @Override
    public int compareTo(ValueKey other) {
        return ORDER.compare(this, other);
    }

    /** The key in one line, the parts that are null left out. */
    public String line() {
        StringBuilder line = new StringBuilder(periodType);
        add(line, "", period);
        add(line, "series=", series);
        add(line, "service_id=", serviceId);
        add(line, "region_id=", regionId);
        add(line, "kind=", kind);
        add(line, "category=", category);
        return line.toString();
    }

    private static void add(StringBuilder line, String name, @Nullable Object value) {
        if (value != null) {
            line.append(name.isEmpty() ? "=" : " ").append(name).append(value);
        }
    }
}
