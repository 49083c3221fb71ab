package no.tjenesteinnsikt.ingest.demo.planted;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.demo.written.Said;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.jspecify.annotations.Nullable;

/**
 * Collects the facts that are planted in one document. Their rows have the document's path for its id, and no place.
 *
 * @param document the path of the document
 * @param rows the facts so far
 */
public record Facts(String document, List<Row> rows) {
    /** What stands for the place in the document, which nobody plants. */
    public static final String NO_PLACE = "-";

    /** Of a document, none yet. */
    public static Facts in(String document) {
        return new Facts(document, new ArrayList<>());
    }

    /** A row of the table with nothing but its document. */
    public Row.Builder of(Table table) {
        return Row.of(table).from(document, NO_PLACE);
    }

    /** A row about a service. */
    public Row.Builder of(Table table, String serviceId) {
        return of(table).set("service_id", serviceId);
    }

    /** A row about a service in a report year. */
    public Row.Builder of(Table table, String serviceId, int reportYear) {
        return of(table, serviceId).set("report_year", reportYear);
    }

    /** Plants a row. */
    public void plant(Row.Builder row) {
        rows.add(row.build());
    }

    /** Plants who the service is, as a written form names it. */
    public void plantName(String serviceId, String name, String kind, String spelling) {
        plant(of(ServiceTables.SERVICE, serviceId)
                .set("name", name)
                .set("kind", kind)
                .set("identity", "named")
                .set("name_status", "stated")
                .set("status", "unknown"));
        plant(of(ServiceTables.SERVICE_NAME, serviceId).set("name", spelling));
    }

    /** Plants what became of a question. */
    public void plantAnswer(String serviceId, int reportYear, String question, Said said) {
        plantAnswer(serviceId, reportYear, question, said, null);
    }

    /** Plants what became of a question with a list of choices. */
    public void plantAnswer(String serviceId, int reportYear, String question, Said said, @Nullable String choice) {
        plant(of(ReportTables.EVALUATION_ANSWER, serviceId, reportYear)
                .set("question_id", question)
                .set("choice", choice)
                .set("text", said.textOrNull())
                .set("words", said.wordsOrNull())
                .set("answer_state", said.state()));
    }

    /** Plants only what became of a question: its text is not kept. */
    public void plantState(String serviceId, int reportYear, String question, String state, @Nullable String choice) {
        plant(of(ReportTables.EVALUATION_ANSWER, serviceId, reportYear)
                .set("question_id", question)
                .set("choice", choice)
                .set("answer_state", state));
    }
}
