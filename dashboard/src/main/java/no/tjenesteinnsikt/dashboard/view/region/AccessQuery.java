package no.tjenesteinnsikt.dashboard.view.region;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;

/**
 * What a reader of the page of equitable access asks for.
 *
 * @param service the treatment service, empty for all
 * @param measure which patients are counted, empty for the first that the service has
 * @param year the report year, empty for the last
 * @param competence the competence service whose answers are read, empty for none
 * @param funnel the region whose rates are held against the country's, empty for the first
 */
public record AccessQuery(
        Optional<String> service,
        Optional<String> measure,
        Optional<Integer> year,
        Optional<String> competence,
        Optional<String> funnel) {

    /** The address of the rates that a value is one of. */
    static String address(String service, IndicatorValue value) {
        Integer year = value.key().period();
        return address(service, String.valueOf(value.key().category()), year == null ? 0 : year);
    }

    /** The address of the rates of a service. */
    static String address(String service, String measure, int year) {
        return "/tilgang?tjeneste=" + encoded(service) + "&mal=" + encoded(measure) + "&ar=" + year + "#tjenesten";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
