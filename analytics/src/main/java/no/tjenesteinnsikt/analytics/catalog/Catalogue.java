package no.tjenesteinnsikt.analytics.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All indicators of a run, sorted by id.
 *
 * @param indicators the definitions
 * @param attachments the texts of other definitions on which the same results rest, such as the readings of published
 *     figures
 */
public record Catalogue(List<Indicator> indicators, List<String> attachments) {
    /** Rises with every change of the Java code that can change a number. */
    public static final int COMPUTATION_VERSION = 1;

    private static final int ID_DIGITS = 16;

    public Catalogue {
        indicators =
                indicators.stream().sorted(Comparator.comparing(Indicator::id)).toList();
        attachments = attachments.stream().sorted().toList();
        Map<String, Long> times =
                indicators.stream().collect(Collectors.groupingBy(Indicator::id, Collectors.counting()));
        times.forEach((id, count) -> {
            if (count > 1) {
                throw new IllegalArgumentException("Cannot have two indicators of id " + id);
            }
        });
    }

    /** The indicator of that id. */
    public Optional<Indicator> find(String id) {
        return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The same catalogue with attachments. */
    public Catalogue with(List<String> texts) {
        return new Catalogue(indicators, texts);
    }

    /** The first 16 hex digits of the SHA-256 of everything that is defined here; no engine has a part in it. */
    public String id() {
        String all = "computation " + COMPUTATION_VERSION + "\u0001"
                + indicators.stream().map(Indicator::canonical).collect(Collectors.joining("\u0001")) + "\u0002"
                + String.join("\u0001", attachments);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot compute SHA-256 on this JDK", e);
        }
    }
}
