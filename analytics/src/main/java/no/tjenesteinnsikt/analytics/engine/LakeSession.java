package no.tjenesteinnsikt.analytics.engine;

/** An open lake. Used by as many threads at a time as it says, one unless it says otherwise. */
public interface LakeSession extends AutoCloseable {

    /**
     * Runs one SELECT in the portable subset.
     *
     * @return the rows, in no particular order
     * @throws SelectException where the engine refuses the statement, or a column has a type that the lake doesn't allow
     */
    Selection select(String sql);

    /** How many statements it gains from running at once. */
    default int statementsAtOnce() {
        return 1;
    }

    @Override
    void close();
}
