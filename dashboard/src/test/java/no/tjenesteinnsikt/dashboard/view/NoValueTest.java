package no.tjenesteinnsikt.dashboard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.junit.jupiter.api.Test;

/** That no document says a thing is another matter than that an edition was computed before the thing was defined. */
class NoValueTest {
    private final PublishedData data =
            MadeData.edition(1, List.of(MadeData.indicator("antall", "Antall", 1, "activity", "select 1")));

    @Test
    void anIndicatorThatTheEditionComputesHasNoValueSinceNoDocumentStatesIt() {
        Texts nb = Texts.in(Language.NB);

        assertThat(NoValue.isNotComputed(data, nb, "antall")).isFalse();
        assertThat(NoValue.words(data, nb, "antall")).isEqualTo("ikke oppgitt");
    }

    @Test
    void anIndicatorThatTheEditionDoesNotKnowIsNotComputedInIt() {
        assertThat(NoValue.isNotComputed(data, Texts.in(Language.NB), "nyere")).isTrue();
        assertThat(NoValue.words(data, Texts.in(Language.NB), "nyere")).isEqualTo("ikke beregnet i denne datautgaven");
        assertThat(NoValue.words(data, Texts.in(Language.NN), "nyere")).isEqualTo("ikkje rekna ut i denne datautgåva");
    }
}
