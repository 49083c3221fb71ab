package no.tjenesteinnsikt.ingest.document;

import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param place the lines it runs over
 * @param fields its cells, as many as it has, which may be another number than the header's
 */
public record CsvRecord(TextPlace place, List<CsvField> fields) {
    public CsvRecord {
        fields = List.copyOf(fields);
    }
}
