package no.tjenesteinnsikt.ingest.spill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowGroupsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {0, 50_000_000})
    void rowsOfOneKeyComeTogetherInTheOrderOfTheirPlacesHoweverManyFilesThereAre(long bytes) {
        List<String> groups = new ArrayList<>();
        try (RowGroups rows = new RowGroups(folder, bytes)) {
            for (int i = 0; i < 40; i++) {
                rows.add(100 - i, staffing("a-" + i % 20, "1." + i));
            }
            rows.add(0, finding("a-1"));
            rows.forEach(same -> groups.add(same.get(0).table().name() + " "
                    + same.stream().map(RowGroupsTest::shown).toList()));
        }

        assertThat(groups).hasSize(21).contains("staffing [1.20, 1.0]", "staffing [1.39, 1.19]", "finding [a-1]");
    }

    @Test
    void rowsComeBackAsTheyWereAndTheFileIsGoneAfterwards() throws IOException {
        Row decimals = staffing("æøå – 😀", "12.50");
        Row empty = decimals.with("fte", null).with("fte_state", "unknown");
        List<String> read = new ArrayList<>();
        try (RowLog log = new RowLog(folder.resolve("below").resolve("log"))) {
            log.add(7, decimals);
            log.add(8, empty);
            assertThat(log.bytes()).isPositive();
            log.forEach((number, row) -> read.add(number + " " + row.equals(number == 7 ? decimals : empty)));
        }

        assertThat(read).containsExactly("7 true", "8 true");
        try (Stream<Path> left = Files.list(folder.resolve("below"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenGivesOneLineWithARemedy() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (RowLog log = new RowLog(file.resolve("log"))) {
            assertThatThrownBy(() -> log.add(0, finding("a")))
                    .isInstanceOf(LakeException.class)
                    .hasMessageStartingWith("Kan ikke skrive til " + file)
                    .hasMessageEndingWith("Se at disken har plass og at mappen kan skrives til, og prøv igjen.");
        }
    }

    private static String shown(Row row) {
        return row.table().has("fte") ? row.text("fte") : row.text("source_id");
    }

    private static Row staffing(String service, String fte) {
        return Row.of(ServiceTables.STAFFING)
                .set("service_id", service)
                .set("report_year", 2018)
                .set("fte", new BigDecimal(fte))
                .set("fte_state", "value")
                .set("staffing_kind", "total")
                .set("basis", "review")
                .from("0123456789abcdef", "L1")
                .build();
    }

    private static Row finding(String source) {
        return Row.of(SourceTables.FINDING)
                .set("source_id", source)
                .set("severity", "look")
                .set("code", "code")
                .set("message", "m")
                .set("remedy", "r")
                .set("locator", "L1")
                .build();
    }
}
