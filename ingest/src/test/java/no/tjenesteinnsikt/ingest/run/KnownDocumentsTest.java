package no.tjenesteinnsikt.ingest.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.document.Checksum;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.run.IngestedDocument.Novelty;
import no.tjenesteinnsikt.ingest.run.Lake.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that were read before, that come twice, and that come in another order or another place on earth. */
class KnownDocumentsTest {
    private static final String STAFFING = "service_id,report_year,fte,staffing_kind,basis\n";
    private static final String ONE = STAFFING + "a,2019,1.5,total,review\n";
    private static final String TWO = STAFFING + "b,2019,2.5,total,review\nc,2019,x,total,review\n";

    @TempDir
    Path home;

    @Test
    void aKnownDocumentIsNotReadAgain() throws IOException {
        Lake lake = Lake.in(home);
        String first = lake.ingest("en.csv", ONE, "to.csv", TWO).snapshot();
        Path source = lake.folder().sources().resolve(sha256(lake, "en.csv"));
        Files.writeString(source, "noe annet");
        Ran second = lake.ingest("to.csv", TWO);
        assertThat(second.snapshot()).isEqualTo(first);
        assertThat(second.prepared().documents().get(0).novelty()).isEqualTo(Novelty.KNOWN);
    }

    @Test
    void anotherBuildReadsEverythingAgain() throws IOException {
        Lake lake = Lake.in(home);
        String first = lake.ingest("en.csv", ONE).snapshot();
        Files.writeString(lake.folder().sources().resolve(sha256(lake, "en.csv")), ONE.replace("1.5", "3.5"));
        assertThat(lake.withBuild("another").ingest("to.csv", TWO).snapshot())
                .isNotEqualTo(Lake.in(home.resolve("fresh"))
                        .ingest("en.csv", ONE, "to.csv", TWO)
                        .snapshot());
        assertThat(first).isNotEmpty();
        assertThat(readings(lake)).hasSize(2);
    }

    @Test
    void aDamagedReadingIsNotTrusted() throws IOException {
        Lake lake = Lake.in(home);
        String first = lake.ingest("en.csv", ONE, "to.csv", TWO).snapshot();
        for (Path reading : readings(lake)) {
            String text = Files.readString(reading);
            Files.writeString(reading, text.replace("1.50", "9.50").replace("2.50", "9.50"));
        }
        assertThat(lake.ingest("to.csv", TWO).snapshot()).isEqualTo(first);
        for (Path reading : readings(lake)) {
            Files.writeString(reading, Files.readString(reading).substring(0, 100));
        }
        assertThat(lake.ingest("to.csv", TWO).snapshot()).isEqualTo(first);
        Files.writeString(readings(lake).get(0), "");
        assertThat(lake.ingest("to.csv", TWO).snapshot()).isEqualTo(first);
    }

    @Test
    void theSameContentUnderTwoNamesIsADuplicate() throws IOException {
        Ran ran = Lake.in(home).ingest("b.csv", ONE, "a.csv", ONE);
        assertThat(ran.prepared().documents())
                .extracting(
                        IngestedDocument::fileName,
                        IngestedDocument::novelty,
                        one -> one.twin().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("b.csv", Novelty.NEW, ""),
                        org.assertj.core.groups.Tuple.tuple("a.csv", Novelty.DUPLICATE, "b.csv"));
    }

    @Test
    void inAnyOrderAnyNumberOfIngestsAnyLocaleAndTimeZoneTheBytesAreTheSame() throws IOException {
        String together = Lake.in(home.resolve("1"))
                .ingest("en.csv", ONE, "to.csv", TWO, "tre.csv", ONE)
                .snapshot();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        int number = 2;
        for (String tag : List.of("tr-TR", "th-TH-u-nu-thai", "ar-EG", "nn-NO")) {
            for (String place : List.of("Pacific/Kiritimati", "America/St_Johns")) {
                try {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(place));
                    Lake lake = Lake.in(home.resolve(String.valueOf(number++)));
                    lake.ingest("tre.csv", ONE);
                    assertThat(lake.ingest("to.csv", TWO, "en.csv", ONE).snapshot())
                            .as(tag + " " + place)
                            .isEqualTo(together);
                } finally {
                    Locale.setDefault(locale);
                    TimeZone.setDefault(zone);
                }
            }
        }
    }

    @Test
    void aLargeFileIsKnownAndCountedOnceToo() throws IOException {
        String activity = "service_id,report_year,activity_type\na,2019,article\na,2019,x\n";
        Lake lake = Lake.in(home).largeFrom(0);
        Ran first = lake.ingest("a.csv", activity, "b.csv", activity);
        assertThat(first.prepared().documents())
                .extracting(IngestedDocument::novelty)
                .containsExactly(Novelty.NEW, Novelty.DUPLICATE);
        assertThat(first.prepared().documents().get(0).bulk().orElseThrow().rows())
                .isEqualTo(1);
        Ran second = lake.ingest("a.csv", activity);
        assertThat(second.snapshot()).isEqualTo(first.snapshot());
        assertThat(second.prepared().documents().get(0).novelty()).isEqualTo(Novelty.KNOWN);

        Path source = lake.folder().sources().resolve(sha256(lake, "a.csv"));
        Files.writeString(source, activity.replace("2019", "2018"));
        assertThat(lake.ingest("a.csv", activity).snapshot())
                .as("its rows are taken from the snapshot that has them")
                .isEqualTo(first.snapshot());
        try (Stream<Path> files =
                Files.walk(lake.folder().snapshot(first.snapshot()).resolve("activity"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        Files.writeString(source, activity);
        assertThat(lake.ingest("a.csv", activity).snapshot())
                .as("and read again where that snapshot is damaged")
                .isEqualTo(first.snapshot());
        assertThat(lake.rows(ReportTables.ACTIVITY)).hasSize(1);
    }

    private static String sha256(Lake lake, String name) {
        return lake.rows(SourceTables.SOURCE_DOCUMENT).stream()
                .filter(row -> row.text("file_name").equals(name))
                .map((Row row) -> row.text("sha256"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> readings(Lake lake) throws IOException {
        try (Stream<Path> files = Files.list(lake.folder().readings())) {
            return files.sorted().toList();
        }
    }

    @Test
    void aLargeFileThatIsReplacedIsListedAndNotCounted() throws IOException {
        String old = "service_id,report_year,activity_type\na,2019,article\nb,2019,article\n";
        String corrected = "service_id,report_year,activity_type\na,2019,article\n";
        Lake large = Lake.in(home.resolve("large")).largeFrom(0);
        Lake small = Lake.in(home.resolve("small")).largeFrom(Long.MAX_VALUE);
        String id = Checksum.of(old.getBytes(StandardCharsets.UTF_8)).sourceId();
        for (Lake lake : List.of(large, small)) {
            lake.ingest("gammel.csv", old);
            lake.ingest(List.of(lake.files("ny.csv", corrected).get(0).replacing(id)));
            assertThat(lake.rows(ReportTables.ACTIVITY)).hasSize(1);
            assertThat(lake.rows(SourceTables.FINDING))
                    .extracting(row -> row.text("code"))
                    .containsExactly("replaced");
        }
        assertThat(large.folder().requirePublished()).isEqualTo(small.folder().requirePublished());
    }
}
