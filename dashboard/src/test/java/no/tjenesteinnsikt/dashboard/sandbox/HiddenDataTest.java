package no.tjenesteinnsikt.dashboard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.sandbox.SqlService.Spare;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.TestLake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated queries against names of persons, words of internal sources, rows that are not to be shown and suppressed
 * numbers: {@code -Dgenerated=10000} of them, else three hundred.
 */
class HiddenDataTest {
    private static final int COUNT = Integer.getInteger("generated", 300);
    private static final SqlLimits LIMITS = SqlLimits.DEFAULT.withStatements(500);
    private static final List<String> SECRETS =
            List.of("hemmelig", "gilemmeh", "48656d6d656c6967", "hemmel", "kari", "42.5", "5.24", "answers of q2");

    @TempDir
    Path home;

    @Test
    void none_of_them_shows_anything_hidden() throws Exception {
        Path database = TestLake.publicDatabase(home);
        try (SqlService service = new SqlService(TestInstallation.prepared(), LIMITS, Spare.AHEAD);
                SqlSession session = service.open()) {
            QueryGenerator generator = new QueryGenerator(new Random(20_181_123));
            int answered = 0;
            for (int i = 0; i < COUNT; i++) {
                String sql = generator.next();
                if (session.run(database, sql) instanceof SqlResult result) {
                    answered++;
                    assertThat(shown(result)).as(sql).isEmpty();
                }
            }
            assertThat(answered).as("queries that were answered").isGreaterThan(COUNT / 2);
        }
    }

    @Test
    void the_same_queries_show_it_where_the_file_holds_it() throws Exception {
        Path database = everything(home);
        try (SqlService service = new SqlService(TestInstallation.prepared(), LIMITS, Spare.AHEAD);
                SqlSession session = service.open()) {
            QueryGenerator generator = new QueryGenerator(new Random(20_181_123));
            long found = Stream.generate(generator::next)
                    .limit(100)
                    .map(sql -> session.run(database, sql))
                    .filter(answer ->
                            answer instanceof SqlResult result && !shown(result).isEmpty())
                    .count();
            assertThat(found).isGreaterThan(10);
        }
    }

    /** Which of the hidden things the result holds, also turned round and in hexadecimal. */
    private static List<String> shown(SqlResult result) {
        String all = result.rows().stream()
                .flatMap(row -> row.stream().filter(value -> value != null))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return SECRETS.stream()
                .filter(secret -> all.contains(secret.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** A file with all that the lake has, as nobody may ever be given. */
    private static Path everything(Path home) throws Exception {
        Path lake = TestLake.write(home).root();
        Path file = home.resolve("everything.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement();
                Stream<Path> files = Files.walk(lake)) {
            for (Path parquet :
                    files.filter(path -> path.toString().endsWith(".parquet")).toList()) {
                String table = Arrays.stream(parquet.toString().split("/"))
                        .filter(QueryGenerator.TABLES::containsKey)
                        .findFirst()
                        .orElse("");
                if (!table.isEmpty()) {
                    statement.execute("create table " + table + " as from read_parquet('" + parquet
                            + "', hive_partitioning = false)");
                }
            }
        }
        return file;
    }
}
