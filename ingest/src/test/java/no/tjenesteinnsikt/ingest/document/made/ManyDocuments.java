package no.tjenesteinnsikt.ingest.document.made;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Writes many different documents for the measurements in {@code docs/benchmarks}: folder, format, how many. */
public final class ManyDocuments {
    private ManyDocuments() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String format = arguments[1];
        IntStream.range(0, Integer.parseInt(arguments[2])).parallel().forEach(number -> {
            try {
                Files.write(folder.resolve("tilbakemelding-" + number + "." + format), content(number, format));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] content(int number, String format) {
        GroupMade made = GroupMade.newer(number);
        return switch (format) {
            case "txt" -> made.text().getBytes(StandardCharsets.UTF_8);
            case "html" -> made.html().getBytes(StandardCharsets.UTF_8);
            case "docx" -> made.docx().bytes();
            case "pdf" -> made.pdf().bytes();
            default -> throw new IllegalArgumentException("Cannot make a document of format " + format);
        };
    }
}
