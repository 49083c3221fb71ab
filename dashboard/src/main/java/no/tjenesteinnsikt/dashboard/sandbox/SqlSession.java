package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure.Code;
import org.jspecify.annotations.Nullable;

/**
 * One user's conversation with the sandbox. Its worker serves nobody else, and is replaced after a limit was reached,
 * after a number of statements, and when another database is asked. One statement at a time; a second one waits.
 */
public final class SqlSession implements AutoCloseable {
    private static final Duration CLEANING = Duration.ofSeconds(1);

    private static final SqlFailure CANCELLED = FailureText.simple(Code.CANCELLED, "Spørringen ble avbrutt.");

    private final SqlService service;
    private final SqlLimits limits;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean givenUp;
    private volatile @Nullable Worker worker;

    SqlSession(SqlService service, SqlLimits limits) {
        this.service = service;
        this.limits = limits;
    }

    /** Runs one statement without parameters and waits for the answer. */
    public SqlAnswer run(Path database, String sql) {
        return run(database, SqlStatement.of(sql));
    }

    /**
     * Runs one statement and waits for the answer.
     *
     * @param database the file made for the user's role, see {@code RoleDatabase}
     * @param statement the statement as the user wrote it
     * @return the result, or why there is none; never an exception for what the statement does
     */
    public SqlAnswer run(Path database, SqlStatement statement) {
        try {
            return placed(statement, failure -> failure, () -> {
                Worker ready = current(database);
                return givenUp ? CANCELLED : ready.run(statement);
            });
        } catch (IOException e) {
            kill();
            return FailureText.unavailable(e);
        }
    }

    /**
     * Runs one statement and writes its whole result, without a limit of rows.
     *
     * @param sink takes the bytes; it is called once, with an empty stream where the statement fails at once
     * @return why the result is not whole; empty where it is
     * @throws IOException when the sink can't take the bytes
     */
    public Optional<SqlFailure> export(Path database, SqlStatement statement, ExportFormat format, ExportSink sink)
            throws IOException {
        return placed(statement, Optional::of, () -> {
            Worker ready;
            try {
                ready = current(database);
            } catch (IOException e) {
                kill();
                return Optional.of(FailureText.unavailable(e));
            }
            if (givenUp) {
                return Optional.of(CANCELLED);
            }
            return ready.export(statement, format, sink);
        });
    }

    private interface Work<A> {
        A run() throws IOException;
    }

    private <A> A placed(SqlStatement statement, Function<SqlFailure, A> failed, Work<A> work) throws IOException {
        waiting.incrementAndGet();
        try {
            return inPlace(statement, failed, work);
        } finally {
            if (waiting.decrementAndGet() == 0) {
                givenUp = false;
            }
        }
    }

    /** Does the work when there is a place for it; a worker that has come to a limit is ended. */
    private <A> A inPlace(SqlStatement statement, Function<SqlFailure, A> failed, Work<A> work) throws IOException {
        int bytes = statement.sql().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > limits.sqlBytes()) {
            return failed.apply(FailureText.tooLong(bytes, limits));
        }
        try {
            if (!service.enter()) {
                return failed.apply(FailureText.simple(
                        Code.BUSY, "Alle plassene for spørringer er opptatt: prøv igjen om noen sekunder."));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed.apply(CANCELLED);
        }
        lock.lock();
        try {
            return work.run();
        } finally {
            Worker used = worker;
            if (used != null && used.isSpent()) {
                kill();
            }
            lock.unlock();
            service.leave(this);
        }
    }

    private Worker current(Path database) throws IOException {
        Worker serving = worker;
        if (serving != null && serving.serves(database) && !serving.isSpent()) {
            return serving;
        }
        kill();
        Worker fresh = service.take(database);
        worker = fresh;
        return fresh;
    }

    /**
     * Gives up the statement that runs, or that waits for a place or a worker, if one does; its answer comes within half a
     * second of its start. From any thread.
     */
    public void cancel() {
        if (waiting.get() > 0) {
            givenUp = true;
        }
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
