package no.tjenesteinnsikt.dashboard.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.Protection;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.SmallNumbers;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * An edition as pages read it. Single activities and the population are not in it: they can be many, and pages show what
 * was computed from them.
 *
 * @param folder the dataset
 * @param edition which snapshot and result
 * @param rows all rows of the tables that are held; of a narrowed edition those that are left, and of the published values
 *     all, for the words of their categories
 * @param figures the values of the indicators
 * @param narrowing what a reader narrowed the edition to
 */
public record PublishedData(DatasetFolder folder, Edition edition, Rows rows, Figures figures, Narrowing narrowing) {
    private static final List<Table> LEFT_OUT = List.of(ReportTables.ACTIVITY, ReferenceTables.POPULATION);

    /** A whole edition. */
    public PublishedData(DatasetFolder folder, Edition edition, Rows rows) {
        this(folder, edition, rows, new HeldFigures(rows), Narrowing.NONE);
    }

    /** The same edition with its figures asked for in another way. */
    public PublishedData with(Figures asked) {
        return new PublishedData(folder, edition, rows, asked, narrowing);
    }

    /** The tables that are held in memory. */
    static List<Table> tables() {
        List<Table> tables = new ArrayList<>(Schema.SNAPSHOT);
        tables.addAll(Schema.RESULT);
        tables.removeAll(LEFT_OUT);
        return tables;
    }

    /** The rows of a table. */
    public List<Row> in(Table table) {
        return rows.in(table);
    }

    /** The rule by which small numbers of people are hidden in this edition; empty where none are. */
    public Optional<SmallNumbers> smallNumbers() {
        return folder.protection(edition).map(Protection::rule);
    }

    /** Whether any document was constructed as an example: then nothing in the dataset is about a real service. */
    public boolean isConstructed() {
        return in(SourceTables.SOURCE_DOCUMENT).stream()
                .anyMatch(row ->
                        row.get("constructed").filter(Boolean.TRUE::equals).isPresent());
    }
}
