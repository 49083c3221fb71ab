package no.tjenesteinnsikt.dashboard.view;

import java.util.List;

/**
 * Shares that stand together under a heading.
 *
 * @param heading what they have in common
 * @param bars the shares
 */
public record CriteriaGroup(String heading, List<Bar> bars) {
    public CriteriaGroup {
        bars = List.copyOf(bars);
    }

    /**
     * One share.
     *
     * @param label of what
     * @param note what must be known about it, empty where nothing
     * @param share the share
     */
    public record Bar(String label, String note, CriteriaShare share) {}
}
