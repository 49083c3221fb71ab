package no.tjenesteinnsikt.dashboard.view.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.EvidenceNames;
import no.tjenesteinnsikt.dashboard.view.FigureText;
import no.tjenesteinnsikt.dashboard.view.KeyFigure;
import no.tjenesteinnsikt.dashboard.view.PublicWords;
import no.tjenesteinnsikt.dashboard.view.Said;
import no.tjenesteinnsikt.dashboard.view.ValueLine;
import no.tjenesteinnsikt.dashboard.view.Values;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;
import no.tjenesteinnsikt.dashboard.view.service.Responsible;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import org.jspecify.annotations.Nullable;

/** Reads the feedback of an edition and what came of it, for the page and for the sheets of the regions. */
final class FollowUp {
    private static final List<String> STAGES =
            List.of("received", "reviewed", "feedback_sent", "medical_directors_meeting", "sent_hod");

    private final PublishedData data;
    private final Texts texts;
    private final Values values;
    private final Responsible services;
    private final Points points;
    private final Feedbacks feedbacks;
    private final PublicWords words;

    FollowUp(PublishedData data, Texts texts) {
        this.data = data;
        this.texts = texts;
        this.values = Values.of(data);
        this.services = Responsible.of(data, texts);
        this.words = new PublicWords(data);
        this.points = new Points(data, texts, services, words);
        this.feedbacks = new Feedbacks(data, texts, services, words);
    }

    PublishedData data() {
        return data;
    }

    Texts texts() {
        return texts;
    }

    Values values() {
        return values;
    }

    Responsible services() {
        return services;
    }

    /** The years with feedback, the last first. */
    List<Integer> years() {
        return feedbacks.years();
    }

    /** The year that is asked for, or the last one; 0 where there is no feedback. */
    int year(Optional<String> asked) {
        List<Integer> years = years();
        return asked.flatMap(text -> years.stream()
                        .filter(one -> String.valueOf(one).equals(text))
                        .findFirst())
                .orElse(years.isEmpty() ? 0 : years.get(0));
    }

    List<Point> points(int year) {
        return points.of(year);
    }

    List<ServiceFeedback> feedback(int year) {
        return feedbacks.of(year, points.of(year));
    }

    /** What is worth a look; without feedback that of the last report year that is known. */
    List<Concern> concerns(int asked) {
        int year = asked == 0 ? lastReportYear() : asked;
        List<Point> both = Stream.concat(points.of(year).stream(), points.of(year - 1).stream())
                .toList();
        return new Concerns(data, texts, values, services).of(year, both);
    }

    private int lastReportYear() {
        return Stream.of(ReportTables.ANNUAL_REPORT, GroupTables.REFERENCE_GROUP)
                .flatMap(table -> data.in(table).stream())
                .mapToInt(Points::year)
                .max()
                .orElse(0);
    }

    FollowUpView page(Optional<String> asked) {
        int year = year(asked);
        List<Point> before = points.of(year - 1);
        List<ServiceFeedback> feedback = feedback(year);
        return new FollowUpView(
                year,
                years(),
                lead(year, before, feedback),
                figures(year),
                services.regions(),
                counts(year),
                stages(year),
                before,
                points.of(year),
                feedback,
                concerns(year),
                new Decisions(data, texts, services, words).all());
    }

    private List<Said> lead(int year, List<Point> before, List<ServiceFeedback> feedback) {
        if (year == 0) {
            return List.of(Said.of(texts.get("followup.lead.none")));
        }
        List<Said> lead = new ArrayList<>();
        long told = feedback.stream()
                .map(one -> services.unit(one.service().id()))
                .distinct()
                .count();
        long given = feedback.stream().mapToLong(one -> one.points().size()).sum();
        lead.add(Said.of(texts.get(
                        "followup.lead",
                        year,
                        texts.count("followup.lead.services", told),
                        texts.count("followup.lead.points", given)))
                .with(texts.count("followup.lead.points", given), "/oppfolging?aar=" + year + "#nye"));
        if (!before.isEmpty()) {
            lead.add(Said.of(texts.get(
                    "followup.lead.before",
                    texts.numbers().whole(before.size()),
                    year - 1,
                    texts.numbers().whole(standing(before, "closed")),
                    texts.numbers().whole(standing(before, "carried_on")),
                    texts.numbers().whole(standing(before, "open")))));
        }
        return lead;
    }

    private static long standing(List<Point> points, String standing) {
        return points.stream()
                .filter(point -> point.standing().equals(standing))
                .count();
    }

    private List<KeyFigure> figures(int year) {
        List<KeyFigure> figures = new ArrayList<>();
        for (String kind : PointCount.KINDS) {
            value("follow_up_points", year, null, kind)
                    .ifPresent(value -> figures.add(new KeyFigure(
                            texts.get("followup.kind." + kind),
                            new FigureText(texts).number(value, 0),
                            value("follow_up_points", year - 1, null, kind)
                                    .map(before -> texts.get(
                                            "followup.figure.before",
                                            new FigureText(texts).number(before, 0),
                                            year - 1))
                                    .orElse(""),
                            Addresses.evidence(value))));
        }
        return figures;
    }

    /** A value of a year, a region (none: all of them) and a category. */
    Optional<IndicatorValue> value(String indicator, int year, @Nullable String region, @Nullable String category) {
        return values.of(indicator).stream()
                .filter(value -> Objects.equals(value.key().period(), year))
                .filter(value -> Objects.equals(value.key().regionId(), region)
                        && Objects.equals(value.key().category(), category))
                .filter(value -> !value.outcome().status().equals("not_asked"))
                .findFirst();
    }

    private List<PointCount> counts(int year) {
        List<PointCount> counts = new ArrayList<>();
        for (int one : List.of(year, year - 1)) {
            for (Region region : services.regions()) {
                List<PointCount.Count> of = PointCount.KINDS.stream()
                        .flatMap(kind -> value("follow_up_points_by_region", one, region.code(), kind)
                                .map(value -> new PointCount.Count(
                                        kind, new FigureText(texts).number(value, 0), Addresses.evidence(value), value))
                                .stream())
                        .toList();
                if (!of.isEmpty()) {
                    counts.add(new PointCount(region, one, of));
                }
            }
        }
        return counts;
    }

    private List<ValueLine> stages(int year) {
        EvidenceNames names = new EvidenceNames(data, texts);
        return STAGES.stream()
                .flatMap(stage -> value("report_stages", year, null, stage).stream())
                .map(value -> ValueLine.ofShare(
                        names.category(
                                "report_stages",
                                Objects.requireNonNull(value.key().category())),
                        value,
                        texts))
                .toList();
    }
}
