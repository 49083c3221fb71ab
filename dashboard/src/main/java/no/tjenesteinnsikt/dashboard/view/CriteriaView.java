package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;

/**
 * What the page of requirements and assessments says of the latest assessment.
 *
 * @param year the year of the assessment
 * @param lead the answer in one or two sentences
 * @param figures the key figures
 * @param groups the share with a yes on every criterion, by direction
 * @param criteria all criteria in the order of {@code groups}
 * @param matrix every answer
 * @param chain from outcome goals to documented effect
 * @param chainSentence what the order of the rules comes to
 * @param combinations which answers go together
 * @param contradictions answers that hardly go together
 * @param requirements how many requirements of a subset the services lack
 * @param breakdown one criterion by region, size and years in function
 */
public record CriteriaView(
        int year,
        List<Said> lead,
        List<KeyFigure> figures,
        List<CriteriaGroup> groups,
        List<CriteriaCriterion> criteria,
        CriteriaMatrix matrix,
        CriteriaChain chain,
        String chainSentence,
        CriteriaCombinations combinations,
        List<CriteriaContradiction> contradictions,
        CriteriaRequirements requirements,
        CriteriaBreakdown breakdown) {
    private static final List<String> KEY = List.of(
            CriteriaChain.EFFECT,
            CriteriaChain.GOALS,
            CriteriaChain.PLAN,
            "reference_group_functions",
            "field_still_weak");

    public CriteriaView {
        lead = List.copyOf(lead);
        figures = List.copyOf(figures);
        groups = List.copyOf(groups);
        criteria = List.copyOf(criteria);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * The page.
     *
     * @param data the edition
     * @param texts the words
     * @param chosen the criterion that is broken down; documented effect where it is empty or unknown
     * @return empty where the edition has no assessment
     */
    public static Optional<CriteriaView> of(PublishedData data, Texts texts, Optional<String> chosen) {
        return CriteriaData.latest(data, texts).map(found -> of(found, chosen));
    }

    private static CriteriaView of(CriteriaData data, Optional<String> chosen) {
        List<CriteriaCriterion> ordered = ordered(data);
        CriteriaChain chain = CriteriaChain.of(data);
        CriteriaCriterion one = ordered.stream()
                .filter(criterion -> criterion.id().equals(chosen.orElse(CriteriaChain.EFFECT)))
                .findFirst()
                .orElseGet(() -> data.criterion(CriteriaChain.EFFECT));
        return new CriteriaView(
                data.year(),
                lead(data),
                figures(data),
                groups(data, ordered),
                ordered,
                CriteriaMatrix.of(data, ordered),
                chain,
                chain.sentence(data.texts()),
                CriteriaCombinations.of(data),
                CriteriaContradiction.of(data),
                CriteriaRequirements.of(data),
                CriteriaBreakdown.of(data, one));
    }

    /** By direction, and within it those with most yes first. */
    private static List<CriteriaCriterion> ordered(CriteriaData data) {
        return data.criteria().stream()
                .sorted(Comparator.comparing(
                                (CriteriaCriterion one) -> CriteriaCriterion.DIRECTIONS.indexOf(one.direction()))
                        .thenComparing(
                                one -> one.share().flatMap(CriteriaShare::share).orElse(BigDecimal.ZERO),
                                Comparator.reverseOrder()))
                .toList();
    }

    private static List<CriteriaGroup> groups(CriteriaData data, List<CriteriaCriterion> ordered) {
        List<CriteriaGroup> groups = new ArrayList<>();
        for (String direction : CriteriaCriterion.DIRECTIONS) {
            List<CriteriaGroup.Bar> bars = ordered.stream()
                    .filter(criterion -> criterion.direction().equals(direction))
                    .flatMap(criterion -> criterion.share().stream()
                            .map(share -> new CriteriaGroup.Bar(criterion.label(), note(data, criterion), share)))
                    .toList();
            if (!bars.isEmpty()) {
                groups.add(new CriteriaGroup(data.texts().get("criteria.group." + direction), bars));
            }
        }
        return groups;
    }

    private static String note(CriteriaData data, CriteriaCriterion criterion) {
        return criterion.isWithoutVariation() ? data.texts().get("criteria.no_variation") : "";
    }

    private static List<Said> lead(CriteriaData data) {
        Texts texts = data.texts();
        List<Said> sentences = new ArrayList<>();
        data.share("criterion_yes", CriteriaChain.EFFECT)
                .ifPresent(share -> sentences.add(Said.of(texts.get("criteria.lead.effect", share.count()))
                        .with(share.count(), share.address())));
        data.share("published_chain", "3_goals_system_effect")
                .ifPresent(share -> sentences.add(Said.of(texts.get("criteria.lead.chain", share.numeratorText()))
                        .with(share.numeratorText(), share.address())));
        long count = data.criteria().stream()
                .filter(CriteriaCriterion::isWithoutVariation)
                .count();
        if (count > 0) {
            sentences.add(Said.of(texts.count("criteria.lead.same", count))
                    .with(texts.numbers().whole(count), Addresses.indicator("criterion_yes")));
        }
        return sentences;
    }

    private static List<KeyFigure> figures(CriteriaData data) {
        return KEY.stream()
                .map(data::criterion)
                .flatMap(criterion -> criterion.share().stream()
                        .map(share -> new KeyFigure(
                                criterion.label(), share.count(), detail(criterion, share), share.address())))
                .toList();
    }

    private static String detail(CriteriaCriterion criterion, CriteriaShare share) {
        String sure = share.interval().isEmpty() ? "" : share.percent() + ", " + share.interval();
        return Stream.of(sure, share.unsure(), criterion.directionWords())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** How many requirements there are, and on how many fewer than half of the services have a yes. */
    public String title(Texts texts) {
        List<CriteriaShare> requirements = criteria.stream()
                .filter(CriteriaCriterion::isRequirement)
                .flatMap(criterion -> criterion.share().stream())
                .toList();
        long few = requirements.stream()
                .filter(share -> share.share()
                        .map(value -> value.compareTo(new BigDecimal("0.5")) < 0)
                        .orElse(false))
                .count();
        return texts.get(
                "criteria.answers.title",
                texts.numbers().whole(few),
                texts.numbers().whole(requirements.size()));
    }

    /** The criteria to which all services answer the same, by name. */
    public List<String> withoutVariation() {
        return criteria.stream()
                .filter(CriteriaCriterion::isWithoutVariation)
                .map(CriteriaCriterion::label)
                .toList();
    }

    /** The report's chain in numbers, such as 25 → 9 → 6 → 1. */
    public String publishedTitle(Texts texts) {
        String steps = chain.published().stream()
                .map(step -> step.nested().numeratorText())
                .collect(Collectors.joining(" → "));
        return texts.get("criteria.chain.published", steps);
    }

    /** Who lacks fewest of the named subset, as a sentence; empty where nothing is known of any. */
    public String fewest(Texts texts) {
        return requirements.levels().stream()
                .findFirst()
                .map(level -> texts.get(
                        "criteria.requirements.fewest",
                        texts.numbers().whole(level.lacking()),
                        texts.numbers().whole(requirements.subset().size())))
                .orElse("");
    }

    /** The criteria outside the requirements, each with the reason. */
    public String notRequirements() {
        return criteria.stream()
                .filter(criterion -> !criterion.isRequirement())
                .map(criterion -> criterion.label() + " (" + criterion.directionWords() + ")")
                .collect(Collectors.joining(", "));
    }

    /** The requirements that are left out of the subset because all services answer the same. */
    public String leftOut() {
        return requirements.left().stream().map(CriteriaCriterion::label).collect(Collectors.joining(", "));
    }

    /** The page's tables as data. */
    public List<TwinTable> twin() {
        return CriteriaTwin.of(this);
    }
}
