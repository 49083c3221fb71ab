package no.tjenesteinnsikt.dashboard.view.followup;

import no.tjenesteinnsikt.dashboard.view.service.Responsible.NamedService;

/**
 * Something worth a closer look. Computed by us from what the sources say: never a follow-up point, which is a region's.
 *
 * @param rule which rule found it
 * @param ruleWords the rule in words
 * @param service the service that it is about
 * @param regions the codes of the regions whose it is to look: the appointing one for a seat, else the responsible ones
 * @param reason why, with the year
 * @param address where it rests: the line that was read, or the evidence of the figure
 * @param place that place in words
 */
public record Concern(
        String rule,
        String ruleWords,
        NamedService service,
        java.util.List<String> regions,
        String reason,
        String address,
        String place) {
    public Concern {
        regions = java.util.List.copyOf(regions);
    }
}
