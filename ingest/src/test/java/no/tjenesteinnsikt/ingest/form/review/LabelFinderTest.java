package no.tjenesteinnsikt.ingest.form.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.text.EditDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelFinderTest {

    /** No text can be within the tolerance of both, so that a label is never ambiguous. */
    @Test
    void anyTwoLabelsAreFartherApartThanTheirTolerances() {
        for (RowLabel a : RowLabel.ALL) {
            for (RowLabel b : RowLabel.ALL) {
                if (!a.equals(b)) {
                    assertFarApart(a, b);
                }
            }
        }
    }

    private static void assertFarApart(RowLabel a, RowLabel b) {
        for (String mine : a.spellings()) {
            for (String other : b.spellings()) {
                assertThat(EditDistance.between(mine, other))
                        .as(mine + " / " + other)
                        .isGreaterThan(RowLabel.tolerance(mine) + RowLabel.tolerance(other));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Deltar tjensten i forskningsnettverk? 1 2'|in_research_networks",
                "'Er det dokumentere effekt av \n\ntjenestens virksomhet? \n1 2'|effect_documented",
                "'Er det dokumentert effekt av tjen-\nestens virksomhet?\n1 2'|effect_documented",
                "'ER OPPDRAGET  DET\tSAMME\u00A0SOM VED GODKJENNING ? 1 2'|mandate_unchanged",
                "'Antall a\u030Ar etablert 1 2'|age_years",
                "'Antall år etablert (godkjenningsår\n\nminus 1 år ifm etablering)\n20 12'|age_years",
                "'Antall årsverk 87 5'|fte",
                "'Er det fastsatt når resultatmål for tjenesten skal være innfridd? 2 47'|outcome_goal_date_set",
                "'Er det fastsatt resultatmål for tjenesten? 25 24'|outcome_goals_set"
            })
    void aLabelIsFoundWithWrapsSlipsAndBlanks(String text, String id) {
        assertThat(find(text)).contains(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Antall årsverk pr. tjeneste Antall tjenester",
                "Antall årsverk ansatt ved tjenestene fordeler seg slik 1 2",
                "Er tjenesten god? 1 2",
                "Driver tjenesten kompetansespredning og mer? 1 2",
                "Driver tjenesten kompetansespredning? Ja"
            })
    void anotherTextIsNoLabel(String text) {
        assertThat(find(text)).isEmpty();
    }

    private static Optional<String> find(String text) {
        List<TokenLine> lines = PageText.of(Appendix.document(text));
        return new LabelFinder(lines).at(0).map(f -> f.label().id());
    }
}
