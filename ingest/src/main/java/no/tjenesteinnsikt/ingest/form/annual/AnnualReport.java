package no.tjenesteinnsikt.ingest.form.annual;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an annual report's workbook holds: nothing but its template and year, or as much as somebody has filled in. The
 * {@code with} methods give the same report with more in it. Codes are those of the lake.
 *
 * @param template the template
 * @param year the report year
 * @param service whom it is about; empty in a workbook for nobody in particular
 * @param about what stands on the first sheet
 * @param due the deadline; empty where it is not known
 * @param submitted the day on which it was handed in
 * @param people persons and their roles
 * @param seats the reference group
 * @param activities what was done
 * @param nothing kinds of activity of which the service says that there were none
 * @param answers by question id
 * @param lastYear what was answered and fed back the year before, to read beside this year's questions
 */
public record AnnualReport(
        ReportTemplate template,
        int year,
        Optional<ReportedService> service,
        AboutService about,
        Optional<LocalDate> due,
        Optional<LocalDate> submitted,
        List<ReportedPerson> people,
        List<ReportedSeat> seats,
        List<ReportedActivity> activities,
        Set<String> nothing,
        Map<String, ReportAnswer> answers,
        Optional<LastYear> lastYear) {
    public AnnualReport {
        people = List.copyOf(people);
        seats = List.copyOf(seats);
        activities = List.copyOf(activities);
        nothing = Set.copyOf(nothing);
        answers = Map.copyOf(answers);
        if (year < ReportTemplate.FIRST_YEAR || year > ReportTemplate.LAST_YEAR) {
            throw new IllegalArgumentException("Cannot make a workbook for report year " + year);
        }
        for (String question : answers.keySet()) {
            if (!template.asks(question)) {
                throw new IllegalArgumentException("Cannot answer " + question + " in " + template.id());
            }
        }
        for (ReportedActivity activity : activities) {
            if (!template.asks(activity.type())) {
                throw new IllegalArgumentException("Cannot enter " + activity.type() + " in " + template.id());
            }
        }
    }

    /** An empty workbook, with the deadline where a source gives it. */
    public static AnnualReport empty(ReportTemplate template, int year) {
        return new AnnualReport(
                template,
                year,
                Optional.empty(),
                AboutService.EMPTY,
                ReportTemplates.deadline(year),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Map.of(),
                Optional.empty());
    }

    /** About a service. */
    public AnnualReport with(ReportedService changed) {
        return copy(Optional.of(changed), about, due, submitted, lastYear);
    }

    /** With the first sheet filled in. */
    public AnnualReport with(AboutService changed) {
        return copy(service, changed, due, submitted, lastYear);
    }

    /** With last year's answers to read. */
    public AnnualReport with(LastYear changed) {
        return copy(service, about, due, submitted, Optional.of(changed));
    }

    /** With a deadline. */
    public AnnualReport dueOn(LocalDate day) {
        return copy(service, about, Optional.of(day), submitted, lastYear);
    }

    /** Handed in on a day. */
    public AnnualReport submittedOn(LocalDate day) {
        return copy(service, about, due, Optional.of(day), lastYear);
    }

    /** With these persons. */
    public AnnualReport withPeople(List<ReportedPerson> changed) {
        return copy(changed, seats, activities, nothing, answers);
    }

    /** With these seats. */
    public AnnualReport withSeats(List<ReportedSeat> changed) {
        return copy(people, changed, activities, nothing, answers);
    }

    /** With these activities. */
    public AnnualReport withActivities(List<ReportedActivity> changed) {
        return copy(people, seats, changed, nothing, answers);
    }

    /** With kinds of activity of which there were none. */
    public AnnualReport withNothing(Set<String> activityTypes) {
        return copy(people, seats, activities, activityTypes, answers);
    }

    /** With one more answer. */
    public AnnualReport withAnswer(String questionId, ReportAnswer answer) {
        Map<String, ReportAnswer> more = new LinkedHashMap<>(answers);
        more.put(questionId, answer);
        return copy(people, seats, activities, nothing, more);
    }

    private AnnualReport copy(
            Optional<ReportedService> newService,
            AboutService newAbout,
            Optional<LocalDate> newDue,
            Optional<LocalDate> newSubmitted,
            Optional<LastYear> newLastYear) {
        return new AnnualReport(
                template,
                year,
                newService,
                newAbout,
                newDue,
                newSubmitted,
                people,
                seats,
                activities,
                nothing,
                answers,
                newLastYear);
    }

    private AnnualReport copy(
            List<ReportedPerson> newPeople,
            List<ReportedSeat> newSeats,
            List<ReportedActivity> newActivities,
            Set<String> newNothing,
            Map<String, ReportAnswer> newAnswers) {
        return new AnnualReport(
                template,
                year,
                service,
                about,
                due,
                submitted,
                newPeople,
                newSeats,
                newActivities,
                newNothing,
                newAnswers,
                lastYear);
    }
}
