package no.tjenesteinnsikt.dashboard.view.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.ValueTwin;
import no.tjenesteinnsikt.dashboard.view.reporting.ReportingView.GroupLine;
import no.tjenesteinnsikt.dashboard.view.reporting.ReportingView.ReportYear;
import org.jspecify.annotations.Nullable;

/** The page of the annual reporting as tables. */
final class ReportingTwin {
    private ReportingTwin() {}

    static List<TwinTable> of(ReportingView view) {
        List<TwinTable> tables = new ArrayList<>();
        tables.add(years(view));
        tables.add(groups(view));
        tables.add(questions(view));
        tables.add(approvals(view));
        tables.add(web(view));
        tables.add(uses(view));
        tables.add(missing("not_delivered", view.year().map(ReportYear::missing).orElseGet(List::of)));
        tables.add(published(view));
        return tables;
    }

    private static TwinTable years(ReportingView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        view.year().map(ReportYear::history).orElseGet(List::of).forEach(line -> {
            rows.add(ValueTwin.row(line.delivered().value(), line.year(), "delivered"));
            line.onTime().ifPresent(value -> rows.add(ValueTwin.row(value.value(), line.year(), "on_time")));
        });
        return new TwinTable("years", ValueTwin.columns("report_year", "measure"), rows);
    }

    private static TwinTable groups(ReportingView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        view.year().ifPresent(year -> {
            year.byRegion().forEach(line -> add(rows, year.year(), "region", line));
            year.byKind().forEach(line -> add(rows, year.year(), "kind", line));
        });
        return new TwinTable("groups", ValueTwin.columns("report_year", "by", "group", "name", "measure"), rows);
    }

    private static void add(List<List<@Nullable Object>> rows, int year, String by, GroupLine line) {
        rows.add(ValueTwin.row(line.delivered().value(), year, by, line.code(), line.name(), "delivered"));
        line.onTime()
                .ifPresent(
                        value -> rows.add(ValueTwin.row(value.value(), year, by, line.code(), line.name(), "on_time")));
    }

    private static TwinTable questions(ReportingView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        view.year()
                .ifPresent(year -> year.questions()
                        .forEach(line ->
                                rows.add(ValueTwin.row(line.share().value(), year.year(), line.id(), line.label()))));
        return new TwinTable("questions", ValueTwin.columns("report_year", "question_id", "label"), rows);
    }

    private static TwinTable approvals(ReportingView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        view.approvals()
                .forEach(one -> one.states()
                        .forEach(state ->
                                rows.add(ValueTwin.row(state.value(), one.year(), one.series(), state.code()))));
        return new TwinTable("approvals", ValueTwin.columns("report_year", "form", "answer"), rows);
    }

    private static TwinTable web(ReportingView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        view.web()
                .items()
                .forEach(item -> item.share()
                        .ifPresent(share -> rows.add(ValueTwin.row(
                                share.value(), view.web().year(), item.code(), item.label(), "unknown"))));
        return new TwinTable("web_items", ValueTwin.columns("year", "requirement", "label", "applies_to"), rows);
    }

    private static TwinTable uses(ReportingView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (QuestionUses.Used used : view.uses().questions()) {
            rows.add(Arrays.asList(
                    used.id(),
                    used.label(),
                    used.templates(),
                    used.use().code(),
                    ids(used.content()),
                    ids(used.answered())));
        }
        return new TwinTable(
                "question_uses",
                List.of("question_id", "label", "templates", "use", "content_indicators", "answered_indicators"),
                rows);
    }

    private static String ids(List<QuestionUses.Reader> readers) {
        return readers.stream().map(QuestionUses.Reader::id).collect(Collectors.joining(" "));
    }

    static TwinTable missing(String name, List<MissingReport> missing) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (MissingReport report : missing) {
            rows.add(Arrays.asList(
                    report.service().regionCodes(),
                    report.service().institutions(),
                    report.service().id(),
                    report.service().title(),
                    report.service().kind(),
                    report.template(),
                    report.dueOn().isEmpty() ? null : report.dueOn(),
                    report.delivery(),
                    report.remind(),
                    report.source().address()));
        }
        return new TwinTable(
                name,
                List.of(
                        "region_id",
                        "institution",
                        "service_id",
                        "service",
                        "kind",
                        "template",
                        "due_on",
                        "delivery",
                        "remind",
                        "source"),
                rows);
    }

    private static TwinTable published(ReportingView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        view.published()
                .forEach(one -> one.years()
                        .forEach(year -> rows.add(Arrays.asList(
                                one.service().id(),
                                one.service().title(),
                                year.year(),
                                year.source().address()))));
        return new TwinTable("found_published", List.of("service_id", "service", "report_year", "source"), rows);
    }
}
