package no.tjenesteinnsikt.dashboard.web;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Work that keeps a processor busy for a while is done by as many at a time as there are processors, in the order in which
 * it came. Answers that are quick do not wait behind it.
 */
final class Turns {
    private final Semaphore free;

    Turns(int atOnce) {
        this.free = new Semaphore(atOnce, true);
    }

    <T> T take(Supplier<T> work) {
        free.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
