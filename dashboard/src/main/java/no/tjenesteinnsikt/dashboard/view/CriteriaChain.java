package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.text.Texts;

/**
 * How far the services come, step by step.
 *
 * @param published the steps in the order of the report
 * @param ordered the steps in the order of the rules, the plan before the system
 * @param lastStep the last step of the second order that any service reaches, with all before it
 * @param outside the share with documented effect outside the report's chain; empty where nothing was computed
 * @param inside the services with documented effect and all steps before it
 * @param beside the services with documented effect that lack a step before it
 */
public record CriteriaChain(
        List<Step> published,
        List<Step> ordered,
        Optional<Step> lastStep,
        Optional<CriteriaShare> outside,
        List<CriteriaService> inside,
        List<Lacking> beside) {
    static final String EFFECT = "effect_documented";
    static final String GOALS = "outcome_goals_set";
    static final String SYSTEM = "outcome_documentation_system";
    static final String PLAN = "spreading_plan_as_intended";

    private static final List<List<String>> PUBLISHED = List.of(
            List.of(GOALS, "1_goals"),
            List.of(SYSTEM, "2_goals_system"),
            List.of(EFFECT, "3_goals_system_effect"),
            List.of(PLAN, "4_goals_system_effect_plan"));
    private static final List<String> ORDERED = List.of(
            "mandate_delimited",
            GOALS,
            "outcome_goal_date_set",
            PLAN,
            SYSTEM,
            EFFECT,
            "regional_continuation_measures");

    public CriteriaChain {
        published = List.copyOf(published);
        ordered = List.copyOf(ordered);
        inside = List.copyOf(inside);
        beside = List.copyOf(beside);
    }

    /**
     * A step.
     *
     * @param label what it asks for
     * @param full all services with a yes on it
     * @param nested those that also have a yes on every step before
     * @param description the bar in words
     */
    public record Step(String label, CriteriaShare full, CriteriaShare nested, String description) {}

    /**
     * A service with documented effect outside the chain.
     *
     * @param service the service
     * @param lacks the steps to which it answers no, each with the place of the answer
     */
    public record Lacking(CriteriaService service, List<CriteriaLink> lacks) {
        public Lacking {
            lacks = List.copyOf(lacks);
        }
    }

    static CriteriaChain of(CriteriaData data) {
        List<Step> published = new ArrayList<>();
        for (List<String> step : PUBLISHED) {
            step(
                            data,
                            step.get(0),
                            data.share("criterion_yes", step.get(0)),
                            data.share("published_chain", step.get(1)))
                    .ifPresent(published::add);
        }
        List<Step> ordered = new ArrayList<>();
        for (int i = 0; i < ORDERED.size(); i++) {
            String prefix = String.format(Locale.ROOT, "steg:%02d:", i + 1);
            step(
                            data,
                            ORDERED.get(i),
                            data.share("effect_chain", prefix + "alle"),
                            data.share("effect_chain", prefix + "kjede"))
                    .ifPresent(ordered::add);
        }
        return new CriteriaChain(
                published,
                ordered,
                ordered.stream().filter(CriteriaChain::isReached).reduce((first, second) -> second),
                data.share("published_chain", "effect_outside_chain"),
                inside(data),
                beside(data));
    }

    private static boolean isReached(Step step) {
        return step.nested().share().map(share -> share.signum() > 0).orElse(false);
    }

    private static Optional<Step> step(
            CriteriaData data, String criterionId, Optional<CriteriaShare> full, Optional<CriteriaShare> nested) {
        if (full.isEmpty() || nested.isEmpty()) {
            return Optional.empty();
        }
        String label = data.criterion(criterionId).label();
        String description = data.texts()
                .get(
                        "criteria.chain.bar",
                        label,
                        full.get().count(),
                        nested.get().numeratorText());
        return Optional.of(new Step(label, full.get(), nested.get(), description));
    }

    private static List<CriteriaService> inside(CriteriaData data) {
        return data.services().stream()
                .filter(service -> data.hasAnswer(service, EFFECT, "yes"))
                .filter(service -> data.hasAnswer(service, GOALS, "yes") && data.hasAnswer(service, SYSTEM, "yes"))
                .toList();
    }

    private static List<Lacking> beside(CriteriaData data) {
        return data.services().stream()
                .filter(service -> data.hasAnswer(service, EFFECT, "yes"))
                .map(service -> new Lacking(service, CriteriaLink.answers(data, service, List.of(GOALS, SYSTEM), "no")))
                .filter(lacking -> !lacking.lacks().isEmpty())
                .toList();
    }

    /** What the order of the rules comes to, as a sentence. */
    String sentence(Texts texts) {
        return lastStep.map(step -> texts.get(
                        "criteria.chain.last",
                        step.label(),
                        ordered.indexOf(step) + 1,
                        ordered.size(),
                        step.nested().count()))
                .orElseGet(() -> texts.get("criteria.chain.none"));
    }
}
