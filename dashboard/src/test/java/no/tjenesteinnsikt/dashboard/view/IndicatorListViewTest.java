package no.tjenesteinnsikt.dashboard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.junit.jupiter.api.Test;

/** The search of the indicators: what it finds, and that each way to narrow counts what the others leave. */
class IndicatorListViewTest {
    private static final Texts NB = Texts.in(Language.NB);

    private final PublishedData data = MadeData.edition(
            1,
            List.of(
                    MadeData.indicator("artikler", "Vitenskapelige artikler", 1, "activity", "select 1"),
                    MadeData.indicator("ovelser", "Øvelser for grupper", 1, "activity", "select 1"),
                    MadeData.value("artikler", 1, 2024, "all", "12").row(null)));

    @Test
    void nothingAskedForShowsAllWithTheirOneValue() {
        IndicatorListView view = list("", "");

        assertThat(titles(view)).containsExactly("Vitenskapelige artikler", "Øvelser for grupper");
        assertThat(view.count()).isEqualTo("Viser 2 av 2 nøkkeltall.");
        assertThat(view.themes().get(0).entries().get(0).value()).isEqualTo("12 stykker");
    }

    @Test
    void wordsAreFoundWhateverTheirCaseAndInAnyOrder() {
        assertThat(titles(list("ARTIKLER vitenskapelige", ""))).containsExactly("Vitenskapelige artikler");
        assertThat(titles(list("øvelser", ""))).containsExactly("Øvelser for grupper");
        assertThat(titles(list("hvor mange", ""))).hasSize(2);
    }

    @Test
    void whatIsNotThereFindsNothingAndSaysHowManyThereAre() {
        IndicatorListView view = list("sykkel", "");

        assertThat(view.themes()).isEmpty();
        assertThat(view.count()).isEqualTo("Viser 0 av 2 nøkkeltall.");
    }

    @Test
    void eachWayToNarrowCountsWhatTheOthersLeave() {
        IndicatorListView view = list("", IndicatorWanted.WITHOUT);

        assertThat(titles(view)).containsExactly("Øvelser for grupper");
        assertThat(options(view, "tema")).containsExactly("Alle (1)", "Aktivitet (1)");
        assertThat(options(view, "verdier"))
                .containsExactly("Alle (2)", "Med verdier i datasettet (1)", "Uten verdier i datasettet (1)");
    }

    private IndicatorListView list(String search, String values) {
        return IndicatorListView.of(data, NB, new IndicatorWanted(search, "", "", values));
    }

    private static List<String> titles(IndicatorListView view) {
        return view.themes().stream()
                .flatMap(theme -> theme.entries().stream())
                .map(IndicatorListView.Entry::title)
                .toList();
    }

    private static List<String> options(IndicatorListView view, String parameter) {
        return view.choices().stream()
                .filter(choice -> choice.parameter().equals(parameter))
                .flatMap(choice -> choice.options().stream())
                .map(CheckedView.Option::label)
                .toList();
    }
}
