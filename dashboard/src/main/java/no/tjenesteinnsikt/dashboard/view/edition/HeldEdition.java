package no.tjenesteinnsikt.dashboard.view.edition;

import java.time.Instant;
import no.tjenesteinnsikt.ingest.lake.Edition;

/**
 * An edition that can be looked at, with its last publication.
 *
 * @param edition which
 * @param at when it was published
 * @param by who published it, as the machine knows them
 * @param action what was done, as a code such as {@code ingest}
 */
public record HeldEdition(Edition edition, Instant at, String by, String action) {}
