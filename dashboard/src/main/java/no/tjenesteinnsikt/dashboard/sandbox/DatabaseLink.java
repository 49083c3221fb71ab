package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A second name of a database, for one worker. The shell opens it, removes it and becomes the worker, so that DuckDB,
 * which resolves every path that it opens, finds none to show.
 *
 * @param opened what the shell opens
 * @param removed the same again, or empty where the file system has no second names: then the catalogue shows the path
 */
record DatabaseLink(Path opened, String removed) {

    /** Makes the second name beside the first. */
    static DatabaseLink of(Path database) {
        Path file = database.toAbsolutePath();
        Path link = file.resolveSibling(".worker-" + UUID.randomUUID());
        try {
            Files.createLink(link, file);
            return new DatabaseLink(link, link.toString());
        } catch (IOException | UnsupportedOperationException e) {
            return new DatabaseLink(file, "");
        }
    }

    /** Removes the name if the shell did not come so far. */
    void remove() {
        if (removed.isEmpty()) {
            return;
        }
        try {
            Files.deleteIfExists(opened);
        } catch (IOException e) {
            // It goes with the folder of the result.
            return;
        }
    }
}
