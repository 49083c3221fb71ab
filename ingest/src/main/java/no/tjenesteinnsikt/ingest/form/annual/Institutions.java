package no.tjenesteinnsikt.ingest.form.annual;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.text.ServiceName;

/** The lake's id of an institution, which follows from its name as the reference data have it. */
final class Institutions {
    private Institutions() {}

    /** The id; empty where the name has no letters. */
    static Optional<String> id(String name) {
        String id = ServiceName.slug(name.strip().replaceFirst("(?iu)\\s+(?:R?HF|AS|SF)$", ""));
        return Optional.of(id).filter(i -> !i.isEmpty());
    }
}
