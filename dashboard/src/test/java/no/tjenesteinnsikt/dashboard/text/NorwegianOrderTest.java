package no.tjenesteinnsikt.dashboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NorwegianOrderTest {

    @Test
    void aeOeAndAaStandLastWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            for (Locale machine : List.of(Locale.ROOT, Locale.UK, Locale.forLanguageTag("nn-NO"))) {
                Locale.setDefault(machine);
                assertThat(
                                List.of("Åreforkalkning", "Zoonoser", "Øyne", "aldring", "Ære", "Odontologi", "Barn")
                                        .stream()
                                        .sorted(NorwegianOrder.ofNames()))
                        .containsExactly("aldring", "Barn", "Odontologi", "Zoonoser", "Ære", "Øyne", "Åreforkalkning");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
