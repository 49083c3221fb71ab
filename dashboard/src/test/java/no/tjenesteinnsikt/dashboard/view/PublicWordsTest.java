package no.tjenesteinnsikt.dashboard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicWordsTest {
    private static final String SAID =
            "Kari Nordmann (kari@eksempel.no) mener at Nordmanns plan virker. Karitas er enig.";

    @TempDir
    Path home;

    @Test
    void namesThatTheSameDocumentRegistersAndContactsAreHiddenAndOtherWordsStay() {
        PublicWords words = new PublicWords(data("public"));
        assertThat(words.of(answer("dok"), "text"))
                .contains("[navn] ([e-postadresse]) mener at Nordmanns plan virker. Karitas er enig.");
    }

    @Test
    void theWordsOfASourceThatIsNotPublicAreNotShownAtAll() {
        PublicWords words = new PublicWords(data("internal"));
        assertThat(words.isPublic(answer("dok"))).isFalse();
        assertThat(words.of(answer("dok"), "text")).isEmpty();
    }

    private PublishedData data(String access) {
        Row member = Row.of(GroupTables.REFERENCE_GROUP_MEMBER)
                .set("service_id", "en")
                .set("report_year", 2024)
                .set("seat", "region")
                .set("region_id", "vest")
                .set("person", "Kari Nordmann")
                .set("seat_state", "filled")
                .set("source_id", "dok")
                .set("locator", "L1")
                .build();
        return new PublishedData(
                new DatasetFolder(home, new DatasetName("egne")),
                new Edition("0123456789abcdef", "0123456789abcdef-0123456789abcdef"),
                Rows.of(List.of(source(access), member)));
    }

    private static Row source(String access) {
        return Row.of(SourceTables.SOURCE_DOCUMENT)
                .set("source_id", "dok")
                .set("file_name", "dok.txt")
                .set("sha256", "0".repeat(64))
                .set("document_kind", "other")
                .set("media_type", "text/plain")
                .set("bytes", 1L)
                .set("status", "accepted")
                .set("origin", "added")
                .set("text_access", access)
                .build();
    }

    private static Row answer(String source) {
        return Row.of(GroupTables.REFERENCE_GROUP_ANSWER)
                .set("service_id", "en")
                .set("report_year", 2024)
                .set("respondent", "vest")
                .set("answer_state", "answered")
                .set("text", SAID)
                .set("source_id", source)
                .set("locator", "L2")
                .build();
    }
}
