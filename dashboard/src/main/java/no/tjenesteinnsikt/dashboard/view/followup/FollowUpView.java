package no.tjenesteinnsikt.dashboard.view.followup;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.KeyFigure;
import no.tjenesteinnsikt.dashboard.view.Said;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.ValueLine;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;

/**
 * The page of feedback and follow-up.
 *
 * @param year the report year, 0 where no feedback is known
 * @param years the years to choose between, the last first
 * @param lead what a reader is to know first
 * @param figures the key figures
 * @param regions the regions in their order
 * @param counts the follow-up points by region, for this year and the one before
 * @param stages how far the reports have come
 * @param before the points of the year before and what came of them
 * @param points the points of this year
 * @param feedback everything that was said this year
 * @param concerns what is worth a closer look
 * @param decisions decisions and what came of them
 */
public record FollowUpView(
        int year,
        List<Integer> years,
        List<Said> lead,
        List<KeyFigure> figures,
        List<Region> regions,
        List<PointCount> counts,
        List<ValueLine> stages,
        List<Point> before,
        List<Point> points,
        List<ServiceFeedback> feedback,
        List<Concern> concerns,
        List<Decided> decisions) {
    public FollowUpView {
        years = List.copyOf(years);
        lead = List.copyOf(lead);
        figures = List.copyOf(figures);
        regions = List.copyOf(regions);
        counts = List.copyOf(counts);
        stages = List.copyOf(stages);
        before = List.copyOf(before);
        points = List.copyOf(points);
        feedback = List.copyOf(feedback);
        concerns = List.copyOf(concerns);
        decisions = List.copyOf(decisions);
    }

    /** The page of the year that is asked for, or of the last one with feedback. */
    public static FollowUpView of(PublishedData data, Texts texts, Optional<String> asked) {
        return new FollowUp(data, texts).page(asked);
    }

    /** What was said by a region. */
    public List<ServiceFeedback> feedbackOf(Region region) {
        return feedback.stream().filter(one -> one.region().equals(region)).toList();
    }

    /** What a rule found. */
    public List<Concern> concernsOf(String rule) {
        return concerns.stream().filter(one -> one.rule().equals(rule)).toList();
    }

    /** The rules that found something, in their order. */
    public List<String> rules() {
        return Concerns.RULES.stream()
                .filter(rule -> !concernsOf(rule).isEmpty())
                .toList();
    }

    /** The page as tables. */
    public List<TwinTable> twin() {
        return FollowUpTwin.of(this);
    }
}
