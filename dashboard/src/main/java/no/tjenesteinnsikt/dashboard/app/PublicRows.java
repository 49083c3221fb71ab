package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.lake.VisibleColumns;

/** What everybody may have of an edition's rows: no names of persons, no answers that are not public, no internal words. */
final class PublicRows {
    private static final Set<String> NAMELESS = Set.of(ServiceTables.ROLE.name(), ReportTables.WEB_REQUIREMENT.name());

    private final Set<String> publicSources;
    private final Set<String> internalQuestions;

    private PublicRows(Rows all) {
        publicSources = all.in(SourceTables.SOURCE_DOCUMENT).stream()
                .filter(row -> row.text("text_access").equals("public"))
                .map(row -> row.text("source_id"))
                .collect(Collectors.toSet());
        internalQuestions = all.in(ReferenceTables.QUESTION).stream()
                .filter(row -> !Boolean.TRUE.equals(row.get("is_public").orElse(false)))
                .map(row -> row.text("question_id"))
                .collect(Collectors.toSet());
    }

    /** The rows that are left, with what must not be seen left empty. */
    static Rows of(Rows all) {
        PublicRows filter = new PublicRows(all);
        List<Row> rows = all.all().stream()
                .filter(row -> !NAMELESS.contains(row.table().name()))
                .filter(filter::isPublicAnswer)
                .flatMap(row -> filter.seen(row).stream())
                .toList();
        return Rows.of(rows);
    }

    private boolean isPublicAnswer(Row row) {
        return !row.table().equals(ReportTables.EVALUATION_ANSWER)
                || !internalQuestions.contains(row.text("question_id"));
    }

    /** The row without what is hidden; none where that is what the row is about. */
    private List<Row> seen(Row row) {
        Row seen = row;
        for (Column column : row.table().columns()) {
            boolean hidden = VisibleColumns.isPersonal(column)
                    || (VisibleColumns.isProse(row.table(), column) && !publicSources.contains(row.text("source_id")));
            if (hidden && seen.get(column.name()).isPresent()) {
                if (!column.isOptional()) {
                    return List.of();
                }
                seen = seen.with(column.name(), null);
            }
        }
        return List.of(seen);
    }
}
