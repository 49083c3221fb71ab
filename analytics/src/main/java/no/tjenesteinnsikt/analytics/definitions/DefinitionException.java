package no.tjenesteinnsikt.analytics.definitions;

/** A definition that cannot be used. One line in Norwegian: the file, the place, what is wrong and what to do. */
public final class DefinitionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DefinitionException(String file, String place, String problem) {
        super("Kan ikke bruke " + file + (place.isEmpty() ? "" : ", " + place) + ": " + problem);
    }

    public DefinitionException(String file, String place, String problem, Throwable cause) {
        super("Kan ikke bruke " + file + (place.isEmpty() ? "" : ", " + place) + ": " + problem, cause);
    }
}
