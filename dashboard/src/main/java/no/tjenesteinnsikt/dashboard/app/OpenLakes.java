package no.tjenesteinnsikt.dashboard.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.Restriction;
import no.tjenesteinnsikt.analytics.engine.duckdb.SharedLake;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.jspecify.annotations.Nullable;

/**
 * The lakes that are open in the embedded engine, whole and narrowed: those that were asked for last. All of an edition
 * share its rows.
 */
final class OpenLakes implements AutoCloseable {
    /** One place is left for a lake that is opened while another is being closed. */
    private static final int MOST = SharedLake.PLACES - 1;

    private final Map<List<String>, Held> held = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Path, Shared> shared = new HashMap<>();
    private boolean closed;

    /** An edition's rows, and how many lakes are open over them. */
    private record Shared(SharedLake lake, int users) {
        Shared with(int more) {
            return new Shared(lake, users + more);
        }
    }

    /** The rows of an edition's snapshot are opened with the first lake over them, and closed with the last. */
    private SharedLake share(Path snapshot) {
        synchronized (shared) {
            Shared known = shared.get(snapshot);
            Shared found = known == null ? new Shared(SharedLake.open(LakeFiles.ofSnapshot(snapshot)), 0) : known;
            shared.put(snapshot, found.with(1));
            return found.lake();
        }
    }

    private void release(Path snapshot) {
        SharedLake last = null;
        synchronized (shared) {
            Shared found = Objects.requireNonNull(shared.get(snapshot)).with(-1);
            if (found.users() > 0) {
                shared.put(snapshot, found);
            } else {
                shared.remove(snapshot);
                last = found.lake();
            }
        }
        if (last != null) {
            last.close();
        }
    }

    /** How many questions to the lake of an edition it gains from asking at once. */
    int atOnce(PublishedData data) {
        while (true) {
            Optional<Integer> answer = lake(data).ask(LakeSession::statementsAtOnce);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    /** Asks the lake of an edition, narrowed as the edition is. A lake has as many asking it as it can take at once. */
    <T> T ask(PublishedData data, Function<LakeSession, T> question) {
        while (true) {
            Optional<T> answer = lake(data).ask(question);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    private Held lake(PublishedData data) {
        List<String> key = List.of(
                data.folder().name().value(),
                data.edition().snapshot(),
                data.narrowing().text());
        List<Held> old = new ArrayList<>();
        Held found;
        synchronized (held) {
            if (closed) {
                throw new IllegalStateException("Closed");
            }
            found = held.computeIfAbsent(key, missing -> new Held(data));
            while (held.size() > MOST) {
                List<String> eldest = held.keySet().iterator().next();
                old.add(held.remove(eldest));
            }
        }
        old.forEach(Held::close);
        return found;
    }

    private static Restriction restriction(PublishedData data) {
        return new Restriction(
                data.narrowing().leavesOutServices()
                        ? Optional.of(data.in(ServiceTables.SERVICE).stream()
                                .map(row -> row.text("service_id"))
                                .collect(Collectors.toSet()))
                        : Optional.empty(),
                data.narrowing().lastYear());
    }

    @Override
    public void close() {
        List<Held> all;
        synchronized (held) {
            closed = true;
            all = List.copyOf(held.values());
            held.clear();
        }
        all.forEach(Held::close);
    }

    /** One lake, opened when it is asked for the first time. */
    private final class Held {
        private final PublishedData data;
        private final ReadWriteLock lock = new ReentrantReadWriteLock();
        private @Nullable LakeSession session;
        private boolean closed;

        Held(PublishedData data) {
            this.data = data;
        }

        /** Empty where it was closed meanwhile, since others were asked for. */
        <T> Optional<T> ask(Function<LakeSession, T> question) {
            lock.readLock().lock();
            try {
                return open().map(question);
            } finally {
                lock.readLock().unlock();
            }
        }

        private synchronized Optional<LakeSession> open() {
            if (!closed && session == null) {
                session = opened();
            }
            return Optional.ofNullable(session);
        }

        private LakeSession opened() {
            SharedLake rows = share(snapshot());
            LakeSession opened = null;
            try {
                opened = rows.restrictedTo(restriction(data));
                return opened;
            } finally {
                if (opened == null) {
                    release(snapshot());
                }
            }
        }

        /** Waits for those who are asking. */
        void close() {
            lock.writeLock().lock();
            try {
                closeSession();
            } finally {
                lock.writeLock().unlock();
            }
        }

        private Path snapshot() {
            return data.folder().snapshot(data.edition().snapshot());
        }

        private synchronized void closeSession() {
            closed = true;
            if (session != null) {
                try {
                    session.close();
                } finally {
                    session = null;
                    release(snapshot());
                }
            }
        }
    }
}
