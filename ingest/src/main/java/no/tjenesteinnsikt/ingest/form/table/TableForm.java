package no.tjenesteinnsikt.ingest.form.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.ingest.document.CsvTable;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.Form;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * A bulk file: a CSV with the columns of one table of the lake, in any order, without {@code source_id} and
 * {@code locator}. Columns that may be empty may be left out, and so may the state of a value that is there.
 */
public final class TableForm implements Form {
    /** The form's name. */
    public static final String NAME = "lake-table";

    private static final int FEWEST_SHARED = 2;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String documentKind() {
        return "bulk";
    }

    @Override
    public boolean recognises(TextDocument document) {
        return !TableShape.fitting(CsvTable.headerOf(document)).isEmpty();
    }

    @Override
    public Reading read(TextDocument document, GivenYears given) {
        CsvTable csv = CsvTable.of(document);
        List<TableShape> fitting = TableShape.fitting(csv.header());
        if (fitting.size() != 1) {
            return Reading.rejected(fitting.isEmpty() ? noTable(document, csv.header()) : several(document, fitting));
        }
        RecordReader reader = new RecordReader(document.sourceId(), csv, fitting.get(0));
        List<Row> rows = new ArrayList<>();
        csv.records().forEach(row -> reader.read(row).ifPresent(rows::add));
        List<Finding> findings = new ArrayList<>(reader.findings());
        csv.fault().ifPresent(findings::add);
        return Reading.accepted(rows, findings);
    }

    /**
     * Why a CSV that is almost a table of the lake is none; empty where it shares fewer than two columns with any.
     *
     * @param document one that no form recognises
     */
    public Optional<Finding> whyNot(TextDocument document) {
        List<String> header = CsvTable.headerOf(document);
        return TableShape.nearest(header)
                .filter(near -> header.size() - near.foreign(header).size() >= FEWEST_SHARED)
                .map(near -> noTable(document, header));
    }

    private static Finding noTable(TextDocument document, List<String> header) {
        String nearest = TableShape.nearest(header)
                .map(near -> " Nærmest er «" + near.table().name() + "»" + difference(near, header) + ".")
                .orElse("");
        return new Finding(
                document.sourceId(),
                Severity.ERROR,
                "table_unknown",
                "Kolonnene i første linje passer ikke til noen tabell." + nearest,
                "Rett kolonnenavnene i første linje, og legg filen inn på nytt.",
                "L1");
    }

    private static String difference(TableShape near, List<String> header) {
        return list(", som mangler ", near.missing(header)) + list(", som ikke har ", near.foreign(header));
    }

    private static String list(String start, Set<String> names) {
        return names.isEmpty() ? "" : start + LakeException.printable(String.join(", ", names));
    }

    private static Finding several(TextDocument document, List<TableShape> fitting) {
        List<String> names =
                fitting.stream().map(f -> "«" + f.table().name() + "»").toList();
        return new Finding(
                document.sourceId(),
                Severity.ERROR,
                "table_ambiguous",
                "Kolonnene i første linje passer til flere tabeller: " + String.join(", ", names) + ".",
                "Ta med en kolonne som bare den ene tabellen har.",
                "L1");
    }
}
