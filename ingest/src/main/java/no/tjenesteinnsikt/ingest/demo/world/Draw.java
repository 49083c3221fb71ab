package no.tjenesteinnsikt.ingest.demo.world;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Chance that comes out the same every time: each thing is drawn from the seed and its own name, so that a further one
 * changes none of the others. {@link Random}'s algorithm is part of its contract.
 */
public final class Draw {
    private final String key;
    private final Random random;

    private Draw(String key) {
        this.key = key;
        this.random = new Random(number(key));
    }

    /** The start of all draws. */
    public static Draw of(long seed) {
        return new Draw(String.valueOf(seed));
    }

    /** A draw for the thing of that name, which depends on nothing that was drawn before. */
    public Draw about(Object... name) {
        return new Draw(key + "/" + Arrays.stream(name).map(String::valueOf).collect(Collectors.joining("/")));
    }

    private static long number(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A number from the one to the other, both included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Whether it happens, in so many of a hundred cases. */
    public boolean inPercent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of them. */
    public <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** So many different ones of them, in an order of their own. */
    public <T> List<T> pick(int count, List<T> things) {
        List<T> all = new ArrayList<>(things);
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, Math.min(count, all.size())));
    }
}
