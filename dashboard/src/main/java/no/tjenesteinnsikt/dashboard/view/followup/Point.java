package no.tjenesteinnsikt.dashboard.view.followup;

import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;
import no.tjenesteinnsikt.dashboard.view.service.Responsible.NamedService;

/**
 * A follow-up point of a region to a service, in one report year.
 *
 * @param service the service
 * @param region the region that gave it
 * @param year the report year
 * @param text the point as everybody may read it, or why it is not shown
 * @param since the first report year of the chain that it repeats
 * @param times in how many report years it was given, this one included
 * @param standing {@code closed}, {@code carried_on} or {@code open}, as the indicator has it
 * @param outcome the same in words, with the day or year
 * @param source where it was read
 */
public record Point(
        NamedService service,
        Region region,
        int year,
        String text,
        int since,
        int times,
        String standing,
        String outcome,
        SourceLink source) {
    /** Whether it was given before. */
    public boolean isRepeated() {
        return times > 1;
    }
}
