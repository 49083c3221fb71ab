package no.tjenesteinnsikt.dashboard.view.edition;

import java.util.List;
import no.tjenesteinnsikt.dashboard.read.EditionChanges.Counts;
import no.tjenesteinnsikt.dashboard.view.ChangesView;

/**
 * A table whose rows are not the same in two editions.
 *
 * @param table what differs in it, with the first rows
 * @param counts how many rows
 * @param services the same for each service that such rows are about, those with most first
 */
public record ChangedTable(ChangesView.Changed table, Counts counts, List<OfService> services) {
    private static final int SHOWN = 20;

    public ChangedTable {
        services = List.copyOf(services);
    }

    /**
     * How many rows of a service differ.
     *
     * @param id the service
     * @param name what it is called
     * @param address its page in an edition that has it
     * @param counts how many
     */
    public record OfService(String id, String name, String address, Counts counts) {}

    /** The services that the page shows; its twin has all. */
    public List<OfService> shown() {
        return services.subList(0, Math.min(SHOWN, services.size()));
    }
}
