package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import no.tjenesteinnsikt.dashboard.sandbox.wire.FrameReader;
import no.tjenesteinnsikt.dashboard.sandbox.wire.FrameWriter;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Request;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response;

/**
 * The main of a worker. Arguments: the database file, DuckDB's memory limit in megabytes, its time limit in
 * milliseconds. It ends when its standard input does, that is, at the latest when the service is gone.
 */
public final class WorkerMain {
    static final int THREADS = 2;
    private static final String WARM_UP = "select 'a', 1, 1.5, true, date '2024-01-01', [1]";
    private static final int LONGEST_REQUEST = 1 << 20;

    private WorkerMain() {}

    /** Opens the database, says that it is ready, and answers queries one at a time. */
    public static void main(String[] arguments) throws Exception {
        FrameWriter out = new FrameWriter(new FileOutputStream(FileDescriptor.out));
        try (LockedDatabase database = open(arguments)) {
            warmUp(database);
            QueryRunner runner = new QueryRunner(database, out);
            LinkedBlockingQueue<Request> requests = new LinkedBlockingQueue<>();
            Thread reader = new Thread(() -> read(runner, requests), "requests");
            reader.setDaemon(true);
            reader.start();
            out.write(new Response.Ready());
            while (true) {
                answer(runner, requests.take());
            }
        }
    }

    private static void answer(QueryRunner runner, Request request) throws IOException {
        if (request instanceof Request.Query query) {
            runner.run(query);
        } else if (request instanceof Request.Export export) {
            runner.run(export);
        }
    }

    /** One statement that nobody asked for, so that the first real one finds all classes loaded. */
    private static void warmUp(LockedDatabase database) throws IOException {
        new QueryRunner(database, new FrameWriter(OutputStream.nullOutputStream()))
                .run(new Request.Query(WARM_UP, Map.of(), 1, 1000, 1000));
    }

    private static LockedDatabase open(String[] arguments) throws SQLException {
        return LockedDatabase.open(arguments[0], Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }

    private static void read(QueryRunner runner, LinkedBlockingQueue<Request> requests) {
        FrameReader in = new FrameReader(new FileInputStream(FileDescriptor.in), LONGEST_REQUEST);
        try {
            while (true) {
                Request request = in.readRequest();
                if (request instanceof Request.Cancel) {
                    runner.cancel();
                } else {
                    requests.add(request);
                }
            }
        } catch (IOException e) {
            leave(runner);
        }
    }

    /** Nobody listens any more. A running statement is not waited for. */
    private static void leave(QueryRunner runner) {
        if (runner.isRunning()) {
            Runtime.getRuntime().halt(1);
        }
        System.exit(0);
    }
}
