package no.tjenesteinnsikt.ingest.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.ingest.form.text.ServiceName;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * One service described in several places: the best-known name wins with its evidence and its place, and what it leaves
 * open is filled from the others.
 */
final class ServiceIdentity {
    private static final List<String> BEST_FIRST = List.of("stated", "deduced", "inferred", "unknown");
    private static final Set<String> PROVENANCE = Set.of("original", "source_id", "locator");
    private static final Set<String> ABOUT_THE_NAME = Set.of("name", "name_status", "name_evidence", "identity");

    private final Findings findings;

    ServiceIdentity(Findings findings) {
        this.findings = findings;
    }

    Row join(List<Row> same) {
        List<Row> ordered = same.stream()
                .sorted(Comparator.comparingInt(ServiceIdentity::rank))
                .toList();
        Row joined = ordered.get(0);
        for (Row other : ordered.subList(1, ordered.size())) {
            joined = filled(joined, other);
        }
        return joined;
    }

    private static int rank(Row row) {
        return BEST_FIRST.indexOf(row.text("name_status"));
    }

    private Row filled(Row known, Row other) {
        Row joined = known;
        for (Column column : known.table().columns()) {
            Optional<Object> mine = known.get(column.name());
            Optional<Object> theirs = other.get(column.name());
            if (PROVENANCE.contains(column.name()) || theirs.isEmpty() || theirs.equals(mine)) {
                continue;
            }
            if (isOpen(column, mine)) {
                joined = joined.with(column.name(), theirs.get());
            } else if (!isOpen(column, theirs) && !isLesserName(column, known, other)) {
                report(known, other, column);
            }
        }
        return joined;
    }

    private static boolean isOpen(Column column, Optional<Object> value) {
        return value.isEmpty() || (column.name().equals("status") && value.get().equals("unknown"));
    }

    private static boolean isLesserName(Column column, Row known, Row other) {
        return ABOUT_THE_NAME.contains(column.name()) && rank(known) < rank(other);
    }

    private void report(Row known, Row other, Column column) {
        boolean renamed = column.name().equals("name")
                && !ServiceName.slug(known.text("name")).equals(ServiceName.slug(other.text("name")));
        if (renamed && known.text("name_status").equals("stated")) {
            reportRenamed(known, other);
        } else {
            reportDisagreement(known, other, column);
        }
    }

    /** Two names that make two ids can only be of one service because a document says so: it has been renamed. */
    private void reportRenamed(Row known, Row other) {
        findings.add(new Finding(
                other.text("source_id"),
                Severity.LOOK,
                "service_renamed",
                "Tjenesten " + known.text("service_id") + " heter «" + other.text("name") + "» her, og «"
                        + known.text("name") + "» i dokumentet " + known.text("source_id") + ", som er brukt.",
                "Ingenting å rette hvis tjenesten har skiftet navn.",
                other.text("locator")));
    }

    private void reportDisagreement(Row known, Row other, Column column) {
        findings.add(new Finding(
                other.text("source_id"),
                Severity.ERROR,
                "sources_disagree",
                "To steder sier forskjellige ting om tjenesten " + known.text("service_id") + ": " + column.name()
                        + " «"
                        + known.text(column.name()) + "» (" + known.text("source_id") + " " + known.text("locator")
                        + ") mot «" + other.text(column.name()) + "».",
                "Finn ut hvilket som er rett, og rett det andre.",
                other.text("locator")));
    }
}
