package no.tjenesteinnsikt.dashboard.view.group;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.ValueLine;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;
import no.tjenesteinnsikt.dashboard.view.service.Responsible.NamedService;

/**
 * The seats that a region appoints, over all groups of a year.
 *
 * @param region who appoints
 * @param filled the share of the seats that are filled, empty where no form of the year asks
 * @param silent the share of the filled ones who did not answer
 * @param answered the share of those asked who answered
 * @param vacant the vacant seats
 * @param quiet the filled seats whose representative was asked and did not answer
 */
public record RegionSeats(
        Region region,
        Optional<ValueLine> filled,
        Optional<ValueLine> silent,
        Optional<ValueLine> answered,
        List<Open> vacant,
        List<Open> quiet) {
    public RegionSeats {
        vacant = List.copyOf(vacant);
        quiet = List.copyOf(quiet);
    }

    /**
     * A seat that is vacant or silent.
     *
     * @param service whose group
     * @param since the first of the report years without a gap in which it was so, as far back as the data go
     * @param years how many report years that are
     * @param words the same in words
     * @param source where it was read for this year
     */
    public record Open(NamedService service, int since, int years, String words, SourceLink source) {}
}
