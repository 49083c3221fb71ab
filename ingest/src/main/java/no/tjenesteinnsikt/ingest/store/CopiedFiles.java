package no.tjenesteinnsikt.ingest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.lake.TableRows;

/** Files that are copied from another snapshot, but for some tables, which are written. */
final class CopiedFiles implements ParquetFiles {
    private final Path other;
    private final Set<Table> written;
    private final ParquetFiles files;

    /**
     * Files that are mostly copied.
     *
     * @param other the folder of the snapshot that they are copied from
     * @param written the tables that are written
     * @param files writes them
     */
    CopiedFiles(Path other, Set<Table> written, ParquetFiles files) {
        this.other = other;
        this.written = Set.copyOf(written);
        this.files = files;
    }

    @Override
    public void write(Path folder, Table table, TableRows rows) {
        if (written.contains(table)) {
            files.write(folder, table, rows);
            return;
        }
        Path from = other.resolve(table.name());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path place = folder.resolve(table.name()).resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(path, place);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Row> read(Path folder, Table table) {
        return files.read(folder, table);
    }

    @Override
    public void forEach(Path folder, Table table, Consumer<Row> reader) {
        files.forEach(folder, table, reader);
    }

    @Override
    public void close() {
        files.close();
    }
}
