package no.tjenesteinnsikt.dashboard.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What takes a while to make of rows that do not change, made once for them and forgotten with them.
 *
 * @param <K> what it depends on besides the rows
 * @param <V> what is made; it must not hold the object that it was made from, which would then never be forgotten
 */
public final class OncePerRows<K, V> {
    private final Cache<Object, Map<K, V>> made =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

    /**
     * What was made of these rows before, or is made now.
     *
     * @param rows the very object, not one that is equal; of an empty list, which all editions share, nothing is kept
     */
    public V of(Object rows, K key, Supplier<V> make) {
        if (rows instanceof Collection<?> list && list.isEmpty()) {
            return make.get();
        }
        return made.get(rows, first -> new ConcurrentHashMap<>()).computeIfAbsent(key, missing -> make.get());
    }
}
