package no.tjenesteinnsikt.ingest.lake;

/**
 * A snapshot and the results computed from it, published as one. Users call it <em>datautgave</em>.
 *
 * @param snapshot the snapshot's id, 16 hex digits
 * @param result the result's id: the snapshot's, a hyphen and 16 hex digits of the catalogue
 */
public record Edition(String snapshot, String result) {
    public Edition {
        if (!snapshot.matches("[0-9a-f]{16}") || !result.matches(snapshot + "-[0-9a-f]{16}")) {
            throw new IllegalArgumentException("Cannot make an edition of " + snapshot + " and " + result);
        }
    }

    /** Reads the line that {@link #line} makes. */
    public static Edition parse(String line) {
        String[] words = line.strip().split(" ", -1);
        if (words.length != 2) {
            throw new IllegalArgumentException("Cannot read an edition from " + line);
        }
        return new Edition(words[0], words[1]);
    }

    /** The line that the file {@code current} holds. */
    public String line() {
        return snapshot + " " + result;
    }
}
