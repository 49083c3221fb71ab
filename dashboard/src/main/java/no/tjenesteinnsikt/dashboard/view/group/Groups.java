package no.tjenesteinnsikt.dashboard.view.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;
import no.tjenesteinnsikt.dashboard.view.service.Responsible;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** The reference groups of each year: their seats, and who of those who sit there has answered. */
public final class Groups {
    static final String USER = "user";
    static final String LEADER = "leader";
    private static final String ANNUAL = "annual-";
    private static final List<String> ANSWER_ORDER =
            List.of("answered", "unknown", "not_answered", "not_asked", "not_applicable");
    private static final List<String> SEAT_ORDER = List.of("filled", "vacant", "unknown");
    private static final SourceLink NONE = new SourceLink("", "");

    private final PublishedData data;
    private final Texts texts;
    private final Responsible services;
    private final SourceLink.Maker sources;

    public Groups(PublishedData data, Texts texts, Responsible services) {
        this.data = data;
        this.texts = texts;
        this.services = services;
        this.sources = new SourceLink.Maker(data);
    }

    /** The years that any group has given feedback for, the last first. */
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        data.in(GroupTables.REFERENCE_GROUP).forEach(row -> years.add(year(row)));
        return List.copyOf(years);
    }

    private static Integer year(Row row) {
        return (Integer) row.get("report_year").orElseThrow();
    }

    /** The columns of the seat map: the regions in their order, the user, the leader. */
    public List<String> columns() {
        List<String> columns =
                new ArrayList<>(services.regions().stream().map(Region::code).toList());
        columns.add(USER);
        columns.add(LEADER);
        return columns;
    }

    /** The groups that have given feedback for a year, by the names of their services. */
    public List<GroupOfYear> of(int year) {
        Map<String, List<Row>> members = byUnit(GroupTables.REFERENCE_GROUP_MEMBER, year);
        Map<String, List<Row>> answers = byUnit(GroupTables.REFERENCE_GROUP_ANSWER, year);
        List<GroupOfYear> groups = new ArrayList<>();
        byUnit(GroupTables.REFERENCE_GROUP, year).forEach((unit, feedback) -> {
            Row row = feedback.stream()
                    .min(Comparator.comparing((Row one) -> one.text("form").startsWith("review-") ? 1 : 0)
                            .thenComparing(one -> one.text("form")))
                    .orElseThrow();
            String form = row.text("form");
            groups.add(new GroupOfYear(
                    services.named(row.text("service_id"), year),
                    form,
                    formName(form),
                    columns().stream()
                            .map(column -> seat(
                                    column,
                                    form,
                                    members.getOrDefault(unit, List.of()),
                                    answers.getOrDefault(unit, List.of())))
                            .toList()));
        });
        groups.sort(Comparator.comparing(GroupOfYear::service, services.nameOrder()));
        return groups;
    }

    private Map<String, List<Row>> byUnit(no.tjenesteinnsikt.ingest.lake.Table table, int year) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        data.in(table).stream()
                .filter(row -> year(row).equals(year))
                .forEach(row -> rows.computeIfAbsent(services.unit(row.text("service_id")), id -> new ArrayList<>())
                        .add(row));
        return rows;
    }

    private String formName(String form) {
        return data.in(ReferenceTables.TEMPLATE).stream()
                .filter(row -> row.text("template").equals(form))
                .findFirst()
                .map(row -> row.text("name"))
                .orElse(form);
    }

    private Seat seat(String column, String form, List<Row> members, List<Row> answers) {
        boolean isRegion = !column.equals(USER) && !column.equals(LEADER);
        Optional<Row> member = members.stream()
                .filter(row -> isRegion
                        ? row.text("seat").equals("region")
                                && row.get("region_id").filter(column::equals).isPresent()
                        : row.text("seat").equals(column))
                .min(Comparator.comparing(row -> SEAT_ORDER.indexOf(row.text("seat_state"))));
        if (member.isEmpty()) {
            return unseated(column, asks(form, isRegion) ? "unknown" : "not_asked", answers);
        }
        String state = member.get().text("seat_state");
        return state.equals("filled") && !column.equals(LEADER)
                ? filled(column, member.get(), answers)
                : made(column, state, sources.footnote(member.get()));
    }

    private static Optional<Row> answer(String column, List<Row> answers) {
        return answers.stream()
                .filter(row -> row.text("respondent").equals(column))
                .min(Comparator.comparing(row -> ANSWER_ORDER.indexOf(row.text("answer_state"))));
    }

    /**
     * A seat of which the form says nothing. An answer is known all the same; where there is none, nobody is known to sit
     * there and be silent.
     */
    private Seat unseated(String column, String state, List<Row> answers) {
        Optional<Row> answer = answer(column, answers);
        return switch (answer.map(row -> row.text("answer_state")).orElse("")) {
            case "answered" -> made(column, "answered", sources.footnote(answer.orElseThrow()));
            case "not_answered" -> made(column, state, sources.footnote(answer.orElseThrow()));
            default -> made(column, state, NONE);
        };
    }

    /** A filled seat, with what whoever sits there answered. */
    private Seat filled(String column, Row member, List<Row> answers) {
        Optional<Row> answer = answer(column, answers);
        String said = answer.map(row -> row.text("answer_state")).orElse("not_asked");
        if (said.equals("not_answered")) {
            return made(column, "silent", sources.footnote(answer.orElseThrow()));
        }
        return made(column, said.equals("answered") ? "answered" : "filled", sources.footnote(member));
    }

    private Seat made(String column, String state, SourceLink source) {
        return new Seat(column, state, texts.get("groups.seat." + state), source);
    }

    /** Whether a form asks who sits there: the annual workbooks all seats, the older forms leader and users only. */
    private static boolean asks(String form, boolean isRegion) {
        return form.startsWith(ANNUAL) || (!isRegion && form.startsWith("reference-group-"));
    }
}
