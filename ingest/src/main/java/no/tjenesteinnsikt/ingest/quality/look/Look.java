package no.tjenesteinnsikt.ingest.quality.look;

import java.math.BigDecimal;
import java.util.List;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** One kind of thing that is worth a look. */
interface Look {
    /** What is said where a figure is as its document has it. */
    String KEPT = "Se om tallet er riktig oppgitt og lest. Det er beholdt slik det står.";

    /** The findings, in the order of their places. */
    List<Finding> at(Subject subject);

    /** A finding at the place where a row was read. */
    static Finding finding(Row row, String code, String message, String remedy) {
        return new Finding(row.text("source_id"), Severity.LOOK, code, message, remedy, row.text("locator"));
    }

    /** A number as readers write it. */
    static String shown(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.setScale(Math.max(bare.scale(), 0)).toPlainString().replace('.', ',');
    }
}
