package no.tjenesteinnsikt.dashboard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.catalog.Meaning;
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
    void what_every_shipped_definition_says_is_in_the_readers_language(Language language) {
        Texts texts = Texts.in(language);
        assertThat(SHIPPED).hasSizeGreaterThan(100).allSatisfy(indicator -> {
            Meaning meaning = indicator.meaning();
            Stream.of(
                            meaning.definition(),
                            meaning.numerator(),
                            meaning.denominator(),
                            meaning.basis(),
                            meaning.limits())
                    .filter(Objects::nonNull)
                    .forEach(text -> assertThat(DefinitionText.of(text, texts))
                            .as(indicator.id() + ": a sentence is missing in definition.properties: " + text)
                            .isPresent());
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
    void a_chapter_is_not_the_end_of_a_sentence() {
        assertThat(DefinitionText.of(
                        "Rapporten fra gjennomgangen i 2018; plasseringen i tabellen service_host. De tre nivåene: kap. 3.3.",
                        Texts.in(Language.NN)))
                .contains("Rapporten frå gjennomgangen i 2018; plasseringa i tabellen service_host. "
                        + "Dei tre nivåa: kap. 3.3.");
    }

    /** A text that no definition says any more is a leftover. */
    @Test
    void every_text_is_a_sentence_of_some_shipped_definition() {
        String all =
                SHIPPED.stream().map(Indicator::meaning).map(Meaning::toString).collect(Collectors.joining("\n"));
        Texts texts = Texts.in(Language.NB);
        assertThat(texts.keys("definition"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(all).contains(texts.get("definition." + key)));
    }

    @Test
    void a_definition_of_the_users_own_stays_as_it_is_written_and_is_marked() {
        String own = "Aktivitet er ikke effekt. Vårt eget tall.";
        assertThat(DefinitionText.of(own, Texts.in(Language.EN))).isEmpty();
        assertThat(DefinitionText.fact("Definition", own, Texts.in(Language.EN)))
                .isEqualTo(Fact.ofSource("Definition", own, Texts.in(Language.EN)));
    }
}
