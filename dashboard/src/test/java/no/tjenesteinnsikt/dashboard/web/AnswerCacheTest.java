package no.tjenesteinnsikt.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.tjenesteinnsikt.ingest.lake.Edition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
    private final AnswerCache cache = new AnswerCache();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void of_many_who_ask_at_once_one_makes_the_answer_and_nobody_who_asks_for_another_waits() throws Exception {
        CountDownLatch making = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        List<Future<Answer>> asked = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            asked.add(threads.submit(() -> cache.get(key("/slow"), () -> {
                times.incrementAndGet();
                making.countDown();
                await(finish);
                return Answer.shown(Answer.HTML, "slow");
            })));
        }
        assertThat(making.await(10, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 2000; i++) {
            String address = "/quick" + i;
            assertThat(threads.submit(() -> cache.get(key(address), () -> Answer.shown(Answer.HTML, address)))
                            .get(10, TimeUnit.SECONDS)
                            .isKept())
                    .isTrue();
        }
        finish.countDown();
        Answer first = asked.get(0).get(10, TimeUnit.SECONDS);
        for (Future<Answer> each : asked) {
            assertThat(each.get(10, TimeUnit.SECONDS)).isSameAs(first);
        }
        assertThat(times).hasValue(1);
    }

    @Test
    void a_failure_and_a_refusal_are_not_kept() {
        assertThatThrownBy(() -> cache.get(key("/"), () -> {
                    throw new IllegalStateException("planned");
                }))
                .isInstanceOf(IllegalStateException.class);
        Answer refused = Answer.refused(HttpStatus.NOT_FOUND, "no");
        assertThat(cache.get(key("/"), () -> refused)).isSameAs(refused);
        Answer shown = Answer.shown(Answer.HTML, "yes");
        assertThat(cache.get(key("/"), () -> shown)).isSameAs(shown);
        assertThat(cache.get(key("/"), () -> refused)).isSameAs(shown);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AnswerCache.Key key(String address) {
        Edition edition = new Edition("0123456789abcdef", "0123456789abcdef-fedcba9876543210");
        return new AnswerCache.Key(edition, edition, Optional.empty(), List.of(), "", address);
    }
}
