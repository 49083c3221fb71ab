package no.tjenesteinnsikt.ingest.form.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;

/** What the form read, in the words of the tests. */
record ReadingOf(TextDocument document, Reading reading) {

    static ReadingOf document(TextDocument document) {
        return new ReadingOf(document, new ReviewReportForm().read(document, GivenYears.NONE));
    }

    static ReadingOf appendix(Appendix appendix) {
        assertThat(new ReviewReportForm().recognises(appendix.document())).isTrue();
        return document(appendix.document());
    }

    List<Row> rows(String id) {
        return reading.rows().stream().filter(r -> isOf(r, id)).toList();
    }

    /** The cells of a row as the appendix prints them, {@code unknown} where there is none. */
    List<String> cells(String id) {
        return rows(id).stream().map(r -> printed(r, id)).toList();
    }

    /** The findings as {@code severity code place}. */
    List<String> findings() {
        return reading.findings().stream()
                .map(f -> f.severity().word() + " " + f.code() + " " + f.locator())
                .toList();
    }

    Finding onlyFinding() {
        assertThat(reading.findings()).hasSize(1);
        return reading.findings().get(0);
    }

    /** Every row points at exactly the characters of its value. */
    void assertPlaces() {
        for (RowLabel label : RowLabel.ALL) {
            for (Row row : rows(label.id())) {
                String printed = printed(row, label.id());
                if (!printed.equals("unknown")) {
                    String cut = TextPlace.parse(row.text("locator")).cut(document);
                    assertThat(cut.replaceAll("[\\s\\p{Z}]", "")).isEqualTo(printed);
                }
            }
        }
    }

    private static String printed(Row row, String id) {
        return switch (id) {
            case RowLabel.AGE ->
                row.get("age_years").map(Object::toString).orElseGet(() -> row.text("age_years_state"));
            case RowLabel.FTE -> row.get("fte").map(ReadingOf::comma).orElseGet(() -> row.text("fte_state"));
            default ->
                switch (row.text("answer")) {
                    case "yes" -> "1";
                    case "no" -> "2";
                    default -> row.text("answer");
                };
        };
    }

    private static String comma(Object fte) {
        return new BigDecimal(fte.toString())
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    private static boolean isOf(Row row, String id) {
        return switch (id) {
            case RowLabel.AGE -> row.table().name().equals("service_age");
            case RowLabel.FTE -> row.table().name().equals("staffing");
            default ->
                row.table().name().equals("criterion_answer")
                        && row.text("criterion_id").equals(id);
        };
    }
}
