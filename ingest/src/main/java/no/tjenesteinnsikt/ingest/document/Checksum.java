package no.tjenesteinnsikt.ingest.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a content.
 *
 * @param hex 64 lower-case hex digits
 */
public record Checksum(String hex) {
    private static final int SHORT = 16;

    public Checksum {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Cannot use checksum " + hex);
        }
    }

    /** The checksum of these bytes. */
    public static Checksum of(byte[] content) {
        try {
            return new Checksum(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot find SHA-256, which every JDK has", e);
        }
    }

    /** The first 16 hex digits: what rows say as their source. */
    public String sourceId() {
        return hex.substring(0, SHORT);
    }
}
