package no.tjenesteinnsikt.ingest.form.reviewfacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.document.CsvRecord;
import no.tjenesteinnsikt.ingest.document.CsvTable;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.Form;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.matrix.Criteria;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * The matrix of a review as our own CSV: {@code assessment_year,column_no,age_years,fte,fte_original}, the eighteen
 * criteria and {@code document}, one line for each column.
 *
 * <p>One line has {@code original} for its column number: its cells are the lines of the original document where each row
 * of the matrix stands, and its {@code document} is that document's title. {@code fte_original} says it for one column's
 * full-time equivalents, which run over many lines. Both together are every row's {@code original}.
 */
public final class ReviewFactsForm implements Form {
    static final String AGE = "age_years";
    static final String FTE = "fte";
    static final String FTE_ORIGINAL = "fte_original";
    static final String DOCUMENT = "document";

    private static final String ORIGINAL = "original";
    private static final List<String> HEADER = Stream.of(
                    Stream.of(FactsFile.YEAR, FactsFile.COLUMN, AGE, FTE, FTE_ORIGINAL),
                    Criteria.IDS.stream(),
                    Stream.of(DOCUMENT))
            .flatMap(names -> names)
            .toList();

    @Override
    public String name() {
        return "review-facts";
    }

    @Override
    public String documentKind() {
        return "facts";
    }

    @Override
    public boolean recognises(TextDocument document) {
        List<String> header = CsvTable.headerOf(document);
        return header.size() == HEADER.size() && new HashSet<>(header).equals(new HashSet<>(HEADER));
    }

    @Override
    public Reading read(TextDocument document, GivenYears given) {
        FactsFile file = new FactsFile(document);
        Optional<Integer> year = file.year();
        if (year.isEmpty()) {
            return file.rejected();
        }
        List<CsvRecord> places =
                file.records().stream().filter(r -> isOriginal(file, r)).toList();
        if (places.size() != 1 || file.text(places.get(0), DOCUMENT).isEmpty()) {
            file.add(file.finding(
                    Severity.ERROR,
                    "original_missing",
                    TextPlace.lines(1, document.lines().size()),
                    "Filen må ha nøyaktig én linje med «original» i «column_no» og en tittel i «document», men har "
                            + places.size() + ".",
                    "Skriv linjen som sier hvor i dokumentet hver rad er hentet fra."));
            return file.rejected();
        }
        FactsColumn columns = new FactsColumn(file, places.get(0), document.sourceId(), year.get());
        List<Row> rows = new ArrayList<>();
        file.records().stream()
                .filter(r -> !isOriginal(file, r))
                .forEach(r -> file.column(r).ifPresent(column -> rows.addAll(columns.read(r, column))));
        file.checkGaps();
        return file.accepted(rows, year.get(), given);
    }

    private static boolean isOriginal(FactsFile file, CsvRecord row) {
        return file.text(row, FactsFile.COLUMN).filter(ORIGINAL::equals).isPresent();
    }
}
