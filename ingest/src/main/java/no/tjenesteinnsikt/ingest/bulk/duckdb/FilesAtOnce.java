package no.tjenesteinnsikt.ingest.bulk.duckdb;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes two files at a time: while one waits for its last rows, the other keeps the processors busy. */
final class FilesAtOnce {
    private static final int FILES = 2;

    private FilesAtOnce() {}

    /** Writes all, or fails as the first that could not be written. */
    static void write(List<Callable<Void>> files) throws SQLException {
        ExecutorService writers = Executors.newFixedThreadPool(FILES);
        try {
            for (Future<Void> written : writers.invokeAll(files)) {
                written.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException sql ? sql : new SQLException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        } finally {
            writers.shutdownNow();
        }
    }
}
