package no.tjenesteinnsikt.dashboard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.sandbox.Isolation.Network;
import no.tjenesteinnsikt.dashboard.sandbox.Isolation.User;
import no.tjenesteinnsikt.dashboard.sandbox.SqlService.Spare;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.TestLake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service says stands around a worker does stand there; what the machine does not allow is not claimed. */
class IsolationTest {
    @TempDir
    Path home;

    @Test
    void what_is_claimed_is_so() throws Exception {
        Path database = TestLake.publicDatabase(home);
        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rw-r--r--"));
        try (SqlService service = new SqlService(TestInstallation.prepared(), SqlLimits.DEFAULT, Spare.NONE);
                SqlSession session = service.open()) {
            Isolation isolation = service.isolation();
            assertThat(session.run(database, "select 1")).isInstanceOf(SqlResult.class);
            long pid = session.pid().orElseThrow();
            assertThat(networkOf(pid).equals(networkOf(ProcessHandle.current().pid())))
                    .isEqualTo(isolation.network() == Network.SHARED);
            assertThat(status(pid, "Uid"))
                    .isEqualTo(
                            isolation.user() == User.NOBODY
                                    ? "65534\t65534\t65534\t65534"
                                    : status(ProcessHandle.current().pid(), "Uid"));
            if (isolation.user() == User.NOBODY) {
                assertThat(status(pid, "CapEff")).isEqualTo("0000000000000000");
                assertThat(status(pid, "NoNewPrivs")).isEqualTo("1");
            }
        }
    }

    @Test
    void a_database_that_not_everybody_may_read_is_opened_as_the_services_own_user() throws Exception {
        Path database = TestLake.publicDatabase(home);
        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rw-------"));
        Isolation nobody = new Isolation(Network.NONE, User.NOBODY);
        assertThat(nobody.fitting(database)).isEqualTo(new Isolation(Network.NONE, User.SAME));
        try (SqlService service = new SqlService(TestInstallation.prepared(), SqlLimits.DEFAULT, Spare.NONE);
                SqlSession session = service.open()) {
            assertThat(session.run(database, "select 1")).isInstanceOf(SqlResult.class);
        }
    }

    @Test
    void a_worker_that_runs_statements_gives_way_to_everybody() throws Exception {
        Path database = TestLake.publicDatabase(home);
        try (SqlService service = new SqlService(TestInstallation.prepared(), SqlLimits.DEFAULT, Spare.NONE);
                SqlSession session = service.open()) {
            session.run(database, "select count(*) from range(1000000)");
            try (Stream<Path> threads =
                    Files.list(Path.of("/proc/" + session.pid().orElseThrow() + "/task"))) {
                assertThat(threads.map(IsolationTest::niceness)).isNotEmpty().containsOnly(19);
            }
        }
    }

    @Test
    void a_spare_worker_gives_way_from_its_start() throws Exception {
        Path database = TestLake.publicDatabase(home);
        try (SqlService service = new SqlService(TestInstallation.prepared(), SqlLimits.DEFAULT, Spare.AHEAD)) {
            service.isolation();
            service.prepare(database);
            for (ProcessHandle child = null; child == null; Thread.sleep(1)) {
                child = ProcessHandle.current()
                        .children()
                        .filter(one -> one.info().command().orElse("").endsWith("/java"))
                        .filter(one -> commandLine(one).contains("WorkerMain")) // not this program, just forked
                        .findFirst()
                        .orElse(null);
                if (child != null) {
                    assertThat(niceness(Path.of("/proc/" + child.pid()))).isEqualTo(19);
                }
            }
        }
    }

    @Test
    void stacks_of_threads_that_nobody_counts_are_small() throws Exception {
        Path database = TestLake.publicDatabase(home);
        try (SqlService service = new SqlService(TestInstallation.prepared(), SqlLimits.DEFAULT, Spare.NONE);
                SqlSession session = service.open()) {
            session.run(database, "select 1");
            assertThat(Files.readAllLines(Path.of("/proc/" + session.pid().orElseThrow() + "/limits")))
                    .anyMatch(line -> line.matches("Max stack size +1048576 +1048576 +bytes *"));
        }
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
        } catch (IOException e) {
            return ""; // It is gone.
        }
    }

    /** The nineteenth field of the kernel's line, counted behind the name, which may have blanks. */
    private static int niceness(Path thread) {
        try {
            String line = Files.readString(thread.resolve("stat"));
            return Integer.parseInt(line.substring(line.lastIndexOf(')') + 2).split(" ", -1)[16]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String networkOf(long pid) throws IOException {
        return Files.readSymbolicLink(Path.of("/proc/" + pid + "/ns/net")).toString();
    }

    private static String status(long pid, String field) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith(field + ":"))
                .map(line -> line.substring(field.length() + 1).strip())
                .findFirst()
                .orElseThrow();
    }
}
