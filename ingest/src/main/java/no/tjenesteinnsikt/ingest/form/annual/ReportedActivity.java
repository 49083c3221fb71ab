package no.tjenesteinnsikt.ingest.form.annual;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One activity.
 *
 * @param type the lake's {@code activity.activity_type}
 * @param title its title, or what it was
 * @param audience for whom
 * @param regionId where, or for whose patients
 * @param quantity how many or how much
 * @param unit of what
 */
public record ReportedActivity(
        String type,
        Optional<String> title,
        Optional<String> audience,
        Optional<String> regionId,
        Optional<BigDecimal> quantity,
        Optional<String> unit) {}
