package no.tjenesteinnsikt.dashboard.view;

import java.util.List;
import java.util.Optional;

/**
 * A criterion and the share of services with a yes.
 *
 * @param id the criterion
 * @param label its short name
 * @param direction what a yes means, as a code
 * @param directionWords the same in words
 * @param basis what the criterion rests on
 * @param share the services with a yes; empty where nothing was computed
 */
public record CriteriaCriterion(
        String id, String label, String direction, String directionWords, String basis, Optional<CriteriaShare> share) {
    /** The code of a criterion where a yes means that a requirement is met. */
    static final String REQUIREMENT = "yes_is_requirement";

    static final List<String> DIRECTIONS =
            List.of(REQUIREMENT, "requirement_where_relevant", "result_not_requirement", "no_direction");

    /** Whether a yes means that a requirement is met. */
    public boolean isRequirement() {
        return direction.equals(REQUIREMENT);
    }

    /** Whether all services with an answer have the same. */
    public boolean isWithoutVariation() {
        return share.map(CriteriaShare::isWithoutVariation).orElse(false);
    }
}
