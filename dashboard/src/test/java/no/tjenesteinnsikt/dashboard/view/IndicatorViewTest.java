package no.tjenesteinnsikt.dashboard.view;

import static no.tjenesteinnsikt.dashboard.view.MadeData.indicator;
import static no.tjenesteinnsikt.dashboard.view.MadeData.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.junit.jupiter.api.Test;

/** What the page of an indicator shows of its values. */
class IndicatorViewTest {

    @Test
    void ofVeryManyValuesTheLatestAreShownAndTheTwinHasAll() {
        IndicatorView page = page(2024, 2030);

        assertThat(page.values()).hasSize(7 * 400);
        assertThat(page.shown()).hasSize(2000);
        assertThat(page.shown().get(0).year()).contains("2030");
        assertThat(page.shown()).noneMatch(line -> line.year().contains("2024"));
        assertThat(page.twin().get(0).rows()).hasSize(7 * 400);
    }

    @Test
    void fewerAreShownAsTheyAre() {
        IndicatorView page = page(2024, 2025);

        assertThat(page.shown()).isEqualTo(page.values()).hasSize(800);
    }

    private static IndicatorView page(int first, int last) {
        List<Row> rows = new ArrayList<>();
        rows.add(indicator("antall", "Antall", 1, "activity", "select 1"));
        IntStream.rangeClosed(first, last)
                .forEach(year -> IntStream.range(0, 400)
                        .forEach(i -> rows.add(
                                value("antall", 1, year, "serie-" + i, "3").row(null))));
        PublishedData data = MadeData.edition(1, rows);
        return IndicatorView.of(
                data, IndicatorText.find(data, Texts.in(Language.NB), "antall").orElseThrow());
    }
}
