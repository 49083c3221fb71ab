package no.tjenesteinnsikt.dashboard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure.Code;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure.Place;
import no.tjenesteinnsikt.dashboard.sandbox.SqlService.Spare;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.TestLake;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that stand beside a statement and never become part of its text. */
class ParametersTest {
    @TempDir
    static Path home;

    private static Path database;
    private static SqlService service;
    private static SqlSession session;

    @BeforeAll
    static void start() throws Exception {
        database = TestLake.publicDatabase(home);
        service = new SqlService(TestInstallation.prepared(), SqlLimits.DEFAULT, Spare.NONE);
        session = service.open();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_value_is_compared_as_the_type_of_its_column() {
        assertThat(rows("select service_id from staffing where report_year = $år and fte > $minst", "2017", "2,5"))
                .isEqualTo("Kan ikke kjøre spørringen (linje 1, tegn 67): teksten «2,5» kan ikke gjøres om til"
                        + " DECIMAL: try_cast(… as …) gir NULL i stedet.");
        assertThat(rows("select service_id from staffing where report_year = $år and fte > $minst", "2017", "2.5"))
                .isEqualTo("[[b]]");
    }

    @Test
    void an_empty_value_is_null_and_stands_for_all_where_the_statement_says_so() {
        String sql = "select count(*) from service where $navn is null or name = $navn";
        assertThat(answer(sql, Map.of("navn", ""))).isEqualTo("[[2]]");
        assertThat(answer(sql, Map.of("navn", "Tjeneste A"))).isEqualTo("[[1]]");
    }

    @Test
    void a_value_cannot_become_part_of_the_statement() {
        assertThat(answer("select $a as x", Map.of("a", "'; drop table service; --")))
                .isEqualTo("[['; drop table service; --]]");
        assertThatThrownBy(() -> new SqlStatement("select 1", Map.of("a) ; drop", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot name a parameter: a) ; drop");
    }

    @Test
    void a_value_too_few_and_one_too_many_are_said() {
        assertThat(answer("select $a, $b", Map.of("a", "1")))
                .isEqualTo("Kan ikke kjøre spørringen: parameteren «b» mangler verdi: fyll ut feltet, eller ta den ut"
                        + " av spørringen.");
        assertThat(answer("select $a", Map.of("a", "1", "b", "2")))
                .isEqualTo("Kan ikke kjøre spørringen: spørringen har ikke parameteren «b»: ta den bort.");
        assertThat(answer("select $a", Map.of()))
                .isEqualTo("Kan ikke kjøre spørringen: parameteren «a» mangler verdi: fyll ut feltet, eller ta den ut"
                        + " av spørringen.");
    }

    @Test
    void the_place_of_an_error_is_that_in_the_users_text() {
        SqlAnswer answer =
                session.run(database, new SqlStatement("select 'ø',\n nope, $a\nfrom region", Map.of("a", "1")));
        assertThat(answer).isInstanceOfSatisfying(SqlFailure.class, failure -> {
            assertThat(failure.code()).isEqualTo(Code.UNKNOWN_NAME);
            assertThat(failure.place()).contains(new Place(2, 2));
        });
    }

    @Test
    void parameters_are_found_where_duckdb_reads_them() {
        assertThat(SqlParameters.of(
                        "select '$a', \"$b\", $$ $c $$, $x$ $d $x$, e'\\'$e', $år, $to -- $f\n, /* $g */ $år, a$h, $1"))
                .isEqualTo(List.of("år", "to"));
    }

    private static String rows(String sql, String year, String least) {
        return answer(sql, Map.of("år", year, "minst", least));
    }

    private static String answer(String sql, Map<String, String> parameters) {
        SqlAnswer answer = session.run(database, new SqlStatement(sql, parameters));
        return answer instanceof SqlResult result ? result.rows().toString() : ((SqlFailure) answer).message();
    }
}
