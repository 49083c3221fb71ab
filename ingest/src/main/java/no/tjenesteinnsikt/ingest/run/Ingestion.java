package no.tjenesteinnsikt.ingest.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.tjenesteinnsikt.ingest.assembly.Assembly;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.assembly.HeldDocument;
import no.tjenesteinnsikt.ingest.assembly.Joined;
import no.tjenesteinnsikt.ingest.assembly.ReadDocument;
import no.tjenesteinnsikt.ingest.bulk.BulkFile;
import no.tjenesteinnsikt.ingest.bulk.BulkStage;
import no.tjenesteinnsikt.ingest.document.Checksum;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading.Outcome;
import no.tjenesteinnsikt.ingest.form.table.RecordForm;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.run.IngestedDocument.Novelty;
import no.tjenesteinnsikt.ingest.run.SourceFile.Found;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;

/**
 * Reads the files of one ingest together with the documents that the dataset holds, and gives the rows of the new
 * snapshot. The same documents give the same rows, in whatever order and however many ingests they came.
 */
public final class Ingestion implements AutoCloseable {
    /** A table file from this size on is read by the engine: about twenty thousand rows. */
    public static final long LARGE_BYTES = 2L << 20;

    private final DatasetWriter writer;
    private final Ledger ledger;
    private final ReadingCache cache;
    private final BulkDocuments bulk;
    private final Assembly assembly;
    private final DocumentReader reader = new DocumentReader();
    private final Map<String, HeldDocument> byChecksum = new LinkedHashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final List<IngestedDocument> ingested = new ArrayList<>();

    /**
     * An ingest into a dataset.
     *
     * @param writer the right to write to it
     * @param ledger what it holds already
     * @param cache what was read from documents before
     * @param largeBytes from which size a table file counts as a large one, {@link #LARGE_BYTES} but in tests
     * @param stage opens what holds the rows of large files, which may spill to the folder that it is given
     */
    public Ingestion(
            DatasetWriter writer, Ledger ledger, ReadingCache cache, long largeBytes, Function<Path, BulkStage> stage) {
        this.writer = writer;
        this.ledger = ledger;
        this.cache = cache;
        this.bulk = new BulkDocuments(writer, cache, largeBytes, stage);
        this.assembly = new Assembly(writer.workFolder().resolve("rows"));
    }

    /**
     * Reads everything that the new snapshot rests on.
     *
     * @param files reference data, shipped documents and those that the user put in
     * @param given the years that the user gave for the last
     * @param progress hears the name of each file
     */
    public Prepared prepare(List<SourceFile> files, GivenYears given, Consumer<String> progress) {
        for (DocumentEntry entry : ledger.added()) {
            byChecksum.put(entry.sha256(), assembly.take(again(entry)));
        }
        for (SourceFile file : files) {
            progress.accept(file.name());
            ingestAll(file, file.origin() == Origin.ADDED ? given : GivenYears.NONE);
        }
        cache.removeUnused();
        return new Prepared(assembly.join(byChecksum.values()), ingested);
    }

    /** Writes the rows of the new snapshot, those of large files among them, and gives its id. */
    public String writeSnapshot(Prepared prepared) {
        if (bulk.held().isEmpty()) {
            return writer.writeSnapshot(prepared.rows());
        }
        BulkStage stage = bulk.held().get();
        Set<String> older = new HashSet<>();
        prepared.rows()
                .forEach(
                        SourceTables.SOURCE_DOCUMENT,
                        row -> row.get("replaces").ifPresent(id -> older.add(id.toString())));
        stage.leaveOut(older);
        String snapshot = writer.writeSnapshot(prepared.rows(), stage);
        bulk.remember(snapshot, byChecksum.values());
        return snapshot;
    }

    @Override
    public void close() {
        assembly.close();
        bulk.close();
        reader.close();
    }

    /** A document that the dataset holds. */
    private ReadDocument again(DocumentEntry entry) {
        Path place = ledger.place(entry);
        Optional<RecordForm> form = bulk.formOf(place, entry.bytes());
        Optional<Recognised> before = form.flatMap(found -> bulk.again(entry.sha256()));
        if (before.isPresent()) {
            return before.get().as(Unread.of(entry), entry.sha256(), entry.bytes());
        }
        if (form.isPresent()) {
            BulkFile file = bulk.scan(place, form.get(), Optional.empty());
            Optional<Recognised> read = bulk.recognise(file, entry.fileName());
            if (read.isPresent()) {
                return read.get().as(Unread.of(entry), entry.sha256(), entry.bytes());
            }
        }
        return read(Unread.of(entry), entry.sha256(), entry.bytes(), () -> ledger.content(entry));
    }

    /**
     * What an ingest came to.
     *
     * @param rows the rows of the new snapshot, which are there until the ingestion is closed
     * @param documents what became of each file, in their order
     */
    public record Prepared(Joined rows, List<IngestedDocument> documents) {
        public Prepared {
            documents = List.copyOf(documents);
        }

        /** What became of the files that a user put in. */
        public Collection<IngestedDocument> added() {
            return documents.stream()
                    .filter(document -> document.origin() == Origin.ADDED)
                    .toList();
        }
    }

    private void ingestAll(SourceFile file, GivenYears given) {
        Optional<IngestedDocument> large = file.origin() == Origin.ADDED && file.found() == Found.FILE
                ? ingestLarge(file, given)
                : Optional.empty();
        if (large.isPresent()) {
            ingested.add(large.get());
            return;
        }
        SourceContents.of(file, new SourceContents.Receiver() {
            @Override
            public void read(SourceFile part, byte[] content) {
                ingested.add(ingest(part, content, given));
            }

            @Override
            public void refused(SourceFile part, long bytes, UnreadableException why) {
                ReadDocument read = reader.refused(Unread.of(part, Optional.empty(), given), bytes, why);
                ingested.add(new IngestedDocument(
                        part.name(),
                        part.origin(),
                        Novelty.NEW,
                        assembly.take(read),
                        Optional.empty(),
                        Optional.empty()));
            }
        });
    }

    /** A table that the engine reads; empty for any other file. */
    private Optional<IngestedDocument> ingestLarge(SourceFile file, GivenYears given) {
        Optional<RecordForm> form = bulk.formOf(file.path());
        if (form.isEmpty()) {
            return Optional.empty();
        }
        Path copy = bulk.copyPlace();
        BulkFile large = bulk.scan(file.path(), form.get(), Optional.of(copy));
        return bulk.recognise(large, file.name()).map(read -> {
            writer.keepSource(large.sha256(), copy);
            return told(
                    file,
                    large.sha256(),
                    known -> read.as(
                            Unread.of(file, known.map(HeldDocument::entry), given), large.sha256(), large.bytes()));
        });
    }

    private IngestedDocument ingest(SourceFile file, byte[] content, GivenYears given) {
        String sha256 = Checksum.of(content).hex();
        writer.keepSource(sha256, content);
        return told(file, sha256, known -> {
            Unread unread = Unread.of(file, known.map(HeldDocument::entry), given);
            return read(unread, sha256, content.length, () -> content);
        });
    }

    /** What became of a file: new, known or a duplicate. */
    private IngestedDocument told(
            SourceFile file, String sha256, Function<Optional<HeldDocument>, ReadDocument> reading) {
        Optional<HeldDocument> known = Optional.ofNullable(byChecksum.get(sha256));
        Optional<String> twin = Optional.ofNullable(seen.putIfAbsent(sha256, file.name()));
        boolean isOfTheRelease = known.filter(document -> document.entry().origin() != Origin.ADDED)
                .isPresent();
        if (isOfTheRelease) {
            return new IngestedDocument(
                    file.name(), file.origin(), Novelty.DUPLICATE, known.orElseThrow(), twin, Optional.empty());
        }
        HeldDocument read = assembly.take(reading.apply(known));
        byChecksum.put(sha256, read);
        Novelty first = known.isEmpty() ? Novelty.NEW : Novelty.KNOWN;
        return new IngestedDocument(
                file.name(),
                file.origin(),
                twin.isPresent() ? Novelty.DUPLICATE : first,
                read,
                twin,
                bulk.reading(sha256));
    }

    /** Reads a document, unless this build read it before. */
    private ReadDocument read(Unread document, String sha256, long bytes, Supplier<byte[]> content) {
        Recognised recognised = cache.find(sha256, document).orElseGet(() -> {
            Recognised fresh = reader.read(document, content.get());
            if (fresh.reading().outcome() == Outcome.ACCEPTED) {
                // A refusal may come from a limit of time or memory, which another time may not be met.
                cache.keep(sha256, document, fresh);
            }
            return fresh;
        });
        return recognised.as(document, sha256, bytes);
    }
}
