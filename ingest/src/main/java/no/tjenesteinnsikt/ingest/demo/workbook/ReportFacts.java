package no.tjenesteinnsikt.ingest.demo.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.demo.planted.Facts;
import no.tjenesteinnsikt.ingest.demo.world.Activity;
import no.tjenesteinnsikt.ingest.demo.world.Hospital;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.written.Said;
import no.tjenesteinnsikt.ingest.form.annual.ReportQuestion;
import no.tjenesteinnsikt.ingest.form.annual.ReportSheet;
import no.tjenesteinnsikt.ingest.form.annual.ReportTemplate;
import no.tjenesteinnsikt.ingest.form.annual.ReportTemplates;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.jspecify.annotations.Nullable;

/** The facts that a filled-in workbook states, but for persons and seats. */
final class ReportFacts {
    private static final Map<String, String> RESPONDENTS = Map.of(
            "group_overall", "whole",
            "group_user", "user",
            "group_nord", "nord",
            "group_midt", "midt",
            "group_vest", "vest",
            "group_sor_ost", "sor_ost");
    private static final Said NOT_ASKED = new Said("", "not_asked");
    private static final int LONGEST = 100;
    private static final int LAST_OF_THE_MINISTRY = 5;

    private final FilledReport report;
    private final Service service;
    private final Facts facts;
    private final List<String> remarks = new ArrayList<>();

    ReportFacts(FilledReport report, Facts facts) {
        this.report = report;
        this.service = report.service();
        this.facts = facts;
    }

    List<String> remarks() {
        return remarks;
    }

    void plant() {
        facts.plantName(service.id(), service.name(), service.kind().code(), service.field());
        about();
        report.activities().forEach(this::activity);
        report.template().on(ReportSheet.ACTIVITY).forEach(this::asked);
        report.template().on(ReportSheet.EVALUATION).forEach(this::question);
        notAsked().forEach(id -> state(id, "not_asked", null));
        if (report.template().asks("group_seats")) {
            group();
        }
    }

    private void about() {
        facts.plant(of(ReportTables.ANNUAL_REPORT)
                .set("template", report.template().id())
                .set("due_on", report.due())
                .set("submitted_on", report.submitted()));
        for (Hospital host : service.hosts()) {
            facts.plant(of(ServiceTables.SERVICE_HOST)
                    .set("institution_id", host.id())
                    .set("region_id", host.region().id())
                    .set("role", service.hosts().size() > 1 ? "shared" : "responsible")
                    .set("host_status", "stated"));
        }
        Said description = Said.answer(report.description());
        facts.plant(described().set("text", report.description()).set("words", description.wordsOrNull()));
        report.codes().forEach(code -> facts.plant(described().set("icd10_code", code)));
        if (Optional.ofNullable(description.wordsOrNull()).orElse(0) > LONGEST) {
            remarks.add("description_too_long");
        }
        facts.plant(of(ServiceTables.STAFFING)
                .set("fte", report.fte().map(Object.class::cast).orElse(null))
                .set("fte_state", report.fte().isPresent() ? "value" : "not_answered")
                .set("staffing_kind", "total")
                .set("basis", "annual_report"));
    }

    private Row.Builder described() {
        return of(ServiceTables.SERVICE_DESCRIPTION)
                .set(
                        "approved_by",
                        report.template().number() <= LAST_OF_THE_MINISTRY ? "hod" : "medical_directors_meeting");
    }

    private void activity(Activity activity) {
        facts.plant(of(ReportTables.ACTIVITY)
                .set("activity_type", activity.type())
                .set("title", activity.title())
                .set("audience", activity.audience().map(Object.class::cast).orElse(null))
                .set("region_id", activity.region().map(r -> (Object) r.id()).orElse(null))
                .set(
                        "quantity",
                        activity.quantity()
                                .map(q -> (Object) new BigDecimal(q).setScale(4))
                                .orElse(null))
                .set("unit", activity.unit().map(Object.class::cast).orElse(null)));
    }

    private void asked(ReportQuestion question) {
        long count = report.activities().stream()
                .filter(a -> a.type().equals(question.id()))
                .count();
        boolean none = report.nothing().contains(question.id());
        state(question.id(), count > 0 || none ? "answered" : "not_answered", none ? "none" : null);
        if (question.most(report.year()).filter(most -> count > most).isPresent()) {
            remarks.add("too_many_activities");
        }
    }

    private void question(ReportQuestion question) {
        Said said = report.said(question.id());
        List<String> chosen = report.chosen(question.id());
        facts.plant(of(ReportTables.EVALUATION_ANSWER)
                .set("question_id", question.id())
                .set("choice", chosen.isEmpty() ? null : chosen.get(0))
                .set("text", said.textOrNull())
                .set("words", said.wordsOrNull())
                .set("answer_state", chosen.isEmpty() ? said.state() : "answered"));
        chosen.stream().skip(1).forEach(choice -> state(question.id(), "answered", choice));
        String respondent = RESPONDENTS.get(question.id());
        if (respondent != null) {
            groupAnswer(respondent, said);
        }
    }

    private Set<String> notAsked() {
        Set<String> ids = new TreeSet<>();
        ReportTemplates.all().stream()
                .flatMap(ReportFacts::asks)
                .filter(id -> !report.template().asks(id))
                .forEach(ids::add);
        return ids;
    }

    private static Stream<String> asks(ReportTemplate template) {
        return Stream.concat(template.on(ReportSheet.ACTIVITY).stream(), template.on(ReportSheet.EVALUATION).stream())
                .map(ReportQuestion::id);
    }

    private void state(String question, String state, @Nullable String choice) {
        facts.plantState(service.id(), report.year(), question, state, choice);
    }

    private void group() {
        List<String> organisations = report.seats().stream()
                .filter(seat -> seat.seat().equals("user"))
                .flatMap(seat -> seat.organisation().stream())
                .toList();
        facts.plant(of(GroupTables.REFERENCE_GROUP)
                .set("form", report.template().id())
                .set("approved", "not_asked")
                .set("meetings_state", "not_asked")
                .set("user_organisation", organisations.isEmpty() ? null : String.join(", ", organisations)));
        RESPONDENTS.forEach((question, respondent) -> {
            if (!report.template().asks(question)) {
                groupAnswer(respondent, NOT_ASKED);
            }
        });
        groupAnswer("regions", NOT_ASKED);
        groupAnswer("other", NOT_ASKED);
    }

    private void groupAnswer(String respondent, Said said) {
        facts.plant(of(GroupTables.REFERENCE_GROUP_ANSWER)
                .set("respondent", respondent)
                .set("answer_state", said.state())
                .set("words", said.wordsOrNull())
                .set("text", said.textOrNull()));
    }

    private Row.Builder of(Table table) {
        return facts.of(table, service.id(), report.year());
    }
}
