package no.tjenesteinnsikt.ingest.form.annual;

import java.util.List;
import java.util.Optional;

/**
 * The service that reports.
 *
 * @param id the lake's {@code service_id}, where it is known; otherwise it follows from the name
 * @param name its name, with or without the scheme's prefix
 * @param hosts who is responsible; two for a multi-regional service
 */
public record ReportedService(Optional<String> id, String name, List<Host> hosts) {
    /** The most hosts that a workbook has room for. */
    public static final int MOST_HOSTS = 2;

    public ReportedService {
        hosts = List.copyOf(hosts);
        if (name.isBlank() || hosts.size() > MOST_HOSTS) {
            throw new IllegalArgumentException(
                    "Cannot report for service «" + name + "» with " + hosts.size() + " hosts");
        }
    }

    /**
     * A responsible institution.
     *
     * @param institution its name, as {@code Helse Bergen HF}
     * @param regionId its health region
     */
    public record Host(Optional<String> institution, String regionId) {}
}
