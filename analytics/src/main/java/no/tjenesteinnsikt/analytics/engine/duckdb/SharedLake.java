package no.tjenesteinnsikt.analytics.engine.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.Restriction;
import no.tjenesteinnsikt.analytics.engine.Selection;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * A lake that is opened once, and smaller lakes of it: each is a schema with connections of its own, whose tables are made
 * when a statement first names them. Where the lake's rows are held in memory, those that are left are held too; else a
 * table is a view.
 */
public final class SharedLake implements AutoCloseable {
    /** How many smaller lakes can be open. Their connections are made before the settings are locked. */
    public static final int PLACES = 5;

    private static final Pattern WORD = Pattern.compile("[a-z_]+");
    private static final Map<String, Table> TABLES =
            Schema.SNAPSHOT.stream().collect(Collectors.toMap(Table::name, Function.identity()));

    private final LakeFiles files;
    private final Pace pace;
    private final Connection writer;
    private final DuckDbSession whole;
    private final List<Place> places;
    private final BlockingQueue<Place> free;

    private SharedLake(LakeFiles files, Pace pace, Connection writer, DuckDbSession whole, List<Place> places) {
        this.files = files;
        this.pace = pace;
        this.writer = writer;
        this.whole = whole;
        this.places = List.copyOf(places);
        this.free = new ArrayBlockingQueue<>(PLACES, false, places);
    }

    /** A schema with connections for which its tables are those of the contract, and which of them are made. */
    private record Place(String schema, DuckDbSession session, Set<Table> made) {}

    /**
     * Opens a lake.
     *
     * @throws LakeException where a file can't be read
     */
    public static SharedLake open(LakeFiles files) {
        return open(files, Pace.of(files).forReaders());
    }

    static SharedLake open(LakeFiles files, Pace pace) {
        return DuckDbEngine.opened(files, pace, first -> {
            DuckDbSession whole = new DuckDbSession(DuckDbEngine.connections(first, pace));
            List<Place> places = new ArrayList<>();
            for (int i = 0; i < PLACES; i++) {
                places.add(place("narrowed_" + i, first, pace));
            }
            return new SharedLake(files, pace, DuckDbEngine.another(first, pace, DuckDbEngine.LAKE), whole, places);
        });
    }

    private static Place place(String schema, Connection first, Pace pace) throws SQLException {
        DuckDbEngine.run(first, "create schema " + schema);
        List<Connection> connections = new ArrayList<>();
        while (connections.size() < pace.connections()) {
            connections.add(DuckDbEngine.another(first, pace, schema));
        }
        return new Place(schema, new DuckDbSession(connections), new HashSet<>());
    }

    /** The lake as a whole. Its session ends with this lake. */
    public LakeSession whole() {
        return new Lent(whole, sql -> {}, () -> {});
    }

    /** The smaller lake. Waits while all places are taken. */
    public LakeSession restrictedTo(Restriction smaller) {
        if (smaller.equals(Restriction.NONE)) {
            return whole();
        }
        Place place = take();
        return new Lent(place.session(), sql -> makeNamed(place, smaller, sql), () -> giveBack(place));
    }

    private Place take() {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The tables that a statement names, by any word of it that is a table's name. One that was left out would be missing. */
    private void makeNamed(Place place, Restriction smaller, String sql) {
        Set<Table> named = WORD.matcher(sql.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .flatMap(word -> Optional.ofNullable(TABLES.get(word)).stream())
                .collect(Collectors.toSet());
        make(place, smaller, named);
    }

    /** One thread at a time writes to the one catalogue. */
    private synchronized void make(Place place, Restriction smaller, Set<Table> tables) {
        try {
            for (Table table : tables) {
                if (!place.made().contains(table)) {
                    DuckDbEngine.run(writer, text(place.schema(), table, smaller));
                    place.made().add(table);
                }
            }
        } catch (SQLException e) {
            throw DuckDbEngine.damaged(e);
        }
    }

    /** Without a condition there is nothing to hold: the rows are the same. */
    private String text(String schema, Table table, Restriction smaller) {
        String rows = " as select * from " + DuckDbEngine.LAKE + "." + table.name();
        String name = schema + "." + table.name();
        Optional<String> condition = files.of(table).isEmpty() ? Optional.empty() : smaller.condition(table);
        return condition
                .map(left -> "create " + pace.relation(table) + name + rows + " where " + left)
                .orElse("create view " + name + rows);
    }

    private void giveBack(Place place) {
        empty(place);
        free.add(place);
    }

    private synchronized void empty(Place place) {
        try {
            DuckDbEngine.run(writer, "drop schema " + place.schema() + " cascade; create schema " + place.schema());
            place.made().clear();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot empty " + place.schema(), e);
        }
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
    private record Lent(DuckDbSession session, Consumer<String> before, Runnable back) implements LakeSession {
        @Override
        public Selection select(String sql) {
            before.accept(sql);
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
