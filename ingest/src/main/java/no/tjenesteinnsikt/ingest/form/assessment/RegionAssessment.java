package no.tjenesteinnsikt.ingest.form.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a region says of the annual reports of one report year. Codes are those of the lake.
 *
 * @param regionId the region
 * @param year the report year
 * @param services the services that it is responsible for, which the sheets propose
 * @param stages how far each report has come
 * @param feedback what works, what to work on, and follow-up points
 * @param decisions what was decided of services
 * @param comments the services' own comments
 */
public record RegionAssessment(
        String regionId,
        int year,
        List<AssessedService> services,
        List<Stage> stages,
        List<Feedback> feedback,
        List<Decision> decisions,
        List<Comment> comments) {
    public RegionAssessment {
        services = List.copyOf(services);
        stages = List.copyOf(stages);
        feedback = List.copyOf(feedback);
        decisions = List.copyOf(decisions);
        comments = List.copyOf(comments);
        if (!AssessmentWords.REGIONS.labels().containsKey(regionId)) {
            throw new IllegalArgumentException("Cannot find region " + regionId);
        }
    }

    /** With nothing in it. */
    public static RegionAssessment empty(String regionId, int year) {
        return new RegionAssessment(regionId, year, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * One stage of the handling of a report.
     *
     * @param service whose report
     * @param stage the lake's {@code report_assessment.stage}
     * @param assessedBy who did it: a region, or one of the lake's other words
     * @param on the day
     */
    public record Stage(AssessedService service, String stage, String assessedBy, Optional<LocalDate> on) {}

    /**
     * One item of feedback.
     *
     * @param service to whom
     * @param year the report year that it was first given for
     * @param kind the lake's {@code follow_up.kind}
     * @param text what is said
     * @param repeatedFrom the report year from which a point is repeated
     * @param closedOn the day on which a point was closed
     */
    public record Feedback(
            AssessedService service,
            int year,
            String kind,
            String text,
            Optional<Integer> repeatedFrom,
            Optional<LocalDate> closedOn) {}

    /**
     * One decision.
     *
     * @param service of which
     * @param on the day
     * @param by the lake's {@code decision.decided_by}
     * @param outcome the lake's {@code decision.outcome}
     * @param successor who takes over
     * @param comment the service's own comment on it
     */
    public record Decision(
            AssessedService service,
            LocalDate on,
            String by,
            String outcome,
            Optional<AssessedService> successor,
            Optional<String> comment) {}

    /**
     * A service's own comment on its feedback.
     *
     * @param service whose
     * @param text what it says
     * @param on the day
     */
    public record Comment(AssessedService service, String text, Optional<LocalDate> on) {}
}
