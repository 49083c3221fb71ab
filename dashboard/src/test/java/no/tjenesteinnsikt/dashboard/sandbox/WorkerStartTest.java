package no.tjenesteinnsikt.dashboard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.dashboard.sandbox.SqlService.Spare;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.TestLake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds on a busy machine too; the times themselves are measured apart. */
class WorkerStartTest {
    private static final int STARTS = 5;
    private static final int IDLE_MEGABYTES = 120;

    @TempDir
    Path home;

    @Test
    void an_idle_worker_is_small_and_how_soon_it_was_there_is_written_down() throws Exception {
        Path database = TestLake.publicDatabase(home);
        WorkerInstallation archived = archived(TestInstallation.prepared(), database);
        List<Long> prepared = new ArrayList<>();
        List<Long> plain = new ArrayList<>();
        List<Integer> idle = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            prepared.add(milliseconds(archived, database, idle));
            plain.add(milliseconds(TestInstallation.plain(), database, new ArrayList<>()));
        }
        Files.writeString(
                Path.of("target", "sandbox-test", "start.txt"),
                "prepared " + prepared + " ms, plain " + plain + " ms, idle " + idle + " MB\n");
        assertThat(idle).hasSize(STARTS).allMatch(megabytes -> megabytes <= IDLE_MEGABYTES);
    }

    /** From nothing to the answer of a first statement. */
    private static long milliseconds(WorkerInstallation installation, Path database, List<Integer> idle)
            throws IOException {
        try (SqlService service = new SqlService(installation, SqlLimits.DEFAULT, Spare.NONE);
                SqlSession session = service.open()) {
            long started = System.nanoTime();
            assertThat(session.run(database, "select 1")).isInstanceOf(SqlResult.class);
            long elapsed = Duration.ofNanos(System.nanoTime() - started).toMillis();
            idle.add(resident(session.pid().orElseThrow()));
            return elapsed;
        }
    }

    private WorkerInstallation archived(WorkerInstallation installation, Path database) throws Exception {
        Path archive = home.resolve("worker.jsa");
        Process process = new ProcessBuilder(installation.archiveCommand(database, archive))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(archive).isNotEmptyFile();
        return installation.withArchive(archive);
    }

    private static int resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
