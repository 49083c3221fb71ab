package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which answers go together.
 *
 * @param criteria the criteria that are combined
 * @param patterns each pattern of yes and no, the most frequent first
 * @param pairs how many have a yes on two criteria, for each two
 */
public record CriteriaCombinations(List<CriteriaCriterion> criteria, List<Pattern> patterns, Pairs pairs) {
    private static final List<String> CRITERIA =
            List.of(CriteriaChain.GOALS, CriteriaChain.SYSTEM, CriteriaChain.EFFECT);
    private static final List<String> PAIRED = List.of(
            "mandate_delimited",
            CriteriaChain.GOALS,
            "outcome_goal_date_set",
            CriteriaChain.PLAN,
            CriteriaChain.SYSTEM,
            CriteriaChain.EFFECT,
            "regional_continuation_measures");

    /** The indicator's categories and what each says of goals, system and effect. */
    private static final Map<String, List<String>> PATTERNS = Map.of(
            "goals_system_effect", List.of("yes", "yes", "yes"),
            "goals_system_no_effect", List.of("yes", "yes", "no"),
            "goals_no_system_effect", List.of("yes", "no", "yes"),
            "goals_no_system_no_effect", List.of("yes", "no", "no"),
            "no_goals_system_effect", List.of("no", "yes", "yes"),
            "no_goals_system_no_effect", List.of("no", "yes", "no"),
            "no_goals_no_system_effect", List.of("no", "no", "yes"),
            "no_goals_no_system_no_effect", List.of("no", "no", "no"));

    public CriteriaCombinations {
        criteria = List.copyOf(criteria);
        patterns = List.copyOf(patterns);
    }

    /**
     * A pattern.
     *
     * @param words the pattern in words
     * @param answers yes or no for each of the criteria
     * @param share the services with it
     * @param services the same, by column
     */
    public record Pattern(String words, List<String> answers, CriteriaShare share, List<CriteriaService> services) {
        public Pattern {
            answers = List.copyOf(answers);
            services = List.copyOf(services);
        }
    }

    /**
     * A triangle of pairs.
     *
     * @param criteria the criteria, across and down
     * @param lines for each criterion its pairs with those before it and, last, its own share
     */
    public record Pairs(List<CriteriaCriterion> criteria, List<List<CriteriaShare>> lines) {
        public Pairs {
            criteria = List.copyOf(criteria);
            lines = lines.stream().map(List::copyOf).toList();
        }
    }

    static CriteriaCombinations of(CriteriaData data) {
        List<Pattern> patterns = new ArrayList<>();
        PATTERNS.forEach((category, answers) -> data.share("goals_system_effect", category)
                .map(share -> new Pattern(
                        data.words("goals_system_effect", category), answers, share, services(data, answers)))
                .ifPresent(patterns::add));
        patterns.sort(Comparator.comparing(
                        (Pattern pattern) -> pattern.share().numerator().orElse(BigDecimal.ZERO),
                        Comparator.reverseOrder())
                .thenComparing(Pattern::words));
        return new CriteriaCombinations(CRITERIA.stream().map(data::criterion).toList(), patterns, pairs(data));
    }

    private static List<CriteriaService> services(CriteriaData data, List<String> answers) {
        return data.services().stream()
                .filter(service -> data.hasAnswer(service, CRITERIA.get(0), answers.get(0))
                        && data.hasAnswer(service, CRITERIA.get(1), answers.get(1))
                        && data.hasAnswer(service, CRITERIA.get(2), answers.get(2)))
                .toList();
    }

    private static Pairs pairs(CriteriaData data) {
        List<List<CriteriaShare>> lines = new ArrayList<>();
        for (int i = 0; i < PAIRED.size(); i++) {
            List<CriteriaShare> line = new ArrayList<>();
            for (int j = 0; j <= i; j++) {
                pair(data, PAIRED.get(j), PAIRED.get(i)).ifPresent(line::add);
            }
            if (line.size() == i + 1) {
                lines.add(line);
            }
        }
        return new Pairs(
                PAIRED.stream().limit(lines.size()).map(data::criterion).toList(), lines);
    }

    private static Optional<CriteriaShare> pair(CriteriaData data, String first, String second) {
        return first.equals(second)
                ? data.share("criterion_yes", first)
                : data.share("criteria_pairs", first + "+" + second);
    }
}
