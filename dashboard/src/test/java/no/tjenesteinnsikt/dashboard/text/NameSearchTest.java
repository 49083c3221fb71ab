package no.tjenesteinnsikt.dashboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {

    @ParameterizedTest(name = "«{0}» finds «{1}»")
    @CsvSource({
        "K-res, K-res",
        "kres, K-res",
        "K-RES, k-res",
        "søvn, Søvnsykdommer",
        "soevn, Søvnsykdommer",
        "sovn, Søvnsykdommer",
        "SØVN, søvnsykdommer",
        "flattbarne, Flåttbårne sykdommer",
        "laering, Læring og mestring",
        "mestring læring, Læring og mestring",
        "cfs me, CFS/ME",
        "résistens, påvisning av antibiotikaresistens",
        "kolonne 4, Kolonne 4",
    })
    void a_name_is_found_by_what_was_typed(String typed, String name) {
        assertThat(new NameSearch(typed).finds(name)).isTrue();
    }

    @ParameterizedTest(name = "«{0}» does not find «{1}»")
    @CsvSource({
        "K-res, Antibiotikaresistens",
        "K-res, Kvinnehelse",
        "kolonne 4, Kolonne 14",
        "sarkom hjerte, Sarkomer",
    })
    void a_name_is_not_found_by_half_of_what_was_typed(String typed, String name) {
        assertThat(new NameSearch(typed).finds(name)).isFalse();
    }

    @ParameterizedTest(name = "«{0}» asks for nothing")
    @CsvSource({"' '", "'- /'"})
    void signs_alone_ask_for_nothing(String typed) {
        assertThat(new NameSearch(typed).isEmpty()).isTrue();
    }
}
