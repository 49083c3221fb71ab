package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Numbers;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the front page says.
 *
 * @param figures the key figures
 * @param verdicts how many published figures got which verdict
 */
public record OverviewView(List<KeyFigure> figures, List<KeyFigure> verdicts) {
    private static final List<String> CRITERIA = List.of(
            "spreading_plan_as_intended",
            "outcome_goals_set",
            "outcome_documentation_system",
            "effect_documented",
            "reference_group_functions");

    public OverviewView {
        figures = List.copyOf(figures);
        verdicts = List.copyOf(verdicts);
    }

    /** The front page of an edition. */
    public static OverviewView of(PublishedData data, Texts texts) {
        Values values = Values.of(data);
        FigureText words = new FigureText(texts);
        List<KeyFigure> figures = new ArrayList<>();
        for (String indicator : List.of("services_assessed", "years_in_function_median", "fte_total", "fte_median")) {
            values.whole(indicator)
                    .map(value -> figure(texts.get("overview." + indicator), words.number(value, 1), "", value))
                    .ifPresent(figures::add);
        }
        for (String criterion : CRITERIA) {
            values.category("criterion_yes", criterion)
                    .map(value -> figure(
                            texts.get("overview." + criterion),
                            words.share(value),
                            words.ofHowMany(value) + ", " + words.interval(value),
                            value))
                    .ifPresent(figures::add);
        }
        return new OverviewView(figures, verdicts(data, texts));
    }

    private static KeyFigure figure(String label, String text, String detail, IndicatorValue value) {
        return new KeyFigure(label, text, detail, Addresses.evidence(value));
    }

    private static List<KeyFigure> verdicts(PublishedData data, Texts texts) {
        List<CheckedFigure> checked = CheckedFigure.of(data);
        List<KeyFigure> verdicts = new ArrayList<>();
        for (String verdict : List.of("agrees", "agrees_by_one_reading", "differs", "cannot_be_computed")) {
            long count = checked.stream()
                    .filter(figure -> figure.verdict().equals(verdict))
                    .count();
            verdicts.add(new KeyFigure(texts.get("verdict." + verdict), Numbers.whole(count), "", "/etterproving"));
        }
        return verdicts;
    }

    /** The page's figures as data. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (KeyFigure figure : figures) {
            rows.add(Arrays.asList(figure.label(), figure.value(), figure.detail(), figure.address()));
        }
        return List.of(new TwinTable("key_figures", List.of("label", "value", "detail", "evidence"), rows));
    }
}
