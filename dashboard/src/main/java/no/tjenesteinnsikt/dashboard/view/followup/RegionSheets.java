package no.tjenesteinnsikt.dashboard.view.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.FigureText;
import no.tjenesteinnsikt.dashboard.view.IndicatorText;
import no.tjenesteinnsikt.dashboard.view.NoValue;
import no.tjenesteinnsikt.dashboard.view.followup.RegionSheet.Figure;
import no.tjenesteinnsikt.dashboard.view.followup.RegionSheet.Line;
import no.tjenesteinnsikt.dashboard.view.followup.RegionSheet.Part;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;
import org.jspecify.annotations.Nullable;

/** Makes the sheet of a region: what is on it, in which order, and how much of it. */
final class RegionSheets {
    private static final int LONGEST = 180;

    private final FollowUp followUp;
    private final Texts texts;
    private final Footnotes notes = new Footnotes();

    RegionSheets(FollowUp followUp) {
        this.followUp = followUp;
        this.texts = followUp.texts();
    }

    RegionSheet sheet(Region region, Optional<String> asked) {
        int year = followUp.year(asked);
        RegionSheet.Whole whole = new RegionSheet.Whole(
                of(followUp.points(year - 1), region),
                of(followUp.points(year), region),
                followUp.concerns(year).stream()
                        .filter(concern -> concern.regions().contains(region.code()))
                        .toList());
        List<Figure> figures = figures(year, region);
        SheetRoom room = SheetRoom.of(
                wanted(whole.before(), this::text), wanted(whole.points(), this::text), concerns(whole.concerns()));
        Part<Line> before = part(whole.before(), room.before(), this::line);
        Part<Line> points = part(whole.points(), room.points(), this::line);
        Part<Line> concerns = part(whole.concerns(), room.concerns(), this::line);
        return new RegionSheet(
                region,
                year,
                followUp.years(),
                followUp.data().edition().snapshot(),
                figures,
                before,
                points,
                concerns,
                notes.all(),
                followUp.feedback(year).stream()
                        .filter(one -> one.region().equals(region))
                        .toList(),
                whole);
    }

    private static List<Point> of(List<Point> points, Region region) {
        return points.stream().filter(point -> point.region().equals(region)).toList();
    }

    private List<Figure> figures(int year, Region region) {
        List<Figure> figures = new ArrayList<>();
        share(figures, "delivered", "reports_delivered_by_region", year, region, null);
        share(figures, "on_time", "reports_on_time_by_region", year, region, null);
        share(figures, "seats", "group_seats_filled", year, region, "region");
        share(figures, "silent", "group_seats_silent", year, region, null);
        count(figures, "works_well", "feedback_given", year, region, "works_well");
        count(figures, "work_on", "feedback_given", year, region, "work_on");
        count(figures, "points", "feedback_given", year, region, "follow_up_point");
        count(figures, "repeated", "follow_up_points_by_region", year, region, "repeated");
        return figures;
    }

    private void share(
            List<Figure> figures, String label, String indicator, int year, Region region, @Nullable String category) {
        Optional<IndicatorValue> value = followUp.value(indicator, year, region.code(), category);
        figures.add(value.map(found -> new Figure(
                        texts.get("followup.sheet." + label),
                        new FigureText(texts).ofHowMany(found)
                                + (found.outcome().status().equals("shown")
                                        ? " (" + new FigureText(texts).share(found) + ")"
                                        : ", " + new FigureText(texts).missing(found)),
                        note(found)))
                .orElseGet(() -> new Figure(
                        texts.get("followup.sheet." + label), NoValue.words(followUp.data(), texts, indicator), 0)));
    }

    private void count(List<Figure> figures, String label, String indicator, int year, Region region, String category) {
        figures.add(followUp.value(indicator, year, region.code(), category)
                .map(found -> new Figure(
                        texts.get("followup.sheet." + label), new FigureText(texts).number(found, 0), note(found)))
                .orElseGet(() -> new Figure(
                        texts.get("followup.sheet." + label), NoValue.words(followUp.data(), texts, indicator), 0)));
    }

    private int note(IndicatorValue value) {
        String title = IndicatorText.find(followUp.data(), texts, value.indicatorId())
                .map(IndicatorText::title)
                .orElse(value.indicatorId());
        return notes.number(
                texts.get("followup.sheet.figure_note", title, value.indicatorId()), Addresses.evidence(value));
    }

    private List<SheetRoom.Wanted> wanted(List<Point> points, Function<Point, String> text) {
        return points.stream()
                .map(point -> new SheetRoom.Wanted(point.service().title(), text.apply(point)))
                .toList();
    }

    private static List<SheetRoom.Wanted> concerns(List<Concern> concerns) {
        return concerns.stream()
                .map(concern -> new SheetRoom.Wanted(concern.service().title(), shortened(concern.reason())))
                .toList();
    }

    private String text(Point point) {
        return shortened(point.text())
                + (point.isRepeated() ? " " + texts.get("followup.point.repeated", point.times(), point.since()) : "");
    }

    private Line line(Point point) {
        return new Line(
                point.service().title(),
                text(point),
                point.outcome(),
                notes.number(point.source().text(), point.source().address()));
    }

    private Line line(Concern concern) {
        return new Line(
                concern.service().title(),
                shortened(concern.reason()),
                "",
                notes.number(concern.place(), concern.address()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
    }

    /** As many lines as there is room for; the rest stands in the appendix. */
    private static <T> Part<Line> part(List<T> all, int room, Function<T, Line> made) {
        return new Part<>(all.stream().limit(room).map(made).toList(), Math.max(all.size() - room, 0));
    }
}
