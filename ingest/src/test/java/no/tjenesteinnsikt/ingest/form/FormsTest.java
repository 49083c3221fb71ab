package no.tjenesteinnsikt.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.Forms.Detection;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.quality.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "service_id,report_year,fte,staffing_kind,basis|lake-table",
                "assessment_year,column_no,name,name_status,name_evidence,named_service_id|review-column-names",
                "original,assessment_year,column_no,name,name_status,name_evidence,named_service_id|review-column-names"
            })
    void aFileIsKnownByItsHeader(String header, String form) {
        assertThat(Forms.detect(document(header + "\n")))
                .isInstanceOfSatisfying(
                        Detection.Known.class, k -> assertThat(k.form().name()).isEqualTo(form));
    }

    @Test
    void aDocumentInNoFormIsToldWhichAreKnown() {
        Finding reason = reason(Forms.detect(document("Kjære Kari,\nher er det fint.\n")));

        assertThat(reason.code()).isEqualTo("form_unknown");
        assertThat(reason.message())
                .isEqualTo("Dokumentet er ikke i noe skjema som kan leses. Kjente skjemaer: "
                        + "review-report, review-facts, review-column-names, annual-figures, published-statements,"
                        + " reference-group, review-2018-questionnaire, region-assessment-csv, lake-table.");
        assertThat(reason.remedy()).isEqualTo("Sjekk at hele dokumentet er med, og at det er lagret som ren tekst.");
    }

    @Test
    void aFileThatIsAlmostATableIsToldWhichAndWhatIsMissing() {
        assertThat(reason(Forms.detect(document("service_id,report_year,fte\na,2018,1\n")))
                        .message())
                .contains("Nærmest er «staffing», som mangler basis, staffing_kind.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VEDLEGG 1: Plan for kompetansespredning@Kurs for leger i 2018."
                        + "|attachment_alone|Dokumentet er vedlegg 1 til et spørreskjema, men sier ikke hvilken tjeneste det hører til.",
                "Vedlegg 2: resultater@Nasjonal kompetansetjeneste for skodde og@Tre artikler er vedlagt."
                        + "|attachment_alone|Dokumentet er vedlegg 2 til et spørreskjema, men sier ikke hvilken tjeneste det hører til.",
                "Vedlegg 2@Nasjonal kompetansetjeneste for skodde@Nasjonal kompetansetjeneste for regn@Resultater: tre artikler."
                        + "|attachment_alone|Dokumentet er vedlegg 2 til et spørreskjema, men nevner flere tjenester: regn, skodde.",
                "Vedlegg 1: Budsjett@Nasjonal kompetansetjeneste for skodde@Lønn og drift for neste år."
                        + "|attachment_unclear|Dokumentet er vedlegg 1, men sier ikke at det er en plan for kompetansespredning, som spørreskjemaet ber om under det nummeret.",
                "# Vedlegg nr. 3@@**Namn på tenesta:** skodderier@Tidsplanen går til 2025."
                        + "|assessment_year_missing|Ingen overskrift, noe felt eller topptekst i dokumentet sier året for gjennomgangen."
            })
    void anAttachmentByItselfIsToldWhatItLacks(String text, String code, String message) {
        TextDocument document = document(text.replace('@', '\n'));
        Reading reading =
                ((Forms.Detection.Known) Forms.detect(document)).match().read(GivenYears.NONE);

        assertThat(reading.outcome()).isEqualTo(Reading.Outcome.REJECTED);
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(code);
        assertThat(reading.findings().get(0).message()).isEqualTo(message);
    }

    @Test
    void aSentenceAboutAnAttachmentMakesNoAttachment() {
        assertThat(reason(Forms.detect(document("Kjære Kari,\nse vedlegg 1.\n")))
                        .code())
                .isEqualTo("form_unknown");
    }

    @Test
    void aDocumentInTwoFormsIsAmbiguous() {
        Form one = Forms.ALL.get(Forms.ALL.size() - 1);
        Finding reason =
                reason(Forms.detect(document("service_id,report_year,fte,staffing_kind,basis\n"), List.of(one, one)));

        assertThat(reason.code()).isEqualTo("form_ambiguous");
        assertThat(reason.message()).isEqualTo("Dokumentet kan være flere skjemaer: lake-table, lake-table.");
    }

    @Test
    void everyFormHasAKindThatTheLakeKnowsAndANameOfItsOwn() {
        assertThat(Forms.ALL)
                .allSatisfy(f -> assertThat(SourceTables.SOURCE_DOCUMENT
                                .column("document_kind")
                                .codes())
                        .contains(f.documentKind()));
        assertThat(Forms.ALL.stream().map(Form::name)).doesNotHaveDuplicates();
    }

    private static Finding reason(Detection detection) {
        assertThat(detection).isInstanceOf(Detection.Unknown.class);
        return ((Detection.Unknown) detection).reason();
    }

    private static TextDocument document(String text) {
        return ((Opened.Text) new DocumentOpener().open(text.getBytes(StandardCharsets.UTF_8), "fil")).document();
    }
}
