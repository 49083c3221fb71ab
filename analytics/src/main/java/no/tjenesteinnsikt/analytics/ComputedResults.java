package no.tjenesteinnsikt.analytics;

/**
 * Results that were computed somewhere and are not published yet.
 *
 * @param snapshot the id of the snapshot that they are computed from
 * @param catalogue the id of the definitions that gave them
 * @param engine what computed them, with its version
 * @param results the rows
 */
public record ComputedResults(String snapshot, String catalogue, String engine, Results results) {
    public ComputedResults {
        if (!snapshot.matches("[0-9a-f]{16}") || !catalogue.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException("Cannot use results of " + snapshot + " and " + catalogue);
        }
    }
}
