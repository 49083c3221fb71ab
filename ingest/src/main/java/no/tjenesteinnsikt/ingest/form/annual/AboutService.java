package no.tjenesteinnsikt.ingest.form.annual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the first sheet says of the service.
 *
 * @param description the approved description
 * @param diagnosisCodes ICD-10 codes, in any spelling
 * @param staffing full-time equivalents by {@code total}, {@code permanent} and {@code project}
 * @param web what its web page has
 */
public record AboutService(
        Optional<String> description,
        List<String> diagnosisCodes,
        Map<String, BigDecimal> staffing,
        List<WebItem> web) {
    /** Nothing said. */
    public static final AboutService EMPTY = new AboutService(Optional.empty(), List.of(), Map.of(), List.of());

    public AboutService {
        diagnosisCodes = List.copyOf(diagnosisCodes);
        staffing = Map.copyOf(staffing);
        web = List.copyOf(web);
    }

    /**
     * One item of a web page.
     *
     * @param requirement the lake's {@code web_requirement.requirement}
     * @param met whether it is there
     * @param checkedBy who looked
     * @param checkedOn when
     */
    public record WebItem(String requirement, boolean met, Optional<String> checkedBy, Optional<LocalDate> checkedOn) {}
}
