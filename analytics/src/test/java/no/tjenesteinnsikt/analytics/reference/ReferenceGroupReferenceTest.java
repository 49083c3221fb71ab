package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.REGIONS;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.any;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.by;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.distinct;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.has;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.SeededRows;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.reference.SlowFigures.Seen;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme reference_group, row by row. */
class ReferenceGroupReferenceTest {
    private static final List<String> ANSWERS = List.of("answered", "unknown", "not_answered", "not_asked");
    private static SlowRows rows = new SlowRows(List.of());
    private static LakeSession lake;

    /** A group's form in a year. */
    private record Group(String unit, int year, String series) {}

    @BeforeAll
    static void open(@TempDir Path folder) {
        rows = new SlowRows(SeededRows.of(
                7,
                new SeededRows.Extent(260, 12, 2018),
                List.of(
                        ServiceTables.SERVICE,
                        ServiceTables.SERVICE_LINK,
                        ReferenceTables.QUESTION,
                        GroupTables.REFERENCE_GROUP,
                        GroupTables.REFERENCE_GROUP_MEMBER,
                        GroupTables.REFERENCE_GROUP_ANSWER,
                        ReportTables.EVALUATION_ANSWER)));
        lake = new DuckDbEngine().open(TestLake.write(folder, rows.all()));
    }

    @AfterAll
    static void close() {
        lake.close();
    }

    @Test
    void answers_by_respondent_and_their_length() {
        List<Seen> answered = new ArrayList<>();
        List<Seen> words = new ArrayList<>();
        answers()
                .forEach((group, byRespondent) -> byRespondent.forEach((respondent, row) -> {
                    boolean region = REGIONS.contains(respondent);
                    ValueKey key = key(group, region ? respondent : null, region ? "region" : respondent);
                    answered.add(new Seen(key, yes(text(row, "answer_state"), "answered", "not_answered")));
                    if (text(row, "answer_state").equals("answered")) {
                        words.add(
                                has(row, "words")
                                        ? new Seen(key, "value", BigDecimal.valueOf(whole(row, "words")))
                                        : new Seen(key, "unknown"));
                    }
                }));
        check("group_answered", SlowFigures.shares(answered));
        check("group_words_per_answer", SlowFigures.medians(words));
    }

    @Test
    void groups_where_all_four_regions_answered() {
        List<Seen> seen = new ArrayList<>();
        answers().forEach((group, byRespondent) -> {
            List<String> states = new ArrayList<>();
            byRespondent.forEach((respondent, row) -> {
                if (REGIONS.contains(respondent)) {
                    states.add(text(row, "answer_state"));
                }
            });
            if (!states.isEmpty()) {
                seen.add(new Seen(key(group, null, null), allFour(states)));
            }
        });
        check("group_all_regions_answered", SlowFigures.shares(seen));
    }

    private static String allFour(List<String> states) {
        if (states.contains("not_asked") || states.contains("not_applicable")) {
            return "not_asked";
        }
        if (states.contains("not_answered")) {
            return "no";
        }
        return states.size() == 4 && Set.copyOf(states).equals(Set.of("answered")) ? "yes" : "unknown";
    }

    @Test
    void groups_with_a_user_representative() {
        Map<Group, Set<String>> said = new HashMap<>();
        for (Row seat : rows.of(GroupTables.REFERENCE_GROUP_MEMBER)) {
            if (text(seat, "seat").equals("user")) {
                said.computeIfAbsent(group(seat), g -> new TreeSet<>()).add(text(seat, "seat_state"));
            }
        }
        for (Row form : rows.of(GroupTables.REFERENCE_GROUP)) {
            said.computeIfAbsent(group(form), g -> new TreeSet<>()).add(saidByForm(form));
        }
        List<Seen> seen = new ArrayList<>();
        said.forEach((group, all) -> seen.add(new Seen(key(group, null, null), userState(all))));
        check("group_user_representative", SlowFigures.shares(seen));
    }

    private static String saidByForm(Row form) {
        if (has(form, "user_organisation")) {
            return "filled";
        }
        if (has(form, "no_user_reason")) {
            return "reason";
        }
        boolean asks = any(
                rows.of(ReferenceTables.QUESTION),
                q -> text(q, "template").equals(text(form, "form"))
                        && List.of("user_representative_name", "group_user").contains(text(q, "question_id")));
        return asks ? "silent" : "not_asked";
    }

    private static String userState(Set<String> said) {
        if (said.contains("filled")) {
            return "yes";
        }
        if (said.contains("reason")) {
            return "no";
        }
        if (said.contains("unknown")) {
            return "unknown";
        }
        if (said.contains("vacant")) {
            return "no";
        }
        return said.contains("silent") ? "not_answered" : "not_asked";
    }

    @Test
    void meetings_approval_and_dissent() {
        List<Seen> meetings = new ArrayList<>();
        List<Seen> approved = new ArrayList<>();
        List<Seen> dissent = new ArrayList<>();
        List<Seen> states = new ArrayList<>();
        by(rows.of(GroupTables.REFERENCE_GROUP), ReferenceGroupReferenceTest::ownGroup)
                .forEach((group, forms) -> {
                    ValueKey key = key(group, null, null);
                    meetings.add(meetings(key, forms));
                    String approval = approval(forms);
                    approved.add(new Seen(key, approval));
                    dissent.add(new Seen(key, dissent(forms)));
                    for (String state :
                            List.of("yes", "no", "not_answered", "unknown", "not_asked", "not_applicable")) {
                        states.add(new Seen(
                                key(group, null, state),
                                "value",
                                approval.equals(state) ? BigDecimal.ONE : BigDecimal.ZERO));
                    }
                });
        check("group_meetings", SlowFigures.means(meetings));
        check("group_approved", SlowFigures.shares(approved));
        check("group_dissent", SlowFigures.shares(dissent));
        check("group_approval_states", SlowFigures.sums(states));
    }

    private static Seen meetings(ValueKey key, List<Row> forms) {
        Set<String> numbers = distinct(forms, f -> text(f, "meetings"));
        numbers.remove("");
        if (numbers.size() > 1) {
            return new Seen(key, "unknown");
        }
        if (numbers.size() == 1) {
            return new Seen(key, "value", new BigDecimal(numbers.iterator().next()));
        }
        return new Seen(key, text(SlowRows.first(forms, "form", List.of()), "meetings_state"));
    }

    private static String approval(List<Row> forms) {
        Set<String> all = distinct(forms, f -> text(f, "approved"));
        if (all.contains("yes") && all.contains("no")) {
            return "unknown";
        }
        return text(SlowRows.first(forms, "approved", List.of("yes", "no", "unknown", "not_answered")), "approved");
    }

    private static String dissent(List<Row> forms) {
        Set<String> all = distinct(forms, f -> {
            if (has(f, "dissent")) {
                return text(f, "dissent").equals("true") ? "yes" : "no";
            }
            return List.of("yes", "no").contains(text(f, "approved")) ? "not_answered" : text(f, "approved");
        });
        return List.of("yes", "no", "unknown", "not_answered", "not_asked", "not_applicable").stream()
                .filter(all::contains)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void themes_that_the_form_asks_for() {
        Map<Group, Map<String, List<Row>>> asked = new HashMap<>();
        for (Row answer : rows.of(ReportTables.EVALUATION_ANSWER)) {
            String question = text(answer, "question_id");
            if (isTheme(question, form(answer))) {
                asked.computeIfAbsent(group(answer), g -> new HashMap<>())
                        .computeIfAbsent(question, q -> new ArrayList<>())
                        .add(answer);
            }
        }
        List<Seen> seen = new ArrayList<>();
        asked.forEach((group, byQuestion) -> byQuestion.forEach((question, answers) -> seen.add(new Seen(
                key(group, null, question),
                yes(
                        text(SlowRows.first(answers, "answer_state", ANSWERS), "answer_state"),
                        "answered",
                        "not_answered")))));
        check("group_themes_answered", SlowFigures.shares(seen));
    }

    private static boolean isTheme(String question, String form) {
        boolean named = List.of("group_leader_name", "user_representative_name", "no_user_reason", "group_location")
                .contains(question);
        return !named
                && any(
                        rows.of(ReferenceTables.QUESTION),
                        q -> text(q, "template").equals(form)
                                && text(q, "question_id").equals(question)
                                && !text(q, "respondent").equals("service")
                                && List.of("text", "choice_and_text").contains(text(q, "answer_type")));
    }

    @Test
    void seats_filled_and_silent() {
        List<Seen> filled = new ArrayList<>();
        Map<Group, Set<String>> seated = new HashMap<>();
        for (Row seat : rows.of(GroupTables.REFERENCE_GROUP_MEMBER)) {
            Group group = group(seat);
            String region = text(seat, "region_id");
            filled.add(new Seen(
                    key(group, region.isEmpty() ? null : region, text(seat, "seat")),
                    yes(text(seat, "seat_state"), "filled", "vacant")));
            if (text(seat, "seat").equals("region") && text(seat, "seat_state").equals("filled") && !region.isEmpty()) {
                seated.computeIfAbsent(group, g -> new TreeSet<>()).add(region);
            }
        }
        check("group_seats_filled", SlowFigures.shares(filled));
        List<Seen> silent = new ArrayList<>();
        answers()
                .forEach((group, byRespondent) -> byRespondent.forEach((respondent, row) -> {
                    if (seated.getOrDefault(group, Set.of()).contains(respondent)) {
                        silent.add(new Seen(
                                key(group, respondent, null),
                                yes(text(row, "answer_state"), "not_answered", "answered")));
                    }
                }));
        check("group_seats_silent", SlowFigures.shares(silent));
    }

    private static Map<Group, Map<String, Row>> answers() {
        Map<Group, Map<String, Row>> best = new HashMap<>();
        by(rows.of(GroupTables.REFERENCE_GROUP_ANSWER), ReferenceGroupReferenceTest::group)
                .forEach((group, all) -> by(all, r -> text(r, "respondent"))
                        .forEach((respondent, own) -> best.computeIfAbsent(group, g -> new HashMap<>())
                                .put(respondent, SlowRows.first(own, "answer_state", ANSWERS))));
        return best;
    }

    private static String yes(String state, String yes, String no) {
        return state.equals(yes) ? "yes" : state.equals(no) ? "no" : state;
    }

    private static Group group(Row row) {
        return new Group(rows.unit(text(row, "service_id")), whole(row, "report_year"), series(form(row)));
    }

    private static Group ownGroup(Row form) {
        return new Group(rows.unit(text(form, "service_id")), whole(form, "report_year"), series(text(form, "form")));
    }

    private static String series(String form) {
        return form.isEmpty() ? "unknown_form" : form.startsWith("annual-") ? "annual_report" : form;
    }

    /** The form of the same document, or the only one of the year. */
    private static String form(Row row) {
        List<Row> ofYear = rows.of(GroupTables.REFERENCE_GROUP).stream()
                .filter(g -> text(g, "service_id").equals(text(row, "service_id")))
                .filter(g -> whole(g, "report_year") == whole(row, "report_year"))
                .toList();
        List<Row> same = ofYear.stream()
                .filter(g -> text(g, "source_id").equals(text(row, "source_id")))
                .toList();
        if (!same.isEmpty()) {
            return new TreeSet<>(distinct(same, g -> text(g, "form"))).first();
        }
        Set<String> forms = distinct(ofYear, g -> text(g, "form"));
        return forms.size() == 1 ? forms.iterator().next() : "";
    }

    private static ValueKey key(Group group, @Nullable String region, @Nullable String category) {
        return new ValueKey("report_year", group.year(), group.series(), null, region, null, category);
    }

    private static void check(String indicator, Map<String, String> slow) {
        assertThat(slow.values()).as(indicator).anyMatch(line -> line.startsWith("shown "));
        assertThat(SlowFigures.computed(indicator, lake)).as(indicator).isEqualTo(slow);
    }
}
