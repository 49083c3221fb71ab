package no.tjenesteinnsikt.ingest.form.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import no.tjenesteinnsikt.ingest.quality.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactMaskTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Skriv til kari.nordmann@sykehus.example.no i dag|Skriv til [e-postadresse] i dag",
                "<ola@x.no>|<[e-postadresse]>",
                "Ring 22 33 44 55.|Ring [telefonnummer].",
                "Ring 912 34 567, takk|Ring [telefonnummer], takk",
                "Ring 91234567|Ring [telefonnummer]",
                "Ring 91\u00A023\u00A045\u00A067|Ring [telefonnummer]",
                "Ring +47 22334455 nå|Ring [telefonnummer] nå",
                "Ring 0047 912 34 567|Ring [telefonnummer]",
                "Ring +46-8-123 456 78|Ring [telefonnummer]",
                "Tlf. 02800 eller e-post|Tlf. [telefonnummer] eller e-post",
                "telefon: 1234 5678|telefon: [telefonnummer]"
            })
    void addressesAndNumbersAreMasked(String text, String masked) {
        assertThat(ContactMask.mask(text)).isEqualTo(masked);
        assertThat(ContactMask.mask(masked)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Organisasjonsnummer 987 654 321",
                "987654321",
                "20181105",
                "10 000 000 kroner",
                "12 345 678",
                "12345678",
                "49 av 52 tjenester, 2018 og 2017",
                "2,45 årsverk",
                "1 2 1 1 2 2 1 1",
                "https://example.no/rapport/91234567",
                "L2050, vedlegg 4.1.4",
                "rapport-91234567",
                "Kolonne 12 @ 3"
            })
    void otherNumbersAreLeftAlone(String text) {
        assertThat(ContactMask.mask(text)).isEqualTo(text);
    }

    @Test
    void theFindingDoesNotRepeatWhatWasMasked() {
        Finding finding = ContactMask.finding("0123456789abcdef", "name", "L2:C1-9");

        assertThat(finding.severity().word()).isEqualTo("look");
        assertThat(finding.message())
                .isEqualTo("Feltet «name» hadde en e-postadresse eller et telefonnummer, som er tatt ut.");
    }
}
