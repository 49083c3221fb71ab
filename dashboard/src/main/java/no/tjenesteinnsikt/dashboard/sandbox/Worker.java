package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure.Code;
import no.tjenesteinnsikt.dashboard.sandbox.wire.FrameReader;
import no.tjenesteinnsikt.dashboard.sandbox.wire.FrameWriter;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Request;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response;
import org.jspecify.annotations.Nullable;

/**
 * One worker process and the conversation with it. Reading from it blocks; whoever reads has first set an alarm that
 * kills the process, which ends the reading. Used by one thread at a time, except for {@link #cancel} and {@link #kill}.
 */
final class Worker {
    /** How long after the limit the worker may still answer by itself. */
    static final Duration GRACE = Duration.ofMillis(250);

    private static final Duration CANCEL_GRACE = Duration.ofMillis(500);
    private static final Duration START = Duration.ofSeconds(40);
    private static final int FRAME_OVERHEAD = 1 << 16;

    private final Path database;
    private final Path folder;
    private final SqlLimits limits;
    private final ScheduledExecutorService clock;
    private final Process process;
    private final int priority;
    private final CompletableFuture<Void> cleaned;
    private final CompletableFuture<Code> ended = new CompletableFuture<>();
    private final FrameWriter requests;
    private final FrameReader responses;
    private volatile @Nullable Code killed;
    private int statements;
    private boolean spent;
    private boolean ready;
    private boolean running;
    private @Nullable ScheduledFuture<?> cancelling;

    private Worker(
            Path database,
            Path folder,
            SqlLimits limits,
            ScheduledExecutorService clock,
            Process process,
            int priority,
            Runnable cleaning) {
        this.database = database;
        this.folder = folder;
        this.limits = limits;
        this.clock = clock;
        this.process = process;
        this.priority = priority;
        this.cleaned = process.onExit().thenRun(cleaning);
        this.requests = new FrameWriter(process.getOutputStream());
        this.responses = new FrameReader(process.getInputStream(), limits.resultBytes() + FRAME_OVERHEAD);
    }

    /**
     * Starts the process; does not wait for it to be ready.
     *
     * @param priority of the start, see {@link Priority}; statements always run at the lowest
     */
    static Worker start(
            WorkerInstallation installation,
            Isolation isolation,
            Path database,
            SqlLimits limits,
            ScheduledExecutorService clock,
            int priority)
            throws IOException {
        Path folder = WorkerFolder.create();
        DatabaseLink link = DatabaseLink.of(database);
        Runnable cleaning = () -> {
            link.remove();
            WorkerFolder.remove(folder);
        };
        Isolation fitting = isolation.fitting(database);
        ProcessBuilder builder =
                new ProcessBuilder(JavaCommand.of(installation, fitting, link, folder, limits, priority));
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("LC_ALL", "C.UTF-8");
        try {
            fitting.hand(folder);
            Process process = builder.directory(folder.toFile()).start();
            return new Worker(database, folder, limits, clock, process, priority, cleaning);
        } catch (IOException e) {
            cleaning.run();
            throw e;
        }
    }

    /** Whether {@link #awaitReady} returns at once. */
    boolean isReady() {
        try {
            return ready || process.getInputStream().available() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits until the database is open. */
    void awaitReady() throws IOException {
        if (ready) {
            return;
        }
        ScheduledFuture<?> alarm = alarm(START, Code.UNAVAILABLE);
        try {
            ready = responses.readResponse() instanceof Response.Ready;
            if (priority < Priority.LOWEST && !Priority.lower(pid())) {
                throw new IOException("Cannot lower the priority of " + pid());
            }
        } catch (IOException e) {
            throw new IOException("Cannot start a worker: " + lastWords(), e);
        } finally {
            alarm.cancel(false);
        }
    }

    /** Runs one statement. Whatever happens, it answers by the time limit and half a second: it waits for no dying process. */
    SqlAnswer run(SqlStatement statement) {
        long started = System.nanoTime();
        ScheduledFuture<?> alarm = alarm(limits.time().plus(GRACE), Code.TIME_LIMIT);
        try {
            ask(new Request.Query(
                    statement.sql(),
                    statement.parameters(),
                    limits.rows(),
                    limits.resultBytes(),
                    milliseconds(limits.time())));
            CompletableFuture<SqlAnswer> answer =
                    CompletableFuture.supplyAsync(() -> answered(statement.sql(), started), Worker::aside);
            CompletableFuture.anyOf(answer, ended).join();
            return answer.isDone() ? answer.join() : died(limits.time());
        } catch (IOException e) {
            return died(limits.time());
        } finally {
            alarm.cancel(false);
            end();
        }
    }

    private SqlAnswer answered(String sql, long started) {
        try {
            return read(sql, started);
        } catch (IOException e) {
            return died(limits.time());
        }
    }

    /**
     * Runs one statement and hands its bytes on while they come.
     *
     * @throws IOException when the sink can't take them; the worker is ended
     */
    Optional<SqlFailure> export(SqlStatement statement, ExportFormat format, ExportSink sink) throws IOException {
        ScheduledFuture<?> alarm = alarm(limits.exportTime().plus(GRACE), Code.TIME_LIMIT);
        try (Pipe pipe = Pipe.make(folder)) {
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(() -> exported(pipe), Worker::aside);
            ask(new Request.Export(
                    statement.sql(),
                    statement.parameters(),
                    format.options(),
                    pipe.file().toString(),
                    milliseconds(limits.exportTime())));
            sink.take(pipe.in());
            return outcome(answer.join(), statement.sql());
        } catch (IOException e) {
            kill(Code.CANCELLED);
            throw e;
        } finally {
            alarm.cancel(false);
            end();
        }
    }

    /** What the worker says when it is done; a process that died has said nothing. */
    private Response exported(Pipe pipe) {
        try {
            return responses.readResponse();
        } catch (IOException e) {
            return new Response.Ready();
        } finally {
            pipe.finish();
        }
    }

    private static void aside(Runnable task) {
        Thread thread = new Thread(task, "sandbox-answer");
        thread.setDaemon(true);
        thread.start();
    }

    private Optional<SqlFailure> outcome(Response response, String sql) {
        if (response instanceof Response.End) {
            return Optional.empty();
        }
        if (response instanceof Response.Failed failed) {
            return Optional.of(failure(failed, sql, limits.withTime(limits.exportTime())));
        }
        return Optional.of(died(limits.exportTime()));
    }

    private SqlFailure failure(Response.Failed failed, String sql, SqlLimits held) {
        spent |= failed.kind() == Response.Kind.TIME || failed.kind() == Response.Kind.MEMORY;
        return FailureText.of(failed, sql, held);
    }

    private static int milliseconds(Duration time) {
        return Math.toIntExact(time.toMillis());
    }

    private void ask(Request request) throws IOException {
        synchronized (requests) {
            statements++;
            running = true;
            requests.write(request);
        }
    }

    private void end() {
        synchronized (requests) {
            running = false;
            if (cancelling != null) {
                cancelling.cancel(false);
                cancelling = null;
            }
        }
    }

    private SqlAnswer read(String sql, long started) throws IOException {
        List<SqlColumn> columns = List.of();
        List<List<@Nullable String>> rows = new ArrayList<>();
        while (true) {
            Response response = responses.readResponse();
            if (response instanceof Response.Header header) {
                columns = columns(header);
                rows.clear();
            } else if (response instanceof Response.ResultRow row) {
                add(rows, row, columns.size());
            } else if (response instanceof Response.End end) {
                Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
                return new SqlResult(columns, rows, cut(end.completeness()), elapsed);
            } else if (response instanceof Response.Failed failed) {
                return failure(failed, sql, limits);
            } else {
                throw new IOException("Cannot use a second greeting");
            }
        }
    }

    private void add(List<List<@Nullable String>> rows, Response.ResultRow row, int columns) throws IOException {
        if (row.values().size() != columns || rows.size() >= limits.rows()) {
            throw new IOException(
                    "Cannot use row " + rows.size() + " with " + row.values().size() + " values");
        }
        rows.add(row.values());
    }

    private static List<SqlColumn> columns(Response.Header header) {
        return header.columns().stream()
                .map(column -> new SqlColumn(column.name(), column.type()))
                .toList();
    }

    private static SqlResult.Cut cut(Response.Completeness completeness) {
        return switch (completeness) {
            case WHOLE -> SqlResult.Cut.NONE;
            case CUT_AT_ROWS -> SqlResult.Cut.ROWS;
            case CUT_AT_BYTES -> SqlResult.Cut.BYTES;
        };
    }

    /** The process is gone, or says what makes no sense, which is as good as gone. */
    private SqlFailure died(Duration time) {
        Code reason = killed;
        kill(Code.WORKER_DIED);
        if (reason == Code.TIME_LIMIT) {
            return FailureText.simple(Code.TIME_LIMIT, FailureText.time(limits.withTime(time)));
        }
        if (reason == Code.CANCELLED) {
            return FailureText.simple(Code.CANCELLED, "Spørringen ble avbrutt.");
        }
        if (reason == Code.UNAVAILABLE) {
            return FailureText.simple(Code.UNAVAILABLE, "Spørringen ble stoppet fordi tjenesten avsluttes.");
        }
        return FailureText.simple(
                Code.WORKER_DIED,
                "Prosessen som kjørte spørringen, stoppet, trolig ved minnegrensen på " + limits.memoryMegabytes()
                        + " MB: avgrens spørringen og prøv igjen.");
    }

    /** Asks the worker to give up what it runs, and kills it if it does not. */
    void cancel() {
        synchronized (requests) {
            if (!running) {
                return;
            }
            cancelling = alarm(CANCEL_GRACE, Code.CANCELLED);
            try {
                requests.write(new Request.Cancel());
            } catch (IOException e) {
                kill(Code.CANCELLED);
            }
        }
    }

    /** Ends the process at once. The first reason counts. */
    void kill(Code reason) {
        if (killed == null) {
            killed = reason;
        }
        process.destroyForcibly();
        ended.complete(reason);
    }

    private ScheduledFuture<?> alarm(Duration delay, Code reason) {
        return clock.schedule(() -> kill(reason), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether the worker has to be replaced before another statement. */
    boolean isSpent() {
        return spent || killed != null || statements >= limits.statements() || !isAlive() || !hasProcessorTime();
    }

    /** Asks twice, since either may be late to know of a kill. */
    private boolean isAlive() {
        return process.isAlive() && process.toHandle().isAlive();
    }

    private boolean hasProcessorTime() {
        Optional<Duration> used = process.info().totalCpuDuration();
        long left = JavaCommand.cpuSeconds(limits) - used.orElse(Duration.ZERO).toSeconds();
        return left > JavaCommand.cpuSecondsOfStatement(limits);
    }

    /** Whether the worker has this database open. */
    boolean serves(Path other) {
        return database.equals(other);
    }

    /** Waits until the process is gone and its folder removed; not longer than the patience. */
    void awaitCleaned(Duration patience) {
        try {
            cleaned.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // What is left is swept when the next service starts.
            return;
        }
    }

    long pid() {
        return process.pid();
    }

    private String lastWords() {
        try {
            byte[] words = process.getErrorStream()
                    .readNBytes(Math.min(2000, process.getErrorStream().available()));
            return new String(words, StandardCharsets.UTF_8).strip().replaceAll("\\s+", " ");
        } catch (IOException e) {
            return "";
        }
    }
}
