package no.tjenesteinnsikt.analytics.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadDefinitionTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aGoodDefinition() throws IOException {
        Path shipped = Path.of("src/main/resources/indicators/staffing");
        Files.createDirectories(folder.resolve("staffing"));
        for (String ending : List.of(".yaml", ".sql", ".evidence.sql")) {
            Files.copy(shipped.resolve("fte_total" + ending), file(ending));
        }
    }

    @Test
    void a_missing_field_is_named() throws IOException {
        replace(".yaml", "version: 1\n", "");
        refused(".yaml", ", feltet version: feltet mangler. Legg det til.");
    }

    @Test
    void an_unknown_field_is_named() throws IOException {
        replace(".yaml", "version: 1\n", "version: 1\nvekt: 2\n");
        refused(".yaml", ", feltet vekt: feltet er ukjent. Rett navnet eller fjern det.");
    }

    @Test
    void a_wrong_code_is_named_with_those_that_can_be_used() throws IOException {
        replace(".yaml", "direction: none", "direction: opp");
        refused(
                ".yaml",
                ", feltet direction: verdien må være én av "
                        + "[\"higher_is_better\", \"lower_is_better\", \"none\"].");
    }

    @Test
    void a_line_that_is_no_yaml_is_named() throws IOException {
        replace(".yaml", "version: 1\n", "version: 1\nversion: 2\n");
        refused(".yaml", ", linje 3: ikke gyldig YAML (Duplicate field 'version'). Rett linjen.");
    }

    @Test
    void an_id_that_is_not_the_file_name_is_refused() throws IOException {
        replace(".yaml", "id: fte_total", "id: noe_annet");
        refused(".yaml", ", feltet id: «noe_annet» er ikke det filen heter. Skriv «fte_total».");
    }

    @Test
    void wilson_belongs_to_shares() throws IOException {
        replace(".yaml", "interval: none", "interval: wilson");
        refused(".yaml", ", feltet interval: wilson hører til andeler. Skriv none, eller measure: share.");
    }

    @Test
    void a_quoted_identifier_is_refused() throws IOException {
        replace(".sql", "from evidence", "from \"evidence\"");
        refused(
                ".sql",
                ", linje 14: identifikatorer i anførselstegn betyr ulikt i de to motorene. Skriv navnet uten «\"».");
    }

    @Test
    void a_second_statement_is_refused() throws IOException {
        replace(".sql", "from evidence", "from evidence; drop view service");
        refused(".sql", ", linje 14: bare én SELECT er tillatt. Fjern semikolon «;».");
    }

    @Test
    void another_statement_than_select_is_refused() throws IOException {
        Files.writeString(file(".sql"), "delete from service\n");
        refused(".sql", ", linje 1: filen skal ha én SELECT. Begynn med select eller with.");
    }

    @Test
    void an_order_without_a_place_for_nulls_is_refused() throws IOException {
        replace(".sql", "from evidence", "from evidence order by period");
        refused(".sql", ", linje 14: tomme verdier sorteres ulikt. Skriv «nulls last» etter kolonnen.");
    }

    @Test
    void a_division_is_refused_but_not_in_a_comment_or_a_text() throws IOException {
        replace(".sql", "from evidence", "from evidence -- a/b");
        replace(".evidence.sql", "'report_year'", "case when 'a/b' = 'c' then 'd' else 'report_year' end");
        DefinitionCheck.run(read(), new DuckDbEngine());
        replace(".sql", "cast(period as int)", "cast(period / 1 as int)");
        refused(".sql", ", linje 3: deling gir ulik type i de to motorene. Gi teller og nevner hver for seg «/».");
    }

    @Test
    void a_text_that_begins_as_another_is_the_two_together() throws IOException {
        String whole = Files.readString(file(".sql"));
        Files.createDirectories(folder.resolve("shared"));
        Files.writeString(folder.resolve("shared/known.sql"), "with known as (\n    select * from evidence\n),\n");
        Files.writeString(
                file(".sql"),
                "-- begins as known\nof_all as (\n    select * from known\n)\n\n"
                        + whole.replace("from evidence", "from of_all"));
        DefinitionCheck.run(read(), new DuckDbEngine());
        assertThat(read().indicators().get(0).texts().sql())
                .startsWith("with known as (\n    select * from evidence\n),\n\nof_all as (\n");

        replace(".sql", "select * from known", "select * from known;");
        refused(".sql", ", linje 3: bare én SELECT er tillatt. Fjern semikolon «;».");
    }

    @Test
    void a_beginning_that_is_missing_or_begins_as_itself_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("shared"));
        Path known = folder.resolve("shared/known.sql");
        Files.writeString(file(".sql"), "-- begins as known\nb as (\n    select 1 as a\n)\n\nselect a from b\n");
        assertThatThrownBy(this::read)
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith("Kan ikke bruke " + known + ": filen mangler.");

        Files.writeString(known, "-- begins as known\na as (\n    select 1 as a\n),\n");
        assertThatThrownBy(this::read)
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "Kan ikke bruke " + known + ", linje 1: «shared/known» begynner som seg selv. Rett linjen.");
    }

    @Test
    void a_column_that_the_contract_asks_for_is_named() throws IOException {
        replace(".evidence.sql", "as locator", "as sted");
        assertThatThrownBy(() -> DefinitionCheck.run(read(), new DuckDbEngine()))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "Kan ikke bruke staffing/fte_total.evidence.sql: kolonnen «locator» mangler. Legg den til.");
    }

    @Test
    void a_column_that_no_table_has_is_named() throws IOException {
        replace(".evidence.sql", "a.basis", "a.grunnlag");
        assertThatThrownBy(() -> DefinitionCheck.run(read(), new DuckDbEngine()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith("Kan ikke bruke staffing/fte_total.evidence.sql: ")
                .hasMessageContaining("grunnlag")
                .hasMessageEndingWith("Rett spørringen.");
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.delete(file(".evidence.sql"));
        refused(".evidence.sql", ": filen mangler. En indikator har .yaml, .sql og .evidence.sql.");
    }

    @Test
    void a_stray_file_is_not_skipped() throws IOException {
        Files.writeString(folder.resolve("staffing/fte_total.yml"), "id: x");
        assertThatThrownBy(this::read)
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("fte_total.yml: filen hører ikke til en indikator.");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertThatThrownBy(() -> new FolderFiles(folder.resolve("borte")).names())
                .isInstanceOf(DefinitionException.class)
                .hasMessageEndingWith("borte: mappen finnes ikke. Oppgi en mappe med indikatorer.");
    }

    private no.tjenesteinnsikt.analytics.catalog.Catalogue read() {
        return new IndicatorReader().read(List.of(new FolderFiles(folder)));
    }

    private void refused(String ending, String message) {
        assertThatThrownBy(this::read)
                .isInstanceOf(DefinitionException.class)
                .hasMessage("Kan ikke bruke " + file(ending) + message);
    }

    private void replace(String ending, String from, String to) throws IOException {
        Files.writeString(file(ending), Files.readString(file(ending)).replace(from, to));
    }

    private Path file(String ending) {
        return folder.resolve("staffing").resolve("fte_total" + ending);
    }
}
