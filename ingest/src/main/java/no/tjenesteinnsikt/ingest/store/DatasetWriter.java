package no.tjenesteinnsikt.ingest.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.Protection;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.SmallNumbers;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.lake.TableRows;

/**
 * The right to write to one dataset. What it writes is invisible until {@link #publish} and harmless when the process
 * dies before that.
 */
public final class DatasetWriter implements AutoCloseable {
    private static final String FIRST = "none";

    private final DatasetFolder folder;
    private final DatasetLock lock;
    private final Supplier<ParquetFiles> engine;
    private final KeptSources sources;

    private DatasetWriter(DatasetFolder folder, DatasetLock lock, Supplier<ParquetFiles> engine) {
        this.folder = folder;
        this.lock = lock;
        this.engine = engine;
        this.sources = new KeptSources(folder);
    }

    /**
     * Takes the dataset's lock and clears what a process that died left behind.
     *
     * @param folder the dataset, which is made where it is missing
     * @param engine opens what reads and writes Parquet
     */
    public static DatasetWriter open(DatasetFolder folder, Supplier<ParquetFiles> engine) {
        DatasetLock lock = DatasetLock.acquire(folder);
        try {
            Durable.writing(folder.staging(), () -> {
                Durable.removeTree(folder.staging());
                return Files.createDirectories(folder.staging());
            });
            return new DatasetWriter(folder, lock, engine);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Keeps a document, once, under its checksum. It is on the disk when a snapshot is written. */
    public void keepSource(String sha256, byte[] content) {
        sources.keep(sha256, content);
    }

    /** Keeps a document that lies in a file below {@link #workFolder()}, once, under its checksum. */
    public void keepSource(String sha256, Path draft) {
        sources.keep(sha256, draft);
    }

    /** A folder for files that are gone with this writer, on the same disk as the dataset. */
    public Path workFolder() {
        Path work = folder.staging().resolve("work");
        return Durable.writing(work, () -> Files.createDirectories(work));
    }

    /**
     * Writes a snapshot.
     *
     * @param rows the rows; a table that has none is empty
     * @return its id; the same rows give the same id
     */
    public String writeSnapshot(TableRows rows) {
        try (ParquetFiles files = engine.get()) {
            return writeSnapshot(rows, files);
        }
    }

    /**
     * Writes a snapshot.
     *
     * @param rows the rows; a table that has none is empty
     * @param files writes them, perhaps together with rows that it holds already
     * @return its id; the same rows give the same id
     */
    public String writeSnapshot(TableRows rows, ParquetFiles files) {
        sources.syncNames();
        Path draft = writeTables("snapshot", Schema.SNAPSHOT, rows, files);
        Manifest manifest = Manifest.of(draft, Schema.VERSION);
        settle(draft, manifest, folder.snapshot(manifest.id()));
        return manifest.id();
    }

    /**
     * Writes a snapshot that is another one with some rows changed.
     *
     * @param snapshot the one that it is made from
     * @param changed the tables of which rows may be changed; the others are copied as they are
     * @param change what becomes of a row
     * @return its id; the same rows give the same id
     */
    public String writeChanged(String snapshot, Set<Table> changed, UnaryOperator<Row> change) {
        try (ParquetFiles from = engine.get();
                ParquetFiles to = engine.get()) {
            Path old = folder.snapshot(snapshot);
            TableRows rows = (table, reader) -> from.forEach(old, table, row -> reader.accept(change.apply(row)));
            return writeSnapshot(rows, new CopiedFiles(old, changed, to));
        }
    }

    /** Sets, or takes away, the rule by which small numbers of people are hidden in what is published from now on. */
    public void keepSmallNumbers(Optional<SmallNumbers> rule) {
        Path file = folder.smallNumbersFile();
        Durable.writing(file, () -> {
            if (rule.isEmpty()) {
                return Files.deleteIfExists(file);
            }
            Durable.replace(file, (rule.get().line() + "\n").getBytes(StandardCharsets.UTF_8), folder.staging());
            return true;
        });
    }

    /**
     * Writes the results of a snapshot in which small numbers were hidden.
     *
     * @param snapshot the id of that snapshot
     * @param catalogue the id of the definitions and of the rule, 16 hex digits
     * @param rows the rows
     * @param protection what is hidden
     * @return the edition, which is not published yet
     */
    public Edition writeResult(String snapshot, String catalogue, Rows rows, Protection protection) {
        Edition edition = writeResult(snapshot, catalogue, rows);
        Path file = folder.protectionFile(edition.result());
        Durable.writing(file, () -> {
            Durable.replace(file, protection.text().getBytes(StandardCharsets.UTF_8), folder.staging());
            return file;
        });
        return edition;
    }

    /**
     * Writes the results of a snapshot.
     *
     * @param snapshot the snapshot's id
     * @param catalogue the id of the definitions that gave them, 16 hex digits
     * @param rows the rows
     * @return the edition, which is not published yet
     */
    public Edition writeResult(String snapshot, String catalogue, Rows rows) {
        Edition edition = new Edition(snapshot, snapshot + "-" + catalogue);
        try (ParquetFiles files = engine.get()) {
            Path draft = writeTables("result", Schema.RESULT, rows, files);
            settle(draft, Manifest.of(draft, Schema.VERSION), folder.result(edition.result()));
        }
        return edition;
    }

    private Path writeTables(String name, List<Table> tables, TableRows rows, ParquetFiles files) {
        Path draft = folder.staging().resolve(name);
        return Durable.writing(draft, () -> {
            Durable.removeTree(draft);
            for (Table table : tables) {
                files.write(draft, table, rows);
            }
            return draft;
        });
    }

    private void settle(Path draft, Manifest manifest, Path place) {
        Durable.writing(place, () -> {
            Path manifestFile = place.resolve("manifest.json");
            if (Files.exists(manifestFile) && sameFiles(place, manifest)) {
                Durable.removeTree(draft);
                return place;
            }
            Durable.removeTree(place);
            Files.write(draft.resolve("manifest.json"), manifest.bytes());
            Durable.syncTree(draft);
            Durable.moveFolder(draft, place);
            return place;
        });
    }

    private static boolean sameFiles(Path place, Manifest manifest) {
        return Manifest.of(place, manifest.schemaVersion()).equals(manifest);
    }

    /** Whether a snapshot is there, byte for byte. */
    public boolean isWhole(String snapshot) {
        Path place = folder.snapshot(snapshot);
        return Files.isDirectory(place)
                && Manifest.of(place, Schema.VERSION).id().equals(snapshot);
    }

    /** Makes an edition the one that readers get. */
    public void publish(Publication publication) {
        Edition edition = publication.edition();
        if (folder.published().filter(edition::equals).isPresent()) {
            return;
        }
        requirePresent(edition);
        requireProtected(edition);
        Durable.writing(folder.current(), () -> {
            History.append(folder, publication);
            Durable.replace(
                    folder.current(), (edition.line() + "\n").getBytes(StandardCharsets.UTF_8), folder.staging());
            return Files.deleteIfExists(folder.preview());
        });
    }

    /** Remembers an edition that is ready, for {@link #previewed} to publish later, and the edition that it builds on. */
    public void keepPreview(Edition edition) {
        Durable.writing(folder.root(), () -> {
            String lines = edition.line() + "\n" + base() + "\n";
            Durable.replace(folder.preview(), lines.getBytes(StandardCharsets.UTF_8), folder.staging());
            return edition;
        });
    }

    private String base() {
        return folder.published().map(Edition::line).orElse(FIRST);
    }

    /**
     * The edition that was made with a preview and not published yet. What was seen in the preview is what changes: it
     * does not count any more when another edition was published since.
     */
    public Edition previewed() {
        Edition waiting = folder.waiting()
                .orElseThrow(() -> new LakeException(
                        LakeException.Reason.NOT_FOUND,
                        "Kan ikke publisere «" + folder.name()
                                + "»: det venter ingen forhåndsvist datautgave. Kjør «ingest --preview» først."));
        List<String> lines = Durable.writing(folder.preview(), () -> Files.readAllLines(folder.preview()));
        if (lines.size() < 2 || !lines.get(1).equals(base())) {
            throw new LakeException(
                    LakeException.Reason.NOT_FOUND,
                    "Kan ikke publisere datautgaven «" + waiting.snapshot() + "» av «" + folder.name()
                            + "»: en annen er publisert siden den ble forhåndsvist. Kjør «ingest --preview» på nytt.");
        }
        return waiting;
    }

    /** The edition in which a snapshot was last published. */
    public Edition editionOf(String snapshot) {
        Edition edition = History.lastOf(History.read(folder), snapshot)
                .map(Publication::edition)
                .orElseThrow(() -> new LakeException(
                        LakeException.Reason.NOT_FOUND,
                        "Finner ikke datautgaven «" + LakeException.printable(snapshot) + "» i «" + folder.name()
                                + "»: se «snapshots» for dem som finnes."));
        requirePresent(edition);
        return edition;
    }

    private void requirePresent(Edition edition) {
        if (!Files.exists(folder.snapshot(edition.snapshot()).resolve("manifest.json"))
                || !Files.exists(folder.result(edition.result()).resolve("manifest.json"))) {
            throw new LakeException(
                    LakeException.Reason.REMOVED,
                    "Kan ikke bruke datautgaven «" + edition.snapshot() + "»: den er fjernet med «prune».");
        }
    }

    private void requireProtected(Edition edition) {
        if (!folder.isProtectedEnough(edition)) {
            throw new LakeException(
                    LakeException.Reason.NOT_FOUND,
                    "Kan ikke publisere datautgaven «" + edition.snapshot()
                            + "»: den viser små tall, som skal skjules i «" + folder.name()
                            + "». Lag den på nytt med «ingest», eller slå av med «small-numbers --off».");
        }
    }

    /** Removes a snapshot and its results. */
    void remove(String snapshot) {
        Durable.writing(folder.root(), () -> {
            Durable.removeTree(folder.snapshot(snapshot));
            for (Path result : Editions.folders(folder.results())) {
                if (String.valueOf(result.getFileName()).startsWith(snapshot + "-")) {
                    Durable.removeTree(result);
                }
            }
            return folder.root();
        });
    }

    /** The dataset that is written to. */
    public DatasetFolder folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            Durable.writing(folder.staging(), () -> {
                Durable.removeTree(folder.staging());
                return folder.staging();
            });
        } finally {
            lock.close();
        }
    }
}
