package no.tjenesteinnsikt.dashboard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.sandbox.SqlService.Spare;
import no.tjenesteinnsikt.dashboard.sandbox.StatementFile.Cost;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.TestLake;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The corpus against real workers: hostile statements do no harm, ordinary ones succeed. With {@code -Dcorpus=all} every
 * statement that runs into a limit is run, else the first of each class, with a shorter limit.
 */
class CorpusTest {
    private static final boolean ALL = "all".equals(System.getProperty("corpus"));
    private static final SqlLimits LIMITS = SqlLimits.DEFAULT.withStatements(2000);
    private static final SqlLimits STRICT = LIMITS.withTime(Duration.ofMillis(ALL ? 2000 : 700));
    private static final Duration ANSWER = Duration.ofMillis(500);
    private static final Duration GONE = Duration.ofSeconds(2);
    private static final String CONTROL = "select string_agg(region_id, ' ' order by ordinal) from region";

    @TempDir
    static Path home;

    private static final List<String> MEASURED = new ArrayList<>();

    private static Path database;
    private static byte[] before;
    private static SqlService service;
    private static SqlService strict;
    private static SqlSession ordinary;
    private static SqlSession limited;

    @BeforeAll
    static void start() throws Exception {
        database = TestLake.publicDatabase(home);
        before = Files.readAllBytes(database);
        service = new SqlService(TestInstallation.prepared(), LIMITS, Spare.AHEAD);
        strict = new SqlService(TestInstallation.prepared(), STRICT, Spare.AHEAD);
        ordinary = service.open();
        limited = strict.open();
        service.prepare(database);
        strict.prepare(database);
        assertThat(service.open().run(database, "select '" + StatementFile.OTHERS_WORD + "' as a"))
                .isInstanceOf(SqlResult.class);
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
        strict.close();
        Files.write(Path.of("target", "sandbox-test", "hostile.txt"), MEASURED);
        assertThat(Files.readAllBytes(database)).isEqualTo(before);
    }

    static Stream<String> hostile() {
        return StatementFile.CLASSES.stream();
    }

    static List<StatementFile> ordinary() {
        return StatementFile.read("ordinary.sql");
    }

    @Test
    void the_corpus_is_as_large_as_it_has_to_be() {
        List<Integer> sizes = StatementFile.CLASSES.stream()
                .map(name -> StatementFile.read(path(name)).size())
                .toList();
        assertThat(sizes).allMatch(size -> size >= 10);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(300);
        assertThat(ordinary()).hasSizeGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest
    @MethodSource
    void hostile(String name) {
        List<StatementFile> statements = StatementFile.read(path(name));
        all(ordinary, LIMITS, name, statements.stream().filter(one -> one.cost() == Cost.LOW));
        Stream<StatementFile> expensive = statements.stream().filter(one -> one.cost() == Cost.HIGH);
        all(limited, STRICT, name, ALL ? expensive : expensive.limit(1));
    }

    private static void all(SqlSession session, SqlLimits limits, String name, Stream<StatementFile> statements) {
        statements.forEach(statement -> {
            assertControl(session);
            run(session, limits, name + ": " + statement.name(), statement);
            assertControl(session);
        });
    }

    private static void run(SqlSession session, SqlLimits limits, String what, StatementFile statement) {
        long pid = session.pid().orElseThrow();
        ResidentMemory memory = ResidentMemory.watch(pid);
        long asked = System.nanoTime();
        SqlAnswer answer = session.run(database, statement.sql());
        Duration elapsed = Duration.ofNanos(System.nanoTime() - asked);
        if (session.pid().isEmpty()) {
            SqlServiceTest.assertGone(pid, limits.time().plus(GONE).minus(elapsed));
        }
        int peak = memory.stop();
        MEASURED.add(peak + " MB, " + elapsed.toMillis() + " ms, " + what);
        assertThat(peak).as(what + ", peak resident MB").isLessThanOrEqualTo(limits.memoryMegabytes());
        assertThat(elapsed).as(what).isLessThan(limits.time().plus(ANSWER));
        assertThat(List.of(statement.expected().split(" ", -1)))
                .as(what + " → " + answer.toString().lines().findFirst().orElse(""))
                .contains(answer instanceof SqlFailure failure ? failure.code().name() : "RESULT");
        assertNothingSecret(what, answer);
    }

    /** What no answer may hold: names of persons, suppressed numbers, paths and files of the machine, others' words. */
    private static void assertNothingSecret(String what, SqlAnswer answer) {
        if (answer instanceof SqlResult result) {
            assertThat(rows(result))
                    .as(what)
                    .doesNotContain(
                            "Hemmelig",
                            "42.5",
                            "root:",
                            StatementFile.OTHERS_WORD,
                            home.toString(),
                            System.getProperty("java.home"),
                            System.getProperty("user.dir"));
        }
    }

    @ParameterizedTest
    @MethodSource
    void ordinary(StatementFile statement) {
        SqlAnswer answer = ordinary.run(database, statement.sql());
        assertThat(answer).isInstanceOf(SqlResult.class);
        assertThat(rows((SqlResult) answer)).isEqualTo(statement.expected());
    }

    private static void assertControl(SqlSession session) {
        assertThat(session.run(database, CONTROL))
                .isInstanceOfSatisfying(
                        SqlResult.class, result -> assertThat(rows(result)).isEqualTo("nord midt vest sor_ost"));
    }

    private static String path(String name) {
        return "hostile/" + name + ".sql";
    }

    private static String rows(SqlResult result) {
        return result.rows().stream()
                .map(row -> row.stream()
                        .map(value -> Optional.ofNullable(value).orElse("NULL"))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(" | "));
    }
}
