package no.tjenesteinnsikt.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.SelectException;
import no.tjenesteinnsikt.analytics.engine.Selection;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.store.duckdb.DuckDbParquetFiles;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkEngineTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_type_comes_as_the_contract_has_it() {
        Selection selected = select("select cast('å' as string) as a, cast(1 as int) as b, cast(2 as bigint) as c,"
                + " cast(1.50 as decimal(9,2)) as d, cast('2018-02-28' as date) as e, true as f,"
                + " cast('2018-02-28T12:00:00Z' as timestamp) as g, cast(null as string) as h");

        assertThat(selected.columns()).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(selected.values().get(0))
                .containsExactly(
                        "å",
                        1,
                        2L,
                        new BigDecimal("1.50"),
                        LocalDate.of(2018, 2, 28),
                        true,
                        Instant.parse("2018-02-28T12:00:00Z"),
                        null);
    }

    @Test
    void a_column_of_another_type_is_refused_by_name() {
        assertThatThrownBy(() -> select("select cast(1 as double) as tall"))
                .isInstanceOf(SelectException.class)
                .hasMessage("kolonnen tall er DOUBLE: gi den en type fra kontrakten med cast");
    }

    @Test
    void what_spark_refuses_is_for_the_author_of_the_statement() {
        assertThatThrownBy(() -> select("select finnes_ikke from service"))
                .isInstanceOf(SelectException.class)
                .hasMessageContaining("finnes_ikke");
        assertThatThrownBy(() -> select("select cast(t as int) as a from (values ('x')) as v(t)"))
                .isInstanceOf(SelectException.class)
                .hasMessageContaining("'x'");
    }

    @Test
    void files_are_read_wherever_they_lie_and_a_split_table_is_one() {
        Path odd = folder.resolve("æøå [1] {a,b} 100% mappe");
        try (DuckDbParquetFiles files = new DuckDbParquetFiles()) {
            files.write(odd, ServiceTables.SERVICE, Rows.of(List.of(service("å"))));
            files.write(odd, ReportTables.ACTIVITY, Rows.of(List.of(activity(2016, 1), activity(2017, 2))));
        }
        LakeFiles lake = LakeFiles.local(Map.of(
                "service", List.of(odd.resolve("service/part-0.parquet")),
                "activity",
                        List.of(
                                odd.resolve("activity/report_year=2016/part-0.parquet"),
                                odd.resolve("activity/report_year=2017/part-0.parquet"))));

        try (LakeSession session = LocalSpark.engine().open(lake)) {
            assertThat(session.select("select service_id from service").values())
                    .containsExactly(List.of("å"));
            assertThat(session.select("select report_year from activity order by report_year nulls last")
                            .values())
                    .containsExactly(List.of(2016), List.of(2017));
            assertThat(session.select("select region_id from region").values()).isEmpty();
        }
    }

    @Test
    void a_missing_file_is_said_before_anything_is_computed() {
        LakeFiles lake = LakeFiles.local(Map.of("service", List.of(folder.resolve("borte.parquet"))));

        assertThatThrownBy(() -> LocalSpark.engine().open(lake))
                .isInstanceOf(LakeException.class)
                .hasMessageMatching("Spark finner ikke file:.*borte.parquet: se at filen er der og kan leses.");
    }

    @Test
    void a_file_that_is_no_parquet_is_no_fault_of_the_statement() throws IOException {
        Path file = Files.writeString(folder.resolve("x.parquet"), "ikke parquet".repeat(300_000));
        LakeFiles lake = LakeFiles.local(Map.of("service", List.of(file)));

        try (LakeSession session = LocalSpark.engine().open(lake)) {
            assertThatThrownBy(() -> session.select("select service_id from service"))
                    .isInstanceOf(LakeException.class)
                    .hasMessageStartingWith("Spark stoppet: ")
                    .hasMessageEndingWith("prøv igjen.");
        }
    }

    @Test
    void a_small_file_that_is_no_parquet_is_said_before_anything_is_computed() throws IOException {
        Path file = Files.writeString(folder.resolve("x.parquet"), "ikke parquet");
        LakeFiles lake = LakeFiles.local(Map.of("service", List.of(file)));

        assertThatThrownBy(() -> LocalSpark.engine().open(lake))
                .isInstanceOf(LakeException.class)
                .hasMessageStartingWith("Kan ikke åpne datautgaven: ")
                .hasMessageEndingWith("Se at Spark når filene.");
    }

    @Test
    void a_lake_gets_the_pace_of_its_size_and_the_other_lakes_keep_theirs() {
        SparkSession application = LocalSpark.application();
        assertThat(Pace.of(application, LakeFiles.empty())).isEqualTo(Pace.SMALL);

        SparkSession small = application.newSession();
        Pace.SMALL.apply(small);
        SparkSession large = application.newSession();
        Pace.LARGE.apply(large);

        assertThat(small.conf().get("spark.sql.shuffle.partitions")).isEqualTo("1");
        assertThat(large.conf().get("spark.sql.shuffle.partitions")).isEqualTo("200");
        assertThat(large.conf().get("spark.sql.ansi.enabled")).isEqualTo("true");
        assertThat(large.conf().get("spark.sql.session.timeZone")).isEqualTo("UTC");
    }

    private static Selection select(String sql) {
        try (LakeSession session = LocalSpark.engine().open(LakeFiles.empty())) {
            return session.select(sql);
        }
    }

    private static Row service(String id) {
        return Row.of(ServiceTables.SERVICE)
                .set("service_id", id)
                .set("name", id)
                .set("identity", "named")
                .set("name_status", "stated")
                .set("status", "unknown")
                .from("kilde", "L1")
                .build();
    }

    private static Row activity(int year, int number) {
        return Row.of(ReportTables.ACTIVITY)
                .set("service_id", "å")
                .set("report_year", year)
                .set("activity_type", "article")
                .from("kilde", "L" + number)
                .build();
    }
}
