package no.tjenesteinnsikt.dashboard.view;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.Figures;
import no.tjenesteinnsikt.dashboard.read.PublishedData;

/** The values of the indicators of an edition, to be asked for. */
public final class Values {
    private static final String REVIEW = "review";

    private final Figures figures;

    private Values(Figures figures) {
        this.figures = figures;
    }

    /** The values of an edition. */
    public static Values of(PublishedData data) {
        return new Values(data.figures());
    }

    /** All values of an indicator. */
    public List<IndicatorValue> of(String indicator) {
        return figures.of(indicator);
    }

    /**
     * The values of an indicator for one period of one series, so that what stands together can be compared: those of
     * the last review where there is one, else those of the last period.
     */
    public List<IndicatorValue> latest(String indicator) {
        List<IndicatorValue> all = of(indicator);
        List<IndicatorValue> reviewed = all.stream()
                .filter(value -> value.key().series().equals(REVIEW))
                .toList();
        return (reviewed.isEmpty() ? all : reviewed)
                .stream()
                        .max(Comparator.comparing(Values::period))
                        .map(last -> all.stream()
                                .filter(value -> period(value) == period(last))
                                .filter(value ->
                                        value.key().series().equals(last.key().series()))
                                .toList())
                        .orElse(List.of());
    }

    private static int period(IndicatorValue value) {
        Integer period = value.key().period();
        return period == null ? 0 : period;
    }

    /** The one latest value of an indicator that is broken down by nothing; empty where there is none. */
    public Optional<IndicatorValue> whole(String indicator) {
        return latest(indicator).stream()
                .filter(value -> value.key().category() == null && value.key().regionId() == null)
                .filter(value -> value.key().serviceId() == null && value.key().kind() == null)
                .findFirst();
    }

    /** The latest value of an indicator for a category alone. */
    public Optional<IndicatorValue> category(String indicator, String category) {
        return latest(indicator).stream()
                .filter(value -> Objects.equals(value.key().category(), category))
                .filter(value -> value.key().serviceId() == null && value.key().regionId() == null)
                .findFirst();
    }
}
