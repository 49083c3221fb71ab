package no.tjenesteinnsikt.ingest.form.annual;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was answered and fed back the year before. It stands beside the cells to fill in and never in them, so that
 * nobody hands in last year's answer as this year's.
 *
 * @param year that report year
 * @param answers texts by question id
 * @param staffing in words, such as {@code 9,4}
 * @param feedback what the region said
 */
public record LastYear(int year, Map<String, String> answers, Optional<String> staffing, List<Feedback> feedback) {
    public LastYear {
        answers = Map.copyOf(answers);
        feedback = List.copyOf(feedback);
    }

    /**
     * One item of a region's feedback.
     *
     * @param regionId the region
     * @param kind the lake's {@code follow_up.kind}
     * @param text what it said
     * @param remark that it is repeated or closed, in words
     */
    public record Feedback(String regionId, String kind, String text, Optional<String> remark) {}
}
