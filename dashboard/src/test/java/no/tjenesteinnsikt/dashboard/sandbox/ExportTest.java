package no.tjenesteinnsikt.dashboard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure.Code;
import no.tjenesteinnsikt.dashboard.sandbox.SqlService.Spare;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.TestLake;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole results, written by the engine into a pipe. */
class ExportTest {
    private static final SqlLimits LIMITS = SqlLimits.DEFAULT.withExportTime(Duration.ofSeconds(2));

    @TempDir
    static Path home;

    private static Path database;
    private static SqlService service;
    private static SqlSession session;

    @BeforeAll
    static void start() throws Exception {
        database = TestLake.publicDatabase(home);
        service = new SqlService(TestInstallation.prepared(), LIMITS, Spare.AHEAD);
        session = service.open();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void csv_is_that_of_the_contract() throws IOException {
        assertThat(text("select null as a, '' as b, 'å\nb\"' as c, true as d, date '2024-02-29' as e, 1.50 as f"))
                .isEqualTo("a,b,c,d,e,f\r\n,\"\",\"å\nb\"\"\",true,2024-02-29,1.50\r\n");
    }

    @Test
    void a_result_is_whole_however_long() throws IOException {
        String text = text("select i from range(200000) r(i) order by i desc");
        assertThat(text.lines()).hasSize(200_001).startsWith("i", "199999").endsWith("0");
    }

    @Test
    void every_form_of_a_query_can_be_exported() throws IOException {
        assertThat(text("select 1 as a; -- done")).isEqualTo("a\r\n1\r\n");
        assertThat(text("select 1 as a -- done")).isEqualTo("a\r\n1\r\n");
        assertThat(text("from region select count(*) as n;")).isEqualTo("n\r\n4\r\n");
        assertThat(text("values (1)")).isEqualTo("col0\r\n1\r\n");
        assertThat(text("describe region").lines().skip(1)).hasSize(6);
        assertThat(bytes(new SqlStatement("select $a as a", Map.of("a", "æ")), ExportFormat.CSV))
                .hasToString("a\r\næ\r\n");
    }

    @Test
    void json_and_parquet_are_written_by_the_engine_too() throws IOException {
        SqlStatement statement = SqlStatement.of("select 1.25 as a, null as b, 'æ' as c");
        assertThat(bytes(statement, ExportFormat.JSON).toString(StandardCharsets.UTF_8))
                .isEqualTo("[\n\t{\"a\":1.25,\"b\":null,\"c\":\"æ\"}\n]\n");
        byte[] parquet = bytes(statement, ExportFormat.PARQUET).toByteArray();
        assertThat(new String(parquet, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(new String(parquet, parquet.length - 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("PAR1");
    }

    @Test
    void a_statement_that_is_no_query_writes_nothing() {
        assertThat(failure("drop table region").code()).isEqualTo(Code.NOT_ONE_QUERY);
        assertThat(failure("select 1) to '/tmp/stolen' (format csv); --").code())
                .isEqualTo(Code.SYNTAX);
        assertThat(failure("select nope from region").message())
                .isEqualTo("Finner ikke kolonnen «nope» (linje 1, tegn 8). Mente du «name»?");
    }

    @Test
    void a_file_cannot_be_read_while_the_pipe_is_open() {
        for (String file : new String[] {"/etc/passwd", "/proc/self/environ", "/dev/stdin", "/proc/1/cmdline"}) {
            assertThat(failure("select * from read_text('" + file + "')").code())
                    .as(file)
                    .isEqualTo(Code.FORBIDDEN);
        }
    }

    @Test
    void an_export_ends_at_its_time_and_the_session_goes_on() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Optional<SqlFailure> failure = session.export(
                database,
                SqlStatement.of(
                        "select count(*) from range(1000000) a, range(1000000) b where a.range * b.range % 7 = 3"),
                ExportFormat.CSV,
                bytes -> bytes.transferTo(out));
        assertThat(failure)
                .contains(FailureText.simple(
                        Code.TIME_LIMIT,
                        "Spørringen ble stoppet ved tidsgrensen på 2 s: avgrens den, for eksempel med færre rader"
                                + " eller koblinger."));
        assertThat(text("select 1 as a")).isEqualTo("a\r\n1\r\n");
    }

    @Test
    void a_reader_that_goes_ends_the_worker() throws IOException {
        text("select 1 as a");
        long pid = session.pid().orElseThrow();
        assertThatThrownBy(() -> session.export(
                        database, SqlStatement.of("select * from range(100000000)"), ExportFormat.CSV, bytes -> {
                            throw new IOException("gone");
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
        SqlServiceTest.assertGone(pid, Duration.ofSeconds(2));
        assertThat(text("select 1 as a")).isEqualTo("a\r\n1\r\n");
    }

    private static SqlFailure failure(String sql) {
        try {
            return session.export(
                            database,
                            SqlStatement.of(sql),
                            ExportFormat.CSV,
                            bytes -> assertThat(bytes.read()).isEqualTo(-1))
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(String sql) throws IOException {
        return bytes(SqlStatement.of(sql), ExportFormat.CSV).toString(StandardCharsets.UTF_8);
    }

    private static ByteArrayOutputStream bytes(SqlStatement statement, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Optional<SqlFailure> failure = session.export(database, statement, format, bytes -> bytes.transferTo(out));
        assertThat(failure).isEmpty();
        return out;
    }
}
