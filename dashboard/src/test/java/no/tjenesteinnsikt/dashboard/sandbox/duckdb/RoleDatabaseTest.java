package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.sandbox.Role;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.Unit;
import no.tjenesteinnsikt.ingest.lake.VisibleColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleDatabaseTest {
    @TempDir
    Path home;

    @Test
    void a_public_file_has_no_personal_column_in_any_table() throws Exception {
        List<String> personal = RoleTables.all().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(VisibleColumns::isPersonal)
                        .map(column -> table.name() + "." + column.name()))
                .toList();
        assertThat(personal).contains("role.person", "reference_group_member.person", "web_requirement.checked_by");
        assertThat(rows("select table_name || '.' || column_name from duckdb_columns() where not internal"))
                .doesNotContainAnyElementsOf(personal)
                .contains("role.role", "source_document.file_name");
    }

    @Test
    void nothing_secret_is_in_the_bytes_of_the_file() throws Exception {
        String bytes = Files.readString(TestLake.publicDatabase(home), StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("Tjeneste A").doesNotContain("Hemmelig").doesNotContain(home.toString());
    }

    @Test
    void text_is_there_only_where_its_source_is_public() throws Exception {
        assertThat(rows("select locator || ':' || coalesce(text, '-') from reference_group_answer order by text"))
                .containsExactly("L4:Vi mener", "L4:-");
        assertThat(rows("select coalesce(text, '-') from evaluation_answer order by text"))
                .containsExactly("Åpent svar", "-");
        assertThat(rows("select coalesce(text, '-') from follow_up")).containsExactly("-", "-");
        assertThat(rows("select coalesce(title, '-') from activity order by title"))
                .containsExactly("Åpen tittel", "-");
        assertThat(rows("select coalesce(message, '-') || ':' || remedy from finding order by message"))
                .containsExactly("Fant et tall:Se på linjen", "-:Se på linjen");
    }

    @Test
    void answers_to_questions_that_are_not_public_are_left_out_and_so_are_unknown_questions() throws Exception {
        assertThat(rows("select distinct question_id from evaluation_answer")).containsExactly("q1");
    }

    @Test
    void roles_that_are_not_to_be_shown_are_left_out() throws Exception {
        assertThat(rows("select role from role")).containsExactly("coordinator");
    }

    @Test
    void a_suppressed_value_is_gone_and_a_shown_one_is_exact() throws Exception {
        assertThat(
                        rows(
                                "select status || ':' || coalesce(cast(value as varchar), '-') from indicator_value order by status"))
                .containsExactly("shown:7.5000000000", "suppressed:-");
    }

    @Test
    void columns_explain_themselves_in_norwegian() throws Exception {
        assertThat(
                        rows(
                                "select comment from duckdb_columns() where table_name = 'criterion_answer' and column_name = 'answer'"))
                .containsExactly("Ja, nei, eller hvorfor det ikke finnes et svar. Enhet: kode. Verdier: yes, no,"
                        + " not_answered, unknown, not_asked, not_applicable.");
        assertThat(rows("select comment from duckdb_tables() where table_name = 'region'"))
                .containsExactly("Én helseregion.");
    }

    @Test
    void every_text_column_of_the_contract_is_a_named_fact_or_withheld_with_its_source() {
        Stream<String> prose = RoleTables.all().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> VisibleColumns.isProse(table, column) && !VisibleColumns.isPersonal(column))
                        .map(column -> table.name() + "." + column.name()));
        assertThat(prose)
                .containsExactlyInAnyOrder(
                        "finding.message",
                        "service_event.event",
                        "service_description.text",
                        "stated_by_name.value",
                        "decision.service_comment",
                        "annual_report.address",
                        "activity.title",
                        "reported_figure.label",
                        "reported_figure.note",
                        "evaluation_answer.text",
                        "follow_up.text",
                        "service_comment.text",
                        "reference_group.meeting_form",
                        "reference_group.no_user_reason",
                        "reference_group_answer.text",
                        "spreading_plan.primary_audience",
                        "spreading_measure.measure",
                        "spreading_audience.description",
                        "outcome_goal.goal",
                        "cited_document.title",
                        "cited_document.address");
    }

    @Test
    void a_text_column_that_nobody_thought_of_is_withheld() {
        Column known = ReferenceTables.REGION.column("name");
        Column forgotten = new Column(
                "forgotten", known.type(), Unit.TEXT, known.meaning(), known.presence(), known.privacy(), List.of());
        assertThat(VisibleColumns.isProse(ReferenceTables.REGION, forgotten)).isTrue();
    }

    @Test
    void the_file_is_made_once_and_nothing_else_is_left() throws Exception {
        DatasetFolder dataset = TestLake.write(home);
        Path folder = home.resolve("roller");
        Path file = RoleDatabase.ensure(dataset, TestLake.EDITION, Role.PUBLIC, folder);
        Object key = Files.readAttributes(file, "unix:ino").get("ino");
        assertThat(RoleDatabase.ensure(dataset, TestLake.EDITION, Role.PUBLIC, folder))
                .isEqualTo(file);
        assertThat(Files.readAttributes(file, "unix:ino").get("ino")).isEqualTo(key);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(file.getFileName().toString()).matches("role-public-[0-9a-f]{8}\\.duckdb");
    }

    @Test
    void a_dataset_without_activities_has_an_empty_table() throws Exception {
        DatasetFolder dataset = TestLake.write(home);
        Files.delete(dataset.snapshot(TestLake.SNAPSHOT).resolve("activity/report_year=2024/part-0.parquet"));
        Path file = RoleDatabase.ensure(dataset, TestLake.EDITION, Role.PUBLIC, home.resolve("roller"));
        assertThat(query(file, "select count(*) from activity")).containsExactly("0");
    }

    @Test
    void a_missing_file_is_said_and_leaves_nothing_behind() throws Exception {
        DatasetFolder dataset = TestLake.write(home);
        Files.delete(dataset.snapshot(TestLake.SNAPSHOT).resolve("region/part-0.parquet"));
        Path folder = home.resolve("roller");
        assertThatThrownBy(() -> RoleDatabase.ensure(dataset, TestLake.EDITION, Role.PUBLIC, folder))
                .isInstanceOf(LakeException.class)
                .hasMessage("Kan ikke lage spørredatabasen for datautgave " + TestLake.EDITION.result()
                        + ": en fil i datasettet mangler eller er skadet. Gå tilbake til en tidligere datautgave med"
                        + " «restore».");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private List<String> rows(String sql) throws IOException, SQLException {
        return query(TestLake.publicDatabase(home), sql);
    }

    private static List<String> query(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
