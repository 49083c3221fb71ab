package no.tjenesteinnsikt.ingest.demo.review;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.tjenesteinnsikt.ingest.demo.planted.Facts;
import no.tjenesteinnsikt.ingest.demo.planted.MadeDocument;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.written.Notice;
import no.tjenesteinnsikt.ingest.form.matrix.MatrixRows;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** What somebody found out of the names of the columns: most follow from elsewhere, some are assumed, some are not known. */
final class ColumnNames {
    private static final String PATH = "gjennomgang-2018/kolonnenavn.csv";
    private static final String UNKNOWN = "unknown";

    private final Facts facts = Facts.in(PATH);
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

    private ColumnNames() {}

    static MadeDocument of(List<Assessed> columns, Draw seed) {
        ColumnNames names = new ColumnNames();
        names.csv.writeRecord(
                "assessment_year", "column_no", "name", "name_status", "name_evidence", "named_service_id", "original");
        for (int number = 1; number <= columns.size(); number++) {
            names.add(number, columns.get(number - 1), seed);
        }
        try {
            names.csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = names.text.toString().getBytes(StandardCharsets.UTF_8);
        return new MadeDocument(PATH, () -> bytes, names.facts.rows(), List.of());
    }

    private void add(int number, Assessed column, Draw seed) {
        int fate = seed.about("column", column.service().id()).between(1, 100);
        String status = fate <= 65 ? "deduced" : fate <= 85 ? "inferred" : UNKNOWN;
        boolean known = !status.equals(UNKNOWN);
        String evidence = known
                ? "Konstruert: " + column.age() + " år og "
                        + column.fte().toPlainString().replace('.', ',') + " årsverk er også oppgitt i årsrapporten."
                : "";
        csv.writeRecord(
                String.valueOf(Assessed.YEAR),
                String.valueOf(number),
                known ? column.service().name() : "",
                status,
                evidence,
                known ? column.service().id() : "",
                Notice.BOKMAAL);
        plant(number, column, status, evidence);
    }

    private void plant(int number, Assessed column, String status, String evidence) {
        boolean known = !status.equals(UNKNOWN);
        String id = MatrixRows.serviceId(Assessed.YEAR, number);
        Row.Builder row = facts.of(ServiceTables.SERVICE, id)
                .set("name", known ? column.service().name() : "Kolonne " + number)
                .set("kind", column.service().kind().code())
                .set("identity", "review_column")
                .set("name_status", status)
                .set("status", UNKNOWN)
                .set("column_no", number)
                .set("original", Notice.BOKMAAL);
        if (known) {
            row.set("name_evidence", evidence);
            facts.plant(facts.of(ServiceTables.SERVICE_LINK, id)
                    .set("same_as", column.service().id())
                    .set("status", status)
                    .set("evidence", evidence)
                    .set("original", Notice.BOKMAAL));
        }
        facts.plant(row);
    }
}
