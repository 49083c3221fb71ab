package no.tjenesteinnsikt.ingest.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import no.tjenesteinnsikt.ingest.demo.planted.MadeDocument;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;

/** Writes the documents into a folder, with a {@code source.yaml} in each that says that they are constructed. */
public final class DemoFolder implements Shelf {
    private static final String DESCRIPTION = """
            title: Konstruerte eksempeldata – ikke virkelige tjenester
            publisher: Tjenesteinnsikt
            licence: CC0 1.0
            text: public
            constructed: true
            """;
    private static final String FACTS = "document_kind: facts\n";

    private final Path root;
    private final Set<Path> described = new HashSet<>();

    /** Documents below this folder, which is made when it is not there. */
    public DemoFolder(Path root) {
        this.root = root;
    }

    @Override
    public void put(MadeDocument document) {
        Path file = root.resolve(document.path());
        Path folder = Objects.requireNonNull(file.getParent());
        try {
            if (described.add(folder)) {
                Files.createDirectories(folder);
                boolean facts =
                        document.path().endsWith(".csv") && !document.path().startsWith("aktivitet");
                write(folder.resolve("source.yaml"), DESCRIPTION + (facts ? FACTS : ""));
            }
            Files.write(file, document.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
