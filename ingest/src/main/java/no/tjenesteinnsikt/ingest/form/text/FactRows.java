package no.tjenesteinnsikt.ingest.form.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rows that every written form gives: who the service is, and what became of each question.
 *
 * @param sourceId the document
 * @param service the service that it is about
 * @param reportYear the report year that its answers are about
 */
public record FactRows(String sourceId, ServiceName service, int reportYear) {

    /** Starts a row about the service. */
    public Row.Builder of(Table table, TextPlace place) {
        return Row.of(table).set("service_id", service.id()).from(sourceId, place.locator());
    }

    /** Starts a row about the service in the report year. */
    public Row.Builder ofYear(Table table, TextPlace place) {
        return of(table, place).set("report_year", reportYear);
    }

    /** The service as the document names it, with every spelling that stands there. */
    public List<Row> service(TextPlace place) {
        List<Row> rows = new ArrayList<>();
        rows.add(of(ServiceTables.SERVICE, place)
                .set("name", service.name())
                .set("kind", orNull(service.kind()))
                .set("identity", "named")
                .set("name_status", "stated")
                .set("status", "unknown")
                .build());
        rows.addAll(spellings(service, place));
        return rows;
    }

    /** Each spelling of a name of the service. */
    public List<Row> spellings(ServiceName name, TextPlace place) {
        return name.spellings().stream()
                .map(s -> of(ServiceTables.SERVICE_NAME, place).set("name", s).build())
                .toList();
    }

    /** What became of a question. */
    public Row answer(String questionId, Answer answer) {
        return answer(questionId, answer, null);
    }

    /** What became of a question that has a list of choices. */
    public Row answer(String questionId, Answer answer, @Nullable String choice) {
        return ofYear(ReportTables.EVALUATION_ANSWER, answer.place())
                .set("question_id", questionId)
                .set("choice", choice)
                .set("answer_state", answer.state())
                .set("words", answer.text().isPresent() ? answer.words() : null)
                .set("text", orNull(answer.text()))
                .build();
    }

    /** The value, or null for the row. */
    public static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
