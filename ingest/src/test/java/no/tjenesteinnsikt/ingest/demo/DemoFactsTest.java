package no.tjenesteinnsikt.ingest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.ingest.demo.planted.MadeDocument;
import no.tjenesteinnsikt.ingest.demo.world.Kind;
import no.tjenesteinnsikt.ingest.document.Checksum;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was planted in the constructed documents is what is read from them, and nothing else: services of every kind and
 * fate here, all of them with {@code -Ddemo.whole=true}.
 */
class DemoFactsTest {
    static final Path REFERENCE = Path.of("..", "data", "reference");

    /** Closed, merged, renamed and made into a network; new; of every kind; and what became of them. */
    static final Set<Integer> SOME = Set.of(0, 1, 4, 7, 8, 10, 16, 40, 44, 52, 64, 65, 70, 75, 77, 80, 83, 93, 94);

    @TempDir
    static Path home;

    private static ReadBack back;

    @BeforeAll
    static void make() {
        DemoDataset some = new DemoDataset(DemoDataset.SEED, service -> SOME.contains(service.number()));
        back = ReadBack.of(Boolean.getBoolean("demo.whole") ? DemoDataset.shipped() : some, REFERENCE, home);
    }

    @Test
    void what_was_planted_is_read_and_nothing_else() {
        assertThat(Comparison.of(back)).isEmpty();
        assertThat(back.read().in(table("activity"))).hasSizeGreaterThan(500);
        assertThat(back.read().in(table("reference_group_answer"))).hasSizeGreaterThan(100);
        assertThat(back.read().in(table("evaluation_answer"))).hasSizeGreaterThan(300);
    }

    @Test
    void every_planted_defect_is_remarked_on_and_nothing_else() {
        assertThat(Comparison.remarks(back)).isEmpty();
        assertThat(back.made()).anyMatch(document -> !document.remarks().isEmpty());
    }

    @Test
    void every_document_says_that_it_is_constructed() throws IOException {
        assertThat(back.read().in(SourceTables.SOURCE_DOCUMENT))
                .extracting(row -> row.text("sha256"))
                .containsExactlyInAnyOrderElementsOf(checksums());
        assertThat(back.read().in(SourceTables.SOURCE_DOCUMENT))
                .allMatch(row -> row.get("constructed").equals(java.util.Optional.of(true)));
    }

    @Test
    void services_of_every_kind_and_of_all_report_years_take_part() {
        assertThat(back.read().in(table("service")).stream().map(row -> row.text("kind")))
                .contains(java.util.Arrays.stream(Kind.values()).map(Kind::code).toArray(String[]::new));
        assertThat(back.read().in(table("staffing")).stream().map(row -> row.text("report_year")))
                .contains("2012", "2015", "2018", "2020");
    }

    /** Of the documents that were made; the dataset has a document once, however often it was put in. */
    private static Set<String> checksums() throws IOException {
        Set<String> checksums = new TreeSet<>();
        for (MadeDocument document : back.made()) {
            checksums.add(
                    Checksum.of(Files.readAllBytes(home.resolve("documents").resolve(document.path())))
                            .hex());
        }
        return checksums;
    }

    private static Table table(String name) {
        return no.tjenesteinnsikt.ingest.lake.Schema.table(name);
    }
}
