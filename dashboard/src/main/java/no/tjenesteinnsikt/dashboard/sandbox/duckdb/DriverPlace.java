package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.duckdb.DuckDBDriver;

/** Where the program's own parts lie, so that a worker can be started from them. */
public final class DriverPlace {
    private DriverPlace() {}

    /** The jar of the database's driver. */
    public static Path jar() throws IOException {
        return of(DuckDBDriver.class);
    }

    /** The jar or folder that a class was loaded from. */
    public static Path of(Class<?> type) throws IOException {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("Finner ikke klassene til " + type.getSimpleName(), e);
        }
    }
}
