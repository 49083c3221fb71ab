package no.tjenesteinnsikt.dashboard.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** What the page of the criteria is made of: the latest assessment of an edition. */
final class CriteriaData {
    private final PublishedData data;
    private final Texts texts;
    private final Values values;
    private final int year;
    private final List<CriteriaCriterion> criteria;
    private final List<CriteriaService> services;
    private final Map<String, Map<String, Row>> answers;
    private final Map<String, String> categoryWords = new HashMap<>();

    private CriteriaData(PublishedData data, Texts texts, int year) {
        this.data = data;
        this.texts = texts;
        this.values = Values.of(data);
        this.year = year;
        this.answers = data.in(ReviewTables.CRITERION_ANSWER).stream()
                .filter(row -> row.get("assessment_year").orElseThrow().equals(year))
                .collect(Collectors.groupingBy(
                        row -> row.text("service_id"),
                        Collectors.toMap(row -> row.text("criterion_id"), Function.identity())));
        this.services = data.in(ServiceTables.SERVICE).stream()
                .filter(row -> answers.containsKey(row.text("service_id")))
                .map(row -> CriteriaService.of(row, texts))
                .sorted(Comparator.comparing(CriteriaService::column).thenComparing(CriteriaService::serviceId))
                .toList();
        this.criteria = data.in(ReferenceTables.CRITERION).stream()
                .sorted(Comparator.comparing(row -> (Integer) row.get("ordinal").orElseThrow()))
                .map(this::criterion)
                .toList();
        for (Row row : data.in(ResultTables.INDICATOR_VALUE)) {
            row.get("category_" + texts.language().code())
                    .ifPresent(words -> categoryWords.put(
                            row.text("indicator_id") + "|" + row.get("category").orElse(""), words.toString()));
        }
    }

    /** The latest assessment; empty where there is none. */
    static Optional<CriteriaData> latest(PublishedData data, Texts texts) {
        return data.in(ReviewTables.CRITERION_ANSWER).stream()
                .map(row -> (Integer) row.get("assessment_year").orElseThrow())
                .max(Comparator.naturalOrder())
                .map(year -> new CriteriaData(data, texts, year));
    }

    private CriteriaCriterion criterion(Row row) {
        String id = row.text("criterion_id");
        return new CriteriaCriterion(
                id,
                row.text("label_" + texts.language().code()),
                row.text("direction"),
                texts.get("criteria.direction." + row.text("direction")),
                row.text("basis"),
                share("criterion_yes", id));
    }

    Texts texts() {
        return texts;
    }

    int year() {
        return year;
    }

    PublishedData published() {
        return data;
    }

    /** The criteria in the order of the appendix. */
    List<CriteriaCriterion> criteria() {
        return criteria;
    }

    CriteriaCriterion criterion(String id) {
        return criteria.stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot find criterion " + id));
    }

    /** The services that were assessed, by column. */
    List<CriteriaService> services() {
        return services;
    }

    CriteriaService service(String serviceId) {
        return services.stream()
                .filter(service -> service.serviceId().equals(serviceId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot find service " + serviceId));
    }

    /** The answer of a service; empty where the review has no such row. */
    Optional<Row> answer(CriteriaService service, String criterionId) {
        return Optional.ofNullable(
                answers.getOrDefault(service.serviceId(), Map.of()).get(criterionId));
    }

    boolean hasAnswer(CriteriaService service, String criterionId, String wanted) {
        return answer(service, criterionId)
                .map(row -> row.text("answer").equals(wanted))
                .orElse(false);
    }

    /** The values of an indicator for the year of the assessment; of what is reported every year, those it rests on. */
    List<IndicatorValue> of(String indicator) {
        boolean isReported = values.of(indicator).stream()
                .noneMatch(value -> value.key().periodType().equals("assessment_year"));
        return isReported
                ? values.latest(indicator)
                : values.of(indicator).stream()
                        .filter(value -> Objects.equals(value.key().period(), year))
                        .toList();
    }

    /** The share of a category over all services. */
    Optional<CriteriaShare> share(String indicator, String category) {
        return of(indicator).stream()
                .filter(value ->
                        isWhole(value.key()) && category.equals(value.key().category()))
                .findFirst()
                .map(value -> CriteriaShare.of(value, texts));
    }

    /** The value of a service, in a category where one is given. */
    Optional<IndicatorValue> ofService(String indicator, String serviceId, Optional<String> category) {
        return of(indicator).stream()
                .filter(value -> serviceId.equals(value.key().serviceId()))
                .filter(value ->
                        category.map(c -> c.equals(value.key().category())).orElse(true))
                .max(Comparator.comparing(IndicatorValue::key));
    }

    /** The words for a category; the code where there are none. */
    String words(String indicator, String category) {
        return categoryWords.getOrDefault(indicator + "|" + category, category);
    }

    private static boolean isWhole(ValueKey key) {
        return key.serviceId() == null && key.regionId() == null && key.kind() == null;
    }
}
