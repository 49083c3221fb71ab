package no.tjenesteinnsikt.dashboard.view.edition;

import java.util.List;

/**
 * An indicator with values that are not the same in two editions.
 *
 * @param id the indicator
 * @param title its title
 * @param address its page
 * @param counts how many values are other, new and gone, in words
 * @param reason why, in words
 * @param reasons the same as codes
 * @param values the values, the latest year first; none of an indicator that only one edition computes
 * @param moved how many values are the same and belong to another series
 */
public record ChangedIndicator(
        String id,
        String title,
        String address,
        String counts,
        String reason,
        List<String> reasons,
        List<ChangedValue> values,
        long moved) {
    private static final int SHOWN = 10;

    public ChangedIndicator {
        reasons = List.copyOf(reasons);
        values = List.copyOf(values);
    }

    /** Whether only one of the editions computes it. */
    boolean isOfOne() {
        return ChangeReasons.areOfOne(reasons);
    }

    boolean isOther() {
        return isOfOne() || !values.isEmpty() || moved > 0;
    }

    /** The values that the page shows; its twin has all. */
    public List<ChangedValue> shown() {
        return values.subList(0, Math.min(SHOWN, values.size()));
    }
}
