package no.tjenesteinnsikt.ingest.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** File formats that are not text, known by their first bytes. */
enum FileFormat {
    PDF("%PDF-", "application/pdf", "en PDF-fil"),
    ZIP("PK\u0003\u0004", "application/zip", "en ZIP- eller Office-fil"),
    EMPTY_ZIP("PK\u0005\u0006", "application/zip", "en tom ZIP-fil"),
    OLD_OFFICE("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "application/x-ole-storage", "en eldre Office-fil"),
    RTF("{\\rtf", "application/rtf", "en RTF-fil"),
    GZIP("\u001f\u008b", "application/gzip", "en GZIP-fil"),
    SEVEN_ZIP("7z\u00bc\u00af'\u001c", "application/x-7z-compressed", "en 7z-fil"),
    PNG("\u0089PNG", "image/png", "et PNG-bilde"),
    JPEG("\u00ff\u00d8\u00ff", "image/jpeg", "et JPEG-bilde"),
    GIF("GIF8", "image/gif", "et GIF-bilde"),
    TIFF_LITTLE("II*\u0000", "image/tiff", "et TIFF-bilde"),
    TIFF_BIG("MM\u0000*", "image/tiff", "et TIFF-bilde"),
    PARQUET("PAR1", "application/vnd.apache.parquet", "en Parquet-fil"),
    UTF16_LITTLE("\u00ff\u00fe", "text/plain", "en tekstfil i UTF-16"),
    UTF16_BIG("\u00fe\u00ff", "text/plain", "en tekstfil i UTF-16");

    private final String magic;
    private final String mediaType;
    private final String words;

    FileFormat(String magic, String mediaType, String words) {
        this.magic = magic;
        this.mediaType = mediaType;
        this.words = words;
    }

    String mediaType() {
        return mediaType;
    }

    /** The format in Norwegian, with its article. */
    String words() {
        return words;
    }

    /** Whether the name of a file of this format usually ends so; true also for names that say nothing. */
    static boolean fits(String fileName, String mediaType) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "pdf" -> mediaType.equals("application/pdf");
            case "docx" -> mediaType.endsWith("wordprocessingml.document");
            case "xlsx" -> mediaType.endsWith("spreadsheetml.sheet");
            case "html", "htm" -> mediaType.startsWith("text/");
            case "csv", "txt", "md" -> mediaType.startsWith("text/");
            default -> true;
        };
    }

    static Optional<FileFormat> of(byte[] content) {
        return Arrays.stream(values()).filter(f -> f.starts(content)).findFirst();
    }

    /** The magic holds one byte in each character. */
    private boolean starts(byte[] content) {
        return content.length >= magic.length()
                && new String(content, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }
}
