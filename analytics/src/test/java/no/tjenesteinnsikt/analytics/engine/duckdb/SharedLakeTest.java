package no.tjenesteinnsikt.analytics.engine.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.Restriction;
import no.tjenesteinnsikt.analytics.engine.SelectException;
import no.tjenesteinnsikt.analytics.fixture.SeededRows;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedLakeTest {
    private static final List<Restriction> RESTRICTIONS = List.of(
            Restriction.NONE,
            new Restriction(Optional.of(Set.of("ærlig0", "ødemark4")), Optional.empty()),
            new Restriction(Optional.empty(), Optional.of(2019)),
            new Restriction(Optional.of(Set.of("blåbær1")), Optional.of(2020)),
            new Restriction(Optional.of(Set.of()), Optional.of(1950)));

    private static final Pace IN_FILES = new Pace(Set.of(), 2, 2);
    private static final Pace MIXED = new Pace(Set.of(ServiceTables.SERVICE, ReportTables.ANNUAL_REPORT), 2, 2);

    @TempDir
    static Path folder;

    private static LakeFiles files;

    @BeforeAll
    static void write() {
        files = TestLake.write(
                folder, SeededRows.of(5, new SeededRows.Extent(30, 7, 2018), List.copyOf(Schema.SNAPSHOT)));
    }

    @Test
    void every_table_of_a_smaller_lake_has_the_rows_that_it_has_where_it_is_opened_alone() {
        for (Pace pace : List.of(Pace.of(files), IN_FILES, MIXED)) {
            try (SharedLake shared = SharedLake.open(files, pace)) {
                for (Restriction each : RESTRICTIONS) {
                    try (LakeSession ours = shared.restrictedTo(each);
                            LakeSession alone = new DuckDbEngine().open(files.restrictedTo(each))) {
                        for (Table table : Schema.SNAPSHOT) {
                            assertThat(rows(ours, table))
                                    .as("%s %s %s", table.name(), each, pace)
                                    .isEqualTo(rows(alone, table));
                        }
                    }
                }
            }
        }
    }

    @Test
    void smaller_lakes_that_are_open_together_keep_to_their_own_rows_whichever_was_opened_last() {
        try (SharedLake shared = SharedLake.open(files)) {
            Deque<LakeSession> open = new ArrayDeque<>();
            for (int i = 0; i < 2 * SharedLake.PLACES; i++) {
                if (open.size() == SharedLake.PLACES) {
                    open.removeFirst().close();
                }
                open.addLast(shared.restrictedTo(of(i)));
                int number = i - open.size() + 1;
                for (LakeSession each : open) {
                    assertThat(rows(each)).isEqualTo(expected(number++));
                }
                assertThat(rows(shared.whole())).containsExactly("blåbær1", "ærlig0", "ødemark4");
            }
        }
    }

    @Test
    void a_smaller_lake_has_its_own_rows_however_a_table_is_written() {
        try (SharedLake shared = SharedLake.open(files);
                LakeSession lake = shared.restrictedTo(of(0))) {
            for (String table : List.of("ANNUAL_REPORT", "\"annual_report\"", "\"Annual_Report\"", "(annual_report)")) {
                assertThat(lake.select("select distinct service_id from " + table
                                        + " where service_id is not null and service_id <> 'ordning'")
                                .values())
                        .as(table)
                        .isEqualTo(List.of(List.of("ærlig0")));
            }
        }
    }

    @Test
    void a_table_that_was_not_made_is_missing_and_not_that_of_the_whole_lake() {
        try (SharedLake shared = SharedLake.open(files);
                LakeSession lake = shared.restrictedTo(of(0))) {
            assertThatThrownBy(() -> lake.select("select * from query_table('annual' || '_report')"))
                    .isInstanceOf(SelectException.class);
        }
    }

    @Test
    void a_place_that_is_given_back_has_nothing_left_of_the_lake_before() {
        try (SharedLake shared = SharedLake.open(files)) {
            for (int i = 0; i < 3 * SharedLake.PLACES; i++) {
                try (LakeSession lake = shared.restrictedTo(of(i))) {
                    assertThat(rows(lake)).isEqualTo(expected(i));
                }
            }
        }
    }

    @Test
    void no_statement_of_a_smaller_lake_changes_its_settings_or_reads_another_file() {
        try (SharedLake shared = SharedLake.open(files);
                LakeSession lake = shared.restrictedTo(of(0))) {
            assertThatThrownBy(() -> lake.select("set threads = 4"))
                    .isInstanceOf(SelectException.class)
                    .hasMessageContaining("locked");
            assertThatThrownBy(() -> lake.select("use main")).isInstanceOf(SelectException.class);
            assertThat(rows(lake)).isEqualTo(expected(0));
            assertThatThrownBy(() -> lake.select("select * from read_text('/etc/hostname')"))
                    .isInstanceOf(SelectException.class)
                    .hasMessageContaining("disabled");
            assertThat(lake.select("select cast(upper(current_setting('default_null_order')) as varchar) as nulls")
                            .values())
                    .isEqualTo(List.of(List.of("NULLS_FIRST_ON_ASC_LAST_ON_DESC")));
        }
    }

    private static Restriction of(int number) {
        return new Restriction(Optional.of(Set.of(number % 2 == 0 ? "ærlig0" : "blåbær1")), Optional.empty());
    }

    private static List<Object> expected(int number) {
        return List.of(number % 2 == 0 ? "ærlig0" : "blåbær1");
    }

    private static List<Object> rows(LakeSession lake) {
        return lake
                .select("select distinct service_id from annual_report"
                        + " where service_id in ('ærlig0', 'blåbær1', 'ødemark4') order by service_id")
                .values()
                .stream()
                .<Object>flatMap(Collection::stream)
                .toList();
    }

    private static List<String> rows(LakeSession lake, Table table) {
        return lake.select("select * from " + table.name()).values().stream()
                .map(String::valueOf)
                .sorted()
                .toList();
    }
}
