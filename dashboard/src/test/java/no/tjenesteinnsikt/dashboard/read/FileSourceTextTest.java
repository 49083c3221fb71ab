package no.tjenesteinnsikt.dashboard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTextTest {
    private static final String CHECKSUM = "a".repeat(64);

    @TempDir
    private Path home;

    @Test
    void lines_end_with_any_of_the_three_ends_and_a_byte_order_mark_is_no_character() throws IOException {
        assertThat(lines("\uFEFFén\nto\r\ntre\rfire\n", "text/plain", "public"))
                .containsExactly("én", "to", "tre", "fire");
    }

    @Test
    void addresses_and_telephone_numbers_are_hidden() throws IOException {
        assertThat(lines("Ring 22 33 44 55, skriv til a@b.no\n", "text/plain", "public"))
                .containsExactly("Ring •••••••••••, skriv til ••••••");
    }

    @Test
    void a_telephone_number_that_fills_a_field_is_hidden() throws IOException {
        assertThat(lines("navn,telefon,verdi\nA,22334455,87\n", "text/csv", "public"))
                .containsExactly("navn,telefon,verdi", "A,••••••••,87");
    }

    @Test
    void an_internal_text_is_not_read() throws IOException {
        assertThat(lines("hemmelig\n", "text/plain", "internal")).isEmpty();
    }

    @Test
    void a_text_in_windows_1252_has_its_letters() throws IOException {
        byte[] old = "blå\n".getBytes(Charset.forName("windows-1252"));

        assertThat(lines(old, "text/plain", "public")).containsExactly("blå");
    }

    @Test
    void what_is_no_text_is_not_read() throws IOException {
        assertThat(lines("%PDF\n", "application/pdf", "public")).isEmpty();
    }

    private List<String> lines(String text, String mediaType, String access) throws IOException {
        return lines(text.getBytes(StandardCharsets.UTF_8), mediaType, access);
    }

    private List<String> lines(byte[] text, String mediaType, String access) throws IOException {
        DatasetFolder folder = new DatasetFolder(home, new DatasetName("prov"));
        Files.createDirectories(folder.sources());
        Files.write(folder.sources().resolve(CHECKSUM), text);
        String id = "0".repeat(16);
        PublishedData data = new PublishedData(folder, new Edition(id, id + "-" + id), Rows.of(List.of()));
        Row document = Row.of(SourceTables.SOURCE_DOCUMENT)
                .set("source_id", "d")
                .set("file_name", "d.txt")
                .set("sha256", CHECKSUM)
                .set("document_kind", "other")
                .set("media_type", mediaType)
                .set("bytes", 1L)
                .set("status", "accepted")
                .set("origin", "added")
                .set("text_access", access)
                .build();
        return new FileSourceText()
                .text(data, document).map(ShownText::lines).orElse(List.of()).stream()
                        .map(ShownText.Line::text)
                        .toList();
    }
}
