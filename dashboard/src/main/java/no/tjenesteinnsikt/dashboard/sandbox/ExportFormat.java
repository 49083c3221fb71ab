package no.tjenesteinnsikt.dashboard.sandbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which the engine itself writes a whole result. */
public enum ExportFormat {
    /** RFC 4180: header, decimal point, NULL an empty field, empty text {@code ""}. */
    CSV("text/csv; charset=utf-8", "format csv, header, new_line '\\r\\n'"),
    /** An array of objects; numbers exact, NULL null. */
    JSON("application/json; charset=utf-8", "format json, array true"),
    /** One file, zstd. */
    PARQUET("application/vnd.apache.parquet", "format parquet, compression zstd");

    private final String mediaType;
    private final String options;

    ExportFormat(String mediaType, String options) {
        this.mediaType = mediaType;
        this.options = options;
    }

    /** What browsers are told. */
    public String mediaType() {
        return mediaType;
    }

    /** The name in options and the ending of files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that name. */
    public static Optional<ExportFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /** The options of COPY. */
    String options() {
        return options;
    }
}
