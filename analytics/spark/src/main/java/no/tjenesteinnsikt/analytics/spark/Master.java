package no.tjenesteinnsikt.analytics.spark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;

/** The address of a standalone cluster, {@code spark://HOST:PORT[,HOST:PORT]}. */
final class Master {
    private static final String SCHEME = "spark://";
    private static final int PATIENCE_MILLISECONDS = 5000;

    private Master() {}

    /** Fails at once where nobody answers: Spark itself would try for a minute, and then say that it was stopped. */
    static void requireAnswer(String url) {
        if (!url.startsWith(SCHEME)) {
            return;
        }
        List<String> masters = List.of(url.substring(SCHEME.length()).split(",", -1));
        if (masters.stream().noneMatch(Master::answers)) {
            throw new LakeException(
                    Reason.CANNOT_READ,
                    "Får ikke svar fra Spark på " + LakeException.printable(url)
                            + ": se at klyngen kjører, og at adressen er VERT:PORT.");
        }
    }

    private static boolean answers(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        if (colon < 1 || !hostAndPort.substring(colon + 1).matches("\\d{1,5}")) {
            return false;
        }
        int port = Integer.parseInt(hostAndPort.substring(colon + 1));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(hostAndPort.substring(0, colon), port), PATIENCE_MILLISECONDS);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
