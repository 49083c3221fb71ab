package no.tjenesteinnsikt.dashboard.app;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tjenesteinnsikt.ingest.form.assessment.AssessedService;
import no.tjenesteinnsikt.ingest.form.assessment.RegionAssessment;
import no.tjenesteinnsikt.ingest.form.assessment.RegionAssessment.Feedback;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** Fills in a region's services and the points that it gave them before and has not closed. */
final class PrefillAssessment {
    private PrefillAssessment() {}

    /** The assessment to go on with. */
    static RegionAssessment of(Rows rows, String regionId, int year) {
        Map<String, AssessedService> services = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        rows.in(ServiceTables.SERVICE).forEach(row -> names.put(row.text("service_id"), row.text("name")));
        for (Row host : rows.in(ServiceTables.SERVICE_HOST)) {
            String id = host.text("service_id");
            boolean own = host.text("region_id").equals(regionId)
                    && host.get("valid_to").isEmpty()
                    && host.text("host_status").equals("stated");
            Optional.ofNullable(names.get(id))
                    .filter(name -> own)
                    .ifPresent(name -> services.put(id, new AssessedService(name, Optional.of(id))));
        }
        List<Feedback> open = rows.in(ReportTables.FOLLOW_UP).stream()
                .filter(row -> row.text("region_id").equals(regionId)
                        && row.text("kind").equals("follow_up_point")
                        && row.get("closed_on").isEmpty()
                        && (Integer) row.get("report_year").orElseThrow() < year)
                .sorted(Comparator.comparing((Row row) -> row.text("service_id"))
                        .thenComparing(row -> row.text("report_year"))
                        .thenComparing(row -> row.text("text")))
                .map(row -> feedback(row, names))
                .toList();
        return new RegionAssessment(
                regionId, year, List.copyOf(services.values()), List.of(), open, List.of(), List.of());
    }

    private static Feedback feedback(Row row, Map<String, String> names) {
        String id = row.text("service_id");
        return new Feedback(
                new AssessedService(names.getOrDefault(id, id), Optional.of(id)),
                (Integer) row.get("report_year").orElseThrow(),
                row.text("kind"),
                row.text("text"),
                row.get("repeated_from").map(Integer.class::cast),
                Optional.empty());
    }
}
