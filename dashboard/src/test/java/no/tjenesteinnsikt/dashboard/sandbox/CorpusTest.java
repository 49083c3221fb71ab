package no.tjenesteinnsikt.dashboard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure.Code;
import no.tjenesteinnsikt.dashboard.sandbox.SqlService.Spare;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.TestLake;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus against real workers with short time limits: hostile statements do no harm, ordinary ones succeed. */
class CorpusTest {
    private static final SqlLimits LIMITS = SqlLimits.DEFAULT.withTime(Duration.ofSeconds(2));
    private static final Duration ANSWER = LIMITS.time().plusMillis(500);
    private static final Duration GONE = Duration.ofMillis(1500);
    private static final String CONTROL = "select string_agg(region_id, ' ' order by ordinal) from region";

    @TempDir
    static Path home;

    private static final List<String> MEASURED = new ArrayList<>();

    private static Path database;
    private static SqlService service;

    @BeforeAll
    static void start() throws Exception {
        database = TestLake.publicDatabase(home);
        service = new SqlService(TestInstallation.prepared(), LIMITS, Spare.AHEAD);
        service.prepare(database);
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
        Files.write(Path.of("target", "sandbox-test", "hostile.txt"), MEASURED);
    }

    static List<StatementFile> hostile() {
        return StatementFile.read("hostile.sql");
    }

    static List<StatementFile> ordinary() {
        return StatementFile.read("ordinary.sql");
    }

    @ParameterizedTest
    @MethodSource
    void hostile(StatementFile statement) throws IOException {
        try (SqlSession session = service.open()) {
            assertControl(session);
            long pid = session.pid().orElseThrow();
            byte[] before = Files.readAllBytes(database);
            ResidentMemory memory = ResidentMemory.watch(pid);
            long asked = System.nanoTime();
            SqlAnswer answer = session.run(database, statement.sql());
            Duration elapsed = Duration.ofNanos(System.nanoTime() - asked);
            if (session.pid().isEmpty()) {
                SqlServiceTest.assertGone(pid, GONE);
            }
            int peak = memory.stop();
            MEASURED.add(peak + " MB, " + elapsed.toMillis() + " ms, " + answer + ": " + statement.name());
            assertThat(peak).as("peak resident MB").isLessThanOrEqualTo(LIMITS.memoryMegabytes());
            assertThat(elapsed).isLessThan(ANSWER);
            assertThat(answer).isInstanceOf(SqlFailure.class);
            assertThat(codes(statement)).as(answer.toString()).contains(((SqlFailure) answer).code());
            assertThat(Files.readAllBytes(database)).isEqualTo(before);
            assertControl(session);
        }
    }

    @ParameterizedTest
    @MethodSource
    void ordinary(StatementFile statement) {
        try (SqlSession session = service.open()) {
            SqlAnswer answer = session.run(database, statement.sql());
            assertThat(answer).isInstanceOf(SqlResult.class);
            assertThat(rows((SqlResult) answer)).isEqualTo(statement.expected());
        }
    }

    private static void assertControl(SqlSession session) {
        assertThat(session.run(database, CONTROL))
                .isInstanceOfSatisfying(
                        SqlResult.class, result -> assertThat(rows(result)).isEqualTo("nord midt vest sor_ost"));
    }

    private static List<Code> codes(StatementFile statement) {
        return Arrays.stream(statement.expected().split(" ")).map(Code::valueOf).toList();
    }

    private static String rows(SqlResult result) {
        return result.rows().stream()
                .map(row -> row.stream()
                        .map(value -> Optional.ofNullable(value).orElse("NULL"))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(" | "));
    }
}
