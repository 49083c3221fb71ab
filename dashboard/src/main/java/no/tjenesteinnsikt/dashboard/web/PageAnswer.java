package no.tjenesteinnsikt.dashboard.web;

import java.util.List;
import java.util.function.Supplier;
import no.tjenesteinnsikt.dashboard.chart.ChartView;
import no.tjenesteinnsikt.dashboard.view.TwinTable;

/** What a page answers. */
public sealed interface PageAnswer {

    /**
     * A page.
     *
     * @param title what the browser's tab says, without the product's name
     * @param template the template below {@code src/main/jte}
     * @param model what the template shows
     * @param charts the charts of the page, which the template gets as {@code charts}
     * @param twin the page's tables as data; the first is the one that the CSV twin has
     */
    record Shown(String title, String template, Object model, List<ChartView> charts, List<TwinTable> twin)
            implements PageAnswer {
        public Shown {
            charts = List.copyOf(charts);
            twin = List.copyOf(twin);
        }
    }

    /**
     * A file to keep.
     *
     * @param name the name that it is saved under: letters, digits, hyphens and full stops
     * @param mediaType what it is
     * @param content makes its bytes
     */
    record Download(String name, String mediaType, Supplier<byte[]> content) implements PageAnswer {
        public Download {
            if (!name.matches("[A-Za-z0-9._-]+")) {
                throw new IllegalArgumentException("Cannot name a file " + name);
            }
        }
    }

    /** There is no such thing, and what to do instead. */
    record Missing(String message) implements PageAnswer {}

    /**
     * The same thing has its page at another address, which the reader is sent to.
     *
     * @param address the path of the page
     */
    record Elsewhere(String address) implements PageAnswer {}
}
