package no.tjenesteinnsikt.dashboard.view.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.ValueLine;
import no.tjenesteinnsikt.dashboard.view.development.YearPanel.Scale;
import no.tjenesteinnsikt.dashboard.view.development.YearPanel.Scale.Kind;
import no.tjenesteinnsikt.dashboard.view.development.YearPanel.Segment;
import org.junit.jupiter.api.Test;

class YearPanelTest {
    private static final Texts TEXTS = Texts.in(Language.NB);

    @Test
    void aLineLeadsOnlyToTheNextYearWithANumberAndAboutAsManyBehindIt() {
        YearPanel panel = panel(Kind.SUM);
        assertThat(panel.joins(point(2019, 10, 20), point(2020, 12, 10))).isTrue();
        assertThat(panel.joins(point(2019, 10, 20), point(2020, 12, 9))).isFalse();
        assertThat(panel.joins(point(2019, 10, 9), point(2020, 12, 20))).isFalse();
        assertThat(panel.joins(point(2019, 10, 20), point(2021, 12, 20))).isFalse();
        assertThat(panel(Kind.SHARE).joins(point(2019, 10, 20), point(2020, 12, 9)))
                .isTrue();
    }

    @Test
    void theSentenceComparesOnlyWhatALineJoins() {
        Segment before = new Segment("annual_report", "Årsrapporter", List.of(point(2022, 8, 20), point(2023, 9, 20)));
        Segment ceiling = new Segment("ceiling", "Tak", List.of(point(2024, 5, 20)));
        assertThat(panel(Kind.SUM, before).sentence(TEXTS)).isEqualTo("Artikler: 9 i 2023, 8 i 2022");
        assertThat(panel(Kind.SUM, before, ceiling).sentence(TEXTS))
                .isEqualTo("Artikler: 5 i 2024, kan ikke sammenlignes med tidligere år");
        assertThat(panel(Kind.SUM, before, ceiling).breaks()).containsExactly(2024);
        Segment fewer = new Segment("annual_report", "", List.of(point(2022, 8, 20), point(2023, 2, 4)));
        assertThat(panel(Kind.SUM, fewer).sentence(TEXTS))
                .isEqualTo("Artikler: 2 i 2023, kan ikke sammenlignes med tidligere år");
    }

    private static YearPanel panel(Kind kind, Segment... segments) {
        return new YearPanel(
                "a", "articles", "Artikler", "artikler", new Scale(kind, BigDecimal.TEN), Arrays.asList(segments));
    }

    private static YearPoint point(int year, int number, int behind) {
        IndicatorValue value = new IndicatorValue(
                "articles",
                1,
                new ValueKey("report_year", year, "annual_report", null, null, null, null),
                new Outcome.Shown(BigDecimal.valueOf(number), new Precision.Exact()),
                new Grounds(BigDecimal.valueOf(number), BigDecimal.valueOf(behind), null, null),
                null);
        return new YearPoint(
                year, new ValueLine(value, "", String.valueOf(year), String.valueOf(number), "", "", "", "/"));
    }
}
