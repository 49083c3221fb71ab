package no.tjenesteinnsikt.ingest.form.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.tjenesteinnsikt.ingest.document.CsvRecord;
import no.tjenesteinnsikt.ingest.document.CsvTable;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.matrix.Criteria;
import no.tjenesteinnsikt.ingest.form.reviewfacts.ReviewFactsForm;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of the 2018 review itself, which lies beside the checkout and not in it. */
@Tag("real-documents")
class RealDocumentsTest {
    private static final Path SHARED = Path.of(System.getProperty("shared.folder", "../../shared"));
    private static final Path SHIPPED = Path.of("../data/sources/review-2018/appendix.csv");
    private static final String REPORT = "sources/review-2018-main-report.txt";

    private final ReadingOf read = ReadingOf.document(document(REPORT));

    @Test
    void theReportIsReadWithoutADoubt() {
        assertThat(new ReviewReportForm().recognises(read.document())).isTrue();
        assertThat(read.reading().outcome()).isEqualTo(Reading.Outcome.ACCEPTED);
        assertThat(read.findings()).isEmpty();
        assertThat(read.reading().assessmentYear()).contains(new Reading.StatedYear(2018, "document"));
        assertThat(read.reading().rows()).hasSize(49 * 21);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sources/review-2018-questionnaire-learning-and-mastery.md",
                "sources/reference-group-older-form-exercise-as-medicine.txt",
                "sources/reference-group-2020-substance-use-treatment.txt",
                "sources/annual-reporting-2024-webinar.md"
            })
    void theOtherDocumentsAreNoReviewReports(String path) {
        assertThat(new ReviewReportForm().recognises(document(path))).isFalse();
    }

    @Test
    void yearsInFunctionAndStaffingAreThoseOfTheCollectedFacts() {
        CsvTable facts = CsvTable.of(document("facts/services-2018.csv"));

        assertThat(read.cells("age_years")).isEqualTo(column(facts, "age_matrix"));
        assertThat(read.cells("fte"))
                .isEqualTo(column(facts, "aarsverk_matrix").stream()
                        .map(v -> v.replace('.', ','))
                        .toList());
    }

    @Test
    void theAnswersAddUpToThePublishedTotals() {
        Map<String, String> published = new TreeMap<>();
        CsvTable facts = CsvTable.of(document("facts/published-figures-2018.csv"));
        List<String> statements = column(facts, "statement");
        List<String> values = column(facts, "published_value");
        IntStream.range(0, values.size()).forEach(i -> published.put(statements.get(i), values.get(i)));

        for (String id : Criteria.IDS) {
            assertThat(count(id, "1")).as(id).isEqualTo(published.get(id + ": trykt sum ja"));
            assertThat(count(id, "2")).as(id).isEqualTo(published.get(id + ": trykt sum nei"));
        }
    }

    @Test
    void everyRowPointsAtTheCharactersOfItsNumber() {
        read.assertPlaces();
        for (Row service : read.reading().rows().stream()
                .filter(r -> r.table().name().equals("service"))
                .toList()) {
            int age = 2017 - (int) service.get("approval_year").orElseThrow();
            assertThat(TextPlace.parse(service.text("locator")).cut(read.document()))
                    .isEqualTo(String.valueOf(age));
        }
    }

    @Test
    void someCellsAreWhereAReaderFindsThem() {
        assertThat(place("fte", 1)).isEqualTo("L1956:C16-17=87");
        assertThat(place("fte", 4)).isEqualTo("L1956-1957:C24-1=1,8");
        assertThat(place("mandate_delimited", 5)).isEqualTo("L2055:C9-9=1");
        assertThat(place("age_years", 49)).startsWith("L1954:C").endsWith("=3");
    }

    @Test
    void theShippedFactsSayTheSame() throws IOException {
        assertThat(SHIPPED).as("the shipped facts").exists();
        TextDocument facts = Appendix.document(Files.readString(SHIPPED));

        Reading reading = new ReviewFactsForm().read(facts, GivenYears.NONE);

        assertThat(reading.findings()).isEmpty();
        assertThat(SameFactsTest.bare(reading)).isEqualTo(SameFactsTest.bare(read.reading()));
        assertOriginals(reading.rows());
    }

    /** Each row says the line of the report on which the report's own row was read. */
    private void assertOriginals(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            TextPlace place = TextPlace.parse(read.reading().rows().get(i).text("locator"));
            String lines = TextPlace.lines(place.firstLine(), place.lastLine()).locator();
            assertThat(rows.get(i).text("original")).endsWith(", " + lines);
        }
    }

    @Test
    void windowsLineEndsAndPageBreaksChangeNoValue() throws IOException {
        String text = Files.readString(SHARED.resolve(REPORT));
        String windows = text.replace("\n", "\r\n");
        String pages = text.replace("\n34 1,\n", "\n\n51\n\f34 1,\n").replace("\nmålgruppe\n", "\n\n52\n\fmålgruppe\n");

        for (String variant : List.of(windows, pages)) {
            ReadingOf other = ReadingOf.document(Appendix.document(variant));
            assertThat(other.findings()).isEmpty();
            RowLabel.ALL.forEach(l -> assertThat(other.cells(l.id())).isEqualTo(read.cells(l.id())));
        }
        assertThat(pages).contains("51\n\f", "52\n\f");
    }

    private String place(String id, int column) {
        return read.rows(id).get(column - 1).text("locator") + "="
                + read.cells(id).get(column - 1);
    }

    private String count(String id, String answer) {
        return String.valueOf(read.cells(id).stream().filter(answer::equals).count());
    }

    private static List<String> column(CsvTable table, String name) {
        int index = table.header().indexOf(name);
        return table.records().stream()
                .map(CsvRecord::fields)
                .map(f -> f.get(index).value().orElse(""))
                .toList();
    }

    static TextDocument document(String path) {
        Path file = SHARED.resolve(path).toAbsolutePath().normalize();
        assertThat(file)
                .as("The real documents must lie beside the checkout, in ../shared: " + file)
                .exists();
        try {
            Opened opened = new DocumentOpener().open(Files.readAllBytes(file), "dokument");
            return ((Opened.Text) opened).document();
        } catch (IOException e) {
            throw new AssertionError("Cannot read " + file, e);
        }
    }
}
