package no.tjenesteinnsikt.analytics.engine;

import java.math.BigDecimal;
import no.tjenesteinnsikt.analytics.catalog.IntervalMethod;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.analytics.stats.ClopperPearson;
import no.tjenesteinnsikt.analytics.stats.Rounding;
import no.tjenesteinnsikt.analytics.stats.Wilson;

/** A share: yes ÷ (yes + no), known of asked and the range beside it. */
final class ShareRow {
    private ShareRow() {}

    static Computed compute(SelectedRow row, IntervalMethod method) {
        long yes = row.count("yes");
        long known = yes + row.count("no");
        long lost = row.count("lost");
        long silent = row.count("silent");
        Grounds.Answering answering = new Grounds.Answering(known + lost + silent, lost, silent);
        Grounds grounds = new Grounds(
                Rounding.stored(BigDecimal.valueOf(yes)),
                Rounding.stored(BigDecimal.valueOf(known)),
                answering,
                answering.isComplete() ? null : range(yes, answering));
        return new Computed(outcome(yes, known, answering, row.countOrZero("not_asked"), method), grounds);
    }

    private static Grounds.Range range(long yes, Grounds.Answering answering) {
        return new Grounds.Range(
                share(yes, answering.asked()), share(yes + answering.lost() + answering.silent(), answering.asked()));
    }

    private static Outcome outcome(
            long yes, long known, Grounds.Answering answering, long notAsked, IntervalMethod method) {
        if (answering.asked() == 0) {
            return notAsked > 0 ? new Outcome.NotAsked() : new Outcome.NotComputable();
        }
        if (answering.isMostlyUnknown()) {
            return new Outcome.Unknown();
        }
        return new Outcome.Shown(share(yes, known), precision(yes, known, method));
    }

    private static Precision precision(long yes, long known, IntervalMethod method) {
        if (method == IntervalMethod.NONE) {
            return new Precision.Exact();
        }
        if (method == IntervalMethod.EXACT) {
            ClopperPearson exact = ClopperPearson.interval95(yes, known);
            return new Precision.Interval(exact.low(), exact.high());
        }
        Wilson wilson = Wilson.interval95(yes, known);
        return new Precision.Interval(wilson.low(), wilson.high());
    }

    private static BigDecimal share(long part, long whole) {
        return Rounding.quotient(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
