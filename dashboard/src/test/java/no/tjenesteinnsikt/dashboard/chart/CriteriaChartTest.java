package no.tjenesteinnsikt.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.CriteriaGroup;
import no.tjenesteinnsikt.dashboard.view.CriteriaShare;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.junit.jupiter.api.Test;

/** What is unknown is a hatched range and a word, never a dot. */
class CriteriaChartTest {
    private static final Texts NB = Texts.in(Language.NB);
    private static final CriteriaChart.Words WORDS =
            new CriteriaChart.Words("svar", "Tittel", "Sammendrag", "Krav", "Retning", "Kilde");

    @Test
    void aKnownShareIsADotWithItsInterval() {
        ChartView chart = chart(row().set("status", "shown")
                .set("value", decimal("0.25"))
                .set("numerator", decimal("2"))
                .set("denominator", decimal("8"))
                .set("low", decimal("0.0715"))
                .set("high", decimal("0.5907")));

        assertThat(chart.option().text()).contains("[[7.15", "59.07", "[[25.0", "\"data\":[\"\",\"2 av 8\"]");
        assertThat(chart.textsJson()).contains("Et krav: ja for 2 av 8, 25\u00a0%");
        assertThat(chart.textsJson()).endsWith(",[]]");
    }

    @Test
    void anUnknownShareIsARangeAndAWord() {
        ChartView chart = chart(row().set("status", "unknown")
                .set("numerator", decimal("2"))
                .set("denominator", decimal("4"))
                .set("asked", 8L)
                .set("lost", 3L)
                .set("silent", 1L)
                .set("range_low", decimal("0.25"))
                .set("range_high", decimal("0.75")));

        assertThat(chart.option().text()).contains("ti:range-x", "[[25.0", "\"data\":[\"\",\"Ukjent\"]");
        assertThat(chart.textsJson()).startsWith("[null,[],[\"Et krav: Ukjent.");
        assertThat(chart.textsJson()).contains("Kjent for 4 av 8; andelen ligger mellom 25\u00a0% og 75\u00a0%.");
        assertThat(chart.table().rows().get(0).stream().map(ChartTable.Cell::text))
                .contains("Ukjent", "Kjent for 4 av 8; andelen ligger mellom 25\u00a0% og 75\u00a0%.");
    }

    private static ChartView chart(Row.Builder row) {
        CriteriaShare share = CriteriaShare.of(IndicatorValue.of(row.build()), NB);
        return CriteriaChart.of(
                List.of(new CriteriaGroup("Gruppe", List.of(new CriteriaGroup.Bar("Et krav", "", share)))), WORDS, NB);
    }

    private static Row.Builder row() {
        return Row.of(ResultTables.INDICATOR_VALUE)
                .set("indicator_id", "criterion_yes")
                .set("indicator_version", 1)
                .set("period_type", "assessment_year")
                .set("period", 2018)
                .set("series", "review")
                .set("category", "et_krav");
    }

    private static java.math.BigDecimal decimal(String number) {
        return new java.math.BigDecimal(number).setScale(10);
    }
}
