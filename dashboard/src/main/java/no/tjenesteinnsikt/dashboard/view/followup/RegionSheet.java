package no.tjenesteinnsikt.dashboard.view.followup;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;

/**
 * One region on one printed page, in the same order every year; what does not fit stands in its appendix.
 *
 * @param region the region
 * @param year the report year, 0 where no feedback is known
 * @param years the years to choose between
 * @param edition the edition that the numbers are of
 * @param figures what is counted, with footnotes
 * @param before the points of the year before and what came of them, as many as fit
 * @param points the points of this year, as many as fit
 * @param concerns what is worth a closer look, as much as fits
 * @param footnotes where each figure and line was read
 * @param feedback everything that the region said, which stands in the appendix
 * @param whole the same lists whole, which the appendix has
 */
public record RegionSheet(
        Region region,
        int year,
        List<Integer> years,
        String edition,
        List<Figure> figures,
        Part<Line> before,
        Part<Line> points,
        Part<Line> concerns,
        List<Footnote> footnotes,
        List<ServiceFeedback> feedback,
        Whole whole) {
    public RegionSheet {
        years = List.copyOf(years);
        figures = List.copyOf(figures);
        footnotes = List.copyOf(footnotes);
        feedback = List.copyOf(feedback);
    }

    /**
     * A figure in words.
     *
     * @param label what it is
     * @param text the figure
     * @param note the number of its footnote
     */
    public record Figure(String label, String text, int note) {}

    /**
     * A line of a list.
     *
     * @param service the name of the service
     * @param text what is said
     * @param outcome what came of it, empty where that is no question
     * @param note the number of its footnote
     */
    public record Line(String service, String text, String outcome, int note) {}

    /**
     * A list of which as much stands on the page as fits.
     *
     * @param lines what stands there
     * @param left how many lines stand in the appendix alone
     * @param <T> what stands in it
     */
    public record Part<T>(List<T> lines, int left) {
        public Part {
            lines = List.copyOf(lines);
        }

        /** How many there are. */
        public int all() {
            return lines.size() + left;
        }
    }

    /**
     * Where something was read.
     *
     * @param number its number
     * @param text the document and line, or the figure and edition
     * @param address the place
     */
    public record Footnote(int number, String text, String address) {}

    /**
     * The lists without a limit.
     *
     * @param before the points of the year before
     * @param points the points of this year
     * @param concerns what is worth a closer look
     */
    public record Whole(List<Point> before, List<Point> points, List<Concern> concerns) {
        public Whole {
            before = List.copyOf(before);
            points = List.copyOf(points);
            concerns = List.copyOf(concerns);
        }
    }

    /** The sheet of a region; empty where there is no such region. */
    public static Optional<RegionSheet> of(PublishedData data, Texts texts, String region, Optional<String> asked) {
        FollowUp followUp = new FollowUp(data, texts);
        return followUp.services().regions().stream()
                .filter(one -> one.code().equals(region))
                .findFirst()
                .map(one -> new RegionSheets(followUp).sheet(one, asked));
    }

    /** The sheet as tables; nothing is left out of them. */
    public List<TwinTable> twin() {
        return List.of(
                FollowUpTwin.points("points", whole.points()),
                FollowUpTwin.points("points_of_the_year_before", whole.before()),
                FollowUpTwin.concerns(whole.concerns()),
                FollowUpTwin.feedback(year, feedback));
    }
}
