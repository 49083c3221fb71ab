package no.tjenesteinnsikt.ingest.form.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.Forms;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.reviewfacts.ReviewFactsForm;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report and our own facts file of it give the same rows, but for where they were read. */
class SameFactsTest {
    private final Appendix appendix = Appendix.of(12, 6).set("fte", 2, "2,45").set("age_years", 1, "14");
    private final String csv = FactsCsv.of(ReadingOf.appendix(appendix), 2031);

    @Test
    void bothFormsGiveTheSameRows() {
        Reading facts = read(csv);

        assertThat(facts.findings()).isEmpty();
        assertThat(facts.assessmentYear()).contains(new Reading.StatedYear(2031, "document"));
        assertThat(bare(facts)).isEqualTo(bare(ReadingOf.appendix(appendix).reading()));
    }

    @Test
    void unknownCellsAreTheSameInBoth() {
        Appendix damaged = appendix.token("fte", 3, "x").token("does_research", 4, "");
        ReadingOf read = ReadingOf.appendix(damaged);

        assertThat(bare(read(FactsCsv.of(read, 2031)))).isEqualTo(bare(read.reading()));
    }

    @Test
    void everyRowSaysWhereItWasReadAndWhereItWasTakenFrom() {
        TextDocument document = Appendix.document(csv);
        List<Row> rows = read(csv).rows();

        assertThat(rows.get(0).text("original")).isEqualTo("Gjennomgang 2031, vedlegg, L1");
        assertThat(rows.get(2).text("original")).isEqualTo("Gjennomgang 2031, vedlegg, L2-3");
        assertThat(rows.get(5).text("original")).isEqualTo("Gjennomgang 2031, vedlegg, L3");
        assertThat(TextPlace.parse(rows.get(1).text("locator")).cut(document)).isEqualTo("14");
        assertThat(TextPlace.parse(rows.get(21 + 2).text("locator")).cut(document))
                .isEqualTo("2.45");
        assertThat(rows).allSatisfy(r -> {
            String cut = TextPlace.parse(r.text("locator")).cut(document);
            assertThat(cut).isIn("yes", "no", cut.matches("\\d+(\\.\\d+)?") ? cut : "");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ",14,|,x4,|Feltet «age_years» er «x4», men må være et helt antall år fra 0 til 99 eller en av kodene not_answered, unknown, not_asked, not_applicable.",
                ",2.45,|,\"2,45\",|Feltet «fte» er «2,45», men må være et tall med desimalpunktum og høyst to desimaler eller en av kodene not_answered, unknown, not_asked, not_applicable.",
                ",2.45,|,,|Feltet «fte» er «», men må være et tall med desimalpunktum og høyst to desimaler eller en av kodene not_answered, unknown, not_asked, not_applicable."
            })
    void aBadCellIsAFindingAndItsRowIsLeftOut(String good, String bad, String message) {
        Reading reading = read(csv.replaceFirst(good.replace(".", "\\."), bad));

        assertThat(reading.rows()).hasSize(12 * 21 - 1);
        assertThat(reading.findings()).extracting(Finding::message).containsExactly(message);
    }

    @Test
    void aFileWithoutTheLineOfPlacesIsRejected() {
        Reading reading = read(csv.replaceFirst("2031,original.*\n", ""));

        assertThat(reading.outcome()).isEqualTo(Reading.Outcome.REJECTED);
        assertThat(reading.findings().get(0).message())
                .isEqualTo("Filen må ha nøyaktig én linje med «original» i «column_no» og en tittel i «document», "
                        + "men har 0.");
    }

    @Test
    void aFileOfTwoYearsIsRejected() {
        assertThat(read(csv.replace("2031,3,", "2030,3,")).findings().get(0).message())
                .isEqualTo("Feltet «assessment_year» må ha ett og samme år fra 1990 til 2100 på alle linjer, "
                        + "men har [2030, 2031].");
    }

    @Test
    void columnsThatAreMissingOrTwiceAreFindings() {
        Reading reading = read(csv.replace("2031,3,", "2031,4,"));

        assertThat(reading.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "Feltet «column_no» er «4», men må være et nummer som ikke er brukt på en linje over.",
                        "Filen mangler kolonnene [3].");
    }

    @Test
    void anotherGivenYearIsAWarning() {
        Reading reading =
                new ReviewFactsForm().read(Appendix.document(csv), new GivenYears(Optional.empty(), Optional.of(2018)));

        assertThat(reading.findings())
                .extracting(Finding::message)
                .containsExactly("Filen sier 2031, men 2018 ble oppgitt. Filens år er brukt.");
    }

    @Test
    void eachDocumentIsKnownToBeInOneForm() {
        assertThat(form(Appendix.document(csv))).isEqualTo("review-facts");
        assertThat(form(appendix.document())).isEqualTo("review-report");
    }

    private static String form(TextDocument document) {
        return ((Forms.Detection.Known) Forms.detect(document)).form().name();
    }

    private static Reading read(String csv) {
        return new ReviewFactsForm().read(Appendix.document(csv), GivenYears.NONE);
    }

    /** The rows without their places. */
    static List<Row> bare(Reading reading) {
        return reading.rows().stream()
                .map(r -> r.with("source_id", "-").with("locator", "-").with("original", null))
                .toList();
    }
}
