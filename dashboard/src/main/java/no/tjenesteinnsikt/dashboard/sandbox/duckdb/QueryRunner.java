package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import no.tjenesteinnsikt.dashboard.sandbox.wire.FrameWriter;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Request;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.DatabaseError;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.Failed;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.Kind;
import org.jspecify.annotations.Nullable;

/** Runs one statement after the other, each on a fresh connection, and writes the answer. */
final class QueryRunner {
    private final LockedDatabase database;
    private final FrameWriter out;
    private final ScheduledThreadPoolExecutor watchdog;
    private final RunningStatement running = new RunningStatement();

    QueryRunner(LockedDatabase database, FrameWriter out) {
        this.database = database;
        this.out = out;
        this.watchdog = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "watchdog");
            thread.setDaemon(true);
            return thread;
        });
        watchdog.setRemoveOnCancelPolicy(true);
    }

    /** Gives up the statement that runs, because the user asked for it. */
    void cancel() {
        running.stop(Kind.CANCELLED);
    }

    /** Whether a statement runs. */
    boolean isRunning() {
        return running.isActive();
    }

    /** Runs the statement and writes header, rows and end, or a failure. */
    void run(Request.Query query) throws IOException {
        timed(query.milliseconds(), () -> checked(query.sql(), () -> execute(query)));
    }

    /** Runs the statement, writes its rows into the pipe, and then an end or a failure. */
    void run(Request.Export export) throws IOException {
        timed(export.milliseconds(), () -> checked(export.sql(), () -> execute(export)));
    }

    private interface Work {
        /** Answers why it failed; null where it did not. */
        @Nullable Failed run() throws IOException;
    }

    private void timed(int milliseconds, Work work) throws IOException {
        running.begin();
        ScheduledFuture<?> alarm =
                watchdog.schedule(() -> running.stop(Kind.TIME), milliseconds, TimeUnit.MILLISECONDS);
        try {
            Failed failed = work.run();
            if (failed != null) {
                out.write(failed);
            }
        } catch (OutOfMemoryError e) {
            out.write(new Failed(Kind.MEMORY, DatabaseError.NONE));
        } finally {
            alarm.cancel(false);
            running.end();
        }
    }

    private @Nullable Failed checked(String sql, Work work) throws IOException {
        try (Connection helper = database.streaming()) {
            Optional<Failed> refusal = StatementCheck.refusal(helper, sql);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        } catch (SQLException e) {
            return failure(e);
        }
        return work.run();
    }

    /** Streams; where that fails for a reason that the driver lost, runs once more without streaming to learn it. */
    private @Nullable Failed execute(Request.Query query) throws IOException {
        BoundStatement bound = BoundStatement.of(query.sql(), query.parameters());
        ResultSender sender = new ResultSender(out, query);
        try (Connection connection = database.streaming()) {
            return send(connection, bound, query, sender);
        } catch (SQLException e) {
            if (!isReasonLost(e)) {
                return failure(e, bound);
            }
        }
        try (Connection connection = database.whole()) {
            return send(connection, bound, query, sender);
        } catch (SQLException e) {
            return failure(e, bound);
        }
    }

    private @Nullable Failed execute(Request.Export export) throws IOException {
        BoundStatement bound = BoundStatement.of(export.sql(), export.parameters());
        try (LockedDatabase pipe = database.export(export.milliseconds(), export.pipe());
                Connection connection = pipe.whole()) {
            String sql = StatementCheck.withoutEnd(connection, export.sql());
            bound = BoundStatement.copy(sql, export.parameters(), export.pipe(), export.format());
            write(connection, bound);
        } catch (SQLException e) {
            return failure(e, bound);
        }
        out.write(new Response.End(Response.Completeness.WHOLE));
        return null;
    }

    private boolean isReasonLost(SQLException exception) {
        return String.valueOf(exception.getMessage()).contains("Invalid result set")
                && running.reason().isEmpty();
    }

    private Failed failure(SQLException exception, BoundStatement bound) {
        Failed failed = failure(exception);
        return new Failed(failed.kind(), bound.shifted(failed.error()));
    }

    private Failed failure(SQLException exception) {
        Optional<Kind> reason = running.reason();
        if (reason.isPresent()) {
            return new Failed(reason.get(), DatabaseError.NONE);
        }
        try (Connection helper = database.streaming()) {
            return ErrorReader.read(helper, exception);
        } catch (SQLException e) {
            return new Failed(Kind.REFUSED, DatabaseError.of(String.valueOf(exception.getMessage())));
        }
    }

    private @Nullable Failed send(Connection connection, BoundStatement bound, Request.Query query, ResultSender sender)
            throws SQLException, IOException {
        try (Statement statement = last(connection, bound)) {
            statement.setQueryTimeout(query.milliseconds() / 1000 + 1);
            try (ResultSet result = statement.executeQuery(bound.last())) {
                return sender.send(result);
            }
        }
    }

    private void write(Connection connection, BoundStatement bound) throws SQLException {
        try (Statement statement = last(connection, bound)) {
            statement.execute(bound.last());
        }
    }

    /** The statement that does the work, after what has to come before it. */
    private Statement last(Connection connection, BoundStatement bound) throws SQLException {
        if (bound.isPrepared()) {
            try (Statement first = connection.createStatement()) {
                running.watch(first);
                first.execute(bound.text());
            }
        }
        Statement statement = connection.createStatement();
        running.watch(statement);
        return statement;
    }

    /** The columns as the wire carries them. */
    static Response.Header header(ResultSetMetaData columns) throws SQLException {
        List<Response.ColumnHeader> headers = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            headers.add(new Response.ColumnHeader(columns.getColumnName(i), columns.getColumnTypeName(i)));
        }
        return new Response.Header(headers);
    }
}
