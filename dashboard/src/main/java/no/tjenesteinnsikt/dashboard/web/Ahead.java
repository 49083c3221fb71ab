package no.tjenesteinnsikt.dashboard.web;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.tjenesteinnsikt.dashboard.read.Datasets;
import no.tjenesteinnsikt.dashboard.read.Narrowing;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.LakeException;

/**
 * Makes pages before anybody asks for them: those of the navigation, for each dataset and each edition that is published
 * while the server runs, then, where that is wanted, the same for what readers are likely to narrow them to, and before
 * these, what the reader who opened a page last can narrow it to with the next click. After each of these it rests for as
 * long as the page took, and waits while readers ask: it keeps one processor half busy at most.
 */
public final class Ahead implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration QUIET = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** What an address may hold whose next pages are made: else anybody could have them made again with a word more. */
    private static final Set<String> PLAIN = Set.of(Scope.DATASET, Scope.LANGUAGE, Scope.NARROWING);

    private final Datasets datasets;
    private final List<Route> routes;
    private final BiConsumer<Asked, Route> make;
    private final Runnable then;
    private final Extent extent;
    private final Map<DatasetName, Edition> paged = new HashMap<>();
    private final Map<DatasetName, Edition> narrowed = new HashMap<>();
    /** The page that a reader opened last. */
    private final BlockingQueue<LikelyPages.Page> opened = new ArrayBlockingQueue<>(1);

    private final AtomicLong lastOpened = new AtomicLong(System.nanoTime() - QUIET.toNanos());
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    /** What is made ahead. */
    public enum Extent {
        /** The pages of the navigation. */
        PAGES,
        /** These, and what readers are likely to narrow them to. */
        NARROWED_TOO
    }

    /**
     * Not started yet.
     *
     * @param make makes a page and keeps it
     * @param then is done once, when the first pages are made
     */
    Ahead(Datasets datasets, List<Route> routes, Extent extent, BiConsumer<Asked, Route> make, Runnable then) {
        this.datasets = datasets;
        this.routes = routes.stream()
                .filter(route -> Navigation.addresses().contains(route.path()))
                .toList();
        this.extent = extent;
        this.make = make;
        this.then = then;
        this.thread = new Thread(this::run, "ahead");
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Says that a reader asks for a page: nothing is to be made ahead meanwhile but what the reader may ask for next. */
    void open(Asked asked, Route route) {
        lastOpened.set(System.nanoTime());
        if (extent == Extent.NARROWED_TOO
                && PLAIN.containsAll(asked.query().keySet())
                && routes.contains(route)
                && route.reach() == Route.Reach.NARROWED) {
            opened.clear();
            opened.offer(new LikelyPages.Page(asked, route));
        }
    }

    private void run() {
        // The dataset that opens first is ready first.
        makeNew(datasets.standard(), paged, data -> List.of(Narrowing.NONE));
        if (closing.getCount() > 0) {
            tried(datasets.standard(), then);
        }
        do {
            names().forEach(name -> makeNew(name, paged, data -> List.of(Narrowing.NONE)));
            names().forEach(name -> makeNew(name, narrowed, this::wanted));
            makeNext();
        } while (rested(BETWEEN_LOOKS));
    }

    /** What the reader who opened a page last can choose there, until another page is opened. */
    private void makeNext() {
        LikelyPages.Page last = opened.poll();
        if (last != null) {
            DatasetName standard = datasets.standard();
            String name = last.asked().parameter(Scope.DATASET).orElse(standard.value());
            tried(
                    standard,
                    () -> datasets.folder(name)
                            .filter(folder -> shown(folder).isPresent())
                            .map(datasets::current)
                            .ifPresent(data -> makeNext(data, last)));
        }
    }

    private void makeNext(PublishedData data, LikelyPages.Page last) {
        if (data.smallNumbers().isPresent()) {
            return;
        }
        for (LikelyPages.Page next : LikelyPages.after(data, last, routes)) {
            if (!opened.isEmpty() || !madeForReader(data, next.asked(), next.route())) {
                return;
            }
        }
    }

    private List<DatasetName> names() {
        try {
            return datasets.names();
        } catch (UncheckedIOException e) {
            // A home that cannot be listed now may be in a second; who asks meanwhile is told.
            return List.of();
        }
    }

    private List<Narrowing> wanted(PublishedData data) {
        return extent == Extent.NARROWED_TOO && data.smallNumbers().isEmpty()
                ? LikelyPages.narrowings(data)
                : List.of();
    }

    /** What cannot be read or made now is tried again with the next edition; who asks for it meanwhile is told. */
    private void makeNew(
            DatasetName name, Map<DatasetName, Edition> done, Function<PublishedData, List<Narrowing>> what) {
        tried(name, () -> {
            Optional<DatasetFolder> folder = datasets.folder(name.value());
            Optional<Edition> published = folder.flatMap(Ahead::shown);
            if (folder.isPresent() && published.isPresent() && !published.equals(Optional.ofNullable(done.get(name)))) {
                done.put(name, published.get());
                PublishedData data = datasets.current(folder.get());
                makeAll(data, what.apply(data));
            }
        });
    }

    /** The published edition, unless it has to be kept from readers until its small numbers are hidden. */
    private static Optional<Edition> shown(DatasetFolder folder) {
        try {
            return Optional.of(folder.requirePublished()).filter(folder::isProtectedEnough);
        } catch (LakeException e) {
            return Optional.empty(); // Who asks for it is told what is wrong.
        }
    }

    /** Nothing that fails here is allowed to end the work for other datasets and later editions. */
    private static void tried(DatasetName name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            org.slf4j.LoggerFactory.getLogger(Ahead.class).warn("Cannot make pages of {} ahead", name, e);
        }
    }

    private void makeAll(PublishedData data, List<Narrowing> narrowings) {
        for (Narrowing narrowing : narrowings) {
            for (Route route : routes) {
                boolean differs = narrowing.isNone() || route.reach() == Route.Reach.NARROWED;
                if (differs && !made(data, narrowing, route)) {
                    return;
                }
            }
        }
    }

    /** Makes a page, and says whether to go on: not where the program ends, or another edition is published. */
    private boolean made(PublishedData data, Narrowing narrowing, Route route) {
        Asked asked = Asked.of(route.path(), parameters(data.folder().name(), narrowing));
        if (!narrowing.isNone()) {
            makeNext();
            return isGoingOn(data) && madeForReader(data, asked, route);
        }
        tried(data.folder().name(), () -> make.accept(asked, route));
        return isGoingOn(data);
    }

    /** What takes long is followed by a rest, and waits for readers. */
    private boolean madeForReader(PublishedData data, Asked asked, Route route) {
        long start = System.nanoTime();
        tried(data.folder().name(), () -> make.accept(asked, route));
        return rested(Duration.ofNanos(System.nanoTime() - start)) && readersPaused() && isGoingOn(data);
    }

    private boolean isGoingOn(PublishedData data) {
        return closing.getCount() > 0 && shown(data.folder()).equals(Optional.of(data.edition()));
    }

    /** Waits while readers open pages, though not for ever. */
    private boolean readersPaused() {
        long start = System.nanoTime();
        long quiet = System.nanoTime() - lastOpened.get();
        while (quiet < QUIET.toNanos() && System.nanoTime() - start < LONGEST_PAUSE.toNanos()) {
            if (!rested(QUIET.minusNanos(quiet))) {
                return false;
            }
            quiet = System.nanoTime() - lastOpened.get();
        }
        return true;
    }

    private Map<String, String> parameters(DatasetName dataset, Narrowing narrowing) {
        Map<String, String> parameters = new HashMap<>();
        if (!dataset.equals(datasets.standard())) {
            parameters.put(Scope.DATASET, dataset.value());
        }
        if (!narrowing.isNone()) {
            parameters.put(Scope.NARROWING, narrowing.text());
        }
        return parameters;
    }

    /** Waits, and says whether to go on. */
    private boolean rested(Duration time) {
        try {
            return !closing.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Begins nothing new. */
    void end() {
        closing.countDown();
    }

    /** What is being made reads the home, and may write to it: nobody shall find it at that after the server. */
    @Override
    public void close() {
        end();
        try {
            thread.join(LONGEST_WAIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
