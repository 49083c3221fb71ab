package no.tjenesteinnsikt.ingest.form.assessment;

import java.util.Optional;

/**
 * A service as a row names it.
 *
 * @param name its name
 * @param id the lake's {@code service_id}; where it is left out it follows from the name
 */
public record AssessedService(String name, Optional<String> id) {
    public AssessedService {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Cannot assess a service without a name");
        }
    }
}
