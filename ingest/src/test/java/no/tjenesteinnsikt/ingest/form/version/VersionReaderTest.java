package no.tjenesteinnsikt.ingest.form.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Revidert utgave|CORRECTED||",
                "REVIDERT 12.03.2021|CORRECTED||2021-03-12",
                "Korrigert versjon, 1. mars 2021|CORRECTED||2021-03-01",
                "(Retta utgåve 2021-03-05)|CORRECTED||2021-03-05",
                "Rettet rapport den 5.3.2021|CORRECTED||2021-03-05",
                "**Versjon 2**|CORRECTED|2|",
                "Versjon 1.0|NOT_STATED|1|",
                "Versjon: 3 (7. juni 2020)|CORRECTED|3|2020-06-07",
                "Dato: 01.02.2021|NOT_STATED||2021-02-01",
                "Sist endra 4. desember 2020|NOT_STATED||2020-12-04",
                "Dato: 31.02.2021|NOT_STATED||"
            })
    void aLineThatSaysNothingElse(String line, Standing standing, Integer number, String date) {
        StatedVersion version = of("Tilbakemelding", line, "Svar");
        assertThat(version.standing().name()).isEqualTo(standing.name());
        assertThat(version.number().map(String::valueOf))
                .isEqualTo(java.util.Optional.ofNullable(number).map(String::valueOf));
        assertThat(version.date().map(String::valueOf)).isEqualTo(java.util.Optional.ofNullable(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Planen ble revidert 12.03.2021 etter møtet.",
                "Revidert plan for kompetansespredning foreligger",
                "Vi viser til versjon 2 av mandatet",
                "Dato for møtet: 12.03.2021",
                "Ny revisjon av forskriften"
            })
    void aSentenceThatSpeaksOfAVersionIsNone(String line) {
        assertThat(of(line)).isEqualTo(StatedVersion.NONE);
    }

    @Test
    void ofSeveralDatesTheLastInTimeCounts() {
        assertThat(of("Revidert 12.03.2021", "Dato: 01.02.2021").date()).hasToString("Optional[2021-03-12]");
    }

    private enum Standing {
        CORRECTED,
        NOT_STATED
    }

    private static StatedVersion of(String... lines) {
        List<Line> numbered = new ArrayList<>();
        for (String line : lines) {
            numbered.add(new Line(numbered.size() + 1, line));
        }
        return VersionReader.of(new TextDocument("0123456789abcdef", "a.txt", numbered));
    }
}
