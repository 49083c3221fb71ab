package no.tjenesteinnsikt.dashboard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.tjenesteinnsikt.dashboard.sandbox.SqlService.Spare;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.TestLake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ordinary statements cut up and put together at random: whatever comes out, it is answered in time, the next statement
 * works, and the file is as it was. {@code -Dfuzz.seconds=600 -Dfuzz.seed=7} for a long run, else two seconds.
 */
class GrammarFuzzTest {
    private static final Duration RUN = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 2));
    private static final SqlLimits LIMITS =
            SqlLimits.DEFAULT.withTime(Duration.ofSeconds(1)).withStatements(2000);
    private static final Duration SLACK = Duration.ofMillis(500);
    private static final List<String> PIECES = List.of(
            "select",
            "from",
            "where",
            "(",
            ")",
            ";",
            "'",
            "\"",
            "/*",
            "*/",
            "--",
            "\n",
            "$$",
            "$a",
            "?",
            "copy",
            "attach",
            "set",
            "pragma",
            "union all",
            "with recursive",
            "pivot",
            "unpivot",
            "lateral",
            "service",
            "role",
            "region",
            "read_text('/etc/passwd')",
            "range(1000000)",
            "repeat('x', 1000000)",
            "lambda x: x",
            "::",
            "null",
            "columns(*)",
            "*",
            ",",
            "=",
            "||",
            "1",
            "-1",
            "1e308",
            "{'a': 1}",
            "[1, 2]",
            "\u0000",
            "\u202e",
            "æ",
            "query_table('role')");

    @TempDir
    Path home;

    @Test
    void whatever_is_asked_is_answered_and_harms_nothing() throws Exception {
        Path database = TestLake.publicDatabase(home);
        byte[] before = Files.readAllBytes(database);
        Random random = new Random(Long.getLong("fuzz.seed", 1L));
        List<StatementFile> seeds = seeds();
        int asked = 0;
        try (SqlService service = new SqlService(TestInstallation.prepared(), LIMITS, Spare.AHEAD);
                SqlSession session = service.open()) {
            session.run(database, "select 1");
            long end = System.nanoTime() + RUN.toNanos();
            while (System.nanoTime() < end) {
                String sql = mixed(random, seeds);
                long started = System.nanoTime();
                SqlAnswer answer = session.run(database, sql);
                assertThat(Duration.ofNanos(System.nanoTime() - started))
                        .as(sql)
                        .isLessThan(LIMITS.time().plus(SLACK));
                assertThat(answer.toString()).as(sql).doesNotContain("Hemmelig", "root:x:");
                assertThat(session.run(database, "select 1")).as("after " + sql).isInstanceOf(SqlResult.class);
                asked++;
            }
        }
        assertThat(asked).isPositive();
        assertThat(Files.readAllBytes(database)).isEqualTo(before);
        Files.writeString(Path.of("target", "sandbox-test", "fuzz.txt"), asked + " statements\n");
    }

    private static List<StatementFile> seeds() {
        List<StatementFile> seeds = new ArrayList<>(StatementFile.read("ordinary.sql"));
        for (String name : List.of("comments", "unicode", "several-statements", "deep-nesting", "attached-file")) {
            seeds.addAll(StatementFile.read("hostile/" + name + ".sql"));
        }
        return seeds;
    }

    /** Two statements cut at words and joined, with pieces put in, left out or doubled. */
    private static String mixed(Random random, List<StatementFile> seeds) {
        List<String> words = new ArrayList<>(words(random, seeds));
        words.subList(random.nextInt(words.size()), words.size()).clear();
        List<String> others = words(random, seeds);
        words.addAll(others.subList(random.nextInt(others.size()), others.size()));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int place = random.nextInt(words.size() + 1);
            if (random.nextInt(3) > 0 || place == words.size()) {
                words.add(place, PIECES.get(random.nextInt(PIECES.size())));
            } else {
                words.remove(place);
            }
        }
        return String.join(" ", words);
    }

    private static List<String> words(Random random, List<StatementFile> seeds) {
        return List.of(seeds.get(random.nextInt(seeds.size())).sql().split(" "));
    }
}
