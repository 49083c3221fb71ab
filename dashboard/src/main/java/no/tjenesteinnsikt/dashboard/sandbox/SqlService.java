package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure.Code;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements in worker processes. Open a session for each user, ask it, close it; close the service at the end.
 *
 * <p>All limits hold outside the worker too: a process that does not answer in time is killed.
 */
public final class SqlService implements AutoCloseable {
    /** Whether a worker is always started ahead of the next session. */
    public enum Spare {
        /** For a server: nobody waits for a process to start. */
        AHEAD,
        /** For one statement on the command line: no process that nobody will use. */
        NONE
    }

    private static final Duration QUEUE = Duration.ofSeconds(2);
    private static final int CLOCK_THREADS = 2;

    private final WorkerInstallation installation;
    private final SqlLimits limits;
    private final Spare ahead;
    private final ScheduledThreadPoolExecutor clock;
    private final Semaphore places;
    private final Object starting = new Object();
    private final Set<SqlSession> sessions = new HashSet<>();
    private final Deque<SqlSession> idle = new ArrayDeque<>();
    private volatile @Nullable Isolation isolation;
    private @Nullable Worker spare;
    private boolean closed;

    /** A service without workers yet; see {@link #prepare}. Also removes what killed services left behind. */
    public SqlService(WorkerInstallation installation, SqlLimits limits, Spare ahead) {
        this.installation = installation;
        this.limits = limits;
        this.ahead = ahead;
        this.places = new Semaphore(limits.workers(), true);
        this.clock = new ScheduledThreadPoolExecutor(CLOCK_THREADS, task -> {
            Thread thread = new Thread(task, "sandbox-clock");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        WorkerFolder.sweep(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** What holds for every statement. */
    public SqlLimits limits() {
        return limits;
    }

    /** What stands around each worker. The first who asks waits a few milliseconds for the answer. */
    public Isolation isolation() {
        Isolation found = isolation;
        if (found == null) {
            found = Isolation.detect(installation);
            isolation = found;
        }
        return found;
    }

    /** A session for one user. Costs nothing until it is asked something. */
    public synchronized SqlSession open() {
        SqlSession session = new SqlSession(this, limits);
        sessions.add(session);
        return session;
    }

    /** Starts the spare worker for a role's database, if none waits for it yet. Returns at once. */
    public void prepare(Path database) {
        if (ahead == Spare.NONE) {
            return;
        }
        try {
            clock.execute(() -> startSpare(database));
        } catch (RejectedExecutionException e) {
            // Closed meanwhile: nobody needs a spare worker.
            return;
        }
    }

    /** One at a time, and never under the lock: who asks or leaves waits for no process to start. */
    private void startSpare(Path database) {
        synchronized (starting) {
            if (hasSpare(database)) {
                return;
            }
            try {
                keep(start(database, Priority.LOWEST));
            } catch (IOException e) {
                // The next session starts its own worker and reports what is wrong.
                return;
            }
        }
    }

    /** Whether a spare worker waits for the database, or none is wanted; one that fits no longer is ended. */
    private synchronized boolean hasSpare(Path database) {
        if (closed || (spare != null && spare.serves(database) && !spare.isSpent())) {
            return true;
        }
        dropSpare();
        return false;
    }

    private synchronized void keep(Worker started) {
        spare = started;
        if (closed) {
            dropSpare();
        }
    }

    private Worker start(Path database, int priority) throws IOException {
        return Worker.start(installation, isolation(), database, limits, clock, priority);
    }

    private void dropSpare() {
        if (spare != null) {
            spare.kill(Code.UNAVAILABLE);
            spare = null;
        }
    }

    /** A worker that is ready: the spare one if it fits and is ready too, else one that starts faster than a spare. */
    Worker take(Path database) throws IOException {
        Worker waiting = takeSpare(database);
        Worker worker = waiting == null ? start(database, Priority.atStart()) : waiting;
        prepare(database);
        worker.awaitReady();
        if (isClosed()) {
            worker.kill(Code.UNAVAILABLE);
            throw closed();
        }
        return worker;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private static IOException closed() {
        return new IOException("Cannot start a worker: the service is closed");
    }

    private synchronized @Nullable Worker takeSpare(Path database) throws IOException {
        if (closed) {
            throw closed();
        }
        Worker waiting = spare;
        if (waiting == null || !waiting.serves(database) || waiting.isSpent() || !waiting.isReady()) {
            return null;
        }
        spare = null;
        return waiting;
    }

    /** Waits a little for a place to run a statement; false when there is none. */
    boolean enter() throws InterruptedException {
        return places.tryAcquire(QUEUE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Gives the place back. The session keeps its worker for a while, unless too many do. */
    void leave(SqlSession session) {
        places.release();
        SqlSession oldest = null;
        synchronized (this) {
            idle.remove(session);
            idle.addLast(session);
            if (idle.size() > limits.workers() || closed) {
                oldest = idle.pollFirst();
            }
        }
        if (oldest != null) {
            oldest.release();
        }
    }

    synchronized void forget(SqlSession session) {
        sessions.remove(session);
        idle.remove(session);
    }

    /** Ends all workers, running ones too. */
    @Override
    public void close() {
        List<SqlSession> open;
        synchronized (this) {
            closed = true;
            dropSpare();
            open = List.copyOf(sessions);
        }
        open.forEach(SqlSession::close);
        clock.shutdown();
    }
}
