package no.tjenesteinnsikt.ingest.assembly;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.lake.QuestionnaireTables;
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
        stated(document.reading()).ifPresent(stated -> {
            years.clear(); // A questionnaire of 2018 asks about the reports of 2017, and is about 2018.
            years.add(stated);
        });
        Optional<String> form = document.entry().form();
        return form.isPresent() && !services.isEmpty() && years.size() == 1
                ? Optional.of(new DocumentSubject(
                        form.get() + attachments(document),
                        String.join(" ", services),
                        years.iterator().next()))
                : Optional.empty();
    }

    /** Which attachments it brings, where it is one of those: each is a report by itself. */
    private static String attachments(ReadDocument document) {
        return AttachmentsOfForms.isAttachment(document.entry())
                ? document.reading().rows().stream()
                        .filter(row -> row.table().equals(QuestionnaireTables.ATTACHMENT))
                        .map(row -> " " + row.text("attachment"))
                        .collect(Collectors.joining())
                : "";
    }

    /** The year that the document says that it is about; empty where it says none or two. */
    private static Optional<String> stated(Reading reading) {
        Optional<String> report = reading.reportYear().map(year -> "report " + year.year());
        Optional<String> assessment = reading.assessmentYear().map(year -> "assessment " + year.year());
        return report.isPresent() && assessment.isPresent() ? Optional.empty() : report.or(() -> assessment);
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
