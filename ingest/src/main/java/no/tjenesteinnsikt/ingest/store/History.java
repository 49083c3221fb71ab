package no.tjenesteinnsikt.ingest.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.LakeException;

/** Who published what, and when; the oldest first. It only ever grows. */
public final class History {
    private static final String[] HEADER = {"published_at", "published_by", "action", "snapshot", "result"};

    private History() {}

    /** All publications of a dataset. */
    public static List<Publication> read(DatasetFolder folder) {
        if (!Files.exists(folder.history())) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.history())) {
            List<Publication> all = new ArrayList<>();
            for (NamedCsvRecord line : csv) {
                all.add(new Publication(
                        Instant.parse(line.getField(HEADER[0])),
                        line.getField(HEADER[1]),
                        line.getField(HEADER[2]),
                        new Edition(line.getField(HEADER[3]), line.getField(HEADER[4]))));
            }
            return all;
        } catch (IOException | RuntimeException e) {
            throw new LakeException(
                    LakeException.Reason.DAMAGED,
                    "Kan ikke lese " + folder.history() + ": filen er skadet. Rett den, eller flytt den bort.",
                    e);
        }
    }

    /** The last publication of a snapshot, empty where it never was published. */
    static Optional<Publication> lastOf(List<Publication> history, String snapshot) {
        return history.stream()
                .filter(publication -> publication.edition().snapshot().equals(snapshot))
                .reduce((first, second) -> second);
    }

    static void append(DatasetFolder folder, Publication publication) throws IOException {
        List<Publication> all = new ArrayList<>(read(folder));
        all.add(publication);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(HEADER);
            for (Publication line : all) {
                csv.writeRecord(
                        line.at().toString(),
                        line.by(),
                        line.action(),
                        line.edition().snapshot(),
                        line.edition().result());
            }
        }
        Durable.replace(folder.history(), text.toString().getBytes(StandardCharsets.UTF_8), folder.staging());
    }
}
