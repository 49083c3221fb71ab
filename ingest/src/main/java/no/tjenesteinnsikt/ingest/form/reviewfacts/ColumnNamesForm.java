package no.tjenesteinnsikt.ingest.form.reviewfacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.ingest.document.CsvRecord;
import no.tjenesteinnsikt.ingest.document.CsvTable;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.Form;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.matrix.MatrixRows;
import no.tjenesteinnsikt.ingest.form.matrix.Stated;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * Which service each column of a review is, as far as that is known:
 * {@code assessment_year,column_no,name,name_status,name_evidence,named_service_id} and, if wanted, {@code original}. A
 * name that was deduced or assumed has its reasoning; an unknown one has nothing.
 */
public final class ColumnNamesForm implements Form {
    private static final String NAME = "name";
    private static final String STATUS = "name_status";
    private static final String EVIDENCE = "name_evidence";
    private static final String SAME_AS = "named_service_id";
    private static final String ORIGINAL = "original";
    private static final String UNKNOWN = "unknown";
    private static final Set<String> HEADER = Set.of(FactsFile.YEAR, FactsFile.COLUMN, NAME, STATUS, EVIDENCE, SAME_AS);

    @Override
    public String name() {
        return "review-column-names";
    }

    @Override
    public String documentKind() {
        return "facts";
    }

    @Override
    public boolean recognises(TextDocument document) {
        List<String> header = CsvTable.headerOf(document);
        Set<String> names = new HashSet<>(header);
        boolean once = names.size() == header.size();
        names.remove(ORIGINAL);
        return once && names.equals(HEADER);
    }

    @Override
    public Reading read(TextDocument document, GivenYears given) {
        FactsFile file = new FactsFile(document);
        Optional<Integer> year = file.year();
        if (year.isEmpty()) {
            return file.rejected();
        }
        MatrixRows lake = new MatrixRows(document.sourceId(), year.get());
        List<Row> rows = new ArrayList<>();
        for (CsvRecord row : file.records()) {
            file.column(row).filter(column -> isSound(file, row)).ifPresent(k -> rows.addAll(rows(file, row, k, lake)));
        }
        return file.accepted(rows, year.get(), given);
    }

    private static boolean isSound(FactsFile file, CsvRecord row) {
        String status = file.text(row, STATUS).orElse("");
        if (!List.of("deduced", "inferred", UNKNOWN).contains(status)) {
            file.bad(row, STATUS, "deduced, inferred eller unknown");
            return false;
        }
        boolean unknown = status.equals(UNKNOWN);
        boolean sound = true;
        for (String column : List.of(NAME, EVIDENCE)) {
            if (file.text(row, column).isPresent() == unknown) {
                file.bad(
                        row,
                        column,
                        unknown ? "tomt når navnet er ukjent" : "fylt ut når navnet er utledet eller antatt");
                sound = false;
            }
        }
        Optional<String> sameAs = file.text(row, SAME_AS);
        if (sameAs.filter(id -> unknown || !id.matches("[a-z0-9]+(?:-[a-z0-9]+)*"))
                .isPresent()) {
            file.bad(row, SAME_AS, unknown ? "tomt når navnet er ukjent" : "små bokstaver, tall og bindestrek");
            sound = false;
        }
        return sound;
    }

    private static List<Row> rows(FactsFile file, CsvRecord row, int column, MatrixRows lake) {
        String status = file.text(row, STATUS).orElse(UNKNOWN);
        Optional<String> evidence = file.prose(row, EVIDENCE);
        List<Row> rows = new ArrayList<>();
        rows.add(lake.named(column, stated(file, row, NAME, file.prose(row, NAME)), status, evidence.orElse(null)));
        file.text(row, SAME_AS)
                .ifPresent(id -> rows.add(
                        lake.link(column, stated(file, row, SAME_AS, Optional.of(id)), status, evidence.orElse(""))));
        return rows;
    }

    private static Stated<String> stated(FactsFile file, CsvRecord row, String column, Optional<String> value) {
        String locator = file.locator(row, value.isPresent() ? column : FactsFile.COLUMN);
        Stated<String> stated = value.map(v -> Stated.value(v, locator)).orElseGet(() -> Stated.unknown(locator));
        return file.text(row, ORIGINAL).map(stated::takenFrom).orElse(stated);
    }
}
