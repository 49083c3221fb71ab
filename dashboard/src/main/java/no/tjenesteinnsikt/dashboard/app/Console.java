package no.tjenesteinnsikt.dashboard.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: the result to one stream, all else to the other.
 *
 * @param out the result
 * @param err progress and errors
 * @param isTerminal whether a person watches, so that progress is worth showing
 */
record Console(PrintStream out, PrintStream err, boolean isTerminal) {
    private static final int BUFFER = 1 << 16;

    /** The process's own streams, in UTF-8 whatever the locale. The launcher knows whether a person watches. */
    static Console standard() {
        return new Console(
                new PrintStream(
                        new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("tjenesteinnsikt.terminal"));
    }

    /** Shows what is being done, to a person only. */
    void progress(String text) {
        if (isTerminal) {
            err.println(text);
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
