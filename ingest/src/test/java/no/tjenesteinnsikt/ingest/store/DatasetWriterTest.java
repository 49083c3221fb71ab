package no.tjenesteinnsikt.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.store.duckdb.DuckDbParquetFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetWriterTest {
    private static final String CATALOGUE = "00000000000000aa";
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path home;

    private DatasetFolder folder;

    @BeforeEach
    void nameTheDataset() {
        folder = new DatasetFolder(home, new DatasetName("prøve"));
    }

    @Test
    void whatIsWrittenIsReadBackWithoutLoss() {
        Rows rows = Samples.lake(7);
        String id = snapshot(rows);
        try (DuckDbParquetFiles files = new DuckDbParquetFiles()) {
            for (Table table : rows.tables()) {
                assertThat(files.read(folder.snapshot(id), table))
                        .as(table.name())
                        .containsExactlyInAnyOrderElementsOf(rows.in(table));
            }
        }
    }

    @Test
    void documentsThatAreKeptAreOnTheDiskWhenASnapshotIsWritten() {
        try (DatasetWriter writer = DatasetWriter.open(folder, DuckDbParquetFiles::new)) {
            for (int i = 0; i < 200; i++) {
                writer.keepSource("sum" + i % 150, new byte[200_000]);
            }
            writer.writeSnapshot(Samples.lake(7));
            assertThat(folder.sources().toFile().list()).hasSize(150);
        }
    }

    @Test
    void aDocumentThatCannotBeKeptIsSaidAtOnce() throws IOException {
        try (DatasetWriter writer = DatasetWriter.open(folder, DuckDbParquetFiles::new)) {
            Files.writeString(folder.sources(), "en fil der mappen skal være");
            assertThatThrownBy(() -> writer.keepSource("sum", new byte[10]))
                    .isInstanceOf(LakeException.class)
                    .hasMessageStartingWith("Kan ikke skrive til " + folder.sources());
        }
        assertThat(folder.sources()).isRegularFile();
    }

    @Test
    void everyTableHasAFileAlsoWhenItIsEmptyAndOnlyActivityIsSplitByYear() {
        String id = snapshot(Samples.lake(7));
        for (Table table : Schema.SNAPSHOT) {
            Path one = folder.snapshot(id).resolve(table.name()).resolve("part-0.parquet");
            assertThat(Files.exists(one)).as(table.name()).isEqualTo(!table.equals(ReportTables.ACTIVITY));
        }
        assertThat(folder.snapshot(id).resolve("activity"))
                .isDirectoryContaining("glob:**/report_year=2020")
                .isDirectoryContaining("glob:**/report_year=2022");
    }

    @Test
    void everyColumnCanBeNamedInSqlWithoutQuotes() throws SQLException {
        try (Connection engine = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = engine.createStatement()) {
            for (Table table : Schema.SNAPSHOT) {
                for (Column column : table.columns()) {
                    String name = column.name();
                    statement.execute("create or replace table t (" + name + " "
                            + column.type().sql() + ")");
                    statement.execute("select " + name + ", t." + name + ", count(" + name + ") from t where " + name
                            + " is null group by " + name + " order by " + name);
                }
            }
        }
    }

    @Test
    void theSameRowsHaveTheSameIdInAnyOrderLocaleAndTimeZone() {
        String first = snapshot(Samples.lake(40));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            List<Row> shuffled = new ArrayList<>(Samples.lake(40).all());
            Collections.shuffle(shuffled, new Random(5));
            assertThat(snapshot(Rows.of(shuffled))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(snapshot(Samples.lake(41))).isNotEqualTo(first);
    }

    @Test
    void readersSeeNothingBeforeItIsPublishedAndThenTheWholePair() {
        try (DatasetWriter writer = open()) {
            Edition edition = writeEdition(writer, 3);
            assertThat(folder.published()).isEmpty();
            writer.publish(new Publication(NOON, "kari", "ingest", edition));
            assertThat(folder.published()).contains(edition);
        }
        assertThat(Files.exists(folder.staging())).isFalse();
    }

    @Test
    void publishingTheSameAgainIsNoChange() {
        Edition edition = publish(3, NOON);
        assertThat(publish(3, NOON.plusSeconds(60))).isEqualTo(edition);
        assertThat(History.read(folder)).extracting(Publication::at).containsExactly(NOON);
    }

    @Test
    void whatAProcessThatDiedLeftBehindIsCleared() throws IOException {
        publish(3, NOON);
        Path rest =
                Files.createDirectories(folder.staging().resolve("snapshot")).resolve("half.parquet");
        Files.writeString(rest, "half");
        open().close();
        assertThat(rest).doesNotExist();
        assertThat(folder.published()).isPresent();
    }

    @Test
    void aDamagedFolderOfTheSameIdIsWrittenAgain() throws IOException {
        Edition edition = publish(3, NOON);
        Path file = folder.snapshot(edition.snapshot()).resolve("staffing").resolve("part-0.parquet");
        Files.writeString(file, "broken");
        assertThat(snapshot(Samples.lake(3))).isEqualTo(edition.snapshot());
        try (DuckDbParquetFiles files = new DuckDbParquetFiles()) {
            assertThat(files.read(folder.snapshot(edition.snapshot()), ServiceTables.STAFFING))
                    .hasSize(3);
        }
    }

    @Test
    void theSecondWriterIsToldToWait() {
        try (DatasetWriter first = open()) {
            assertThat(first.folder()).isEqualTo(folder);
            assertThatThrownBy(this::open)
                    .isInstanceOf(LakeException.class)
                    .hasMessage(
                            "Kan ikke skrive til datasettet «prøve»: en annen kjøring holder på. Vent til den er ferdig, og prøv igjen.");
        }
        open().close();
    }

    @Test
    void aFolderThatCannotBeWrittenGivesOneLine() throws IOException {
        Files.writeString(home.resolve("prøve"), "a file where the folder should be");
        assertThatThrownBy(this::open)
                .isInstanceOf(LakeException.class)
                .hasMessageStartingWith("Kan ikke skrive til ")
                .hasMessageContaining("Se at disken har plass");
    }

    @Test
    void restoreGoesBackAndPruneKeepsTheYoungAndTheCurrent() {
        Edition first = publish(1, NOON);
        Edition second = publish(2, NOON.plus(Duration.ofHours(30)));
        Edition third = publish(3, NOON.plus(Duration.ofHours(40)));
        Instant now = NOON.plus(Duration.ofHours(50));
        try (DatasetWriter writer = open()) {
            assertThat(Editions.prune(writer, 1, now)).containsExactly(first.snapshot());
            assertThat(Editions.held(folder))
                    .extracting(Editions.Held::snapshot)
                    .containsExactly(third.snapshot(), second.snapshot());
            writer.publish(new Publication(now, "kari", "restore", writer.editionOf(second.snapshot())));
            assertThat(folder.published()).contains(second);
            assertThatThrownBy(() -> writer.editionOf(first.snapshot())).hasMessageContaining("er fjernet med «prune»");
            assertThatThrownBy(() -> writer.editionOf("ffffffffffffffff"))
                    .hasMessageContaining("Finner ikke datautgaven «ffffffffffffffff»");
            assertThat(Editions.prune(writer, 1, now.plus(Duration.ofDays(9)))).containsExactly(third.snapshot());
        }
        assertThat(Files.exists(folder.result(third.result()))).isFalse();
        assertThat(folder.requirePublished()).isEqualTo(second);
    }

    @Test
    void aPreviewIsPublishedOnlyWhenAskedFor() {
        try (DatasetWriter writer = open()) {
            assertThatThrownBy(writer::previewed).hasMessageContaining("det venter ingen forhåndsvist datautgave");
            Edition edition = writeEdition(writer, 2);
            writer.keepPreview(edition);
            assertThat(folder.isPublished()).isFalse();
            assertThat(writer.previewed()).isEqualTo(edition);
        }
    }

    @Test
    void aNameThatCouldLeaveItsFolderIsRefused() {
        for (String name : List.of("../x", "a/b", "", ".", "..", "A", "a b", "a\u0000", "x".repeat(61), "-a")) {
            assertThatThrownBy(() -> new DatasetName(name))
                    .as(name)
                    .isInstanceOf(LakeException.class)
                    .hasMessageStartingWith("Kan ikke bruke datasettnavnet «");
        }
    }

    private Edition publish(int services, Instant at) {
        try (DatasetWriter writer = open()) {
            Edition edition = writeEdition(writer, services);
            writer.publish(new Publication(at, "kari", "ingest", edition));
            return edition;
        }
    }

    private static Edition writeEdition(DatasetWriter writer, int services) {
        return writer.writeResult(writer.writeSnapshot(Samples.lake(services)), CATALOGUE, Rows.of(List.of()));
    }

    private String snapshot(Rows rows) {
        try (DatasetWriter writer = open()) {
            return writer.writeSnapshot(rows);
        }
    }

    private DatasetWriter open() {
        return DatasetWriter.open(folder, DuckDbParquetFiles::new);
    }
}
