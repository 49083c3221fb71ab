package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class LongestFirstTest {
    private final LongestFirst order = new LongestFirst();

    @Test
    void whatTookLongestComesFirstAndWhatNobodyKnowsBeforeIt() {
        assertThat(order.timed("short", () -> 7)).isEqualTo(7);
        order.timed("long", () -> {
            long end = System.nanoTime() + 50_000_000;
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(1_000_000);
            }
            return "";
        });

        assertThat(order.sorted(List.of("short", "new b", "long", "new a")))
                .containsExactly("new a", "new b", "long", "short");
    }
}
