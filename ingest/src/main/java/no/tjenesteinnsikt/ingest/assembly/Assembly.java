package no.tjenesteinnsikt.ingest.assembly;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.Reading.Outcome;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.look.Looks;
import no.tjenesteinnsikt.ingest.spill.RowGroups;
import no.tjenesteinnsikt.ingest.spill.RowLog;

/**
 * Joins the readings of all documents of a dataset into the rows of a snapshot. An older version of a document is
 * listed and not counted. The order in which the documents come makes no difference. The rows lie in files meanwhile, so
 * that memory does not grow with the number of documents.
 */
public final class Assembly implements AutoCloseable {
    /** Which kind of document speaks first where two say the same. */
    private static final List<String> PRECEDENCE = List.of("reference", "facts", "review");

    private static final long NOT_COUNTED = -1;

    /** Findings are a small part of what documents give. */
    private static final long FINDINGS_PART = 8;

    private final Path folder;
    private final RowLog read;
    private int taken;

    /**
     * Of no documents yet.
     *
     * @param folder where rows may lie until they are written; removed by whoever made it
     */
    public Assembly(Path folder) {
        this.folder = folder;
        this.read = new RowLog(folder.resolve("read"));
    }

    /** Takes what a document gave. Of two readings of one document, {@link #join} is given the one that counts. */
    public HeldDocument take(ReadDocument document) {
        int number = taken++;
        Reading reading = document.reading();
        reading.rows().forEach(row -> read.add(number, row));
        reading.findings().stream().map(Finding::toRow).forEach(row -> read.add(number, row));
        return HeldDocument.of(number, document);
    }

    /** The rows of each table of a snapshot; they are there until the folder is removed. */
    public Joined join(Collection<HeldDocument> documents) {
        List<HeldDocument> ordered = documents.stream()
                .sorted(Comparator.comparingInt(Assembly::rank)
                        .thenComparing(Assembly::year, Comparator.reverseOrder())
                        .thenComparing(document -> document.entry().sourceId()))
                .toList();
        Replacements replacements = Replacements.among(ordered);
        Joined joined = new Joined(folder.resolve("joined"), replacements.pairs(ordered));
        try (Findings findings = new Findings(folder.resolve("findings"), read.bytes() / FINDINGS_PART);
                RowGroups groups = new RowGroups(folder.resolve("groups"), read.bytes())) {
            replacements.findings().forEach(findings::add);
            List<HeldDocument> counted = ordered.stream()
                    .filter(document ->
                            !replacements.isReplaced(document.entry().sourceId()))
                    .toList();
            CompetingReports competing = CompetingReports.among(counted, reader -> forEach(counted, reader));
            competing.findings().forEach(findings::add);
            HostsOfTheYear hosts = HostsOfTheYear.of(reader -> forEach(counted, reader));
            FactsOfDocuments facts = FactsOfDocuments.beside(counted, reader -> forEach(counted, reader));
            LeftOut left =
                    (entry, row) -> hosts.leaveOut(row) || competing.leaveOut(entry, row) || facts.leaveOut(entry, row);
            AttachmentsOfForms attached = AttachmentsOfForms.among(counted, reader -> forEach(counted, reader));
            attached.findings().forEach(findings::add);
            Counted as = (entry, row) -> left.test(entry, row) ? Optional.empty() : attached.counted(entry, row);
            part(counted, as, groups, findings);
            facts.findings().forEach(findings::add);
            Joining joining = new Joining(findings);
            groups.forEach(same -> joined.add(joining.join(same)));
            joining.reportRepeated();
            Looks.over(joined).forEach(findings::add);
            findings.forEach(joined::add);
            ordered.forEach(document -> joined.add(documentRow(document, findings, replacements)));
        }
        return joined;
    }

    /** Whether a row of a document does not count. */
    private interface LeftOut {
        boolean test(DocumentEntry entry, Row row);
    }

    /** A row of a document as it counts; empty where it does not. */
    private interface Counted {
        Optional<Row> of(DocumentEntry entry, Row row);
    }

    /** The rows of the documents that count, those of one key together; their findings apart. */
    private void part(List<HeldDocument> counted, Counted as, RowGroups groups, Findings findings) {
        long[] places = places(counted);
        read.forEach((number, row) -> {
            long place = places[Math.toIntExact(number)];
            if (place == NOT_COUNTED) {
                return;
            }
            as.of(counted.get(Math.toIntExact(place)).entry(), row).ifPresent(counts -> {
                if (counts.table().equals(SourceTables.FINDING)) {
                    findings.add(counts);
                } else {
                    groups.add(place, counts);
                }
            });
        });
    }

    private void forEach(List<HeldDocument> counted, BiConsumer<DocumentEntry, Row> reader) {
        long[] places = places(counted);
        read.forEach((number, row) -> {
            long place = places[Math.toIntExact(number)];
            if (place != NOT_COUNTED) {
                reader.accept(counted.get(Math.toIntExact(place)).entry(), row);
            }
        });
    }

    /** For each reading, the place of its document among those that count. */
    private long[] places(List<HeldDocument> counted) {
        long[] places = new long[taken];
        Arrays.fill(places, NOT_COUNTED);
        for (int i = 0; i < counted.size(); i++) {
            places[counted.get(i).number()] = i;
        }
        return places;
    }

    private static int rank(HeldDocument document) {
        int place = PRECEDENCE.indexOf(document.entry().documentKind());
        return place < 0 ? PRECEDENCE.size() : place;
    }

    /** The latest report speaks first: a service is called what it was called last. */
    private static int year(HeldDocument document) {
        return document.reportYear().map(Reading.StatedYear::year).orElse(0);
    }

    private static Row documentRow(HeldDocument document, Findings findings, Replacements replacements) {
        String id = document.entry().sourceId();
        String read = findings.concern(id) ? "accepted_with_findings" : "accepted";
        String status = document.outcome() == Outcome.REJECTED ? "rejected" : read;
        return document.entry().toRow(status, years(document), replacements.replacedBy(id));
    }

    private static DocumentEntry.StatedYears years(HeldDocument document) {
        Optional<Reading.StatedYear> report = document.reportYear();
        Optional<Reading.StatedYear> assessment = document.assessmentYear();
        return new DocumentEntry.StatedYears(
                report.map(Reading.StatedYear::year),
                assessment.map(Reading.StatedYear::year),
                report.or(() -> assessment).map(Reading.StatedYear::basis));
    }

    /** Removes what was read; what {@link #join} gave stays. */
    @Override
    public void close() {
        read.close();
    }
}
