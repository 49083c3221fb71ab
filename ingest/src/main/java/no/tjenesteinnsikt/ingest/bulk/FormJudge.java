package no.tjenesteinnsikt.ingest.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.bulk.LineMap.Odd;
import no.tjenesteinnsikt.ingest.document.CsvField;
import no.tjenesteinnsikt.ingest.document.CsvRecord;
import no.tjenesteinnsikt.ingest.document.CsvTable;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.table.RecordForm;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;

/** Lets the form decide on single records of a large file, each with its place in the whole. */
final class FormJudge implements LineJudge, Closeable {
    /** This many findings are kept in memory and shown; the rest goes where the rows go. */
    static final int KEPT = 1000;

    private final RecordForm form;
    private final String sourceId;
    private final char separator;
    private final LineMap map;
    private final LineSource lines;
    private final List<Finding> kept = new ArrayList<>();
    private long all;
    private int nextOdd;

    FormJudge(RecordForm form, String sourceId, char separator, Path file, LineMap map) throws IOException {
        this.form = form;
        this.sourceId = sourceId;
        this.separator = separator;
        this.map = map;
        this.lines = new LineSource(file, map);
    }

    /** The first findings, in the order of the file. */
    List<Finding> kept() {
        return kept;
    }

    /** How many findings there are. */
    long all() {
        return all;
    }

    @Override
    public List<Row> judge(int line) {
        while (nextOdd < map.oddCount() && map.odd(nextOdd).lastLine() < line) {
            nextOdd++;
        }
        boolean isInside = nextOdd < map.oddCount() && map.odd(nextOdd).firstLine() < line;
        if (isInside) {
            return List.of();
        }
        boolean isOdd = nextOdd < map.oddCount() && map.odd(nextOdd).firstLine() == line;
        return decide(line, isOdd ? lastLine(map.odd(nextOdd)) : line);
    }

    private static int lastLine(Odd odd) {
        return odd.lastLine();
    }

    private List<Row> decide(int first, int last) {
        try {
            List<Line> text = new ArrayList<>();
            text.add(new Line(1, String.join(String.valueOf(separator), form.header())));
            for (int number = first; number <= last; number++) {
                text.add(new Line(number - first + 2, lines.line(number)));
            }
            List<Row> rows = new ArrayList<>();
            CsvTable csv = CsvTable.of(new TextDocument(sourceId, "", text));
            for (CsvRecord record : csv.records()) {
                form.read(sourceId, moved(record, first - 2), finding -> remember(finding, rows))
                        .ifPresent(rows::add);
            }
            csv.fault().ifPresent(fault -> remember(at(fault, first, last), rows));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding at(Finding fault, int first, int last) {
        return new Finding(
                fault.sourceId(),
                fault.severity(),
                fault.code(),
                fault.message(),
                fault.remedy(),
                TextPlace.lines(first, last).locator());
    }

    private void remember(Finding finding, List<Row> rows) {
        all++;
        if (kept.size() < KEPT) {
            kept.add(finding);
        } else {
            rows.add(finding.toRow());
        }
    }

    private static CsvRecord moved(CsvRecord record, int down) {
        return new CsvRecord(
                moved(record.place(), down),
                record.fields().stream()
                        .map(field -> new CsvField(field.value(), moved(field.place(), down)))
                        .toList());
    }

    private static TextPlace moved(TextPlace place, int down) {
        return new TextPlace(place.firstLine() + down, place.lastLine() + down, place.from(), place.to());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
