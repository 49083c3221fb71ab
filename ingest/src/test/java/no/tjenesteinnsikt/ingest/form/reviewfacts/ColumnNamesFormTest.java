package no.tjenesteinnsikt.ingest.form.reviewfacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnNamesFormTest {
    private static final String HEADER =
            "assessment_year,column_no,name,name_status,name_evidence,named_service_id,original\n";

    @Test
    void aDeducedNameGivesAServiceAndALink() {
        Reading reading = read("2031,7,Sjøluft,deduced,\"Bare én har 87, sier 4.1\",sjoeluft,\"Rapporten, L9\"\n");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows()).hasSize(2);
        Row service = reading.rows().get(0);
        assertThat(service.table().name()).isEqualTo("service");
        assertThat(service.text("service_id")).isEqualTo("review-2031-kolonne-7");
        assertThat(service.text("name")).isEqualTo("Sjøluft");
        assertThat(service.text("name_status")).isEqualTo("deduced");
        assertThat(service.text("name_evidence")).isEqualTo("Bare én har 87, sier 4.1");
        assertThat(service.get("column_no")).contains(7);
        assertThat(service.text("original")).isEqualTo("Rapporten, L9");
        assertThat(service.text("locator")).isEqualTo("L2:C8-14");
        Row link = reading.rows().get(1);
        assertThat(link.table().name()).isEqualTo("service_link");
        assertThat(link.text("service_id")).isEqualTo("review-2031-kolonne-7");
        assertThat(link.text("same_as")).isEqualTo("sjoeluft");
        assertThat(link.text("status")).isEqualTo("deduced");
        assertThat(link.text("evidence")).isEqualTo("Bare én har 87, sier 4.1");
    }

    @Test
    void anUnknownNameStaysTheColumn() {
        Reading reading = read("2031,8,,unknown,,,\n2031,9,Fjellvett,inferred,Antatt av rekkefølgen,,\n");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows().stream().map(r -> r.text("name") + " " + r.text("name_status")))
                .containsExactly("Kolonne 8 unknown", "Fjellvett inferred");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031,1,A,certain,B,,|Feltet «name_status» er «certain», men må være deduced, inferred eller unknown.",
                "2031,1,A,unknown,,,|Feltet «name» er «A», men må være tomt når navnet er ukjent.",
                "2031,1,,deduced,B,,|Feltet «name» er «», men må være fylt ut når navnet er utledet eller antatt.",
                "2031,1,A,inferred,,,|Feltet «name_evidence» er «», men må være fylt ut når navnet er utledet eller antatt.",
                "2031,1,A,inferred,B,Å B,|Feltet «named_service_id» er «Å B», men må være små bokstaver, tall og bindestrek.",
                "2031,x,A,inferred,B,,|Feltet «column_no» er «x», men må være et helt tall fra 1.",
                "2031,1,A,inferred,B|Linje 2 har 5 felt, men første linje har 7."
            })
    void aBadLineIsLeftOutWithAFinding(String line, String message) {
        Reading reading = read(line + "\n2031,2,,unknown,,,\n");

        assertThat(reading.rows().stream().map(r -> r.text("name"))).containsExactly("Kolonne 2");
        assertThat(reading.findings()).extracting(Finding::message).containsExactly(message);
    }

    @Test
    void contactsNeverEnterTheEvidence() {
        Reading reading = read("2031,1,A,inferred,Spør kari@sykehus.no,,\n");

        assertThat(reading.rows().get(0).text("name_evidence")).isEqualTo("Spør [e-postadresse]");
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("contact_masked");
    }

    private static Reading read(String lines) {
        byte[] content = (HEADER + lines).getBytes(StandardCharsets.UTF_8);
        Opened.Text opened = (Opened.Text) new DocumentOpener().open(content, "navn.csv");
        ColumnNamesForm form = new ColumnNamesForm();
        assertThat(form.recognises(opened.document())).isTrue();
        return form.read(opened.document(), GivenYears.NONE);
    }
}
