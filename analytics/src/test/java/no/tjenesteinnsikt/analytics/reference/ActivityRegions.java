package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.has;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** Where an activity belongs: the regions responsible for the service, and the years with a ceiling. */
final class ActivityRegions {
    private ActivityRegions() {}

    /** The regions responsible for a service in a year: those that are more than inferred, or else the inferred ones. */
    static Set<String> of(SlowRows rows, String service, int year) {
        Map<String, String> certainty = new HashMap<>();
        for (Row host : rows.of(ServiceTables.SERVICE_HOST)) {
            boolean begun =
                    !has(host, "valid_from") || SlowRows.day(host, "valid_from").getYear() <= year;
            boolean ended =
                    has(host, "valid_to") && SlowRows.day(host, "valid_to").getYear() < year;
            if (rows.unit(text(host, "service_id")).equals(service) && begun && !ended) {
                boolean inferred = text(host, "host_status").equals("inferred");
                certainty.merge(
                        text(host, "region_id"), inferred ? "inferred" : "sure", (a, b) -> a.equals("sure") ? a : b);
            }
        }
        boolean anySure = certainty.containsValue("sure");
        Set<String> regions = new TreeSet<>(certainty.keySet());
        regions.removeIf(region -> anySure && !"sure".equals(certainty.get(region)));
        return regions;
    }

    /** The first report year in which any form asks for at most so many. */
    static int firstCeiling(SlowRows rows, String type) {
        int first = Integer.MAX_VALUE;
        for (Row question : rows.of(ReferenceTables.QUESTION)) {
            boolean asks = text(question, "question_id").equals(type)
                    && text(question, "respondent").equals("service")
                    && text(question, "basis").equals("source");
            if (asks && has(question, "most")) {
                first = Math.min(first, has(question, "most_from") ? whole(question, "most_from") : 0);
            }
        }
        return first;
    }
}
