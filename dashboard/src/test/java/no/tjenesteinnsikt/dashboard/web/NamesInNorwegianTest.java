package no.tjenesteinnsikt.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.tjenesteinnsikt.dashboard.text.Language;
import org.junit.jupiter.api.Test;

class NamesInNorwegianTest {
    private static final String NAME =
            "<th><a class=\"x\" href=\"/tjenester/aldring-og-helse?sprak=en\">Aldring</a></th>";

    @Test
    void theNameOfAServiceIsNorwegianOnAnEnglishPage() {
        assertThat(NamesInNorwegian.marked(NAME, Language.EN))
                .isEqualTo(
                        "<th><a lang=\"nb\" class=\"x\" href=\"/tjenester/aldring-og-helse?sprak=en\">Aldring</a></th>");
        assertThat(NamesInNorwegian.marked("<a href=\"/tjenester/kvinnehelse\">", Language.EN))
                .isEqualTo("<a lang=\"nb\" href=\"/tjenester/kvinnehelse\">");
    }

    @Test
    void aColumnTheListAndWhatIsMarkedAlreadyAreLeftAsTheyAre() {
        String others =
                "<a href=\"/tjenester/review-2018-kolonne-4\"><a href=\"/tjenester?navn=unknown\"><a href=\"/tjenester\">"
                        + "<a lang=\"nb\" href=\"/tjenester/kvinnehelse\"><a href=\"/krav\">";
        assertThat(NamesInNorwegian.marked(others, Language.EN)).isEqualTo(others);
    }

    @Test
    void norwegianPagesMarkNothing() {
        assertThat(NamesInNorwegian.marked(NAME, Language.NB)).isEqualTo(NAME);
        assertThat(NamesInNorwegian.marked(NAME, Language.NN)).isEqualTo(NAME);
    }
}
