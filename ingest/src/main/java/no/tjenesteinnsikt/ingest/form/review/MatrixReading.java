package no.tjenesteinnsikt.ingest.form.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.ingest.form.matrix.MatrixRows;
import no.tjenesteinnsikt.ingest.form.matrix.Stated;
import no.tjenesteinnsikt.ingest.form.review.MatrixScanner.Scan;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;

/** Turns the scanned rows into rows of the lake, once the number of columns and the year are known. */
final class MatrixReading {
    private final Scan scan;
    private final int columns;
    private final Doubts doubts;
    private final List<Row> rows = new ArrayList<>();
    private final List<Finding> findings;

    private MatrixReading(Scan scan, int columns, AssessmentYear year, Doubts doubts) {
        this.scan = scan;
        this.columns = columns;
        this.doubts = doubts;
        this.findings = new ArrayList<>(year.findings());
    }

    /** How a scanned row becomes cells. */
    private interface Reader<T> {
        ReadRow<T> read(ScannedRow row, int columns, Doubts doubts);
    }

    static MatrixReading of(Scan scan, int columns, AssessmentYear year, Doubts doubts) {
        MatrixReading reading = new MatrixReading(scan, columns, year, doubts);
        reading.readAll(
                new MatrixRows(doubts.sourceId(), year.year().orElseThrow().year()));
        return reading;
    }

    List<Row> rows() {
        return rows;
    }

    List<Finding> findings() {
        return findings;
    }

    void add(List<Finding> more) {
        findings.addAll(more);
    }

    private void readAll(MatrixRows lake) {
        List<Stated<Integer>> ages = List.of();
        List<Stated<BigDecimal>> fte = List.of();
        Map<String, List<Stated<String>>> answers = new LinkedHashMap<>();
        for (RowLabel label : RowLabel.ALL) {
            switch (label.id()) {
                case RowLabel.AGE -> ages = read(label, NumberRow.years()::read);
                case RowLabel.FTE -> fte = read(label, NumberRow.fte()::read);
                default -> answers.put(label.id(), read(label, AnswerRow::read));
            }
        }
        for (int k = 1; k <= columns; k++) {
            rows.add(lake.service(k, ages.get(k - 1)));
            rows.add(lake.age(k, ages.get(k - 1)));
            rows.add(lake.staffing(k, fte.get(k - 1)));
            int column = k;
            answers.forEach((id, row) -> rows.add(lake.answer(column, id, row.get(column - 1))));
        }
        scan.loose().stream()
                .filter(line -> 2 * line.numbers() >= columns)
                .forEach(line -> findings.add(doubts.looseNumbers(line)));
    }

    private <T> List<Stated<T>> read(RowLabel label, Reader<T> reader) {
        List<ScannedRow> found =
                scan.rows().stream().filter(r -> r.label().equals(label)).toList();
        List<ScannedRow> whole =
                found.stream().filter(r -> 2 * r.tokens().size() > columns).toList();
        List<ScannedRow> candidates = whole.isEmpty() ? found : whole;
        ReadRow<T> read = candidates.isEmpty()
                ? ReadRow.unknown(columns, scan.place().locator(), doubts.missingRow(label, scan.place()))
                : one(candidates, reader);
        findings.addAll(read.findings());
        return read.cells();
    }

    private <T> ReadRow<T> one(List<ScannedRow> candidates, Reader<T> reader) {
        ScannedRow first = candidates.get(0);
        ReadRow<T> read = reader.read(first, columns, doubts);
        List<Finding> twice = new ArrayList<>(read.findings());
        for (ScannedRow other : candidates.subList(1, candidates.size())) {
            if (!read.isLike(reader.read(other, columns, doubts))) {
                String place = first.place().through(other.place()).locator();
                return ReadRow.unknown(columns, place, doubts.twoRows(first, other));
            }
            twice.add(doubts.sameRowTwice(first, other));
        }
        return new ReadRow<>(read.cells(), twice);
    }
}
