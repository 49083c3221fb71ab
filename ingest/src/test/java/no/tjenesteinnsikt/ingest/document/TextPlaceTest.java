package no.tjenesteinnsikt.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPlaceTest {
    private final TextDocument document =
            new TextDocument("0123456789abcdef", "a.txt", List.of(new Line(1, "12 5 1,"), new Line(2, "8 4")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"L1|12 5 1,", "L1:C1-2|12", "L1-2|'12 5 1,\n8 4'", "L1-2:C6-1|'1,\n8'"})
    void aPlaceIsReadAndCutOut(String locator, String characters) {
        TextPlace place = TextPlace.parse(locator);

        assertThat(place.cut(document)).isEqualTo(characters);
        assertThat(place.locator()).isEqualTo(locator);
    }

    @Test
    void twoPlacesSpanWhatLiesBetween() {
        TextPlace first = TextPlace.characters(1, 6, 7);

        assertThat(first.through(TextPlace.characters(2, 1, 1)).locator()).isEqualTo("L1-2:C6-1");
        assertThat(first.through(TextPlace.lines(2, 2)).locator()).isEqualTo("L1-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L0", "L2-1", "L1:C0-1", "L1:C3-2", "l1", "L1:C2", "Ark!C7", "L99999999999"})
    void whatIsNoPlaceIsRefused(String locator) {
        assertThatIllegalArgumentException().isThrownBy(() -> TextPlace.parse(locator));
    }
}
