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
                collectYears(row, years);
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

    private static void collectYears(Row row, Set<String> years) {
        if (row.table().has("report_year")) {
            row.get("report_year").ifPresent(year -> years.add("report " + year));
        }
        if (row.table().has("assessment_year")) {
            row.get("assessment_year").ifPresent(year -> years.add("assessment " + year));
        }
    }

    @Override
    public int compareTo(DocumentSubject other) {
        return ORDER.compare(this, other);
    }
}
