package no.tjenesteinnsikt.dashboard.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Puts work in the order in which several who share it are done soonest: what took longest the last time comes first. */
final class LongestFirst {
    private final Map<String, Long> nanoseconds = new ConcurrentHashMap<>();

    /** Does the work of that name, and remembers how long it took. */
    <T> T timed(String name, Supplier<T> work) {
        long start = System.nanoTime();
        T done = work.get();
        nanoseconds.put(name, System.nanoTime() - start);
        return done;
    }

    /** The names in order; of what was never done nobody knows how long it takes, and it comes first. */
    List<String> sorted(Collection<String> names) {
        Map<String, Long> known = Map.copyOf(nanoseconds);
        return names.stream()
                .sorted(Comparator.comparing((String name) -> known.getOrDefault(name, Long.MAX_VALUE))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
