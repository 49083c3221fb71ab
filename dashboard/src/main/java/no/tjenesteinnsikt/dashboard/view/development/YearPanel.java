package no.tjenesteinnsikt.dashboard.view.development;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;

/**
 * One small chart: an indicator, or one part of it, over years.
 *
 * @param id its id in the page
 * @param indicatorId the indicator
 * @param name what it shows: the indicator's title and the part
 * @param unit the unit, empty where the values say it
 * @param scale how its numbers are to be read
 * @param segments the series in the order of their years; no line leads from one to the next
 */
public record YearPanel(String id, String indicatorId, String name, String unit, Scale scale, List<Segment> segments) {
    public YearPanel {
        segments = List.copyOf(segments);
    }

    /**
     * How numbers are to be read.
     *
     * @param kind what they are
     * @param highest the highest of those that are drawn on the same scale
     */
    public record Scale(Kind kind, BigDecimal highest) {
        /** What numbers are. */
        public enum Kind {
            SHARE,
            SUM,
            OTHER
        }

        /** Whether they are drawn as per cent. */
        public boolean isShare() {
            return kind == Kind.SHARE;
        }
    }

    /**
     * Values of one series: they mean the same from year to year.
     *
     * @param series its code
     * @param label its words, empty where the indicator has one series only
     * @param points its values in the order of their years, those without a number among them
     */
    public record Segment(String series, String label, List<YearPoint> points) {
        public Segment {
            points = List.copyOf(points);
        }
    }

    /** The indicator's page. */
    public String address() {
        return Addresses.indicator(indicatorId);
    }

    /** All points of all series. */
    public Stream<YearPoint> points() {
        return segments.stream().flatMap(segment -> segment.points().stream());
    }

    /** Whether a line may lead from one value of a series to the next. */
    public boolean joins(YearPoint before, YearPoint next) {
        return next.follows(before, scale.kind() == Scale.Kind.SUM);
    }

    /** The years from which another series goes on. */
    public List<Integer> breaks() {
        return segments.stream()
                .skip(1)
                .map(segment -> segment.points().get(0).year())
                .distinct()
                .toList();
    }

    /** What the last years say, as a sentence: the last number and the one before it, if they can be compared. */
    public String sentence(Texts texts) {
        Optional<Segment> last = segments.stream()
                .filter(segment -> numbers(segment).findAny().isPresent())
                .reduce((first, second) -> second);
        if (last.isEmpty()) {
            return texts.get("development.panel.none", name);
        }
        List<YearPoint> known = numbers(last.get()).toList();
        YearPoint latest = known.get(known.size() - 1);
        if (known.size() == 1 || !joins(known.get(known.size() - 2), latest)) {
            return texts.get(
                    known.size() == 1 && segments.size() == 1 ? "development.panel.one" : "development.panel.alone",
                    name,
                    amount(latest),
                    String.valueOf(latest.year()));
        }
        YearPoint before = known.get(known.size() - 2);
        return texts.get(
                "development.panel.two",
                name,
                amount(latest),
                String.valueOf(latest.year()),
                amount(before),
                String.valueOf(before.year()));
    }

    private String amount(YearPoint point) {
        return point.line().text();
    }

    private static Stream<YearPoint> numbers(Segment segment) {
        return segment.points().stream().filter(point -> point.number().isPresent());
    }
}
