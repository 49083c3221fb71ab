package no.tjenesteinnsikt.analytics.engine.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaceTest {
    @Test
    void a_lake_of_a_few_megabytes_is_held_in_memory_and_asked_by_two_at_once(@TempDir Path folder) throws IOException {
        assertThat(Pace.of(LakeFiles.empty())).isEqualTo(new Pace(Set.copyOf(Schema.SNAPSHOT), 1, 2));
        assertThat(Pace.of(lake(folder, Map.of("service", 4 << 20))))
                .isEqualTo(new Pace(Set.copyOf(Schema.SNAPSHOT), 1, 2));
    }

    @Test
    void of_a_larger_lake_the_smallest_tables_are_held_and_the_others_stay_in_their_files(@TempDir Path folder)
            throws IOException {
        Pace pace = Pace.of(lake(folder, Map.of("activity", 9 << 20, "staffing", 3 << 20, "service", 1 << 20)));

        assertThat(pace.relation(ReportTables.ACTIVITY)).isEqualTo("view ");
        assertThat(pace.held()).hasSize(Schema.SNAPSHOT.size() - 1);
        assertThat(pace.threads()).isEqualTo(2);
        assertThat(pace.connections()).isEqualTo(1);
        assertThat(pace.forReaders().connections()).isEqualTo(2);
        assertThat(Pace.of(lake(folder, Map.of("activity", 9 << 20, "staffing", 4 << 20, "service", 1)))
                        .held())
                .hasSize(Schema.SNAPSHOT.size() - 2);
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

    private static LakeFiles lake(Path folder, Map<String, Integer> bytes) throws IOException {
        Map<String, List<Path>> files = new HashMap<>();
        for (Map.Entry<String, Integer> table : bytes.entrySet()) {
            Path file = folder.resolve(table.getKey() + ".parquet");
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(table.getValue());
            }
            files.put(table.getKey(), List.of(file));
        }
        return LakeFiles.local(files);
    }
}
