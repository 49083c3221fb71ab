package no.tjenesteinnsikt.dashboard.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.lake.Contacts;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * The text of a document as the dataset keeps it. E-mail addresses and telephone numbers are hidden character by
 * character, so that the places that rows name stay where they are.
 */
public final class FileSourceText implements SourceText {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");
    private static final String MARK = "\uFEFF";

    @Override
    public Optional<ShownText> text(PublishedData data, Row document) {
        if (!document.text("text_access").equals("public")
                || !document.text("media_type").startsWith("text/")
                || !CHECKSUM.matcher(document.text("sha256")).matches()) {
            return Optional.empty();
        }
        boolean table = document.text("media_type").equals("text/csv");
        return read(data.folder().sources().resolve(document.text("sha256")))
                .map(FileSourceText::split)
                .map(lines -> ShownText.ofLines(lines.stream()
                        .map(line -> table ? hiddenByField(line) : Contacts.hide(line))
                        .toList()));
    }

    private static Optional<String> read(Path file) {
        try {
            String text = decoded(Files.readAllBytes(file));
            return Optional.of(text.startsWith(MARK) ? text.substring(1) : text);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is no UTF-8 was read as Windows-1252 when it was put in, or not at all. */
    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static List<String> split(String text) {
        String[] parts = LINE_END.split(text, -1);
        boolean ended = parts[parts.length - 1].isEmpty();
        return Arrays.asList(parts).subList(0, ended ? parts.length - 1 : parts.length);
    }

    /** A number right behind a comma is no telephone number in prose, but is in a field. */
    private static String hiddenByField(String line) {
        StringBuilder hidden = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == ',' || line.charAt(i) == ';' || line.charAt(i) == '\t') {
                hidden.append(Contacts.hide(line.substring(start, i)));
                hidden.append(i < line.length() ? String.valueOf(line.charAt(i)) : "");
                start = i + 1;
            }
        }
        return Contacts.hide(hidden.toString());
    }
}
