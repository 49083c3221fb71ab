package no.tjenesteinnsikt.dashboard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.junit.jupiter.api.Test;

class ManyValuesTest {
    private final AtomicInteger worded = new AtomicInteger();
    private final ManyValues values = new ManyValues(
            Stream.of(2020, 2022, 2021, 2022).map(ManyValuesTest::of).toList(), this::words);

    @Test
    void onlyWhatIsReadIsPutIntoWords() {
        assertThat(values).hasSize(4);
        assertThat(worded).hasValue(0);

        assertThat(values.latest(2))
                .extracting(line -> line.value().key().period())
                .containsExactly(2022, 2022);
        assertThat(worded).hasValue(2);

        assertThat(values).extracting(line -> line.value().key().period()).containsExactly(2020, 2022, 2021, 2022);
    }

    private ValueLine words(IndicatorValue value) {
        worded.incrementAndGet();
        return ValueLine.ofShare("", value, Texts.in(Language.NB));
    }

    private static IndicatorValue of(int year) {
        return MadeData.value("antall", 1, year, "serie", "3");
    }
}
