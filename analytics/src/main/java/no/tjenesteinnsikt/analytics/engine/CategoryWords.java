package no.tjenesteinnsikt.analytics.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.catalog.Wording;

/**
 * A category in words: those of the definition, those of the criterion it names, or both where a category is made of
 * parts, such as {@code mandate_delimited:nord} or {@code outcome_goals_set+effect_documented}.
 *
 * @param criteria the words for each criterion of the lake
 * @param figures the words for each measure that a report states, for each statement that is computed of them, for each
 *     question of a form and each institution
 */
public record CategoryWords(Map<String, Wording> criteria, Map<String, Wording> figures) {
    private static final String FIGURES = """
            select code, min(words) as words from (
            select measure as code, label as words from reported_figure
            union all
            select figure_id as code, statement as words from published_figure where calculation is not null
            union all
            select question_id as code, label as words from question
            union all
            select institution_id as code, name as words from institution
            ) named where words is not null group by code""";

    private static final Pattern SEPARATOR = Pattern.compile("[:+]");

    public CategoryWords {
        criteria = Map.copyOf(criteria);
        figures = Map.copyOf(figures);
    }

    /** The words of the criteria in the lake. */
    public static CategoryWords of(LakeSession lake) {
        Map<String, Wording> criteria = new HashMap<>();
        lake.select("select criterion_id, label_nb, label_nn, label_en from criterion")
                .rows()
                .forEach(row -> criteria.put(
                        row.requiredText("criterion_id"),
                        new Wording(
                                row.requiredText("label_nb"),
                                row.requiredText("label_nn"),
                                row.requiredText("label_en"))));
        return new CategoryWords(criteria, figures(lake));
    }

    /** The lake has these words in Norwegian only: they stand in every language rather than a code. */
    private static Map<String, Wording> figures(LakeSession lake) {
        Map<String, Wording> figures = new HashMap<>();
        lake.select(FIGURES).rows().forEach(row -> {
            String words = row.requiredText("words");
            figures.put(row.requiredText("code"), new Wording(words, words, words));
        });
        return figures;
    }

    /**
     * The words for a category of an indicator.
     *
     * @return empty where nobody has words for it, such as for a year
     */
    public Optional<Wording> of(Indicator indicator, String category) {
        Optional<Wording> whole = known(indicator, category);
        if (whole.isPresent()) {
            return whole;
        }
        List<Wording> parts = new ArrayList<>();
        for (String part : SEPARATOR.splitAsStream(category).toList()) {
            known(indicator, part).ifPresent(parts::add);
        }
        boolean complete = parts.size() == SEPARATOR.splitAsStream(category).count();
        return complete ? parts.stream().reduce(CategoryWords::join) : Optional.empty();
    }

    private Optional<Wording> known(Indicator indicator, String category) {
        return Optional.ofNullable(indicator.categories().get(category))
                .or(() -> Optional.ofNullable(criteria.get(category)))
                .or(() -> Optional.ofNullable(figures.get(category)));
    }

    private static Wording join(Wording a, Wording b) {
        return new Wording(a.nb() + " – " + b.nb(), a.nn() + " – " + b.nn(), a.en() + " – " + b.en());
    }
}
