package no.tjenesteinnsikt.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A chart that a page can show, with all that stands for it where it cannot be seen.
 *
 * @param id the figure's id in the page, also the name of downloaded files
 * @param title what the chart shows, as a sentence
 * @param summary the same for those who do not see it: what is compared, the highest, the lowest
 * @param size how tall it is
 * @param option the option of ECharts
 * @param texts for each series the sentence of each of its points; null for a series whose points say nothing
 * @param links for each series the address that each of its points leads to; null for a series without
 * @param table the same numbers
 * @param source what the numbers rest on, as a sentence
 */
public record ChartView(
        String id,
        String title,
        String summary,
        Size size,
        OptionJson option,
        List<@Nullable List<String>> texts,
        List<@Nullable List<String>> links,
        ChartTable table,
        String source) {

    /** How tall a chart is. */
    public enum Size {
        SMALL("small"),
        NORMAL("normal"),
        LARGE("large");

        private final String word;

        Size(String word) {
            this.word = word;
        }

        /** The word of the style sheet. */
        public String word() {
            return word;
        }
    }

    /** The texts as JSON that can stand in a script element. */
    public String textsJson() {
        return OptionJson.of(texts).text();
    }

    /** The links as JSON that can stand in a script element. */
    public String linksJson() {
        return OptionJson.of(links).text();
    }

    /** The same chart, whose points lead to other addresses. */
    public ChartView withAddresses(UnaryOperator<String> change) {
        List<@Nullable List<String>> changed = new ArrayList<>();
        for (List<String> series : links) {
            changed.add(series == null ? null : series.stream().map(change).toList());
        }
        return new ChartView(id, title, summary, size, option, texts, changed, table, source);
    }

    /** The same chart, with a warning before what it rests on, which its downloads carry too. */
    public ChartView withWarning(String warning) {
        return new ChartView(
                id, title, summary, size, option, texts, links, table, source.isEmpty() ? warning : warning + ". " + source);
    }
}
