package no.tjenesteinnsikt.dashboard.view.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.view.Values;

/**
 * What was handed in, year by year.
 *
 * @param years one for each year in which a report was expected, the last first
 */
record ReportYears(List<OfYear> years) {
    ReportYears {
        years = List.copyOf(years);
    }

    /**
     * One report year.
     *
     * @param year the report year
     * @param delivered how many of the expected reports were handed in
     * @param onTime how many of them by the deadline; empty where nothing is known of it
     */
    record OfYear(int year, IndicatorValue delivered, Optional<IndicatorValue> onTime) {
        /** How many reports were expected, those of which nothing more is known included. */
        long expected() {
            return asked(delivered);
        }
    }

    static ReportYears of(Values values) {
        List<OfYear> years = new ArrayList<>();
        for (IndicatorValue delivered : values.of("reports_delivered")) {
            Integer year = delivered.key().period();
            if (year != null && asked(delivered) > 0) {
                years.add(new OfYear(
                        year,
                        delivered,
                        values.of("reports_on_time").stream()
                                .filter(value -> Objects.equals(value.key().period(), year))
                                .findFirst()));
            }
        }
        years.sort(Comparator.comparing(OfYear::year).reversed());
        return new ReportYears(years);
    }

    static long asked(IndicatorValue value) {
        Grounds.Answering answering = value.grounds().answering();
        if (answering != null) {
            return answering.asked();
        }
        return value.grounds().denominator() == null
                ? 0
                : Objects.requireNonNull(value.grounds().denominator()).longValue();
    }

    /** The year that is asked for, or the last one; empty where no report was expected. */
    Optional<OfYear> chosen(Optional<String> asked) {
        return asked.flatMap(text -> years.stream()
                        .filter(one -> String.valueOf(one.year()).equals(text))
                        .findFirst())
                .or(() -> years.stream().findFirst());
    }

    Optional<OfYear> before(OfYear year) {
        return years.stream().filter(one -> one.year() == year.year() - 1).findFirst();
    }
}
