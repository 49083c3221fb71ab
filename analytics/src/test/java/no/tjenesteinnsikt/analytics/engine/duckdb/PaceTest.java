package no.tjenesteinnsikt.analytics.engine.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaceTest {
    @Test
    void a_lake_of_a_few_megabytes_is_held_in_memory_and_a_larger_one_stays_in_its_files(@TempDir Path folder)
            throws IOException {
        assertThat(Pace.of(LakeFiles.empty())).isEqualTo(Pace.SMALL);
        assertThat(Pace.of(lake(folder, 4 << 20))).isEqualTo(Pace.SMALL);
        assertThat(Pace.of(lake(folder, (4 << 20) + 1))).isEqualTo(Pace.LARGE);
    }

    @Test
    void every_connection_of_a_small_lake_sorts_reads_times_and_is_locked_alike() throws Exception {
        try (LakeSession session = new DuckDbEngine().open(LakeFiles.empty())) {
            assertThat(session.statementsAtOnce()).isEqualTo(2);
            CountDownLatch both = new CountDownLatch(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<Future<String>> answers =
                        threads.invokeAll(List.of(() -> settings(session, both), () -> settings(session, both)));
                assertThat(answers.get(0).get())
                        .isEqualTo(answers.get(1).get())
                        .isEqualTo("NULLS_FIRST_ON_ASC_LAST_ON_DESC UTC true false");
            } finally {
                threads.shutdownNow();
            }
        }
    }

    /** While one statement of a thread runs, the other thread's must take the other connection. */
    private static String settings(LakeSession session, CountDownLatch both) throws InterruptedException {
        both.countDown();
        both.await();
        String found = "";
        for (int i = 0; i < 20; i++) {
            found = String.valueOf(session.select(
                            "select cast(concat_ws(' ', upper(current_setting('default_null_order')), current_setting('TimeZone'),"
                                    + " current_setting('lock_configuration'), current_setting('enable_external_access'))"
                                    + " as varchar) as settings, (select count(*) from range(200000)) as work")
                    .values()
                    .get(0)
                    .get(0));
        }
        return found;
    }

    private static LakeFiles lake(Path folder, int bytes) throws IOException {
        Path file = folder.resolve("x.parquet");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(bytes);
        }
        return LakeFiles.local(Map.of("service", List.of(file)));
    }
}
