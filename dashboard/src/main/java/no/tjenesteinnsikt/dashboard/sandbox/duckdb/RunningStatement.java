package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.Kind;
import org.jspecify.annotations.Nullable;

/** The statement that runs, so that other threads can stop it, and why one did. */
final class RunningStatement {
    private @Nullable Statement statement;
    private @Nullable Kind reason;
    private boolean active;

    /** A new query begins: nobody has stopped it. */
    synchronized void begin() {
        statement = null;
        reason = null;
        active = true;
    }

    /** The statement that does the work; it is stopped at once if somebody already asked for it. */
    synchronized void watch(Statement started) {
        statement = started;
        if (reason != null) {
            stop(reason);
        }
    }

    /** Stops the query. The first reason counts. */
    synchronized void stop(Kind why) {
        if (!active) {
            return;
        }
        if (reason == null) {
            reason = why;
        }
        if (statement != null) {
            try {
                statement.cancel();
            } catch (SQLException e) {
                // It has ended by itself, or the service will end the process.
                statement = null;
            }
        }
    }

    synchronized void end() {
        active = false;
        statement = null;
    }

    synchronized boolean isActive() {
        return active;
    }

    /** Why the query was stopped; empty when it was not. */
    synchronized Optional<Kind> reason() {
        return Optional.ofNullable(reason);
    }
}
