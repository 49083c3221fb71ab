package no.tjenesteinnsikt.ingest.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.tjenesteinnsikt.ingest.assembly.Assembly;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.assembly.ReadDocument;
import no.tjenesteinnsikt.ingest.document.Checksum;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.run.IngestedDocument.Novelty;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;

/**
 * Reads the files of one ingest together with the documents that the dataset holds, and gives the rows of the new
 * snapshot. The same documents give the same rows, in whatever order and however many ingests they came.
 */
public final class Ingestion implements AutoCloseable {
    private final DatasetWriter writer;
    private final Ledger ledger;
    private final DocumentReader reader = new DocumentReader();
    private final Map<String, ReadDocument> byChecksum = new LinkedHashMap<>();
    private final List<IngestedDocument> ingested = new ArrayList<>();

    /**
     * An ingest into a dataset.
     *
     * @param writer the right to write to it
     * @param ledger what it holds already
     */
    public Ingestion(DatasetWriter writer, Ledger ledger) {
        this.writer = writer;
        this.ledger = ledger;
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
            byChecksum.put(entry.sha256(), reader.read(Unread.of(entry), ledger.content(entry)));
        }
        for (SourceFile file : files) {
            progress.accept(file.name());
            ingestAll(file, file.origin() == Origin.ADDED ? given : GivenYears.NONE);
        }
        return new Prepared(Assembly.assemble(List.copyOf(byChecksum.values())), ingested);
    }

    /**
     * What an ingest came to.
     *
     * @param rows the rows of the new snapshot
     * @param documents what became of each file, in their order
     */
    public record Prepared(Rows rows, List<IngestedDocument> documents) {
        public Prepared {
            documents = List.copyOf(documents);
        }

        /** What became of the files that a user put in. */
        public Collection<IngestedDocument> added() {
            return documents.stream()
                    .filter(document -> document.document()
                            .map(read -> read.entry().origin() == Origin.ADDED)
                            .orElse(true))
                    .toList();
        }
    }

    private void ingestAll(SourceFile file, GivenYears given) {
        SourceContents.of(file, new SourceContents.Receiver() {
            @Override
            public void read(SourceFile part, byte[] content) {
                ingested.add(ingest(part, content, given));
            }

            @Override
            public void refused(SourceFile part, long bytes, UnreadableException why) {
                ReadDocument read = reader.refused(Unread.of(part, Optional.empty(), given), bytes, why);
                ingested.add(new IngestedDocument(part.name(), Novelty.NEW, Optional.of(read)));
            }
        });
    }

    private IngestedDocument ingest(SourceFile file, byte[] content, GivenYears given) {
        String sha256 = Checksum.of(content).hex();
        Optional<ReadDocument> known = Optional.ofNullable(byChecksum.get(sha256));
        if (known.filter(document -> document.entry().origin() != Origin.ADDED).isPresent()) {
            return new IngestedDocument(file.name(), Novelty.DUPLICATE, known);
        }
        ReadDocument read = reader.read(Unread.of(file, known.map(ReadDocument::entry), given), content);
        writer.keepSource(sha256, content);
        byChecksum.put(sha256, read);
        return new IngestedDocument(file.name(), known.isEmpty() ? Novelty.NEW : Novelty.KNOWN, Optional.of(read));
    }

    @Override
    public void close() {
        reader.close();
    }
}
