package no.tjenesteinnsikt.analytics;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same work for many things, some at once, and gives the results in the order of the things. */
public final class InOrder {
    private InOrder() {}

    /** Takes the result of the thing with that number, from 0. */
    public interface Taker<R> {
        void take(int number, R result);
    }

    /**
     * Does the work. What fails first in the order of the things is thrown, and the rest is given up.
     *
     * @param atOnce how many at once; where it is one, all is done by the calling thread
     * @param work may be done by another thread where more than one is done at once
     * @param taker called by the calling thread, one after the other
     */
    public static <T, R> void each(List<T> things, int atOnce, Function<T, R> work, Taker<R> taker) {
        if (atOnce == 1) {
            for (int i = 0; i < things.size(); i++) {
                taker.take(i, work.apply(things.get(i)));
            }
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(atOnce, InOrder::thread);
        try {
            List<Future<R>> results = things.stream()
                    .map(thing -> threads.submit(() -> work.apply(thing)))
                    .toList();
            for (int i = 0; i < results.size(); i++) {
                taker.take(i, results.get(i).get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** One whose work was given up does not keep the program from its end. */
    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "indicators");
        thread.setDaemon(true);
        return thread;
    }
}
