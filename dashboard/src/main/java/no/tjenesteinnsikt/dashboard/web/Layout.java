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
 * @param query the parameters of the address with their question mark, empty where there are none
 * @param statics the path before each style sheet's and script's own
 */
public record Layout(
        Texts texts,
        String title,
        String dataset,
        String edition,
        List<Entry> navigation,
        String twins,
        String query,
        String statics) {
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
