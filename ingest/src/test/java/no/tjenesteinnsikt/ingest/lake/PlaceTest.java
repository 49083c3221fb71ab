package no.tjenesteinnsikt.ingest.lake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"L5", "L5-9", "L5:C3-4", "L1956-1957:C24-1"})
    void a_place_is_written_as_it_was_read(String locator) {
        assertThat(Place.parse(locator).locator()).isEqualTo(locator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L0", "L9-5", "L5:C4-3", "L5:C0-3", "L99999999999", "Ark1!C7", "<script>", "L5;rm"})
    void what_is_no_place_is_found_to_be_none(String locator) {
        assertThat(Place.find(locator)).isEmpty();
    }

    @Test
    void over_two_lines_the_first_character_counts_in_the_first_line_and_the_last_in_the_last() {
        Place place = Place.parse("L1956-1957:C24-1");

        assertThat("123456789012345678901234,".substring(place.startIn(1956, 24), place.endIn(1956, 24)))
                .isEqualTo("4");
        assertThat("8 4".substring(place.startIn(1957, 3), place.endIn(1957, 3)))
                .isEqualTo("8");
        assertThat(place.touches(1958)).isFalse();
    }

    @Test
    void a_place_beyond_the_end_of_a_line_is_empty_there() {
        Place place = Place.parse("L1:C10-12");

        assertThat(place.startIn(1, 4)).isEqualTo(4);
        assertThat(place.endIn(1, 4)).isEqualTo(4);
    }
}
