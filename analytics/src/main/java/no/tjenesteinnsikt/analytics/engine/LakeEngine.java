package no.tjenesteinnsikt.analytics.engine;

import no.tjenesteinnsikt.ingest.lake.LakeException;

/** An engine that runs one SELECT over a lake. Its adapters are the only code that knows a particular engine. */
public interface LakeEngine {

    /** The engine's name, as the option {@code --engine} has it. */
    String name();

    /**
     * Opens a lake: each table of the contract is a view over its files, or empty where it has none.
     *
     * @throws LakeException where a file can't be read
     */
    LakeSession open(LakeFiles lake);
}
