package no.tjenesteinnsikt.analytics;

/** Told how far a run has come. */
@FunctionalInterface
public interface Progress {

    /**
     * An indicator is computed.
     *
     * @param indicatorId the indicator
     * @param done how many are computed, this one included
     * @param of how many there are
     */
    void computed(String indicatorId, int done, int of);
}
