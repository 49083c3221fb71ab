package no.tjenesteinnsikt.dashboard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure.Code;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure.Place;
import no.tjenesteinnsikt.dashboard.sandbox.SqlService.Spare;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.TestLake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlServiceTest {
    private static final String ENDLESS =
            "select count(*) from range(1000000) a, range(1000000) b where a.range * b.range % 7 = 3";

    @TempDir
    static Path home;

    private static Path database;

    private SqlService service =
            new SqlService(TestInstallation.prepared(), SqlLimits.DEFAULT.withTime(Duration.ofSeconds(2)), Spare.AHEAD);

    @BeforeAll
    static void makeTheDatabase() throws Exception {
        database = TestLake.publicDatabase(home);
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void an_error_says_what_and_where_in_one_norwegian_line() {
        SqlSession session = service.open();
        assertThat(session.run(database, "selec 1"))
                .isEqualTo(failure(
                        Code.SYNTAX, "Kan ikke lese spørringen (linje 1, tegn 1): «selec» er uventet her.", 1, 1));
        assertThat(session.run(database, "select 'æ',\n  nope\nfrom region"))
                .isEqualTo(failure(
                        Code.UNKNOWN_NAME, "Finner ikke kolonnen «nope» (linje 2, tegn 3). Mente du «name»?", 2, 3));
        assertThat(session.run(database, "select * from servic"))
                .isEqualTo(failure(
                        Code.UNKNOWN_NAME,
                        "Finner ikke tabellen «servic» (linje 1, tegn 15). Mente du «service»?",
                        1,
                        15));
        assertThat(session.run(database, "select region_id::integer from region"))
                .isInstanceOfSatisfying(SqlFailure.class, failure -> {
                    assertThat(failure.code()).isEqualTo(Code.INVALID);
                    assertThat(failure.message())
                            .startsWith("Kan ikke kjøre spørringen")
                            .endsWith(
                                    ": teksten «midt» kan ikke gjøres om til INT32: try_cast(… as …) gir NULL i stedet.");
                });
    }

    @Test
    void a_statement_that_writes_and_two_statements_are_refused_alike() {
        SqlSession session = service.open();
        String message =
                "Dette er ikke én spørring: skriv nøyaktig én setning som bare leser (SELECT, WITH, FROM, VALUES,"
                        + " DESCRIBE, SHOW eller SUMMARIZE).";
        SqlFailure refused = new SqlFailure(Code.NOT_ONE_QUERY, message, Optional.empty());
        assertThat(session.run(database, "drop table region")).isEqualTo(refused);
        assertThat(session.run(database, "select 1; select 2")).isEqualTo(refused);
        assertThat(session.run(database, "  ")).isEqualTo(refused);
    }

    @Test
    void a_result_is_cut_at_the_row_limit_and_says_so() {
        service.close();
        service = new SqlService(TestInstallation.prepared(), SqlLimits.DEFAULT.withRows(3), Spare.NONE);
        SqlSession session = service.open();
        SqlResult cut = result(session.run(database, "select * from range(10000000000)"));
        assertThat(cut.rows()).containsExactly(List.of("0"), List.of("1"), List.of("2"));
        assertThat(cut.cut()).isEqualTo(SqlResult.Cut.ROWS);
        assertThat(cut.cutNote())
                .contains(
                        "Resultatet er kuttet ved radgrensen: de første 3 radene er tatt med. Avgrens spørringen for å"
                                + " få alle.");
        assertThat(result(session.run(database, "select * from range(3)")).cutNote())
                .isEmpty();
    }

    @Test
    void a_result_is_cut_at_its_size_too() {
        service.close();
        service = new SqlService(TestInstallation.prepared(), SqlLimits.DEFAULT, Spare.NONE);
        SqlResult cut = result(service.open().run(database, "select repeat('x', 1000000) from range(20)"));
        assertThat(cut.cut()).isEqualTo(SqlResult.Cut.BYTES);
        assertThat(cut.rows()).hasSize(15);
    }

    @Test
    void the_text_of_a_statement_has_a_limit() {
        assertThat(service.open().run(database, "-".repeat(20_001)))
                .isEqualTo(new SqlFailure(
                        Code.TOO_LONG,
                        "Spørringen er på 20001 byte, og grensen er 20000: gjør den kortere.",
                        Optional.empty()));
    }

    @Test
    void a_worker_serves_one_session_and_twenty_statements() {
        SqlSession first = service.open();
        SqlSession second = service.open();
        first.run(database, "select 1");
        second.run(database, "select 1");
        long pid = first.pid().orElseThrow();
        assertThat(second.pid().orElseThrow()).isNotEqualTo(pid);
        for (int i = 2; i < 20; i++) {
            first.run(database, "select 1");
            assertThat(first.pid()).contains(pid);
        }
        first.run(database, "select 1");
        assertThat(first.pid()).isEmpty();
        assertGone(pid, Duration.ofSeconds(2));
        assertThat(result(first.run(database, "select 1")).rows()).hasSize(1);
    }

    @Test
    void another_database_means_another_worker() throws Exception {
        Path other = Files.copy(database, home.resolve("other.duckdb"));
        SqlSession session = service.open();
        session.run(database, "select 1");
        long pid = session.pid().orElseThrow();
        session.run(other, "select 1");
        assertThat(session.pid().orElseThrow()).isNotEqualTo(pid);
        assertGone(pid, Duration.ofSeconds(2));
    }

    @Test
    void a_user_can_cancel() throws Exception {
        service.close();
        service = new SqlService(TestInstallation.prepared(), SqlLimits.DEFAULT, Spare.NONE);
        SqlSession session = service.open();
        session.run(database, "select 1");
        CompletableFuture<SqlAnswer> answer = CompletableFuture.supplyAsync(() -> session.run(database, ENDLESS));
        Thread.sleep(300);
        long asked = System.nanoTime();
        session.cancel();
        assertThat(answer.get(5, TimeUnit.SECONDS))
                .isEqualTo(new SqlFailure(Code.CANCELLED, "Spørringen ble avbrutt.", Optional.empty()));
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(1));
        assertThat(result(session.run(database, "select 1")).rows()).hasSize(1);
    }

    @Test
    void a_user_can_cancel_before_there_is_a_worker() throws Exception {
        service.close();
        service = new SqlService(TestInstallation.prepared(), SqlLimits.DEFAULT, Spare.NONE);
        SqlSession session = service.open();
        CompletableFuture<SqlAnswer> answer = CompletableFuture.supplyAsync(() -> session.run(database, ENDLESS));
        Thread.sleep(50);
        session.cancel();
        assertThat(answer.get(5, TimeUnit.SECONDS))
                .isEqualTo(new SqlFailure(Code.CANCELLED, "Spørringen ble avbrutt.", Optional.empty()));
        assertThat(result(session.run(database, "select 1")).rows()).hasSize(1);
    }

    @Test
    void a_worker_that_is_killed_is_replaced_and_leaves_nothing() {
        SqlSession session = service.open();
        session.run(database, "select 1");
        long pid = session.pid().orElseThrow();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        assertGone(pid, Duration.ofSeconds(2));
        assertThat(result(session.run(database, "select 1")).rows()).hasSize(1);
        service.close();
        assertThat(SandboxFolders.eventuallyEmpty()).isTrue();
    }

    @Test
    void closing_the_service_ends_all_workers() {
        SqlSession session = service.open();
        session.run(database, "select 1");
        long pid = session.pid().orElseThrow();
        service.close();
        assertGone(pid, Duration.ofSeconds(2));
        assertThat(session.run(database, "select 1"))
                .isInstanceOfSatisfying(
                        SqlFailure.class, failure -> assertThat(failure.code()).isEqualTo(Code.UNAVAILABLE));
    }

    @Test
    void closing_the_service_ends_a_statement_that_runs() throws Exception {
        service.close();
        service = new SqlService(TestInstallation.prepared(), SqlLimits.DEFAULT, Spare.AHEAD);
        SqlSession session = service.open();
        session.run(database, "select 1");
        long pid = session.pid().orElseThrow();
        CompletableFuture<SqlAnswer> answer = CompletableFuture.supplyAsync(() -> session.run(database, ENDLESS));
        Thread.sleep(300);
        service.close();
        assertThat(answer.get(2, TimeUnit.SECONDS))
                .isEqualTo(new SqlFailure(
                        Code.UNAVAILABLE, "Spørringen ble stoppet fordi tjenesten avsluttes.", Optional.empty()));
        assertGone(pid, Duration.ofSeconds(2));
        assertThat(SandboxFolders.eventuallyEmpty()).isTrue();
    }

    @Test
    void a_worker_that_cannot_start_is_said() {
        service.close();
        service = new SqlService(TestInstallation.prepared(), SqlLimits.DEFAULT, Spare.NONE);
        assertThat(service.open().run(home.resolve("missing.duckdb"), "select 1"))
                .isInstanceOfSatisfying(SqlFailure.class, failure -> {
                    assertThat(failure.code()).isEqualTo(Code.UNAVAILABLE);
                    assertThat(failure.message()).startsWith("Kan ikke starte prosessen som kjører spørringer: ");
                });
    }

    @Test
    void a_worker_starts_from_the_driver_as_it_comes_and_its_library_is_removed() {
        service.close();
        service = new SqlService(TestInstallation.plain(), SqlLimits.DEFAULT, Spare.NONE);
        SqlSession session = service.open();
        assertThat(result(session.run(database, "select count(*) from region")).rows())
                .containsExactly(List.of("4"));
        session.close();
        assertThat(SandboxFolders.eventuallyEmpty()).isTrue();
    }

    @Test
    void the_catalogue_shows_no_path_of_the_machine() {
        SqlSession session = service.open();
        String all =
                "select string_agg(cast(x as varchar), ' ') from (select d as x from duckdb_databases() d union all"
                        + " select s from duckdb_settings() s)";
        String text =
                String.valueOf(result(session.run(database, all)).rows().get(0).get(0));
        assertThat(text)
                .contains("/fd/3")
                .doesNotContain(home.toString())
                .doesNotContain(System.getProperty("user.home"))
                .doesNotContain(System.getProperty("java.io.tmpdir") + "/");
    }

    private static SqlFailure failure(Code code, String message, int line, int column) {
        return new SqlFailure(code, message, Optional.of(new Place(line, column)));
    }

    private static SqlResult result(SqlAnswer answer) {
        assertThat(answer).isInstanceOf(SqlResult.class);
        return (SqlResult) answer;
    }

    static void assertGone(long pid, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()) {
            assertThat(System.nanoTime()).as("process %s still there", pid).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
