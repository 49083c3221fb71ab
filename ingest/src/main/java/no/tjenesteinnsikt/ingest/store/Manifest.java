package no.tjenesteinnsikt.ingest.store;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.document.Checksum;

/**
 * What a folder of Parquet files consists of. Its own checksum names the folder.
 *
 * @param schemaVersion the version of the schema
 * @param files sorted by path
 */
record Manifest(int schemaVersion, List<Entry> files) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ID_DIGITS = 16;

    /**
     * One file.
     *
     * @param table the table it belongs to
     * @param path below the folder, with slashes
     * @param sha256 the checksum of its bytes
     */
    record Entry(String table, String path, String sha256) {}

    Manifest {
        files = files.stream().sorted(Comparator.comparing(Entry::path)).toList();
    }

    /** Describes the Parquet files below a folder. */
    static Manifest of(Path folder, int schemaVersion) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Entry> entries = new ArrayList<>();
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path relative = folder.relativize(file);
                String path = relative.toString().replace('\\', '/');
                if (path.endsWith(".parquet")) {
                    entries.add(new Entry(relative.getName(0).toString(), path, Checksums.sha256(file)));
                }
            }
            return new Manifest(schemaVersion, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The manifest as the bytes that are stored and hashed. */
    byte[] bytes() {
        ObjectNode root = JSON.createObjectNode();
        root.put("schema_version", schemaVersion);
        ArrayNode list = root.putArray("files");
        for (Entry entry : files) {
            list.addObject()
                    .put("table", entry.table())
                    .put("path", entry.path())
                    .put("sha256", entry.sha256());
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return JSON.writer(printer).writeValueAsBytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a folder that has exactly these files. */
    String id() {
        return Checksum.of(bytes()).hex().substring(0, ID_DIGITS);
    }
}
