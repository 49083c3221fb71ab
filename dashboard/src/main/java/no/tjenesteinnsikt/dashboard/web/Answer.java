package no.tjenesteinnsikt.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A whole answer as it is sent: compressed once, named by its content. */
final class Answer {
    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json; charset=utf-8";
    static final String CSV = "text/csv; charset=utf-8";
    static final String SVG = "image/svg+xml; charset=utf-8";

    private final HttpStatus status;
    private final String mediaType;
    private final byte[] compressed;
    private final String tag;
    private final String location;
    private final String fileName;

    private Answer(HttpStatus status, String mediaType, String text, String location) {
        this(status, mediaType, text.getBytes(StandardCharsets.UTF_8), location, "");
    }

    private Answer(HttpStatus status, String mediaType, byte[] bytes, String location, String fileName) {
        this.status = status;
        this.mediaType = mediaType;
        this.compressed = compress(bytes);
        this.tag = checksum(bytes);
        this.location = location;
        this.fileName = fileName;
    }

    /** A file that the browser saves. */
    static Answer download(PageAnswer.Download file) {
        return new Answer(HttpStatus.OK, file.mediaType(), file.content().get(), "", file.name());
    }

    static Answer shown(String mediaType, String text) {
        return new Answer(HttpStatus.OK, mediaType, text, "");
    }

    static Answer refused(HttpStatus status, String html) {
        return new Answer(status, HTML, html, "");
    }

    static Answer elsewhere(String address) {
        return new Answer(HttpStatus.FOUND, "text/plain; charset=utf-8", "", address);
    }

    /** Whether it is what was asked for, and the same for everybody who asks. */
    boolean isKept() {
        return status == HttpStatus.OK;
    }

    int bytes() {
        return compressed.length;
    }

    /** Sends it, or says that the reader already has it. */
    void send(Context context) {
        boolean zipped = accepts(context.header("Accept-Encoding"));
        String name = "\"" + tag + (zipped ? "-gzip\"" : "\"");
        context.header("Vary", "Accept-Encoding");
        if (isKept()) {
            context.header("ETag", name).header("Cache-Control", "no-cache");
            if (isNamed(context.header("If-None-Match"), name)) {
                context.status(HttpStatus.NOT_MODIFIED);
                return;
            }
        }
        if (!location.isEmpty()) {
            context.header("Location", location);
        }
        if (!fileName.isEmpty()) {
            context.header("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        }
        context.disableCompression();
        context.status(status).contentType(mediaType);
        if (zipped) {
            context.header("Content-Encoding", "gzip").result(compressed);
        } else {
            context.result(expand(compressed));
        }
    }

    private static boolean accepts(@Nullable String encodings) {
        return encodings != null
                && Arrays.stream(encodings.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(String::strip)
                        .anyMatch(encoding ->
                                encoding.startsWith("gzip") && !encoding.matches("gzip\\s*;\\s*q=0(\\.0*)?"));
    }

    private static boolean isNamed(@Nullable String names, String name) {
        return names != null
                && Arrays.stream(names.split(",", -1))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(name) || one.equals("*"));
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] expand(byte[] compressed) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return zip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
