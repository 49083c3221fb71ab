package no.tjenesteinnsikt.analytics.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stops a definition before any engine sees it, and the reason that its author reads. */
class PortableSqlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "select a div b from t # deling gir ulik type i de to motorene. Gi teller og nevner hver for seg «div».",
                "select a % 2 from t # resten av en deling har ulikt fortegn eller type i de to motorene. Gjør det i ingest, ikke med «%».",
                "select a[1] from t # lister telles fra 1 i den ene motoren og fra 0 i den andre. Skriv det uten «[».",
                "select concat(a, b) from t # tomme verdier tas med i den ene motoren og ikke i den andre. Skriv a || b i stedet for «concat(».",
                "select count(*) filter (a = 1) from t # filter skrives filter (where …). Rett «filter (».",
                "select a from t order by 1 nulls last # et tall i order by er et kolonnenummer. Skriv kolonnens navn i stedet for «order by 1».",
                "select a from t where a ilike 'x' # mønsteret leses ulikt i de to motorene. Bruk like, = eller in i stedet for «ilike».",
                "select d + interval 1 day from t # datoregning gir ulik type i de to motorene. Gjør det i ingest, ikke med «interval».",
                "select current_date from t # svaret må være det samme hver gang. Fjern «current_date».",
                "select 1e3 from t # et tall med e er et flyttall. Skriv det ut i stedet for «1e3».",
                "select 'a\\b' from t # omvendt skråstrek i en tekst betyr ulikt i de to motorene. Skriv teksten uten «\\».",
                "select cast(a as varchar) from t # typen heter string i begge motorene. Rett «as varchar».",
                "select cast(a as double) from t # tall er desimaltall. Bruk decimal i stedet for «as double».",
                "select avg(a) from t # funksjonen er ikke prøvd i begge motorene. Bruk en av dem i docs/sql-subset.md i stedet for «avg».",
                "select date_trunc('year', d) from t # funksjonen er ikke prøvd i begge motorene. Bruk en av dem i docs/sql-subset.md i stedet for «date_trunc».",
                "select a from f(1) # funksjonen er ikke prøvd i begge motorene. Bruk en av dem i docs/sql-subset.md i stedet for «f».",
                "select median(a) from t # medianen er nøyaktig for høyst 15 siffer. Skriv median(cast(… as decimal(15,6))).",
                "select median(cast(a as decimal(18,6))) from t # medianen er nøyaktig for høyst 15 siffer. Skriv median(cast(… as decimal(15,6)))."
            })
    void a_text_that_means_different_things_is_refused_with_the_reason(String sql, String reason) {
        assertThatThrownBy(() -> PortableSql.check("tema/id.sql", sql))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("Kan ikke bruke tema/id.sql, linje 1: " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select median(cast(case when state = 'value' then a end as decimal(15,6))) as m from t",
                "with step (a, b) as (select x, y from (values (1, 2)) as t(x, y)) select a || b as c from step",
                "select count(*) filter (where a = '%/[') as n, sum(a) over (partition by b order by c desc nulls last) as s from t",
                "select a from t where a in (select b from u) and exists (select c from v) group by grouping sets ((a), ())"
            })
    void what_both_engines_take_alike_is_let_through(String sql) {
        assertThatCode(() -> PortableSql.check("tema/id.sql", sql)).doesNotThrowAnyException();
    }

    @Test
    void the_line_is_that_of_the_text() {
        assertThatThrownBy(() -> PortableSql.check("tema/id.sql", "select\n    a, -- 'x'\n    avg(b)\nfrom t\n"))
                .hasMessageContaining("linje 3: funksjonen");
    }

    @Test
    void the_written_subset_names_every_function() throws IOException {
        String document = Files.readString(Path.of("../docs/sql-subset.md"));

        assertThat(PortableFunctions.ALLOWED)
                .allSatisfy(name -> assertThat(document).as(name).containsPattern("`" + name + "`"));
    }
}
