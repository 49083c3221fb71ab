package no.tjenesteinnsikt.ingest.quality.look;

import java.math.BigDecimal;
import java.util.List;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** One kind of thing that is worth a look. */
interface Look {
    /** Numbers of four digits are written without a space, as the pages do. */
    int GROUPED_FROM = 5;

    /** What is said where a figure is as its document has it. */
    String AS_IT_STANDS = "Tallet er beholdt slik det står.";

    /** The same, and what to look for. */
    String KEPT = "Se om tallet er riktig oppgitt og lest. " + AS_IT_STANDS;

    /** The findings, in the order of their places. */
    List<Finding> at(Subject subject);

    /** A finding at the place where a row was read. */
    static Finding finding(Row row, String code, String message, String remedy) {
        return new Finding(row.text("source_id"), Severity.LOOK, code, message, remedy, row.text("locator"));
    }

    /** A number as readers write it. */
    static String shown(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        String plain = bare.setScale(Math.max(bare.scale(), 0)).toPlainString();
        int point = plain.indexOf('.');
        String whole = (point < 0 ? plain : plain.substring(0, point)).replace("-", "");
        return (plain.startsWith("-") ? "−" : "")
                + (whole.length() < GROUPED_FROM ? whole : whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0"))
                + (point < 0 ? "" : "," + plain.substring(point + 1));
    }
}
