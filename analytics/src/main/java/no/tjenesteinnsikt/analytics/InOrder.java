package no.tjenesteinnsikt.analytics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same work for many things, some at once, and gives the results in the order of the things.
 *
 * @param work the work; may be done on another thread where more than one is done at once
 * @param atOnce how many at once
 */
record InOrder<T, R>(Function<T, R> work, int atOnce) {

    /**
     * A thing and what was made of it.
     *
     * @param of the thing
     * @param result what was made of it
     */
    record Done<T, R>(T of, R result) {}

    /** Each result is there when it is asked for; one that failed fails then, and the rest is given up. */
    Iterable<Done<T, R>> of(List<T> things) {
        return atOnce == 1 ? oneByOne(things) : () -> new Ahead(things);
    }

    private Iterable<Done<T, R>> oneByOne(List<T> things) {
        return () -> things.stream()
                .map(thing -> new Done<>(thing, work.apply(thing)))
                .iterator();
    }

    private final class Ahead implements Iterator<Done<T, R>> {
        private final ExecutorService threads = Executors.newFixedThreadPool(atOnce, task -> {
            Thread thread = new Thread(task, "indicators");
            thread.setDaemon(true);
            return thread;
        });
        private final Deque<T> things;
        private final Deque<Future<R>> results;

        Ahead(List<T> things) {
            this.things = new ArrayDeque<>(things);
            List<Future<R>> started = new ArrayList<>();
            things.forEach(thing -> started.add(threads.submit(() -> work.apply(thing))));
            this.results = new ArrayDeque<>(started);
            threads.shutdown();
        }

        @Override
        public boolean hasNext() {
            return !things.isEmpty();
        }

        @Override
        public Done<T, R> next() {
            try {
                R result = results.remove().get();
                return new Done<>(things.remove(), result);
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof RuntimeException reason
                        ? reason
                        : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
