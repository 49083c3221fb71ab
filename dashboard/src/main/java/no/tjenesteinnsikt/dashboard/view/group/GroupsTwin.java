package no.tjenesteinnsikt.dashboard.view.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.ValueTwin;
import org.jspecify.annotations.Nullable;

/** The page of the reference groups as tables. */
final class GroupsTwin {
    private GroupsTwin() {}

    static List<TwinTable> of(GroupsView view) {
        return List.of(seats(view), open(view), regions(view), themes(view), meetings(view), approvals(view));
    }

    private static TwinTable seats(GroupsView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (GroupOfYear group : view.groups()) {
            for (Seat seat : group.seats()) {
                rows.add(Arrays.asList(
                        view.year(),
                        group.service().id(),
                        group.service().title(),
                        group.form(),
                        seat.column(),
                        seat.state(),
                        seat.hasSource() ? seat.source().address() : null));
            }
        }
        return new TwinTable(
                "seats", List.of("report_year", "service_id", "service", "form", "seat", "state", "source"), rows);
    }

    private static TwinTable open(GroupsView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RegionSeats region : view.regions()) {
            region.vacant().forEach(seat -> rows.add(row(region, "vacant", seat)));
            region.quiet().forEach(seat -> rows.add(row(region, "silent", seat)));
        }
        return new TwinTable(
                "vacant_and_silent",
                List.of("region_id", "state", "service_id", "service", "since", "report_years", "source"),
                rows);
    }

    private static List<@Nullable Object> row(RegionSeats region, String state, RegionSeats.Open seat) {
        return Arrays.asList(
                region.region().code(),
                state,
                seat.service().id(),
                seat.service().title(),
                seat.since(),
                seat.years(),
                seat.source().address());
    }

    private static TwinTable regions(GroupsView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RegionSeats one : view.regions()) {
            String code = one.region().code();
            one.filled().ifPresent(line -> rows.add(ValueTwin.row(line.value(), view.year(), code, "filled")));
            one.silent().ifPresent(line -> rows.add(ValueTwin.row(line.value(), view.year(), code, "silent")));
            one.answered().ifPresent(line -> rows.add(ValueTwin.row(line.value(), view.year(), code, "answered")));
        }
        return new TwinTable("regions", ValueTwin.columns("report_year", "region_id", "measure"), rows);
    }

    private static TwinTable themes(GroupsView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        view.themes()
                .forEach(line -> rows.add(ValueTwin.row(
                        line.value(),
                        view.year(),
                        line.value().key().series(),
                        line.value().key().category(),
                        line.which())));
        return new TwinTable("themes", ValueTwin.columns("report_year", "form", "question_id", "label"), rows);
    }

    private static TwinTable meetings(GroupsView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        view.meetings()
                .forEach(one -> rows.add(
                        ValueTwin.row(one.value(), one.year(), one.value().key().series())));
        return new TwinTable("meetings", ValueTwin.columns("report_year", "form"), rows);
    }

    private static TwinTable approvals(GroupsView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        view.approvals()
                .forEach(one -> one.states()
                        .forEach(state ->
                                rows.add(ValueTwin.row(state.value(), one.year(), one.series(), state.code()))));
        return new TwinTable("approvals", ValueTwin.columns("report_year", "form", "answer"), rows);
    }
}
