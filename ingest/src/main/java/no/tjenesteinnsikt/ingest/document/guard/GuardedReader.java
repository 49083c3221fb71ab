package no.tjenesteinnsikt.ingest.document.guard;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import no.tjenesteinnsikt.ingest.document.Content;
import no.tjenesteinnsikt.ingest.document.UnreadableException;

/**
 * Reads documents in a process of its own, started with the first of them. A document that takes too long or too much
 * memory costs that process and no more: the next document gets a new one. One document at a time.
 */
public final class GuardedReader implements AutoCloseable {
    private final GuardLimits limits;
    private Optional<Running> running = Optional.empty();

    public GuardedReader(GuardLimits limits) {
        this.limits = limits;
    }

    /** A process that reads, and the one who kills it when time is up. */
    private record Running(
            Process process, DataOutputStream requests, DataInputStream answers, ScheduledExecutorService clock) {
        void end() {
            process.destroyForcibly();
            clock.shutdownNow();
        }
    }

    /** Reads a document of that format. */
    public synchronized Content read(BinaryFormat format, byte[] content) throws UnreadableException {
        Running process = running.filter(started -> started.process().isAlive()).orElseGet(this::start);
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> alarm = process.clock()
                .schedule(
                        () -> {
                            late.set(true);
                            process.process().destroyForcibly();
                        },
                        limits.time().toMillis(),
                        TimeUnit.MILLISECONDS);
        try {
            send(process, format, content);
            return new ContentReader(process.answers()).read();
        } catch (IOException | RuntimeException e) {
            close();
            throw late.get() ? tooSlow(e) : tooMuch(e);
        } finally {
            alarm.cancel(false);
        }
    }

    private static void send(Running process, BinaryFormat format, byte[] content) throws IOException {
        process.requests().writeUTF(format.name());
        process.requests().writeInt(content.length);
        process.requests().write(content);
        process.requests().flush();
    }

    private UnreadableException tooSlow(Exception cause) {
        return new UnreadableException(
                "too_slow",
                "tok mer enn " + limits.time().toSeconds() + " sekunder å lese",
                "Lagre dokumentet på nytt fra programmet det er laget med, eller som ren tekst",
                cause);
    }

    private UnreadableException tooMuch(Exception cause) {
        return new UnreadableException(
                "too_much_memory",
                "krever mer enn " + limits.megabytes() + " MB minne å lese, eller er skadet",
                "Del dokumentet i mindre deler, eller lagre det på nytt fra programmet det er laget med",
                cause);
    }

    private Running start() {
        close();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-cp",
                System.getProperty("java.class.path"),
                ReaderMain.class.getName());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Running started = new Running(
                    process,
                    new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16)),
                    new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16)),
                    Executors.newSingleThreadScheduledExecutor(GuardedReader::daemon));
            running = Optional.of(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start a process that reads documents", e);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "document-deadline");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends the process, where one was started. */
    @Override
    public synchronized void close() {
        running.ifPresent(Running::end);
        running = Optional.empty();
    }
}
