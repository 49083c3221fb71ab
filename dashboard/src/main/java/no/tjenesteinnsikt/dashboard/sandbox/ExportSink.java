package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.IOException;
import java.io.InputStream;

/** Takes the bytes of an exported result. */
@FunctionalInterface
public interface ExportSink {
    /** Reads the stream to its end, which comes when all is written or the statement has failed. */
    void take(InputStream bytes) throws IOException;
}
