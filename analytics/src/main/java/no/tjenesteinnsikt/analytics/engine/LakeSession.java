package no.tjenesteinnsikt.analytics.engine;

/** An open lake. Used by one thread at a time. */
public interface LakeSession extends AutoCloseable {

    /**
     * Runs one SELECT in the portable subset.
     *
     * @return the rows, in no particular order
     * @throws SelectException where the engine refuses the statement, or a column has a type that the lake doesn't allow
     */
    Selection select(String sql);

    @Override
    void close();
}
