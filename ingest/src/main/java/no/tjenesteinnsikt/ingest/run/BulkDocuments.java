package no.tjenesteinnsikt.ingest.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.tjenesteinnsikt.ingest.assembly.HeldDocument;
import no.tjenesteinnsikt.ingest.bulk.BulkFile;
import no.tjenesteinnsikt.ingest.bulk.BulkReader;
import no.tjenesteinnsikt.ingest.bulk.BulkReading;
import no.tjenesteinnsikt.ingest.bulk.BulkStage;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.form.Reading.Outcome;
import no.tjenesteinnsikt.ingest.form.table.RecordForm;
import no.tjenesteinnsikt.ingest.form.table.TableForm;
import no.tjenesteinnsikt.ingest.form.version.StatedVersion;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;
import org.jspecify.annotations.Nullable;

/** The large files of an ingest: whose rows a stage holds, outside Java's memory. */
final class BulkDocuments implements AutoCloseable {
    private static final String KIND = "bulk";
    private static final String MEDIA_TYPE = "text/csv";

    private static final int ID_DIGITS = 16;

    private final DatasetWriter writer;
    private final ReadingCache cache;
    private final long smallest;
    private final Function<Path, BulkStage> open;
    private final Map<String, BulkReading> read = new HashMap<>();
    private @Nullable BulkStage stage;

    /**
     * No file yet.
     *
     * @param smallest the size in bytes from which a file is a large one
     * @param open opens the stage, which may spill to the folder
     */
    BulkDocuments(DatasetWriter writer, ReadingCache cache, long smallest, Function<Path, BulkStage> open) {
        this.writer = writer;
        this.cache = cache;
        this.smallest = smallest;
        this.open = open;
    }

    /** How a file is read when it is a large one of a form that can be read record by record. */
    Optional<RecordForm> formOf(Path file) {
        return formOf(file, file.toFile().length());
    }

    /** The same for a file whose size is known; a small one is not touched. */
    Optional<RecordForm> formOf(Path file, long bytes) {
        try {
            return bytes < smallest ? Optional.empty() : BulkReader.formOf(file);
        } catch (IOException e) {
            throw new LakeException(
                    Reason.CANNOT_READ,
                    "Kan ikke lese «" + LakeException.printable(file.toString())
                            + "»: se at filen finnes og kan leses, og prøv igjen.",
                    e);
        }
    }

    /** Goes once through a file, which is copied where it is not a source of the dataset already. */
    BulkFile scan(Path file, RecordForm form, Optional<Path> copy) {
        return reader().scan(file, form, copy);
    }

    /** Where a file is copied before its checksum is known. */
    Path copyPlace() {
        return writer.workFolder().resolve("copy.csv");
    }

    /**
     * Takes the rows of a file, once however often it comes.
     *
     * @return empty where it can't be read so and is small enough to be read as other documents are
     */
    Optional<Recognised> recognise(BulkFile file, String name) {
        BulkReading reading = read.get(file.sha256());
        if (reading == null) {
            reading = reader().read(file, name);
            if (reading.reading().outcome() == Outcome.REJECTED && file.bytes() <= DocumentOpener.LARGEST_BYTES) {
                return Optional.empty();
            }
            read.put(file.sha256(), reading);
        }
        return Optional.of(recognised(reading));
    }

    private static Recognised recognised(BulkReading reading) {
        boolean isRejected = reading.reading().outcome() == Outcome.REJECTED;
        return new Recognised(
                MEDIA_TYPE,
                isRejected ? Optional.empty() : Optional.of(TableForm.NAME),
                isRejected ? "other" : KIND,
                reading.reading(),
                StatedVersion.NONE);
    }

    /**
     * Takes the rows that a document gave before, from the snapshot that has them, when that snapshot is whole.
     *
     * @return empty where the document has to be read
     */
    Optional<Recognised> again(String sha256) {
        if (read.containsKey(sha256)) {
            return Optional.empty();
        }
        return cache.findHeld(sha256)
                .filter(before -> writer.isWhole(before.snapshot()))
                .filter(before -> stage().takeAgain(
                                writer.folder().snapshot(before.snapshot()),
                                before.bulk().table(),
                                sha256.substring(0, ID_DIGITS),
                                before.bulk().rows()))
                .map(before -> {
                    read.put(sha256, before.bulk());
                    return before.recognised();
                });
    }

    /** Remembers that a snapshot has the rows of these documents; of one with too many findings to keep, nothing. */
    void remember(String snapshot, Collection<HeldDocument> documents) {
        for (HeldDocument document : documents) {
            BulkReading bulk = read.get(document.entry().sha256());
            if (bulk != null
                    && bulk.reading().outcome() == Outcome.ACCEPTED
                    && bulk.findings() == bulk.reading().findings().size()) {
                cache.keepHeld(document.entry().sha256(), new HeldBefore(snapshot, recognised(bulk), bulk));
            }
        }
    }

    private BulkReader reader() {
        return new BulkReader(this::stage, writer.workFolder());
    }

    private BulkStage stage() {
        BulkStage opened = stage;
        if (opened == null) {
            opened = open.apply(writer.workFolder().resolve("spill"));
            stage = opened;
        }
        return opened;
    }

    /** What was read of a document of that checksum. */
    Optional<BulkReading> reading(String sha256) {
        return Optional.ofNullable(read.get(sha256));
    }

    /** What holds the rows, empty where no file had any. */
    Optional<BulkStage> held() {
        return Optional.ofNullable(stage);
    }

    @Override
    public void close() {
        held().ifPresent(BulkStage::close);
    }
}
