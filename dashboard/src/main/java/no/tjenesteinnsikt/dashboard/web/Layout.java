package no.tjenesteinnsikt.dashboard.web;

import java.util.List;
import no.tjenesteinnsikt.dashboard.text.Texts;

/**
 * What stands around every page.
 *
 * @param texts the words
 * @param title the page's title
 * @param dataset the dataset that is shown
 * @param edition the edition that is shown
 * @param navigation the entries of the navigation
 * @param twins where the page's data twins are, without their ending
 * @param twinQuery what stands behind their ending, such as {@code ?periode=2018}; empty where nothing does
 * @param hasCharts whether the page draws charts
 */
public record Layout(
        Texts texts,
        String title,
        String dataset,
        String edition,
        List<Entry> navigation,
        String twins,
        String twinQuery,
        boolean hasCharts) {
    public Layout {
        navigation = List.copyOf(navigation);
    }

    /**
     * An entry of the navigation.
     *
     * @param address where it leads
     * @param label what it says
     * @param current the value of {@code aria-current}, empty where the page is another
     */
    public record Entry(String address, String label, String current) {}
}
