package no.tjenesteinnsikt.dashboard.view.reporting;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.KeyFigure;
import no.tjenesteinnsikt.dashboard.view.Said;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.ValueLine;
import no.tjenesteinnsikt.dashboard.view.Values;
import no.tjenesteinnsikt.dashboard.view.service.Responsible;

/**
 * The page of the annual reporting.
 *
 * @param lead what a reader is to know first
 * @param figures the key figures of the year
 * @param year what is known of the chosen report year; empty where no report is known to be expected
 * @param published the reports that were only found published
 * @param approvals what reference groups answered on approving the reports, by year
 * @param web the items of the web pages
 * @param uses what the questions are used for
 */
public record ReportingView(
        List<Said> lead,
        List<KeyFigure> figures,
        Optional<ReportYear> year,
        List<PublishedReports> published,
        List<Approvals> approvals,
        WebItems web,
        QuestionUses uses) {
    public ReportingView {
        lead = List.copyOf(lead);
        figures = List.copyOf(figures);
        published = List.copyOf(published);
        approvals = List.copyOf(approvals);
    }

    /**
     * The chosen report year.
     *
     * @param year the report year
     * @param years all years to choose between, the last first
     * @param deadline the common deadline in words, empty where none is known
     * @param history delivered and on time in every year
     * @param byRegion delivered and on time by region
     * @param byKind delivered and on time by kind of service
     * @param questions how many answered each question, the fewest first
     * @param missing the reports that are not handed in
     * @param shared how many services two regions share
     */
    public record ReportYear(
            int year,
            List<Integer> years,
            String deadline,
            List<YearLine> history,
            List<GroupLine> byRegion,
            List<GroupLine> byKind,
            List<QuestionLine> questions,
            List<MissingReport> missing,
            String shared) {
        public ReportYear {
            years = List.copyOf(years);
            history = List.copyOf(history);
            byRegion = List.copyOf(byRegion);
            byKind = List.copyOf(byKind);
            questions = List.copyOf(questions);
            missing = List.copyOf(missing);
        }
    }

    /**
     * One year of the table of years.
     *
     * @param year the report year
     * @param expected how many reports were expected
     * @param delivered the share that was handed in
     * @param onTime the share by the deadline, empty where nothing is known of it
     * @param without the words that stand where it is empty
     */
    public record YearLine(int year, long expected, ValueLine delivered, Optional<ValueLine> onTime, String without) {}

    /**
     * A region or a kind of service.
     *
     * @param name its name
     * @param code its code
     * @param delivered the share that was handed in
     * @param onTime the share by the deadline, empty where nothing is known of it
     * @param without the words that stand where it is empty
     */
    public record GroupLine(
            String name, String code, ValueLine delivered, Optional<ValueLine> onTime, String without) {}

    /**
     * A question of the annual report.
     *
     * @param id the question
     * @param label the question in short
     * @param share the share that answered
     * @param notAnswered how many left it empty
     * @param lost of how many the answer is not known
     * @param internal whether its answers are not shown in public
     */
    public record QuestionLine(
            String id, String label, ValueLine share, String notAnswered, String lost, boolean internal) {}

    /** The page of an edition, of the year that is asked for or of the last one. */
    public static ReportingView of(PublishedData data, Texts texts, Optional<String> asked) {
        Values values = Values.of(data);
        Responsible services = Responsible.of(data, texts);
        ReportYears years = ReportYears.of(values);
        ReportingFigures figures = new ReportingFigures(data, texts, values, services);
        Optional<ReportYears.OfYear> chosen = years.chosen(asked);
        Optional<ReportYear> year = chosen.map(one -> figures.year(years, one));
        List<PublishedReports> published = PublishedReports.of(data, services);
        return new ReportingView(
                ReportingLead.sentences(texts, years, chosen, published),
                chosen.map(one -> ReportingLead.figures(texts, years, one, year.orElseThrow()))
                        .orElseGet(List::of),
                year,
                published,
                Approvals.of(values, texts),
                WebItems.of(data, values, texts),
                QuestionUses.of(data, texts));
    }

    /** The page as tables. */
    public List<TwinTable> twin() {
        return ReportingTwin.of(this);
    }
}
