package no.tjenesteinnsikt.ingest.form.matrix;

import java.util.List;

/** The criteria of the 2018 review. */
public final class Criteria {
    /** Their ids, in the order of the appendix. */
    public static final List<String> IDS = List.of(
            "description_adequate",
            "mandate_unchanged",
            "mandate_delimited",
            "responsibility_clarified",
            "spreads_competence",
            "does_research",
            "in_research_networks",
            "spreading_plan_as_intended",
            "outcome_goals_set",
            "outcome_goal_date_set",
            "outcome_documentation_system",
            "outcome_goals_met",
            "effect_documented",
            "regional_continuation_measures",
            "field_still_weak",
            "time_limited_plan",
            "reference_group_functions",
            "annual_report_approved");

    private Criteria() {}
}
