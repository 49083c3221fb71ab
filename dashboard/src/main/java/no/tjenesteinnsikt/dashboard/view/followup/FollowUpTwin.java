package no.tjenesteinnsikt.dashboard.view.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.ValueTwin;
import org.jspecify.annotations.Nullable;

/** The pages of feedback and follow-up as tables. */
final class FollowUpTwin {
    private FollowUpTwin() {}

    static List<TwinTable> of(FollowUpView view) {
        return List.of(
                points("points", view.points()),
                points("points_of_the_year_before", view.before()),
                counts(view),
                stages(view),
                feedback(view.year(), view.feedback()),
                concerns(view.concerns()),
                decisions(view.decisions()));
    }

    static TwinTable points(String name, List<Point> points) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Point point : points) {
            rows.add(Arrays.asList(
                    point.year(),
                    point.region().code(),
                    point.service().id(),
                    point.service().title(),
                    point.text(),
                    point.since(),
                    point.times(),
                    point.standing(),
                    point.source().address()));
        }
        return new TwinTable(
                name,
                List.of(
                        "report_year",
                        "region_id",
                        "service_id",
                        "service",
                        "text",
                        "since",
                        "report_years",
                        "standing",
                        "source"),
                rows);
    }

    private static TwinTable counts(FollowUpView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        view.counts()
                .forEach(one -> one.counts()
                        .forEach(count -> rows.add(ValueTwin.row(
                                count.value(), one.year(), one.region().code(), count.kind()))));
        return new TwinTable("point_counts", ValueTwin.columns("report_year", "region_id", "kind"), rows);
    }

    private static TwinTable stages(FollowUpView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        view.stages()
                .forEach(line -> rows.add(ValueTwin.row(
                        line.value(), view.year(), line.value().key().category())));
        return new TwinTable("stages", ValueTwin.columns("report_year", "stage"), rows);
    }

    static TwinTable feedback(int year, List<ServiceFeedback> feedback) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ServiceFeedback one : feedback) {
            one.worksWell().forEach(words -> rows.add(row(year, one, "works_well", words)));
            one.workOn().forEach(words -> rows.add(row(year, one, "work_on", words)));
            one.points()
                    .forEach(point -> rows.add(row(
                            year, one, "follow_up_point", new ServiceFeedback.Words(point.text(), point.source()))));
            one.comments().forEach(words -> rows.add(row(year, one, "service_comment", words)));
        }
        return new TwinTable(
                "feedback",
                List.of("report_year", "region_id", "service_id", "service", "kind", "text", "source"),
                rows);
    }

    private static List<@Nullable Object> row(int year, ServiceFeedback one, String kind, ServiceFeedback.Words words) {
        return Arrays.asList(
                year,
                one.region().code(),
                one.service().id(),
                one.service().title(),
                kind,
                words.text(),
                words.source().address());
    }

    static TwinTable concerns(List<Concern> concerns) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Concern concern : concerns) {
            rows.add(Arrays.asList(
                    concern.rule(),
                    String.join(", ", concern.regions()),
                    concern.service().id(),
                    concern.service().title(),
                    concern.reason(),
                    concern.address()));
        }
        return new TwinTable(
                "worth_a_closer_look", List.of("rule", "region_id", "service_id", "service", "reason", "source"), rows);
    }

    private static TwinTable decisions(List<Decided> decisions) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Decided one : decisions) {
            rows.add(Arrays.asList(
                    one.service().id(),
                    one.service().title(),
                    one.year(),
                    one.outcomeCode(),
                    one.nowCode(),
                    one.successor().isEmpty() ? null : one.successor(),
                    one.comment().isEmpty() ? null : one.comment(),
                    one.source().address()));
        }
        return new TwinTable(
                "decisions",
                List.of("service_id", "service", "decided", "outcome", "status_now", "successor", "comment", "source"),
                rows);
    }
}
