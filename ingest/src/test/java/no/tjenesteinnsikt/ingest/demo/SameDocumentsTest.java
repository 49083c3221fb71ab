package no.tjenesteinnsikt.ingest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import no.tjenesteinnsikt.ingest.document.Checksum;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import org.junit.jupiter.api.Test;

/** The same seed gives the same bytes wherever it is sown. */
class SameDocumentsTest {
    private static final String NOTICE = "Konstruerte eksempeldata";

    @Test
    void the_same_seed_gives_the_same_bytes_in_any_locale_and_time_zone() {
        Map<String, String> here = checksums(DemoDataset.SEED);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(checksums(DemoDataset.SEED)).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(checksums(DemoDataset.SEED)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(checksums(DemoDataset.SEED + 1)).isNotEqualTo(here);
    }

    @Test
    void a_service_says_the_same_whoever_else_takes_part() {
        Map<String, String> alone = new TreeMap<>();
        new DemoDataset(DemoDataset.SEED, service -> service.number() == 16)
                .make(
                        DemoFactsTest.REFERENCE,
                        document -> alone.put(
                                document.path(), Checksum.of(document.content()).hex()));
        Map<String, String> among = checksums(DemoDataset.SEED);

        assertThat(alone.keySet()).anyMatch(path -> path.startsWith("referansegrupper/"));
        alone.forEach((path, checksum) -> {
            if (path.startsWith("referansegrupper/")) {
                assertThat(among).containsEntry(path, checksum);
            }
        });
    }

    @Test
    void every_text_says_what_it_is() {
        try (DocumentOpener opener = new DocumentOpener()) {
            few(DemoDataset.SEED).make(DemoFactsTest.REFERENCE, document -> {
                Opened opened = opener.open(document.content(), document.path());
                boolean says = opened instanceof Opened.Text text
                        ? says(text.document())
                        : ((Opened.Book) opened).sheets().stream().anyMatch(SameDocumentsTest::says);
                assertThat(says).as(document.path()).isTrue();
            });
        }
    }

    private static boolean says(TextDocument document) {
        return document.lines().stream().map(Line::text).anyMatch(line -> line.contains(NOTICE));
    }

    private static DemoDataset few(long seed) {
        return new DemoDataset(seed, service -> service.number() % 16 == 0);
    }

    private static Map<String, String> checksums(long seed) {
        Map<String, String> checksums = new TreeMap<>();
        few(seed)
                .make(
                        DemoFactsTest.REFERENCE,
                        document -> checksums.put(
                                document.path(), Checksum.of(document.content()).hex()));
        return checksums;
    }
}
