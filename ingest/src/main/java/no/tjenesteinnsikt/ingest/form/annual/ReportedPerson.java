package no.tjenesteinnsikt.ingest.form.annual;

import java.util.Optional;

/**
 * A person with a role.
 *
 * @param role the lake's {@code role.role}
 * @param name the person's name
 * @param institution where the person works
 * @param showPublicly whether the person is shown on the public page
 * @param getsCopy whether the person gets a copy of the report
 */
public record ReportedPerson(
        String role, String name, Optional<String> institution, boolean showPublicly, boolean getsCopy) {}
