package no.tjenesteinnsikt.ingest.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.version.StatedVersion;
import no.tjenesteinnsikt.ingest.form.version.StatedVersion.Standing;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import org.junit.jupiter.api.Test;

/** A corrected version counts in place of the older one, and both are listed. */
class ReplacementsTest {
    private static final StatedVersion CORRECTED =
            new StatedVersion(Standing.CORRECTED, Optional.empty(), Optional.empty());

    @Test
    void aVersionThatCallsItselfCorrectedReplacesTheOneThatSaysNothing() {
        Rows lake = JoinedOf.documents(List.of(
                document("b", CORRECTED, "a", 2020, "2.5"), document("a", StatedVersion.NONE, "a", 2020, "1.5")));
        assertThat(fte(lake)).containsExactly("2.5");
        assertThat(lake.in(SourceTables.SOURCE_DOCUMENT))
                .extracting(
                        row -> row.text("file_name") + " " + row.get("replaces").orElse("-") + " "
                                + row.get("replaces_basis").orElse("-"))
                .containsExactly("a.txt - -", "b.txt " + id("a") + " document");
        assertThat(findings(lake))
                .containsExactly("look replaced: Dokumentet er erstattet av en rettet utgave, «b.txt» (" + id("b")
                        + "), og tallene herfra er ikke med.");
    }

    @Test
    void ofDatesAndNumbersTheLastCountsInWhateverOrderTheyCome() {
        List<ReadDocument> documents = new ArrayList<>(List.of(
                document("a", dated("2021-02-01"), "a", 2020, "1"),
                document("b", dated("2021-03-01"), "a", 2020, "2"),
                document("c", dated("2021-04-01"), "a", 2020, "3")));
        Rows expected = JoinedOf.documents(documents);
        assertThat(fte(expected)).containsExactly("3");
        assertThat(expected.in(SourceTables.SOURCE_DOCUMENT))
                .extracting(row -> row.get("replaces").orElse("-"))
                .containsExactly("-", id("a"), id("b"));
        Collections.shuffle(documents, new Random(1));
        assertThat(JoinedOf.documents(documents)).isEqualTo(expected);
    }

    @Test
    void whereNothingSaysWhichIsNewerNeitherCountsAndTheRemedyIsNamed() {
        Rows lake = JoinedOf.documents(List.of(
                document("a", StatedVersion.NONE, "a", 2020, "1.5"),
                document("b", StatedVersion.NONE, "a", 2020, "2.5")));
        assertThat(lake.in(ServiceTables.STAFFING))
                .extracting(row -> row.text("fte_state"))
                .containsExactly("unknown");
        assertThat(lake.in(SourceTables.FINDING))
                .singleElement()
                .satisfies(row -> assertThat(row.text("remedy")).contains("--replaces"));
    }

    @Test
    void whatContradictsItselfReplacesNothing() {
        StatedVersion second =
                new StatedVersion(Standing.NOT_STATED, Optional.of(2), Optional.of(LocalDate.of(2021, 1, 1)));
        StatedVersion first =
                new StatedVersion(Standing.NOT_STATED, Optional.of(1), Optional.of(LocalDate.of(2021, 5, 1)));
        assertThat(second.isNewerThan(first)).isFalse();
        assertThat(first.isNewerThan(second)).isFalse();
    }

    @Test
    void anotherServiceAnotherYearOrAnotherFormIsNoVersionOfTheSame() {
        Rows lake = JoinedOf.documents(List.of(
                document("a", StatedVersion.NONE, "a", 2020, "1"),
                document("b", CORRECTED, "b", 2020, "2"),
                document("c", CORRECTED, "a", 2021, "3")));
        assertThat(fte(lake)).containsExactly("1", "2", "3");
        assertThat(findings(lake)).isEmpty();
    }

    @Test
    void whatTheUserSaysCounts() {
        Rows lake = JoinedOf.documents(List.of(
                document("a", dated("2021-05-01"), "a", 2020, "1"),
                replacing(document("b", dated("2021-01-01"), "a", 2020, "2"), id("a"))));
        assertThat(fte(lake)).containsExactly("2");
        assertThat(lake.in(SourceTables.SOURCE_DOCUMENT).get(1).get("replaces_basis"))
                .contains("option");
    }

    @Test
    void twoThatAreSaidToReplaceEachOtherBothCountAndSoDoesOneThatReplacesNothing() {
        Rows lake = JoinedOf.documents(List.of(
                replacing(document("a", StatedVersion.NONE, "a", 2020, "1"), id("b")),
                replacing(document("b", StatedVersion.NONE, "b", 2020, "2"), id("a")),
                replacing(document("c", StatedVersion.NONE, "c", 2020, "3"), id("f"))));
        assertThat(fte(lake)).containsExactly("1", "2", "3");
        assertThat(findings(lake))
                .hasSize(3)
                .anySatisfy(finding -> assertThat(finding).contains(id("f") + ", som ikke er med i datasettet."));
    }

    private static StatedVersion dated(String date) {
        return new StatedVersion(Standing.NOT_STATED, Optional.empty(), Optional.of(LocalDate.parse(date)));
    }

    private static List<String> fte(Rows lake) {
        return lake.in(ServiceTables.STAFFING).stream()
                .map(row -> row.get("fte").orElseThrow().toString())
                .sorted()
                .toList();
    }

    private static List<String> findings(Rows lake) {
        return lake.in(SourceTables.FINDING).stream()
                .map(row -> row.text("severity") + " " + row.text("code") + ": " + row.text("message"))
                .toList();
    }

    private static ReadDocument document(String letter, StatedVersion version, String service, int year, String fte) {
        DocumentEntry entry = new DocumentEntry(
                letter.repeat(64),
                letter + ".txt",
                10,
                "text/plain",
                Optional.of("form"),
                "reference_group",
                DocumentEntry.Origin.ADDED,
                SourceDescription.NONE,
                GivenYears.NONE);
        Row row = Row.of(ServiceTables.STAFFING)
                .set("service_id", service)
                .set("report_year", year)
                .set("fte", new BigDecimal(fte))
                .set("fte_state", "value")
                .set("staffing_kind", "total")
                .set("basis", "review")
                .from(id(letter), "L1")
                .build();
        return new ReadDocument(entry, Reading.accepted(List.of(row), List.of()), version);
    }

    private static ReadDocument replacing(ReadDocument document, String older) {
        DocumentEntry entry = document.entry();
        return new ReadDocument(
                new DocumentEntry(
                        entry.sha256(),
                        entry.fileName(),
                        entry.bytes(),
                        entry.mediaType(),
                        entry.form(),
                        entry.documentKind(),
                        entry.origin(),
                        entry.description().replacing(older),
                        entry.given()),
                document.reading(),
                document.version());
    }

    private static String id(String letter) {
        return letter.repeat(16);
    }
}
