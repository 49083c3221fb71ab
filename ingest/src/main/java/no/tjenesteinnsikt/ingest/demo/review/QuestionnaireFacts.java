package no.tjenesteinnsikt.ingest.demo.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.ingest.demo.planted.Facts;
import no.tjenesteinnsikt.ingest.demo.review.Questionnaire.Measure;
import no.tjenesteinnsikt.ingest.demo.review.Questionnaire.Plan;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.written.Said;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.PlanTables;
import no.tjenesteinnsikt.ingest.lake.QuestionnaireTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.jspecify.annotations.Nullable;

/** The facts that two filled-in questionnaires state. */
final class QuestionnaireFacts {
    private static final int REPORT_YEAR = Assessed.YEAR - 1;
    private static final String UNKNOWN = "unknown";
    private static final String GROUP_FORM = "review-2018-reference-group";
    private static final List<String> LEADER = List.of(
            "leader_organisation_and_staffing",
            "leader_task_split",
            "leader_national_patient_treatment",
            "leader_primary_audience",
            "leader_spreading_means",
            "leader_research",
            "leader_documentation_systems",
            "leader_results",
            "leader_regional_continuation",
            "leader_need_to_continue",
            "leader_other_services",
            "leader_responsibility_clarified",
            "leader_other_matters");
    private static final List<String> GROUP = List.of(
            "group_works_by_mandate",
            "group_composition",
            "group_user_participation",
            "group_meeting_frequency",
            "group_regional_need_covered",
            "group_regional_continuation",
            "group_need_to_continue",
            "group_other_matters");
    private static final Set<String> YES_OR_NO = Set.of(
            "leader_national_patient_treatment",
            "leader_responsibility_clarified",
            "group_works_by_mandate",
            "group_composition",
            "group_user_participation");

    private final Service service;
    private final QuestionnairePlan plan;
    private final Facts facts;
    private final List<String> remarks = new ArrayList<>();

    QuestionnaireFacts(Service service, QuestionnairePlan plan, Facts facts) {
        this.service = service;
        this.plan = plan;
        this.facts = facts;
    }

    List<String> remarks() {
        return remarks;
    }

    void plant() {
        facts.plantName(service.id(), service.name(), service.kind().code(), service.field());
        facts.plantAnswer(
                service.id(),
                REPORT_YEAR,
                "leader_location",
                Said.answer(plan.filled().location()));
        facts.plantAnswer(
                service.id(),
                REPORT_YEAR,
                "group_location",
                Said.answer(plan.filled().location()));
        answers(LEADER, plan.filled().leader());
        answers(GROUP, plan.filled().group());
        leader();
        plan.filled().plan().ifPresent(this::spreading);
        group();
        signature("review-2018-leader", plan.leaderSigned());
        signature(GROUP_FORM, plan.groupSigned());
    }

    private void answers(List<String> questions, Map<Integer, Said> said) {
        for (int number = 1; number <= questions.size(); number++) {
            String question = questions.get(number - 1);
            Said answer = said.get(number);
            if (answer == null) {
                facts.plantState(service.id(), REPORT_YEAR, question, UNKNOWN, null);
                remarks.add("section_missing");
            } else {
                facts.plantAnswer(
                        service.id(),
                        REPORT_YEAR,
                        question,
                        answer,
                        YES_OR_NO.contains(question) ? choice(answer) : null);
            }
        }
    }

    private static @Nullable String choice(Said said) {
        if (!said.isAnswer()) {
            return null;
        }
        return said.written().startsWith("Ja") ? "yes" : "no";
    }

    private void leader() {
        facts.plant(facts.of(ServiceTables.STAFFING, service.id(), REPORT_YEAR)
                .set("fte", plan.fte())
                .set("fte_state", "value")
                .set("staffing_kind", "total")
                .set("basis", "questionnaire"));
        plan.goals()
                .forEach(goal -> facts.plant(of(PlanTables.OUTCOME_GOAL)
                        .set("goal", goal.text())
                        .set("measurable", "not_asked")
                        .set("due_year", orNull(goal.due()))
                        .set("met", "not_asked")));
        plan.tools().forEach(tool -> facts.plant(of(PlanTables.QUALITY_TOOL).set("tool_type", tool)));
        plan.other().ifPresent(this::relation);
        attachment(1, "spreading_plan", "leader_attachment_plan", plan.planAttachment());
        attachment(2, "results", "leader_attachment_results", plan.resultsAttachment());
        attachment(3, "need", "leader_attachment_need", "not_delivered");
        boolean needAnswered = said(10).isAnswer();
        facts.plant(of(QuestionnaireTables.TIME_PLAN)
                .set("assessment_year", Assessed.YEAR)
                .set("plan_state", plan.times().isStated() ? "value" : needAnswered ? "not_answered" : said(10).state())
                .set("years_ahead_from", orNull(plan.times().from()))
                .set("years_ahead_to", orNull(plan.times().to()))
                .set("completion_year", orNull(plan.times().completion())));
    }

    private Said said(int number) {
        return plan.filled().leader().getOrDefault(number, Said.nothing());
    }

    private void relation(Service other) {
        Said clarified = said(12);
        String choice = choice(clarified);
        facts.plant(of(ServiceTables.SERVICE_RELATION)
                .set("other", other.id())
                .set("relation", "overlap")
                .set("other_is_national_service", true)
                .set("clarified", choice == null ? clarified.state() : choice));
    }

    private void attachment(int number, String kind, String question, String delivered) {
        facts.plant(of(QuestionnaireTables.ATTACHMENT)
                .set("assessment_year", Assessed.YEAR)
                .set("attachment", kind)
                .set("attachment_no", number)
                .set("asked", true)
                .set("delivered", delivered));
        String state = switch (delivered) {
            case "not_delivered" -> "not_answered";
            case "claimed" -> UNKNOWN;
            default -> "answered";
        };
        facts.plantState(service.id(), REPORT_YEAR, question, state, delivered);
        if (delivered.equals("claimed")) {
            remarks.add("attachment_missing");
        }
    }

    private void spreading(Plan attached) {
        facts.plant(of(PlanTables.SPREADING_PLAN)
                .set("period", attached.period())
                .set("from_outcome_goals", attached.basis().isPresent() ? "yes" : "not_asked")
                .set("primary_audience", orNull(plan.primaryAudience())));
        for (int i = 0; i < attached.audiences().size(); i++) {
            facts.plant(of(QuestionnaireTables.SPREADING_AUDIENCE)
                    .set("audience", letter(i))
                    .set("description", attached.audiences().get(i))
                    .set("audience_priority", i + 1));
        }
        attached.measures().forEach(this::measure);
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private void measure(Measure measure) {
        boolean all = measure.audiences().startsWith("Alle");
        for (String audience :
                all ? List.of("alle") : List.of(measure.audiences().split(", ", -1))) {
            facts.plant(of(PlanTables.SPREADING_MEASURE)
                    .set("measure", measure.name())
                    .set("audience", audience)
                    .set("audience_priority", all ? null : Integer.valueOf(audience.charAt(0) - 'A' + 1))
                    .set("means", measure.means()));
        }
    }

    private void group() {
        facts.plant(facts.of(GroupTables.REFERENCE_GROUP, service.id(), REPORT_YEAR)
                .set("form", GROUP_FORM)
                .set("approved", "not_asked")
                .set("meetings", orNull(plan.meetings()))
                .set("meetings_state", plan.meetings().isPresent() ? "value" : UNKNOWN));
        facts.plant(facts.of(GroupTables.REFERENCE_GROUP_MEMBER, service.id(), REPORT_YEAR)
                .set("seat", "leader")
                .set("person", plan.groupSigned().person())
                .set("seat_state", "filled"));
        if (plan.meetings().isEmpty()) {
            remarks.add("answer_unclear");
        }
    }

    private void signature(String template, QuestionnairePlan.Signed signed) {
        facts.plant(of(QuestionnaireTables.SIGNATURE)
                .set("template", template)
                .set("signed_on", signed.date())
                .set("signed_on_state", "value")
                .set("person", signed.person()));
    }

    private Row.Builder of(Table table) {
        return facts.of(table, service.id());
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
