package no.tjenesteinnsikt.ingest.form.referencegroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.text.Absence;
import no.tjenesteinnsikt.ingest.form.text.Answer;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.CountText;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.form.text.PrivateWords;
import no.tjenesteinnsikt.ingest.form.text.Sections.Section;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** The short fields of the form: approval, meetings, users. */
final class GroupFields {
    private static final Pattern PRINTED = Pattern.compile("(?iu)^teams\\s*\\)[\\s:.]*");
    private static final Pattern DISSENT = Pattern.compile("(?iu)\\bdissens\\b|\\bmindretall|\\bmindretal\\b");
    /** Three words in a row. */
    private static final Pattern SENTENCE = Pattern.compile("(?u)\\p{L}{2,}\\s+\\p{L}{2,}\\s+\\p{L}{2,}");

    private static final Pattern UNANIMOUS =
            Pattern.compile("(?iu)\\benstemmig|\\beinstemmig|\\b(?:ingen|uten|utan) dissens\\b|\\bsamrøystes\\b");

    private final GroupDocument document;
    private final FactRows facts;
    private final GroupDoubts doubts;
    private final PrivateWords words;

    GroupFields(GroupDocument document, FactRows facts, GroupDoubts doubts, PrivateWords words) {
        this.document = document;
        this.facts = facts;
        this.doubts = doubts;
        this.words = words;
    }

    List<Row> rows(GroupSeats seats) {
        Approval approval = Approval.of(document, doubts);
        reserved(approval).ifPresent(doubts::approvalReserved);
        NoUser noUser = NoUser.of(document, seats, doubts, words);
        Answer meetings = field(GroupLabels.MEETINGS, "antall møter");
        Optional<Integer> count = meetings.text().flatMap(CountText::of);
        boolean unclear = meetings.isAnswered() && count.isEmpty();
        if (unclear) {
            doubts.unclear("antall møter", meetings.text().orElse(""), meetings.place());
        }
        Answer form = withoutPrinted(field(GroupLabels.MEETING_FORM, "hvordan møtene ble holdt"));
        Answer organisation = field(GroupLabels.ORGANISATION, "brukerorganisasjon");
        List<Row> rows = new ArrayList<>();
        rows.add(facts.ofYear(GroupTables.REFERENCE_GROUP, approval.place())
                .set("form", document.variant().template())
                .set("approved", approval.state())
                .set("dissent", dissent())
                .set("meetings", FactRows.orNull(count))
                .set("meetings_state", count.isPresent() ? "value" : unclear ? "unknown" : meetings.state())
                .set("meeting_form", FactRows.orNull(form.text()))
                .set("user_organisation", FactRows.orNull(organisation.text().or(() -> inline(seats))))
                .set("no_user_reason", FactRows.orNull(noUser.reason()))
                .build());
        rows.addAll(evaluation(seats, approval, noUser));
        if (document.isNewer()) {
            rows.add(facts.answer(
                    GroupLabels.MEETINGS, unclear ? Answer.missing("unknown", meetings.place()) : meetings));
            rows.add(facts.answer(GroupLabels.MEETING_FORM, form));
            rows.add(facts.answer(GroupLabels.ORGANISATION, organisation));
        }
        return rows;
    }

    /** Words beside the boxes of an approval that are no dissent, which is read. */
    private Optional<TextPlace> reserved(Approval approval) {
        return document.sections()
                .find(GroupLabels.APPROVAL)
                .filter(section -> approval.isKnown() && !section.options().isEmpty())
                .map(Section::content)
                .filter(content -> SENTENCE.matcher(content.text()).find())
                .filter(content -> !DISSENT.matcher(content.text()).find()
                        && !UNANIMOUS.matcher(content.text()).find())
                .flatMap(Content::place);
    }

    /** Some forms print one word more in the label's brackets, which as an answer stands without the bracket. */
    private static Answer withoutPrinted(Answer form) {
        Optional<String> written =
                form.text().map(text -> PRINTED.matcher(text).replaceFirst("")).filter(text -> !text.isBlank());
        if (form.text().isEmpty() || written.equals(form.text())) {
            return form;
        }
        return written.map(text -> new Answer(form.state(), Optional.of(text), Content.countWords(text), form.place()))
                .orElseGet(() -> Answer.missing("not_answered", form.place()));
    }

    private List<Row> evaluation(GroupSeats seats, Approval approval, NoUser noUser) {
        return List.of(
                person(GroupLabels.LEADER, "leader", seats),
                person(GroupLabels.USER, "user", seats),
                facts.answer(GroupLabels.NO_USER, noUser.answer()),
                facts.answer(GroupLabels.APPROVAL, approval.answer(), approval.isKnown() ? approval.state() : null));
    }

    /** A question for a name: that it was answered, but not with whom. */
    private Row person(String question, String seat, GroupSeats seats) {
        List<GroupSeats.Seat> own =
                seats.seats().stream().filter(s -> s.kind().equals(seat)).toList();
        TextPlace place = own.stream()
                .map(GroupSeats.Seat::place)
                .findFirst()
                .orElseGet(() -> document.text().start());
        boolean answered = own.stream().anyMatch(s -> !s.state().equals("unknown"));
        boolean asked = document.sections().has(question);
        String state = answered ? "answered" : asked ? "not_answered" : "unknown";
        return facts.ofYear(ReportTables.EVALUATION_ANSWER, place)
                .set("question_id", question)
                .set("answer_state", state)
                .build();
    }

    /** The answer to a question of the newer form; {@code not_asked} in the older one. */
    private Answer field(String question, String asked) {
        if (!document.isNewer()) {
            return Answer.missing("not_asked", document.text().start());
        }
        Optional<Section> section = document.sections().find(question);
        if (section.isEmpty()) {
            doubts.sectionMissing(asked, document.text().start());
            return Answer.missing("unknown", document.text().start());
        }
        return words.masked(Answer.in(section.get()), asked);
    }

    /** The organisation where it stands beside the user's name. */
    private static Optional<String> inline(GroupSeats seats) {
        List<String> named = seats.seats().stream()
                .filter(s -> s.kind().equals("user"))
                .map(GroupSeats.Seat::organisation)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", named));
    }

    private @org.jspecify.annotations.Nullable Boolean dissent() {
        String text = document.sections()
                .find(GroupLabels.APPROVAL)
                .map(s -> s.content().text())
                .orElse("");
        if (Absence.isPlaceholder(text)) {
            return null;
        }
        if (UNANIMOUS.matcher(text).find()) {
            return false;
        }
        return DISSENT.matcher(text).find() ? true : null;
    }
}
