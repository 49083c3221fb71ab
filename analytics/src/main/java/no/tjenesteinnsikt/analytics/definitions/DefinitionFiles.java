package no.tjenesteinnsikt.analytics.definitions;

import java.util.List;

/** Where definitions are read from. A name is {@code THEME/ID}, without an ending. */
public interface DefinitionFiles {

    /** All definitions that are there, sorted. */
    List<String> names();

    /**
     * The text of a file.
     *
     * @param name of the definition
     * @param ending such as {@code .yaml}
     * @throws DefinitionException where it is missing or no UTF-8
     */
    String read(String name, String ending);

    /** Whether there is such a file. */
    boolean has(String name, String ending);

    /** Whether the build's own tests have checked them, so that a run need not do it again. */
    boolean areCheckedByTheBuild();

    /** How the file is called in a message. */
    String label(String name, String ending);
}
