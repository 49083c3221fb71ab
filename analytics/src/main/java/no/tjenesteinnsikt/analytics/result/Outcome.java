package no.tjenesteinnsikt.analytics.result;

import java.math.BigDecimal;

/** What became of a figure: a value, or the reason why there is none. */
public sealed interface Outcome {

    /** The code of the column {@code status}. */
    String status();

    /**
     * A value that can be shown.
     *
     * @param value the value, to ten places
     * @param precision how certain it is
     */
    record Shown(BigDecimal value, Precision precision) implements Outcome {
        @Override
        public String status() {
            return "shown";
        }
    }

    /** More than a fifth of the answers is lost or was left empty: only the range is shown. */
    record Unknown() implements Outcome {
        @Override
        public String status() {
            return "unknown";
        }
    }

    /** Nobody was asked, or it applied to nobody. */
    record NotAsked() implements Outcome {
        @Override
        public String status() {
            return "not_asked";
        }
    }

    /** Withheld because the numbers are so small that persons could be recognised. */
    record Suppressed() implements Outcome {
        @Override
        public String status() {
            return "suppressed";
        }
    }

    /** There is nothing to compute from: no denominator, or no variation. */
    record NotComputable() implements Outcome {
        @Override
        public String status() {
            return "not_computable";
        }
    }
}
