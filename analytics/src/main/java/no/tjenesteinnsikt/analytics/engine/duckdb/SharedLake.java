package no.tjenesteinnsikt.analytics.engine.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.Restriction;
import no.tjenesteinnsikt.analytics.engine.Selection;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * A lake that is opened once, and smaller lakes of it that share its rows: each is a schema of views over the same tables,
 * with connections of its own. To open one takes tens of milliseconds, and memory for the views alone.
 */
public final class SharedLake implements AutoCloseable {
    /** How many smaller lakes can be open. Their connections are made before the settings are locked. */
    static final int PLACES = 8;

    private final LakeFiles files;
    private final Connection writer;
    private final DuckDbSession whole;
    private final List<Place> places;
    private final BlockingQueue<Place> free;

    private SharedLake(LakeFiles files, Connection writer, DuckDbSession whole, List<Place> places) {
        this.files = files;
        this.writer = writer;
        this.whole = whole;
        this.places = List.copyOf(places);
        this.free = new ArrayBlockingQueue<>(PLACES, false, places);
    }

    /** A schema with connections for which its views are the tables of the contract. */
    private record Place(String schema, DuckDbSession session) {}

    /**
     * Opens a lake.
     *
     * @throws LakeException where a file can't be read
     */
    public static SharedLake open(LakeFiles files) {
        return DuckDbEngine.opened(files, (first, pace) -> {
            DuckDbSession whole = new DuckDbSession(DuckDbEngine.connections(first, pace));
            List<Place> places = new ArrayList<>();
            for (int i = 0; i < PLACES; i++) {
                places.add(place("narrowed_" + i, first, pace));
            }
            return new SharedLake(files, DuckDbEngine.another(first, pace), whole, places);
        });
    }

    private static Place place(String schema, Connection first, Pace pace) throws SQLException {
        DuckDbEngine.run(first, "create schema " + schema);
        List<Connection> connections = new ArrayList<>();
        while (connections.size() < pace.connections()) {
            Connection connection = DuckDbEngine.another(first, pace);
            DuckDbEngine.run(connection, "set schema = '" + schema + "'");
            connections.add(connection);
        }
        return new Place(schema, new DuckDbSession(connections));
    }

    /** The lake as a whole. Its session ends with this lake. */
    public LakeSession whole() {
        return new Lent(whole, () -> {});
    }

    /**
     * The smaller lake. Waits while all places are taken.
     *
     * @throws LakeException where the files can't be read any more
     */
    public LakeSession restrictedTo(Restriction smaller) {
        if (smaller.equals(Restriction.NONE)) {
            return whole();
        }
        Place place = take();
        boolean isReady = false;
        try {
            makeViews(place.schema(), smaller);
            isReady = true;
            return new Lent(place.session(), () -> free.add(place));
        } catch (SQLException e) {
            throw DuckDbEngine.damaged(e);
        } finally {
            if (!isReady) {
                free.add(place);
            }
        }
    }

    private Place take() {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Views of a place are replaced by one thread at a time, since they are written to one catalogue. */
    private synchronized void makeViews(String schema, Restriction smaller) throws SQLException {
        StringBuilder views = new StringBuilder();
        for (Table table : Schema.SNAPSHOT) {
            views.append("create or replace view ")
                    .append(schema)
                    .append('.')
                    .append(table.name())
                    .append(" as select * from main.")
                    .append(table.name());
            if (!files.of(table).isEmpty()) {
                smaller.condition(table)
                        .ifPresent(rows -> views.append(" where ").append(rows));
            }
            views.append(";\n");
        }
        DuckDbEngine.run(writer, views.toString());
    }

    /** Ends all sessions, those that are in use too. */
    @Override
    public void close() {
        places.forEach(place -> place.session().close());
        whole.close();
        try {
            writer.close();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot close DuckDB", e);
        }
    }

    /** A session that is given back, not ended, when it is closed. */
    private record Lent(DuckDbSession session, Runnable back) implements LakeSession {
        @Override
        public Selection select(String sql) {
            return session.select(sql);
        }

        @Override
        public int statementsAtOnce() {
            return session.statementsAtOnce();
        }

        @Override
        public void close() {
            back.run();
        }
    }
}
