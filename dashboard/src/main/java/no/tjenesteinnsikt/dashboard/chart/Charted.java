package no.tjenesteinnsikt.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Align;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Cell;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Heading;

/**
 * The words around a chart.
 *
 * @param id the chart
 * @param title what it shows, as a sentence
 * @param summary the same for those who do not see it
 * @param source what its numbers rest on
 */
record Charted(String id, String title, String summary, String source) {

    /** The table of some marks: what each is, and its number with a link. */
    ChartTable table(List<Dot> dots, String name, String number) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Dot dot : dots) {
            rows.add(List.of(Cell.of(dot.name()), new Cell(dot.text(), dot.link())));
        }
        return new ChartTable(title, List.of(new Heading(name, Align.TEXT), new Heading(number, Align.NUMBER)), rows);
    }
}
