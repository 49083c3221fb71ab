package no.tjenesteinnsikt.dashboard.view.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.NoValue;
import no.tjenesteinnsikt.dashboard.view.ValueLine;
import no.tjenesteinnsikt.dashboard.view.Values;

/**
 * The nine items of the web pages, in the order of the source.
 *
 * @param year the calendar year of the checks, 0 where nobody has checked
 * @param items one for each item
 */
public record WebItems(int year, List<Item> items) {
    private static final List<String> ORDER = List.of(
            "approved_description",
            "referral_criteria",
            "quality_tools",
            "contact_information",
            "annual_report_link",
            "spreading_plan",
            "outcome_goals",
            "ern_membership",
            "other");

    public WebItems {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param code the item
     * @param label the item in words
     * @param share the share of the checked pages that have it, empty where nobody has checked
     * @param without the words that stand where it is empty
     */
    public record Item(String code, String label, Optional<ValueLine> share, String without) {}

    static WebItems of(PublishedData data, Values values, Texts texts) {
        List<IndicatorValue> all = values.of("web_requirements_met");
        Optional<Integer> year = all.stream()
                .flatMap(value -> Optional.ofNullable(value.key().period()).stream())
                .max(Comparator.naturalOrder());
        return new WebItems(
                year.orElse(0),
                ORDER.stream()
                        .map(code -> {
                            String label = texts.get("reporting.web.item." + code);
                            return new Item(
                                    code,
                                    label,
                                    all.stream()
                                            .filter(value ->
                                                    Objects.equals(value.key().period(), year.orElse(null)))
                                            .filter(value ->
                                                    code.equals(value.key().category()))
                                            .findFirst()
                                            .map(value -> ValueLine.ofShare(label, value, texts)),
                                    NoValue.words(data, texts, "web_requirements_met"));
                        })
                        .toList());
    }
}
