package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.sandbox.Role;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;

/** A small lake: one public and one internal source, and rows that tell them apart. */
public final class TestLake {
    static final String SNAPSHOT = "0123456789abcdef";
    public static final Edition EDITION = new Edition(SNAPSHOT, SNAPSHOT + "-fedcba9876543210");

    private static final String ROWS = """
            insert into source_document (source_id, file_name, text_access) values
              ('open', 'open.txt', 'public'), ('closed', 'closed.txt', 'internal'), ('ref', 'ref.csv', 'internal');
            insert into finding (source_id, severity, code, message, remedy, locator) values
              ('closed', 'look', 'doubt', 'Fant Kari Hemmelig i feltet', 'Se på linjen', 'L1'),
              ('open', 'look', 'doubt', 'Fant et tall', 'Se på linjen', 'L2');
            insert into region (region_id, name, ordinal, source_id, locator) values
              ('nord', 'Helse Nord RHF', 1, 'ref', 'L1'), ('midt', 'Helse Midt-Norge RHF', 2, 'ref', 'L2'),
              ('vest', 'Helse Vest RHF', 3, 'ref', 'L3'), ('sor_ost', 'Helse Sør-Øst RHF', 4, 'ref', 'L4');
            insert into service (service_id, name, source_id, locator) values
              ('a', 'Tjeneste A', 'closed', 'L1'), ('b', 'Tjeneste B', 'closed', 'L2');
            insert into staffing (service_id, report_year, fte, source_id, locator) values
              ('a', 2017, 2.30, 'closed', 'L3'), ('b', 2017, 8.00, 'closed', 'L4');
            insert into criterion_answer (service_id, assessment_year, criterion_id, answer, source_id, locator) values
              ('a', 2018, 'spreads_competence', 'yes', 'closed', 'L5'),
              ('b', 2018, 'spreads_competence', 'yes', 'closed', 'L6'),
              ('b', 2018, 'effect_documented', 'no', 'closed', 'L7');
            insert into role (service_id, role, person, show_publicly, source_id, locator) values
              ('a', 'coordinator', 'Kari Hemmelig', true, 'open', 'L1'),
              ('a', 'professional_lead', 'Kari Hemmelig', false, 'open', 'L2');
            insert into reference_group_member (service_id, report_year, seat, person, source_id, locator) values
              ('a', 2024, 'leader', 'Kari Hemmelig', 'open', 'L8');
            insert into web_requirement (service_id, requirement, met, checked_by, source_id, locator) values
              ('a', 'other', true, 'Kari Hemmelig', 'open', 'L9');
            insert into question (question_id, template, is_public, source_id, locator) values
              ('q1', 't', true, 'ref', 'L1'), ('q2', 't', false, 'ref', 'L2');
            insert into evaluation_answer (service_id, report_year, question_id, text, source_id, locator) values
              ('a', 2024, 'q1', 'Åpent svar', 'open', 'L1'), ('a', 2024, 'q1', 'Kari Hemmelig svarer', 'closed', 'L1'),
              ('a', 2024, 'q2', 'Kari Hemmelig om skjemaet', 'open', 'L2'),
              ('a', 2024, 'q3', 'Kari Hemmelig om noe ukjent', 'open', 'L3');
            insert into reference_group_answer (service_id, report_year, respondent, words, text, source_id, locator) values
              ('a', 2024, 'nord', 3, 'Kari Hemmelig mener', 'closed', 'L4'), ('a', 2024, 'vest', 2, 'Vi mener', 'open', 'L4');
            insert into follow_up (service_id, report_year, region_id, kind, text, source_id, locator) values
              ('a', 2024, 'nord', 'work_on', 'Kari Hemmelig bør', 'closed', 'L5');
            insert into activity (service_id, report_year, activity_type, title, source_id, locator) values
              ('a', 2024, 'article', 'Hemmelig tittel', 'closed', 'L6'), ('a', 2024, 'article', 'Åpen tittel', 'open', 'L6');
            insert into follow_up (service_id, report_year, region_id, kind, text, source_id, locator) values
              ('a', 2024, 'nord', 'work_on', 'Kari Hemmelig uten kilde', 'nowhere', 'L5');
            insert into indicator_value (indicator_id, series, value, status) values
              ('i', 's', 42.5, 'suppressed'), ('i', 's', 7.5, 'shown');
            """;

    private TestLake() {}

    /** Writes the lake. */
    public static DatasetFolder write(Path home) throws IOException, SQLException {
        DatasetFolder dataset = new DatasetFolder(home, new DatasetName("test"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (Table table : RoleTables.all()) {
                statement.execute(table.columns().stream()
                        .map(column ->
                                RoleTables.name(column) + " " + column.type().sql())
                        .collect(Collectors.joining(", ", "create table " + table.name() + " (", ")")));
            }
            statement.execute(ROWS);
            for (Table table : RoleTables.all()) {
                Path file = file(dataset, table);
                Files.createDirectories(file.getParent());
                statement.execute("copy " + table.name() + " to '" + file + "' (format parquet)");
            }
        }
        return dataset;
    }

    /** Writes the lake and makes the public role's file from it. */
    public static Path publicDatabase(Path home) throws IOException, SQLException {
        return RoleDatabase.ensure(write(home), EDITION, Role.PUBLIC, home.resolve("roller"));
    }

    private static Path file(DatasetFolder dataset, Table table) {
        if (table.equals(ReportTables.ACTIVITY)) {
            return dataset.snapshot(SNAPSHOT).resolve("activity/report_year=2024/part-0.parquet");
        }
        return Path.of(
                Schema.SNAPSHOT.contains(table)
                        ? dataset.snapshotFiles(SNAPSHOT, table)
                        : dataset.resultFile(EDITION.result(), table));
    }
}
