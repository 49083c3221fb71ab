package no.tjenesteinnsikt.dashboard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OncePerRowsTest {
    private final OncePerRows<String, Integer> made = new OncePerRows<>();
    private final AtomicInteger times = new AtomicInteger();

    @Test
    void isMadeOnceForTheSameRowsAndKey() {
        List<String> rows = new ArrayList<>(List.of("a"));

        assertThat(made.of(rows, "nb", times::incrementAndGet)).isEqualTo(1);
        assertThat(made.of(rows, "nb", times::incrementAndGet)).isEqualTo(1);
        assertThat(made.of(rows, "nn", times::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void isMadeAnewForOtherRowsThoughTheyAreEqual() {
        made.of(new ArrayList<>(List.of("a")), "nb", times::incrementAndGet);

        assertThat(made.of(new ArrayList<>(List.of("a")), "nb", times::incrementAndGet))
                .isEqualTo(2);
    }

    @Test
    void nothingIsKeptOfAnEmptyListSinceItIsTheSameForAllEditions() {
        made.of(List.of(), "nb", times::incrementAndGet);

        assertThat(made.of(List.of(), "nb", times::incrementAndGet)).isEqualTo(2);
    }
}
