package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import org.jspecify.annotations.Nullable;

/**
 * What the front page says.
 *
 * @param heading which review it is
 * @param covers what the data covers, as sentences
 * @param coversNot what it does not cover, as sentences
 * @param figures the key figures of the last review
 * @param now how things stand in the last year that reports tell of
 * @param criteria the requirements that matter most
 * @param years the years in function of each service
 * @param positions the full-time equivalents of each service
 * @param verdicts how many published figures got which verdict
 * @param findings how many remarks on the data there are, by severity
 * @param events the latest events
 */
public record OverviewView(
        String heading,
        List<Said> covers,
        List<Said> coversNot,
        List<KeyFigure> figures,
        OverviewNow now,
        List<ValueLine> criteria,
        List<ValueLine> years,
        List<ValueLine> positions,
        List<CheckedView.Verdict> verdicts,
        List<Severity> findings,
        List<Event> events) {
    private static final int LATEST = 5;
    private static final List<String> CRITERIA = List.of(
            "spreading_plan_as_intended",
            "outcome_goals_set",
            "outcome_documentation_system",
            "effect_documented",
            "reference_group_functions");

    public OverviewView {
        covers = List.copyOf(covers);
        coversNot = List.copyOf(coversNot);
        figures = List.copyOf(figures);
        criteria = List.copyOf(criteria);
        years = List.copyOf(years);
        positions = List.copyOf(positions);
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
        events = List.copyOf(events);
    }

    /**
     * How many remarks of a severity there are.
     *
     * @param code the severity
     * @param words how many, in words
     */
    public record Severity(String code, String words) {}

    /**
     * Something that happened.
     *
     * @param date when, as the source has it
     * @param text what, and to which service
     * @param address where it was read
     */
    public record Event(String date, String text, String address) {}

    /**
     * The front page of an edition.
     *
     * @param data the edition, narrowed where the reader narrowed it
     * @param whole the same edition, never narrowed: what was published and read is of the whole
     */
    public static OverviewView of(PublishedData data, PublishedData whole, Texts texts) {
        Values values = Values.of(data);
        EvidenceNames names = new EvidenceNames(data, texts);
        Coverage coverage = new Coverage(data, whole, texts);
        return new OverviewView(
                coverage.heading(),
                coverage.covers(),
                coverage.coversNot(),
                figures(data, values, texts),
                OverviewNow.of(data, texts),
                criteria(data, values, names, texts),
                lines(data, values, names, texts, "years_in_function"),
                lines(data, values, names, texts, "fte"),
                CheckedView.verdicts(whole, texts),
                findings(whole, texts),
                events(data, names));
    }

    private static List<KeyFigure> figures(PublishedData data, Values values, Texts texts) {
        List<KeyFigure> figures = new ArrayList<>();
        for (String id : List.of("services_assessed", "years_in_function_median", "fte_total", "fte_median")) {
            Optional<IndicatorText> indicator = IndicatorText.find(data, texts, id);
            values.whole(id)
                    .filter(value -> value.outcome() instanceof Outcome.Shown && isReviewed(value))
                    .flatMap(value -> indicator.map(text -> new KeyFigure(
                            texts.get("overview." + id),
                            text.value(value),
                            texts.get("overview." + id + ".note"),
                            Addresses.evidence(value))))
                    .ifPresent(figures::add);
        }
        return figures;
    }

    /** The labels are about the last review: where it assessed none of the services, annual reports don't stand in. */
    private static boolean isReviewed(IndicatorValue value) {
        return !value.key().series().equals("annual_report");
    }

    private static List<ValueLine> criteria(PublishedData data, Values values, EvidenceNames names, Texts texts) {
        List<IndicatorValue> wanted = CRITERIA.stream()
                .flatMap(criterion -> values.category("criterion_yes", criterion).stream())
                .toList();
        return IndicatorText.find(data, texts, "criterion_yes").stream()
                .flatMap(indicator -> wanted.stream().map(value -> ValueLine.of(indicator, names, value)))
                .toList();
    }

    private static List<ValueLine> lines(
            PublishedData data, Values values, EvidenceNames names, Texts texts, String id) {
        return IndicatorText.find(data, texts, id).stream()
                .flatMap(indicator -> IndicatorView.lines(indicator, names, values.latest(id)).stream())
                .toList();
    }

    private static List<Severity> findings(PublishedData data, Texts texts) {
        List<Row> findings = data.in(SourceTables.FINDING);
        return List.of("error", "warning", "look").stream()
                .map(code -> new Severity(
                        code,
                        texts.count(
                                "overview.findings." + code,
                                findings.stream()
                                        .filter(row -> row.text("severity").equals(code))
                                        .count())))
                .toList();
    }

    /** Newest first; what happened to several services on one day is one event. */
    private static List<Event> events(PublishedData data, EvidenceNames names) {
        Map<String, List<Row>> together = data.in(ServiceTables.SERVICE_EVENT).stream()
                .sorted((a, b) -> sortText(b).compareTo(sortText(a)))
                .collect(Collectors.groupingBy(
                        row -> sortText(row) + row.text("event"), LinkedHashMap::new, Collectors.toList()));
        return together.values().stream()
                .limit(LATEST)
                .map(rows -> event(rows, names))
                .toList();
    }

    private static String sortText(Row row) {
        return row.get("date").or(() -> row.get("year")).map(Object::toString).orElse("");
    }

    private static Event event(List<Row> rows, EvidenceNames names) {
        Row first = rows.get(0);
        String services = rows.stream()
                .map(row -> names.service(row.text("service_id")))
                .filter(service -> !service.address().isEmpty())
                .map(EvidenceNames.NamedService::name)
                .collect(Collectors.joining(", "));
        return new Event(
                first.get("date_text")
                        .map(text -> RowWords.date(first, "date", "date_text", names.texts()))
                        .or(() -> first.get("year").map(Object::toString))
                        .orElse(""),
                services.isEmpty() ? first.text("event") : services + ": " + first.text("event"),
                Addresses.source(first.text("source_id"), first.text("locator")));
    }

    /** The page's figures as data. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (KeyFigure figure : figures) {
            rows.add(Arrays.asList(figure.label(), figure.value(), figure.detail(), figure.address()));
        }
        for (ValueLine line : criteria) {
            rows.add(Arrays.asList(line.which(), line.text(), line.certainty(), line.address()));
        }
        List<List<@Nullable Object>> checked = new ArrayList<>();
        for (CheckedView.Verdict verdict : verdicts) {
            checked.add(Arrays.asList(verdict.code(), verdict.count()));
        }
        for (KeyFigure figure : now.figures()) {
            rows.add(Arrays.asList(figure.label(), figure.value(), figure.detail(), figure.address()));
        }
        List<List<@Nullable Object>> groups = new ArrayList<>();
        for (OverviewNow.Group group : now.groups()) {
            for (ValueLine line : group.lines()) {
                groups.add(Arrays.asList(group.code(), line.which(), line.text(), line.address()));
            }
        }
        return List.of(
                new TwinTable("key_figures", List.of("label", "value", "detail", "evidence"), rows),
                new TwinTable("verdicts", List.of("verdict", "figures"), checked),
                new TwinTable("in_function", List.of("by", "name", "services", "evidence"), groups));
    }
}
