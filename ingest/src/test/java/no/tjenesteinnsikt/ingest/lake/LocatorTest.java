package no.tjenesteinnsikt.ingest.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L12",
                "L12-14:C3-5",
                "p3:L12",
                "p3:L12-14",
                "p3:L12-14:C3-5",
                "¶7",
                "¶7-9",
                "¶7:C3-5",
                "¶7-9:C3-1",
                "T1R2C3",
                "T1R2C3-R4C1",
                "T1R2C3:C5-9",
                "Ark1!C7",
                "Ark1!C7:AB9",
                "'Om senteret'!XFD1048576",
                "'Ada''s ark'!A1",
                "Årsverk_2.0!B2",
                "¶7-T1R2C3",
                "T1R2C3-¶9",
                "T1R1C1-T2R1C1"
            })
    void aPlaceIsWrittenAsItIsRead(String locator) {
        assertThat(Locator.read(locator).locator()).isEqualTo(locator);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "L0",
                "p0:L1",
                "p1",
                "p1:L0",
                "¶0",
                "¶3-2",
                "¶1:C5-3",
                "T0R1C1",
                "T1R2C1-R1C1",
                "T1R1C1:C5-3",
                "!C7",
                "Ark 1!C7",
                "''!C7",
                "Ark1!C0",
                "Ark1!7C",
                "Ark1!C9:C7",
                "¶1-L2",
                "¶1-¶2-¶3",
                "L12 ",
                "p1:L99999999999"
            })
    void anythingElseIsNoPlace(String text) {
        assertThat(Locator.search(text)).isEmpty();
        assertThatThrownBy(() -> Locator.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Cannot ");
    }

    @Test
    void aTextWithoutEndIsNoPlace() {
        assertThat(Locator.search("'" + "a''".repeat(20_000) + "'!A1")).isEmpty();
        assertThat(Locator.search("L" + "1".repeat(500))).isEmpty();
    }

    @Test
    void columnsHaveTheLettersOfASpreadsheet() {
        assertThat(Locator.SheetCells.letters(1)).isEqualTo("A");
        assertThat(Locator.SheetCells.letters(26)).isEqualTo("Z");
        assertThat(Locator.SheetCells.letters(27)).isEqualTo("AA");
        assertThat(Locator.SheetCells.letters(16384)).isEqualTo("XFD");
    }
}
