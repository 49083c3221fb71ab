package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure.Code;
import org.jspecify.annotations.Nullable;

/**
 * One user's conversation with the sandbox. Its worker serves nobody else, and is replaced after a limit was reached,
 * after a number of statements, and when another database is asked. One statement at a time; a second one waits.
 */
public final class SqlSession implements AutoCloseable {
    private static final Duration CLEANING = Duration.ofSeconds(1);

    private final SqlService service;
    private final SqlLimits limits;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Worker worker;

    SqlSession(SqlService service, SqlLimits limits) {
        this.service = service;
        this.limits = limits;
    }

    /**
     * Runs one statement and waits for the answer.
     *
     * @param database the file made for the user's role, see {@code RoleDatabase}
     * @param sql the statement as the user wrote it
     * @return the result, or why there is none; never an exception for what the statement does
     */
    public SqlAnswer run(Path database, String sql) {
        int bytes = sql.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > limits.sqlBytes()) {
            return FailureText.simple(
                    Code.TOO_LONG,
                    "Spørringen er på " + bytes + " byte, og grensen er " + limits.sqlBytes() + ": gjør den kortere.");
        }
        try {
            if (!service.enter()) {
                return FailureText.simple(
                        Code.BUSY, "Alle plassene for spørringer er opptatt: prøv igjen om noen sekunder.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FailureText.simple(Code.CANCELLED, "Spørringen ble avbrutt.");
        }
        lock.lock();
        try {
            return ask(database, sql);
        } finally {
            lock.unlock();
            service.leave(this);
        }
    }

    private SqlAnswer ask(Path database, String sql) {
        try {
            Worker current = fitting(database);
            SqlAnswer answer = current.run(sql);
            if (current.isSpent()) {
                kill();
            }
            return answer;
        } catch (IOException e) {
            kill();
            return FailureText.simple(
                    Code.UNAVAILABLE,
                    "Kan ikke starte prosessen som kjører spørringer: "
                            + FailureText.line(String.valueOf(e.getMessage()))
                            + ". Se at java og datasettets fil er på plass, og prøv igjen.");
        }
    }

    private Worker fitting(Path database) throws IOException {
        Worker current = worker;
        if (current != null && current.serves(database) && !current.isSpent()) {
            return current;
        }
        kill();
        Worker fresh = service.take(database);
        worker = fresh;
        return fresh;
    }

    /** Gives up the statement that runs, if one does; its answer comes within half a second. From any thread. */
    public void cancel() {
        Worker current = worker;
        if (current != null) {
            current.cancel();
        }
    }

    /** Ends the worker unless it runs a statement. */
    void release() {
        if (lock.tryLock()) {
            try {
                kill();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Ends the worker at once. */
    void kill() {
        Worker current = worker;
        worker = null;
        if (current != null) {
            current.kill(Code.UNAVAILABLE);
        }
    }

    /** The process that serves this session now, for tests and monitoring; empty when none does. */
    Optional<Long> pid() {
        return Optional.ofNullable(worker).map(Worker::pid);
    }

    /** Ends the session and its worker. */
    @Override
    public void close() {
        service.forget(this);
        Worker current = worker;
        kill();
        if (current != null) {
            current.awaitCleaned(CLEANING);
        }
    }
}
