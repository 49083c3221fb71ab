package no.tjenesteinnsikt.dashboard.view.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.read.EditionChanges;
import no.tjenesteinnsikt.dashboard.read.EditionChanges.Counts;
import no.tjenesteinnsikt.dashboard.read.EditionChanges.TableChanges;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.NorwegianOrder;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.ChangesView;
import no.tjenesteinnsikt.dashboard.view.EvidenceNames;
import no.tjenesteinnsikt.dashboard.view.IndicatorText;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two editions of a dataset, in words.
 *
 * @param unchanged what is the same in both, in one sentence
 * @param indicators the indicators with other values, or values of other series
 * @param alone those that only one of the editions computes
 * @param redefined the titles of indicators with a new version or query whose values are the same
 * @param tables the tables with other rows; the values of indicators are not among them
 */
public record ComparedView(
        String unchanged,
        List<ChangedIndicator> indicators,
        List<ChangedIndicator> alone,
        List<String> redefined,
        List<ChangedTable> tables) {
    private static final Set<String> DEFINITION = Set.of("version", "text");

    public ComparedView {
        indicators = List.copyOf(indicators);
        alone = List.copyOf(alone);
        redefined = List.copyOf(redefined);
        tables = List.copyOf(tables);
    }

    /**
     * Two editions of one dataset.
     *
     * @param changes what differs between them
     */
    public static ComparedView of(PublishedData before, PublishedData after, EditionChanges changes, Texts texts) {
        Side first = Side.of(before, texts);
        Side second = Side.of(after, texts);
        Set<String> changed = changes.tables().stream()
                .filter(table -> !table.isResult())
                .map(table -> table.table().name())
                .collect(Collectors.toSet());
        ChangeReasons reasons = new ChangeReasons(first, second, changed, texts);
        Set<String> all = indicators(before, after);
        List<ChangedIndicator> told = new IndicatorChanges(first, second, reasons, texts).of(all, changes);
        Set<String> ids = told.stream().map(ChangedIndicator::id).collect(Collectors.toSet());
        return new ComparedView(
                texts.get(
                        "editions.unchanged",
                        texts.numbers()
                                .whole(all.stream()
                                        .filter(id -> !ids.contains(id) && !ChangeReasons.areOfOne(reasons.of(id)))
                                        .count()),
                        texts.numbers().whole(all.size()),
                        texts.numbers().whole(Schema.SNAPSHOT.size() - changed.size()),
                        texts.numbers().whole(Schema.SNAPSHOT.size())),
                told.stream().filter(indicator -> !indicator.isOfOne()).toList(),
                told.stream().filter(ChangedIndicator::isOfOne).toList(),
                all.stream()
                        .filter(id -> !ids.contains(id))
                        .filter(id -> reasons.of(id).stream().anyMatch(DEFINITION::contains))
                        .flatMap(id -> second.indicator(id).map(IndicatorText::title).stream())
                        .sorted(NorwegianOrder.ofNames())
                        .toList(),
                changes.tables().stream()
                        .filter(table -> !table.table().equals(ResultTables.INDICATOR_VALUE))
                        .map(table -> table(table, first, second, texts))
                        .toList());
    }

    private static Set<String> indicators(PublishedData before, PublishedData after) {
        return Stream.of(before, after)
                .flatMap(data -> data.in(ResultTables.INDICATOR).stream())
                .map(row -> row.text("indicator_id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ChangedTable table(TableChanges table, Side first, Side second, Texts texts) {
        return new ChangedTable(
                ChangesView.changed(table, texts),
                table.counts(),
                table.services().entrySet().stream()
                        .map(entry -> service(entry, first, second))
                        .sorted(Comparator.comparing((ChangedTable.OfService one) ->
                                        -one.counts().all())
                                .thenComparing(ChangedTable.OfService::name, NorwegianOrder.ofNames()))
                        .toList());
    }

    private static ChangedTable.OfService service(Map.Entry<String, Counts> counted, Side first, Side second) {
        String id = counted.getKey();
        EvidenceNames.NamedService known = second.names().service(id);
        boolean isThere = !known.address().isEmpty();
        EvidenceNames.NamedService named = isThere ? known : first.names().service(id);
        return new ChangedTable.OfService(
                id,
                named.name(),
                named.address().isEmpty() ? "" : (isThere ? second : first).address(Addresses.service(id)),
                counted.getValue());
    }

    /** Whether nothing differs. */
    public boolean isSame() {
        return indicators.isEmpty() && alone.isEmpty() && redefined.isEmpty() && tables.isEmpty();
    }

    /** The values as data, then how many rows of each table and service, then the first of the rows. */
    List<TwinTable> twin() {
        return List.of(
                values(),
                rows(),
                ChangesView.twin(tables.stream().map(ChangedTable::table).toList()));
    }

    private TwinTable values() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ChangedIndicator indicator : indicators) {
            for (ChangedValue value : indicator.values()) {
                rows.add(Arrays.asList(
                        indicator.id(),
                        value.key().periodType(),
                        value.key().period(),
                        value.key().series(),
                        value.key().serviceId(),
                        value.key().regionId(),
                        value.key().kind(),
                        value.key().category(),
                        value.which(),
                        value.kind().name().toLowerCase(Locale.ROOT),
                        value.before().status(),
                        orNull(value.before().number()),
                        value.after().status(),
                        orNull(value.after().number()),
                        orNull(value.exactDifference()),
                        String.join(" ", indicator.reasons()),
                        value.before().address(),
                        value.after().address()));
            }
        }
        return new TwinTable(
                "changed_values",
                List.of(
                        "indicator_id",
                        "period_type",
                        "period",
                        "series",
                        "service_id",
                        "region_id",
                        "kind",
                        "category",
                        "label",
                        "change",
                        "status_before",
                        "value_before",
                        "status_after",
                        "value_after",
                        "difference",
                        "reason",
                        "evidence_before",
                        "evidence_after"),
                rows);
    }

    private static @Nullable Object orNull(String number) {
        return number.isEmpty() ? null : new BigDecimal(number);
    }

    private TwinTable rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ChangedTable table : tables) {
            rows.add(row(table.table().name(), null, table.counts()));
            table.services().forEach(service -> rows.add(row(table.table().name(), service.id(), service.counts())));
        }
        return new TwinTable("changed_rows", List.of("table", "service_id", "added", "removed", "changed"), rows);
    }

    private static List<@Nullable Object> row(String table, @Nullable String service, Counts counts) {
        return Arrays.asList(table, service, counts.added(), counts.removed(), counts.changed());
    }
}
