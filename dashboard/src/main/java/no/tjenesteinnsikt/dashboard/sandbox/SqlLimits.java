package no.tjenesteinnsikt.dashboard.sandbox;

import java.time.Duration;

/**
 * What one statement, one worker and all workers together may use.
 *
 * @param time for one statement
 * @param exportTime for one export of a whole result
 * @param memoryMegabytes resident memory of one worker, in megabytes (MiB)
 * @param sqlBytes the longest statement, in bytes of UTF-8
 * @param rows the most rows of a result
 * @param resultBytes the most text of a result, in bytes of UTF-8
 * @param statements how many statements one worker runs before it is replaced
 * @param workers how many workers may serve sessions at once
 */
public record SqlLimits(
        Duration time,
        Duration exportTime,
        int memoryMegabytes,
        int sqlBytes,
        int rows,
        int resultBytes,
        int statements,
        int workers) {
    /** 10 seconds, a minute for exports, 700 MB, 20 kB of SQL, 10,000 rows or 16 MB of text, 20 statements, 8 workers. */
    public static final SqlLimits DEFAULT =
            new SqlLimits(Duration.ofSeconds(10), Duration.ofMinutes(1), 700, 20_000, 10_000, 16_000_000, 20, 8);

    private static final int SMALLEST_MEMORY = 300;

    public SqlLimits {
        if (time.toMillis() < 1
                || exportTime.toMillis() < 1
                || sqlBytes < 1
                || rows < 1
                || resultBytes < 1
                || statements < 1
                || workers < 1) {
            throw new IllegalArgumentException("Cannot limit to nothing: " + time + ", " + sqlBytes + ", " + rows);
        }
        if (memoryMegabytes < SMALLEST_MEMORY) {
            throw new IllegalArgumentException("Cannot run a worker in " + memoryMegabytes + " MB");
        }
    }

    /** The same, with another time for one statement. */
    public SqlLimits withTime(Duration other) {
        return new SqlLimits(other, exportTime, memoryMegabytes, sqlBytes, rows, resultBytes, statements, workers);
    }

    /** The same, with another time for an export. */
    public SqlLimits withExportTime(Duration other) {
        return new SqlLimits(time, other, memoryMegabytes, sqlBytes, rows, resultBytes, statements, workers);
    }

    /** The same, with another number of statements of one worker. */
    public SqlLimits withStatements(int other) {
        return new SqlLimits(time, exportTime, memoryMegabytes, sqlBytes, rows, resultBytes, other, workers);
    }

    /** The same, with another number of rows. */
    public SqlLimits withRows(int other) {
        return new SqlLimits(time, exportTime, memoryMegabytes, sqlBytes, other, resultBytes, statements, workers);
    }
}
