package no.tjenesteinnsikt.ingest.demo.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.demo.group.NoUser.Tick;
import no.tjenesteinnsikt.ingest.demo.planted.Facts;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.written.Said;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;

/** The facts that a filled-in feedback states. */
final class GroupFacts {
    private static final String UNKNOWN = "unknown";
    private static final Said NOT_ASKED = new Said("", "not_asked");
    private static final List<String> REGIONS = List.of("nord", "midt", "vest", "sor_ost");

    private final Service service;
    private final GroupFeedback feedback;
    private final Facts facts;
    private final List<String> remarks = new ArrayList<>();

    GroupFacts(Service service, GroupFeedback feedback, Facts facts) {
        this.service = service;
        this.feedback = feedback;
        this.facts = facts;
    }

    List<String> remarks() {
        return remarks;
    }

    void plantNewer() {
        plantCommon(true);
        answer(
                "meetings",
                feedback.meetings().count().isPresent()
                                || !said(feedback.meetings()).isAnswer()
                        ? said(feedback.meetings())
                        : new Said("", UNKNOWN));
        answer("meeting_form", feedback.meetingForm());
        String organisations = Member.organisations(feedback.users());
        answer("user_organisation", organisations.isEmpty() ? Said.nothing() : Said.answer(organisations));
        for (String region : REGIONS) {
            Said said = feedback.regions().getOrDefault(region, Said.nothing());
            respondent(region, said);
            answer("region_" + region, said);
        }
        respondent("user", feedback.user());
        answer("user_feedback", feedback.user());
        respondent("other", feedback.other());
        answer("other_comments", feedback.other());
        respondent("regions", NOT_ASKED);
        respondent("whole", NOT_ASKED);
        answer("matters_discussed", feedback.matters());
        answer("service_cooperation", feedback.cooperation());
        if (feedback.users().size() > 1) {
            remarks.add("users_paired_by_order");
        }
        if (meetingsUnclear()) {
            remarks.add("answer_unclear");
        }
    }

    void plantOlder() {
        plantCommon(false);
        respondent("regions", feedback.together());
        answer("regional_feedback", feedback.together());
        respondent("whole", feedback.whole());
        answer("whole_group_feedback", feedback.whole());
        for (String region : REGIONS) {
            respondent(region, NOT_ASKED);
        }
        respondent("user", NOT_ASKED);
        respondent("other", NOT_ASKED);
    }

    private void plantCommon(boolean newer) {
        facts.plantName(service.id(), service.name(), service.kind().code(), service.field());
        Member leader = feedback.leader();
        seat("leader", leader.organisation(), leader.person(), "filled");
        for (Member user : feedback.users()) {
            seat("user", newer ? user.organisation() : Optional.empty(), user.person(), "filled");
        }
        if (feedback.users().isEmpty()) {
            seat("user", Optional.empty(), null, feedback.noUser().tick() == Tick.NONE ? UNKNOWN : "vacant");
        }
        Said noUser = noUser();
        group(newer, noUser);
        facts.plantState(service.id(), feedback.reportYear(), "group_leader_name", "answered", null);
        boolean named = !feedback.users().isEmpty() || feedback.noUser().tick() != Tick.NONE;
        facts.plantState(
                service.id(),
                feedback.reportYear(),
                "user_representative_name",
                named ? "answered" : "not_answered",
                null);
        answer("no_user_reason", noUser);
        boolean known = !feedback.approval().state().equals(UNKNOWN);
        facts.plantState(
                service.id(),
                feedback.reportYear(),
                "report_approved",
                known ? "answered" : UNKNOWN,
                known ? feedback.approval().state() : null);
        if (!known) {
            remarks.add(feedback.approval() == Approval.BOTH ? "check_marks_both" : "check_marks_lost");
        }
    }

    private void group(boolean newer, Said noUser) {
        Row.Builder row = facts.of(GroupTables.REFERENCE_GROUP, service.id(), feedback.reportYear())
                .set("form", newer ? "reference-group-2020" : "reference-group-2016")
                .set("approved", feedback.approval().state())
                .set("no_user_reason", noUser.textOrNull());
        if (newer) {
            String organisations = Member.organisations(feedback.users());
            row.set(
                            "meetings",
                            feedback.meetings().count().map(Object.class::cast).orElse(null))
                    .set("meetings_state", meetingsState())
                    .set("meeting_form", feedback.meetingForm().textOrNull())
                    .set("user_organisation", organisations.isEmpty() ? null : organisations);
        } else {
            row.set("meetings_state", "not_asked");
        }
        facts.plant(row);
    }

    private String meetingsState() {
        if (feedback.meetings().count().isPresent()) {
            return "value";
        }
        return meetingsUnclear() ? UNKNOWN : said(feedback.meetings()).state();
    }

    private boolean meetingsUnclear() {
        return feedback.meetings().count().isEmpty()
                && said(feedback.meetings()).isAnswer();
    }

    private static Said said(GroupFeedback.Meetings meetings) {
        return meetings.said();
    }

    /** What was ticked, in the words of the form in bokmål, and what was written beside it. */
    private Said noUser() {
        if (!feedback.users().isEmpty()) {
            return Said.notApplicable("");
        }
        List<String> reasons = new ArrayList<>();
        switch (feedback.noUser().tick()) {
            case TO_BE_APPOINTED -> reasons.add("Brukerrepresentant skal oppnevnes.");
            case CONSIDERED -> reasons.add("Brukerrepresentasjon er vurdert.");
            case NONE -> {}
        }
        feedback.noUser().comment().text().ifPresent(reasons::add);
        return reasons.isEmpty() ? Said.nothing() : Said.answer(String.join(" ", reasons));
    }

    private void seat(String seat, Optional<String> organisation, @Nullable String person, String state) {
        facts.plant(facts.of(GroupTables.REFERENCE_GROUP_MEMBER, service.id(), feedback.reportYear())
                .set("seat", seat)
                .set("organisation", organisation.map(Object.class::cast).orElse(null))
                .set("person", person)
                .set("seat_state", state));
    }

    private void respondent(String respondent, Said said) {
        facts.plant(facts.of(GroupTables.REFERENCE_GROUP_ANSWER, service.id(), feedback.reportYear())
                .set("respondent", respondent)
                .set("answer_state", said.state())
                .set("words", said.wordsOrNull())
                .set("text", said.textOrNull()));
    }

    private void answer(String question, Said said) {
        facts.plantAnswer(service.id(), feedback.reportYear(), question, said);
    }
}
