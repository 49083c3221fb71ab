package no.tjenesteinnsikt.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tjenesteinnsikt.dashboard.text.Language;
import org.junit.jupiter.api.Test;

class NamesInNorwegianTest {
    private static final String NAME =
            "<th><a class=\"x\" href=\"/tjenester/aldring-og-helse?sprak=en\">Aldring</a></th>";

    @Test
    void theNameOfAServiceIsNorwegianOnAnEnglishPage() {
        assertThat(NamesInNorwegian.marked(NAME, Language.EN, List.of()))
                .isEqualTo("<th><a lang=\"nb\" class=\"x\""
                        + " href=\"/tjenester/aldring-og-helse?sprak=en\">Aldring</a></th>");
        assertThat(NamesInNorwegian.marked("<a href=\"/tjenester/kvinnehelse\">", Language.EN, List.of()))
                .isEqualTo("<a lang=\"nb\" href=\"/tjenester/kvinnehelse\">");
    }

    @Test
    void aColumnTheListAndWhatIsMarkedAlreadyAreLeftAsTheyAre() {
        String others = "<a href=\"/tjenester/review-2018-kolonne-4\"><a href=\"/tjenester?navn=unknown\"><a"
                + " href=\"/tjenester\"><a lang=\"nb\" href=\"/tjenester/kvinnehelse\"><a href=\"/krav\">";
        assertThat(NamesInNorwegian.marked(others, Language.EN, List.of())).isEqualTo(others);
    }

    @Test
    void norwegianPagesMarkNothing() {
        assertThat(NamesInNorwegian.marked(NAME, Language.NB, List.of())).isEqualTo(NAME);
        assertThat(NamesInNorwegian.marked(NAME, Language.NN, List.of())).isEqualTo(NAME);
    }

    @Test
    void aChoiceThatIsANameIsMarkedAsAWhole() {
        assertThat(NamesInNorwegian.marked(
                        "<option value=\"sovn\" selected>Søvn</option><option value=\"\">All</option>",
                        Language.EN,
                        List.of("Søvn")))
                .isEqualTo("<option lang=\"nb\" value=\"sovn\" selected>Søvn</option><option value=\"\">All</option>");
    }

    @Test
    void aNameInATitleIsMarkedOnceAndNeverInWhatHoldsNoMarks() {
        List<String> names = List.of("Søvn", "Søvnsykdommer", "Læring & mestring");
        assertThat(NamesInNorwegian.marked("<h3 title=\"Søvn > 5\">Søvnsykdommer: 5</h3>", Language.EN, names))
                .isEqualTo("<h3 title=\"Søvn > 5\"><span lang=\"nb\">Søvnsykdommer</span>: 5</h3>");
        for (String left : List.of(
                "<option>Søvn (3)</option>",
                "<script type=\"application/json\">[\"Søvn\"]</script>",
                "<td lang=\"nb\">Søvn</td>",
                "<p>Søvnløs</p>")) {
            assertThat(NamesInNorwegian.marked(left, Language.EN, names)).isEqualTo(left);
        }
        assertThat(NamesInNorwegian.marked("<h3>Søvn</h3>", Language.NN, names)).isEqualTo("<h3>Søvn</h3>");
    }
}
