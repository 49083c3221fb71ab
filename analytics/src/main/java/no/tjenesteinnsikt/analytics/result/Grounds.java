package no.tjenesteinnsikt.analytics.result;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a value rests on.
 *
 * @param numerator the numerator, null where the measure has none
 * @param denominator the denominator: yes and no of a share, otherwise the known values
 * @param answering how many were asked, null where the indicator does not count it
 * @param range from all unknown answers being no to all being yes, null where none is unknown or it is no share
 */
public record Grounds(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Answering answering,
        @Nullable Range range) {

    /**
     * How many were asked, and how many of the answers are not known.
     *
     * @param asked all who were asked
     * @param lost answered, but the answer is lost
     * @param silent asked, but left empty
     */
    public record Answering(long asked, long lost, long silent) {
        private static final int A_FIFTH = 5;

        public Answering {
            if (lost < 0 || silent < 0 || asked < lost + silent) {
                throw new IllegalArgumentException(
                        "Cannot have " + lost + " lost and " + silent + " silent of " + asked + " asked");
            }
        }

        /** Whether more than a fifth is lost or silent. */
        public boolean isMostlyUnknown() {
            return (lost + silent) * A_FIFTH > asked;
        }

        /** Whether every answer is known. */
        public boolean isComplete() {
            return lost + silent == 0;
        }
    }

    /**
     * Where a share lies for certain.
     *
     * @param low if all unknown answers are no
     * @param high if all unknown answers are yes
     */
    public record Range(BigDecimal low, BigDecimal high) {}
}
