package no.tjenesteinnsikt.ingest.assembly;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * What a document is about. Two documents of one subject are two versions of the same report.
 *
 * @param form the form that it was read as
 * @param services the services, sorted and parted by blanks
 * @param year {@code report 2020} or {@code assessment 2018}
 */
public record DocumentSubject(String form, String services, String year) implements Comparable<DocumentSubject> {
    private static final Comparator<DocumentSubject> ORDER = Comparator.comparing(DocumentSubject::form)
            .thenComparing(DocumentSubject::services)
            .thenComparing(DocumentSubject::year);

    /** Empty where the document names no service, or not one year. */
    static Optional<DocumentSubject> of(ReadDocument document) {
        Set<String> services = new TreeSet<>();
        Set<String> years = new TreeSet<>();
        for (Row row : document.reading().rows()) {
            if (row.table().has("service_id")) {
                row.get("service_id").ifPresent(service -> services.add(service.toString()));
                yearOf(row).ifPresent(years::add);
            }
        }
        stated(document.reading(), years);
        Optional<String> form = document.entry().form();
        return form.isPresent() && !services.isEmpty() && years.size() == 1
                ? Optional.of(new DocumentSubject(
                        form.get(), String.join(" ", services), years.iterator().next()))
                : Optional.empty();
    }

    private static void stated(Reading reading, Set<String> years) {
        reading.reportYear().ifPresent(year -> years.add("report " + year.year()));
        reading.assessmentYear().ifPresent(year -> years.add("assessment " + year.year()));
    }

    /** The year that a row is about, as a subject writes it; empty where it has none. */
    static Optional<String> yearOf(Row row) {
        return yearIn(row, "report").or(() -> yearIn(row, "assessment"));
    }

    private static Optional<String> yearIn(Row row, String kind) {
        return row.table().has(kind + "_year")
                ? row.get(kind + "_year").map(year -> kind + " " + year)
                : Optional.empty();
    }

    @Override
    public int compareTo(DocumentSubject other) {
        return ORDER.compare(this, other);
    }
}
