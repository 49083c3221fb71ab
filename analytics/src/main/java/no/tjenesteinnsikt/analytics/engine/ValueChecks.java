package no.tjenesteinnsikt.analytics.engine;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.analytics.catalog.Check;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;

/**
 * Holds a definition's checks against single values. A value of which one does not hold is withheld, not shown: what a
 * document says may be impossible, and one such document must neither put a wrong number on a page nor keep all others
 * from being published.
 */
public final class ValueChecks {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    private ValueChecks() {}

    /** The value itself where every check that looks at it alone holds. */
    static IndicatorValue held(Indicator indicator, IndicatorValue value) {
        if (!(value.outcome() instanceof Outcome.Shown)) {
            return value;
        }
        return indicator.meaning().conditions().checks().stream()
                .filter(check -> !check.relation().isOfAnother() && check.relation() != Check.Relation.SUMS_TO)
                .filter(check -> !holds(value, check))
                .findFirst()
                .map(check -> withheld(value, check))
                .orElse(value);
    }

    /** The value with the reason why it is not shown. */
    public static IndicatorValue withheld(IndicatorValue value, Check check) {
        return new IndicatorValue(
                value.indicatorId(),
                value.version(),
                value.key(),
                new Outcome.NotComputable(),
                value.grounds(),
                "Ikke vist: kontrollen «" + check.text() + "» holder ikke. Se etter feil i grunnlaget.");
    }

    private static boolean holds(IndicatorValue value, Check check) {
        Optional<BigDecimal> left = number(value, check.left());
        Optional<BigDecimal> right = number(value, check.right());
        if (left.isEmpty() || right.isEmpty()) {
            return true;
        }
        int order = left.get().compareTo(right.get());
        return switch (check.relation()) {
            case LESS -> order <= 0;
            case MORE -> order >= 0;
            case EQUAL -> order == 0;
            case AT_MOST, SUMS_TO -> throw new IllegalStateException("Cannot compare one value by " + check.text());
        };
    }

    /** A number, a column of the value, or a sum of such; empty where a column has no number. */
    public static Optional<BigDecimal> number(IndicatorValue value, String terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String term : terms.split(" \\+ ", -1)) {
            Optional<BigDecimal> part =
                    NUMBER.matcher(term).matches() ? Optional.of(new BigDecimal(term)) : value.number(term);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(part.get());
        }
        return Optional.of(sum);
    }
}
