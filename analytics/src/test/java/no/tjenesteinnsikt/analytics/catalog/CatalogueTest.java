package no.tjenesteinnsikt.analytics.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Catalogue shipped = Shipped.catalogue();

    @Test
    void the_id_does_not_depend_on_the_order() {
        List<Indicator> reversed = new ArrayList<>(shipped.indicators());
        Collections.reverse(reversed);

        assertThat(new Catalogue(reversed, List.of("b", "a")).id())
                .isEqualTo(new Catalogue(shipped.indicators(), List.of("a", "b")).id());
    }

    @Test
    void the_id_changes_with_a_definition_and_with_an_attachment() {
        List<Indicator> fewer =
                shipped.indicators().subList(1, shipped.indicators().size());

        assertThat(new Catalogue(fewer, List.of()).id()).isNotEqualTo(shipped.id());
        assertThat(shipped.with(List.of("lesemåte")).id()).isNotEqualTo(shipped.id());
        assertThat(shipped.id()).matches("[0-9a-f]{16}");
    }

    @Test
    void two_indicators_of_one_id_are_refused() {
        Indicator one = shipped.indicators().get(0);

        assertThatThrownBy(() -> new Catalogue(List.of(one, one), List.of()))
                .hasMessage("Cannot have two indicators of id " + one.id());
    }

    @Test
    void every_indicator_makes_a_row_of_the_contract() {
        assertThat(shipped.indicators().stream().map(Indicator::row))
                .allMatch(r -> !r.text("limits_nb").isBlank());
    }

    @Test
    void nynorsk_is_nynorsk() {
        for (Indicator indicator : shipped.indicators()) {
            List<Wording> words = new ArrayList<>(indicator.categories().values());
            words.add(indicator.title());
            words.add(indicator.question());
            assertThat(words)
                    .as(indicator.id())
                    .allSatisfy(w -> assertThat(" " + w.nn() + " ")
                            .doesNotContainPattern(
                                    "(?i)\\b(tjenest\\w*|ikke|hvor|hva|hvilk\\w*|ble|fra|noen|mellom seg|også)\\b"));
        }
    }
}
