package no.tjenesteinnsikt.dashboard.view.edition;

import static no.tjenesteinnsikt.dashboard.view.MadeData.indicator;
import static no.tjenesteinnsikt.dashboard.view.MadeData.key;
import static no.tjenesteinnsikt.dashboard.view.MadeData.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.read.EditionChanges;
import no.tjenesteinnsikt.dashboard.read.EditionChanges.Counts;
import no.tjenesteinnsikt.dashboard.read.EditionChanges.TableChanges;
import no.tjenesteinnsikt.dashboard.read.EditionChanges.ValueChange;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.read.RowChange.Kind;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.MadeData;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.junit.jupiter.api.Test;

/** What differs between two editions, and why. */
class ComparedViewTest {
    private static final Texts NB = Texts.in(Language.NB);
    private static final String ALL = "all";

    private final List<Row> before = new ArrayList<>();
    private final List<Row> after = new ArrayList<>();

    @Test
    void anotherValueIsShownWithBothEvidencesTheDifferenceAndTheTablesThatChanged() {
        both(value("antall", 1, 2024, ALL, "3"), value("antall", 1, 2024, ALL, "5"));
        define(1, "select 1", 1, "select 1");

        ComparedView view = compared(List.of(activity()), changed(Kind.CHANGED, key(2024, ALL)));

        ChangedIndicator indicator = view.indicators().get(0);
        assertThat(indicator.counts()).isEqualTo("Én verdi er endret.");
        assertThat(indicator.reason()).isEqualTo("Det er andre rader i tabeller den leser: activity.");
        ChangedValue value = indicator.values().get(0);
        assertThat(value.before().text()).isEqualTo("3");
        assertThat(value.after().text()).isEqualTo("5");
        assertThat(value.difference()).isEqualTo("+2");
        assertThat(value.before().address())
                .startsWith("/indikatorer/antall/grunnlag?periodetype=report_year&periode=2024")
                .endsWith("&datasett=mine&utgave=1111111111111111-1111111111111111");
        assertThat(value.after().address()).endsWith("&utgave=2222222222222222-2222222222222222");
        assertThat(view.unchanged())
                .startsWith("Uendret: 0 av 1 indikatorer har de samme verdiene, og ")
                .endsWith(" tabeller har de samme radene.");
    }

    @Test
    void aNewVersionAndOtherRowsAreBothSaidAndNeitherIsGuessedToBeTheReason() {
        both(value("antall", 1, 2024, ALL, "3"), value("antall", 2, 2024, ALL, "4"));
        define(1, "select 1", 2, "select 2");

        ComparedView view = compared(List.of(activity()), changed(Kind.CHANGED, key(2024, ALL)));

        assertThat(view.indicators().get(0).reason())
                .isEqualTo("Definisjonen har fått ny versjon (1 → 2)."
                        + " Det er andre rader i tabeller den leser: activity.");
        assertThat(view.indicators().get(0).reasons()).containsExactly("version", "rows");
    }

    @Test
    void aQueryThatChangedWithoutANewVersionAndAValueThatChangedWithoutAnythingAreSaid() {
        both(value("antall", 1, 2024, ALL, "3"), value("antall", 1, 2024, ALL, "4"));
        define(1, "select 1", 1, "select 2");
        assertThat(compared(List.of(), changed(Kind.CHANGED, key(2024, ALL)))
                        .indicators()
                        .get(0)
                        .reason())
                .isEqualTo("Definisjonen er endret uten at versjonen er ny.");

        after.removeIf(row -> row.table().equals(ResultTables.INDICATOR));
        after.add(indicator("antall", "Antall", 1, "activity", "select 1"));
        assertThat(compared(List.of(), changed(Kind.CHANGED, key(2024, ALL)))
                        .indicators()
                        .get(0)
                        .reason())
                .startsWith("Verken definisjonen eller radene i tabellene den leser, er endret.");
    }

    @Test
    void aValueThatOnlyChangedItsSeriesIsNoOtherValue() {
        both(value("antall", 1, 2024, ALL, "3"), value("antall", 2, 2024, "all_2018", "3"));
        define(1, "select 1", 2, "select 2");

        ComparedView view =
                compared(List.of(), changed(Kind.REMOVED, key(2024, ALL)), changed(Kind.ADDED, key(2024, "all_2018")));

        assertThat(view.indicators().get(0).values()).isEmpty();
        assertThat(view.indicators().get(0).counts()).isEqualTo("Én verdi er den samme, men hører til en annen serie.");
    }

    @Test
    void aNewVersionWithTheSameValuesIsNamedAndCountedAsUnchanged() {
        both(value("antall", 1, 2024, ALL, "3"), value("antall", 2, 2024, ALL, "3"));
        define(1, "select 1", 2, "select 2");

        ComparedView view = compared(List.of(), changed(Kind.CHANGED, key(2024, ALL)));

        assertThat(view.indicators()).isEmpty();
        assertThat(view.redefined()).containsExactly("Antall");
        assertThat(view.unchanged()).startsWith("Uendret: 1 av 1 indikatorer");
        assertThat(view.isSame()).isFalse();
    }

    @Test
    void anIndicatorOfOneEditionThatHasNoValueIsNamedToo() {
        before.add(indicator("antall", "Antall", 1, "activity", "select 1"));

        ComparedView view = compared(List.of());

        assertThat(view.alone()).extracting(ChangedIndicator::title).containsExactly("Antall");
        assertThat(view.alone().get(0).reason()).isEqualTo("Indikatoren regnes ikke ut i den andre datautgaven.");
        assertThat(view.unchanged()).startsWith("Uendret: 0 av 1 indikatorer");
        assertThat(view.isSame()).isFalse();
    }

    @Test
    void anIndicatorOfOneEditionIsNamedWithoutItsValues() {
        after.add(value("antall", 1, 2024, ALL, "3").row(null));
        after.add(indicator("antall", "Antall", 1, "activity", "select 1"));

        ComparedView view = compared(List.of(), changed(Kind.ADDED, key(2024, ALL)));

        assertThat(view.indicators()).isEmpty();
        assertThat(view.alone()).extracting(ChangedIndicator::title).containsExactly("Antall");
        assertThat(view.alone().get(0).reason()).isEqualTo("Indikatoren regnes ikke ut i den første datautgaven.");
    }

    @Test
    void rowsAreCountedByServiceAndAServiceThatIsGoneLinksToTheEditionThatHasIt() {
        before.add(MadeData.service("a", "Ålesundtjenesten"));
        TableChanges table = new TableChanges(
                ReportTables.ACTIVITY, new Counts(2, 1, 0), Map.of("a", new Counts(0, 1, 0)), List.of());

        ComparedView view = compared(List.of(table));

        ChangedTable.OfService service = view.tables().get(0).services().get(0);
        assertThat(service.name()).isEqualTo("Ålesundtjenesten");
        assertThat(service.address()).isEqualTo("/tjenester/a?datasett=mine&utgave=1111111111111111-1111111111111111");
        assertThat(view.twin().get(1).rows())
                .containsExactly(Arrays.asList("activity", null, 2L, 1L, 0L), List.of("activity", "a", 0L, 1L, 0L));
    }

    @Test
    void twoEqualEditionsAreSaidToBe() {
        both(value("antall", 1, 2024, ALL, "3"), value("antall", 1, 2024, ALL, "3"));
        define(1, "select 1", 1, "select 1");

        assertThat(compared(List.of()).isSame()).isTrue();
    }

    private void both(IndicatorValue first, IndicatorValue second) {
        before.add(first.row(null));
        after.add(second.row(null));
    }

    private void define(int firstVersion, String firstSql, int secondVersion, String secondSql) {
        before.add(indicator("antall", "Antall", firstVersion, "activity", firstSql));
        after.add(indicator("antall", "Antall", secondVersion, "activity", secondSql));
    }

    private static TableChanges activity() {
        return new TableChanges(ReportTables.ACTIVITY, new Counts(1, 0, 0), Map.of(), List.of());
    }

    private static ValueChange changed(Kind kind, ValueKey key) {
        return new ValueChange("antall", key, kind);
    }

    private ComparedView compared(List<TableChanges> tables, ValueChange... values) {
        PublishedData first = MadeData.edition(1, before);
        PublishedData second = MadeData.edition(2, after);
        return ComparedView.of(
                first,
                second,
                new EditionChanges(Optional.of(first.edition()), second.edition(), tables, List.of(values)),
                NB);
    }
}
