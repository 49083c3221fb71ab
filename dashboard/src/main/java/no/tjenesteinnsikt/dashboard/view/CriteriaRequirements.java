package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import org.jspecify.annotations.Nullable;

/**
 * How many of a named subset of the requirements the services lack. Never over all criteria: they do not point the same
 * way.
 *
 * @param subset the requirements of the subset
 * @param left the requirements that are left out because all services answer the same
 * @param lackingOne the share that lacks exactly one of the subset
 * @param lackingOneOfAll the share that lacks exactly one of the subset and those left out
 * @param levels the services by how many they lack, the fewest first
 */
public record CriteriaRequirements(
        List<CriteriaCriterion> subset,
        List<CriteriaCriterion> left,
        Optional<CriteriaShare> lackingOne,
        Optional<CriteriaShare> lackingOneOfAll,
        List<Level> levels) {
    private static final String VARIED = "requirements_with_variation";

    public CriteriaRequirements {
        subset = List.copyOf(subset);
        left = List.copyOf(left);
        levels = List.copyOf(levels);
    }

    /**
     * The services that lack the same number of requirements.
     *
     * @param lacking how many they lack
     * @param services the services
     */
    public record Level(int lacking, List<Member> services) {
        public Level {
            services = List.copyOf(services);
        }
    }

    /**
     * A service and what it lacks.
     *
     * @param service the service
     * @param count such as {@code 9 av 11}
     * @param address the evidence of the count
     * @param lacks the requirements to which it answers no, each leading to the line with the answer
     */
    public record Member(CriteriaService service, String count, String address, List<CriteriaLink> lacks) {
        public Member {
            lacks = List.copyOf(lacks);
        }
    }

    static CriteriaRequirements of(CriteriaData data) {
        List<CriteriaCriterion> requirements = data.criteria().stream()
                .filter(CriteriaCriterion::isRequirement)
                .toList();
        List<CriteriaCriterion> subset = requirements.stream()
                .filter(criterion -> !criterion.isWithoutVariation())
                .toList();
        return new CriteriaRequirements(
                subset,
                requirements.stream()
                        .filter(CriteriaCriterion::isWithoutVariation)
                        .toList(),
                data.share("requirements_lacking_one", VARIED),
                data.share("requirements_lacking_one", "requirements"),
                levels(data, subset.stream().map(CriteriaCriterion::id).toList()));
    }

    private static List<Level> levels(CriteriaData data, List<String> subset) {
        Map<Integer, List<Member>> byLacking = data.services().stream()
                .flatMap(
                        service -> data.ofService("requirements_met", service.serviceId(), Optional.of(VARIED)).stream()
                                .map(value -> member(data, service, value, subset)))
                .collect(Collectors.groupingBy(member -> member.lacks().size(), TreeMap::new, Collectors.toList()));
        return byLacking.entrySet().stream()
                .map(entry -> new Level(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Level::lacking))
                .toList();
    }

    private static Member member(
            CriteriaData data, CriteriaService service, IndicatorValue value, List<String> subset) {
        return new Member(
                service,
                data.texts()
                        .get(
                                "state.of",
                                text(data, value.grounds().numerator()),
                                text(data, value.grounds().denominator())),
                Addresses.evidence(value),
                CriteriaLink.answers(data, service, subset, "no"));
    }

    private static String text(CriteriaData data, @Nullable BigDecimal number) {
        return number == null ? "?" : data.texts().numbers().upTo(number, 0);
    }
}
