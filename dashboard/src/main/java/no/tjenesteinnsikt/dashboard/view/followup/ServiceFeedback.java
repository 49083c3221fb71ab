package no.tjenesteinnsikt.dashboard.view.followup;

import java.util.List;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;
import no.tjenesteinnsikt.dashboard.view.service.Responsible.NamedService;

/**
 * What one region told one service about a report, and what the service said to it.
 *
 * @param service the service
 * @param region the region
 * @param worksWell what works
 * @param workOn what to work on
 * @param points the follow-up points
 * @param comments the service's own comments
 */
public record ServiceFeedback(
        NamedService service,
        Region region,
        List<Words> worksWell,
        List<Words> workOn,
        List<Point> points,
        List<Words> comments) {
    public ServiceFeedback {
        worksWell = List.copyOf(worksWell);
        workOn = List.copyOf(workOn);
        points = List.copyOf(points);
        comments = List.copyOf(comments);
    }

    /**
     * Words of a source.
     *
     * @param text the words as everybody may read them, or why they are not shown
     * @param source where they were read
     */
    public record Words(String text, SourceLink source) {}
}
