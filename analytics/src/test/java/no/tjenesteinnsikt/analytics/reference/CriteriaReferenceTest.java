package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.by;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.SeededRows;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.reference.SlowFigures.Seen;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the theme criteria has by kind and of change, row by row. */
class CriteriaReferenceTest {
    private static SlowRows rows = new SlowRows(List.of());
    private static LakeSession lake;

    @BeforeAll
    static void open(@TempDir Path folder) {
        rows = new SlowRows(SeededRows.of(
                23,
                new SeededRows.Extent(260, 12, 2018),
                List.of(ServiceTables.SERVICE, ServiceTables.SERVICE_LINK, ReviewTables.CRITERION_ANSWER)));
        lake = new DuckDbEngine().open(TestLake.write(folder, rows.all()));
    }

    @AfterAll
    static void close() {
        lake.close();
    }

    @Test
    void answers_by_kind() {
        List<Seen> seen = new ArrayList<>();
        for (Row row : rows.of(ReviewTables.CRITERION_ANSWER)) {
            String kind = rows.kind(text(row, "service_id"));
            if (!kind.isEmpty()) {
                ValueKey key = new ValueKey(
                        "assessment_year",
                        whole(row, "assessment_year"),
                        "review",
                        null,
                        null,
                        kind,
                        text(row, "criterion_id"));
                seen.add(new Seen(key, text(row, "answer")));
            }
        }
        check("criterion_yes_by_kind", SlowFigures.shares(seen));
    }

    @Test
    void change_since_the_assessment_before() {
        List<ValueKey> seen = new ArrayList<>();
        by(
                        rows.of(ReviewTables.CRITERION_ANSWER),
                        r -> List.of(rows.unit(text(r, "service_id")), text(r, "criterion_id")))
                .forEach((of, answers) -> {
                    TreeMap<Integer, String> byYear = new TreeMap<>();
                    answers.stream()
                            .sorted(Comparator.comparing(r -> text(r, "service_id")))
                            .forEach(r -> byYear.putIfAbsent(whole(r, "assessment_year"), text(r, "answer")));
                    for (int year : byYear.keySet()) {
                        Integer before = byYear.lowerKey(year);
                        if (before != null) {
                            seen.add(new ValueKey(
                                    "assessment_year",
                                    year,
                                    before + "-" + year,
                                    null,
                                    null,
                                    null,
                                    of.get(1) + ":"
                                            + change(byYear.getOrDefault(before, ""), byYear.getOrDefault(year, ""))));
                        }
                    }
                });
        check("criterion_change", SlowFigures.counts(seen));
    }

    private static String change(String before, String after) {
        return switch (before + " " + after) {
            case "no yes" -> "became_yes";
            case "yes no" -> "became_no";
            case "yes yes" -> "still_yes";
            case "no no" -> "still_no";
            default -> "undetermined";
        };
    }

    private static void check(String indicator, Map<String, String> slow) {
        assertThat(slow.values()).as(indicator).anyMatch(line -> line.startsWith("shown "));
        assertThat(SlowFigures.computed(indicator, lake)).as(indicator).isEqualTo(slow);
    }
}
