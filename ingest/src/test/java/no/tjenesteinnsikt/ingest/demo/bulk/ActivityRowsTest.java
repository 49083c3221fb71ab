package no.tjenesteinnsikt.ingest.demo.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.demo.DemoDataset;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.table.TableForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityRowsTest {
    private static final int ROWS = 3001;
    private static final int YEARS = 14;

    @TempDir
    Path folder;

    @Test
    void as_many_rows_as_wanted_are_written_and_each_of_them_is_read() throws IOException {
        List<String> names = new ArrayList<>();
        new ActivityRows(DemoDataset.SEED, ROWS).write(folder, names::add);

        assertThat(names).hasSize(YEARS).startsWith("aktivitet-2012.csv").endsWith("aktivitet-2025.csv");
        int read = 0;
        for (String name : names) {
            Reading reading = reading(folder.resolve(name));
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.rows())
                    .allMatch(row -> name.contains(row.text("report_year")))
                    .allMatch(row -> row.text("title").startsWith("Konstruert aktivitet "));
            read += reading.rows().size();
        }
        assertThat(read).isEqualTo(ROWS);
    }

    @Test
    void a_row_says_the_same_every_time() throws IOException {
        new ActivityRows(1, ROWS).write(folder.resolve("a"), name -> {});
        new ActivityRows(1, ROWS).write(folder.resolve("b"), name -> {});
        new ActivityRows(2, ROWS).write(folder.resolve("c"), name -> {});

        String first = Files.readString(folder.resolve("a/aktivitet-2020.csv"));
        assertThat(Files.readString(folder.resolve("b/aktivitet-2020.csv"))).isEqualTo(first);
        assertThat(Files.readString(folder.resolve("c/aktivitet-2020.csv"))).isNotEqualTo(first);
    }

    private static Reading reading(Path file) throws IOException {
        try (DocumentOpener opener = new DocumentOpener()) {
            Opened.Text opened = (Opened.Text) opener.open(Files.readAllBytes(file), "fil");
            return new TableForm().read(opened.document(), GivenYears.NONE);
        }
    }
}
