package no.tjenesteinnsikt.ingest.quality.look;

import java.util.List;
import no.tjenesteinnsikt.ingest.lake.TableRows;
import no.tjenesteinnsikt.ingest.quality.Finding;

/** All looks that are taken at the rows of a dataset. Thresholds and their reasons stand in {@code data/README.md}. */
public final class Looks {
    private static final List<Look> ALL = List.of(
            new ContradictingAnswers(),
            new StatementsByName(),
            new ContradictingDocuments(),
            new StaffingOfTwoDocuments(),
            new Outliers(),
            new YearOnYear(),
            new RoundFigures(),
            new ReservedFigures(),
            new PartsAndTotals(),
            new FiguresStatedAgain(),
            new UnlikelyFigures());

    private Looks() {}

    /**
     * The findings of severity <i>look</i> that only show when all documents are joined. The same rows give the same
     * findings, in whatever order they come.
     */
    public static List<Finding> over(TableRows rows) {
        Subject subject = new Subject(rows);
        return ALL.stream().flatMap(look -> look.at(subject).stream()).toList();
    }
}
