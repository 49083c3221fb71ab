package no.tjenesteinnsikt.dashboard.view;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator in words.
 *
 * @param value the value
 * @param which category, region and service; empty where it is about all
 * @param year the year in words
 * @param text the value, or the word for why there is none
 * @param missing why there is none, as the page's style has it; empty where there is one
 * @param certainty numerator and denominator, interval
 * @param note a remark, empty where there is none
 * @param address its evidence
 */
public record ValueLine(
        IndicatorValue value,
        String which,
        String year,
        String text,
        String missing,
        String certainty,
        String note,
        String address) {

    /** The same value, named by something else. */
    public ValueLine named(String other) {
        return new ValueLine(value, other, year, text, missing, certainty, note, address);
    }

    /**
     * A share as a page names it.
     *
     * @param which what it is about
     * @param value the share
     * @param texts the words
     */
    public static ValueLine ofShare(String which, IndicatorValue value, Texts texts) {
        FigureText words = new FigureText(texts);
        String status = value.outcome().status();
        Grounds.@Nullable Range range = value.grounds().range();
        String certainty = Stream.of(
                        words.ofHowMany(value),
                        words.interval(value),
                        range == null
                                ? ""
                                : texts.get(
                                        "evidence.range", texts.numbers().percentRange(range.low(), range.high(), 0)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new ValueLine(
                value,
                which,
                value.key().period() == null ? "" : String.valueOf(value.key().period()),
                words.share(value),
                status.equals("shown") ? "" : status,
                certainty,
                value.note() == null ? "" : value.note(),
                Addresses.evidence(value));
    }

    static ValueLine of(IndicatorText indicator, EvidenceNames names, IndicatorValue value) {
        String status = value.outcome().status();
        return new ValueLine(
                value,
                names.which(indicator.id(), value.key()),
                names.year(value.key()),
                indicator.value(value),
                status.equals("shown") ? "" : status,
                indicator.certainty(value),
                NoteText.of(value.note(), indicator.texts()),
                Addresses.evidence(value));
    }
}
