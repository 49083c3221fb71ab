package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.read.duckdb.DuckDbEditionReader;
import no.tjenesteinnsikt.dashboard.view.CheckedFigure;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of the real dataset, made from the shipped facts by the commands that users run. */
class PublishedNumbersTest {
    private static final Path FILE = Program.ROOT.resolve("docs").resolve("numbers.md");

    @TempDir
    static Path home;

    private static PublishedData data;

    @BeforeAll
    static void makeTheShippedDataset() {
        Program.Ran ran = new Program(home).run("snapshots");
        assertThat(ran.code()).as(ran.err()).isZero();
        DatasetFolder folder = new DatasetFolder(home, new DatasetName(ShippedDatasets.DEFAULT));
        Edition edition = folder.requirePublished();
        data = new PublishedData(
                folder,
                edition,
                new DuckDbEditionReader()
                        .read(
                                folder,
                                edition,
                                List.of(
                                        ReviewTables.PUBLISHED_FIGURE,
                                        ResultTables.INDICATOR,
                                        ResultTables.INDICATOR_VALUE,
                                        ResultTables.RECONCILIATION)));
    }

    @Test
    void everyPublishedFigureHasAVerdict() {
        Map<String, Long> verdicts = CheckedFigure.of(data).stream()
                .collect(Collectors.groupingBy(CheckedFigure::verdict, TreeMap::new, Collectors.counting()));
        assertThat(verdicts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(175);
    }

    @Test
    void whatTheReportsOwnAppendixContradictsIsSaid() {
        assertThat(CheckedFigure.of(data).stream()
                        .filter(figure -> figure.verdict().equals("differs"))
                        .map(figure -> figure.figureId() + ": " + figure.published() + " mot "
                                + figure.readings().stream()
                                        .map(reading -> reading.computedText().orElse(""))
                                        .collect(Collectors.joining(" eller "))))
                .containsExactly(
                        "F016: 28 mot 26 eller 24",
                        "F044: 13 mot 11 eller 8",
                        "F114: 28 mot 26 eller 26",
                        "hyperkolesterolemi-2021-midt-patients-treated-2014-2021: 700 % mot 534",
                        "hyperkolesterolemi-2021-midt-patients-treated-2020-2021: −20 % mot -21",
                        "hyperkolesterolemi-2021-vest-patients-treated-2014-2021: 1600 % mot 1597");
    }

    @Test
    void docsNumbersHoldsEveryValue() throws IOException {
        String expected = document();
        if (Boolean.getBoolean("regenerate.docs")) {
            Files.writeString(FILE, expected);
        }
        assertThat(FILE)
                .as("docs/numbers.md is stale: run the tests with -Dregenerate.docs=true and review the diff")
                .hasContent(expected);
    }

    private static String document() {
        StringBuilder text = new StringBuilder("# Tallene i det virkelige datasettet\n\n")
                .append(
                        "Skrevet av en test fra de faktaene som følger med. Et endret tall er en endring av produktet.\n\n")
                .append("## Etterprøving av publiserte tall\n\n")
                .append(
                        "| tall | avsnitt | hva | publisert | lesemåte | beregnet | dom |\n|---|---|---|---|---|---|---|\n");
        CheckedFigure.of(data).forEach(figure -> text.append(reconciled(figure)));
        text.append("\n## Indikatorene\n");
        Map<String, List<Row>> values = data.in(ResultTables.INDICATOR_VALUE).stream()
                .collect(Collectors.groupingBy(row -> row.text("indicator_id"), TreeMap::new, Collectors.toList()));
        Map<String, String> titles = data.in(ResultTables.INDICATOR).stream()
                .collect(Collectors.toMap(row -> row.text("indicator_id"), row -> row.text("title_nb")));
        values.forEach((indicator, rows) -> {
            text.append("\n### ")
                    .append(indicator)
                    .append(": ")
                    .append(titles.get(indicator))
                    .append("\n\n");
            text.append("| hva | verdi | teller | nevner | fra | til | status |\n|---|---|---|---|---|---|---|\n");
            rows.stream()
                    .sorted(Comparator.comparing(PublishedNumbersTest::key))
                    .forEach(row -> text.append(value(row)));
        });
        return text.toString();
    }

    private static String reconciled(CheckedFigure figure) {
        Stream<String> readings = figure.readings().isEmpty()
                ? Stream.of("| " + figure.reason().orElse("") + " | ")
                : figure.readings().stream()
                        .map(reading -> "| " + reading.name() + " | "
                                + reading.computedText().orElse(""));
        return readings.map(reading -> "| " + figure.figureId() + " | " + figure.section() + " | " + figure.statement()
                        + " | " + figure.published() + " " + reading + " | " + figure.verdict() + " |\n")
                .collect(Collectors.joining());
    }

    private static String key(Row row) {
        return Stream.of("series", "period", "service_id", "region_id", "kind", "category")
                .map(column -> row.get(column).map(Object::toString).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String value(Row row) {
        return "| " + key(row) + " | "
                + Stream.of("value", "numerator", "denominator", "low", "high")
                        .map(column -> row.get(column)
                                .map(BigDecimal.class::cast)
                                .map(number -> number.stripTrailingZeros().toPlainString())
                                .orElse(""))
                        .collect(Collectors.joining(" | "))
                + " | " + row.text("status") + " |\n";
    }
}
