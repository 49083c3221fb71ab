package no.tjenesteinnsikt.dashboard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.definitions.IndicatorReader;
import no.tjenesteinnsikt.analytics.definitions.ShippedFiles;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefinitionTextTest {
    private static final List<Indicator> SHIPPED =
            new IndicatorReader().read(List.of(new ShippedFiles("indicators"))).indicators();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_shipped_definition_and_what_it_does_not_say_is_in_the_readers_language(Language language) {
        Texts texts = Texts.in(language);
        assertThat(SHIPPED).hasSizeGreaterThan(100).allSatisfy(indicator -> {
            assertThat(DefinitionText.of(indicator.meaning().definition(), texts))
                    .as(indicator.id() + ": a sentence is missing in definition.properties")
                    .isPresent();
            assertThat(DefinitionText.of(indicator.meaning().limits(), texts))
                    .as(indicator.id() + ": a sentence is missing in definition.properties")
                    .isPresent();
        });
    }

    @Test
    void sentence_by_sentence() {
        assertThat(DefinitionText.of(
                        "Aktivitet er ikke effekt. Store tjenester gjør mer av alt.", Texts.in(Language.NN)))
                .contains("Aktivitet er ikkje effekt. Store tenester gjer meir av alt.");
        assertThat(DefinitionText.of(
                        "Aktivitet er ikke effekt. Store tjenester gjør mer av alt.", Texts.in(Language.EN)))
                .contains("Activity is not effect. Large services do more of everything.");
    }

    @Test
    void a_definition_of_the_users_own_stays_as_it_is_written_and_is_marked() {
        String own = "Aktivitet er ikke effekt. Vårt eget tall.";
        assertThat(DefinitionText.of(own, Texts.in(Language.EN))).isEmpty();
        assertThat(DefinitionText.fact("Definition", own, Texts.in(Language.EN)))
                .isEqualTo(Fact.ofSource("Definition", own, Texts.in(Language.EN)));
    }
}
