package no.tjenesteinnsikt.dashboard.view.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.FigureText;
import no.tjenesteinnsikt.dashboard.view.RowWords;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.Values;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** What a review answered for a service: criterion by criterion, and the pairs that hardly fit together. */
public final class ServiceAnswers {
    private static final List<String> DIRECTIONS =
            List.of("yes_is_requirement", "requirement_where_relevant", "result_not_requirement", "no_direction");

    private final PublishedData data;
    private final Texts texts;
    private final ServiceLine line;
    private final Values values;
    private final SourceLink.Maker sources;

    ServiceAnswers(PublishedData data, Texts texts, ServiceLine line) {
        this.data = data;
        this.texts = texts;
        this.line = line;
        this.values = Values.of(data);
        this.sources = new SourceLink.Maker(data);
    }

    /**
     * The answers of one review to the criteria that point one way.
     *
     * @param year of the review
     * @param direction the direction as a code
     * @param title the direction in words
     * @param meaning what a yes means
     * @param answers one for each criterion
     */
    public record Group(int year, String direction, String title, String meaning, List<Answer> answers) {
        public Group {
            answers = List.copyOf(answers);
        }
    }

    /**
     * One answer.
     *
     * @param criterionId the criterion
     * @param criterion its label
     * @param basis what it rests on
     * @param code the answer as a code
     * @param answer the answer in words
     * @param address where its evidence is
     * @param all what all assessed services answered, in words
     * @param allAddress where that has its evidence, empty where it was not computed
     * @param source where the answer was read
     */
    public record Answer(
            String criterionId,
            String criterion,
            String basis,
            String code,
            String answer,
            String address,
            String all,
            String allAddress,
            SourceLink source) {

        /** The line alone, as the document counts it; the whole place where it has no line. */
        public String place() {
            int line = source.text().lastIndexOf(", L");
            return line < 0 ? source.text() : source.text().substring(line + 2);
        }
    }

    /** The groups, the latest review first. */
    List<Group> groups() {
        NavigableMap<Integer, List<Row>> byYear = new TreeMap<>();
        for (Row row : data.in(ReviewTables.CRITERION_ANSWER)) {
            if (line.ids().contains(row.text("service_id"))) {
                byYear.computeIfAbsent((Integer) row.get("assessment_year").orElseThrow(), year -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Group> groups = new ArrayList<>();
        byYear.descendingMap()
                .forEach((year, rows) -> DIRECTIONS.forEach(direction -> {
                    List<Answer> answers = answers(rows, direction);
                    if (!answers.isEmpty()) {
                        groups.add(new Group(
                                year,
                                direction,
                                texts.get("service.direction." + direction),
                                texts.get("service.direction." + direction + ".meaning"),
                                answers));
                    }
                }));
        return groups;
    }

    private List<Answer> answers(List<Row> rows, String direction) {
        return data.in(ReferenceTables.CRITERION).stream()
                .filter(criterion -> criterion.text("direction").equals(direction))
                .sorted(Comparator.comparing(
                        criterion -> (Integer) criterion.get("ordinal").orElseThrow()))
                .flatMap(criterion -> rows.stream()
                        .filter(row -> row.text("criterion_id").equals(criterion.text("criterion_id")))
                        .map(row -> answer(criterion, row)))
                .toList();
    }

    private Answer answer(Row criterion, Row row) {
        String id = criterion.text("criterion_id");
        SourceLink source = sources.of(row);
        Optional<IndicatorValue> own = values.of("criterion_yes_by_service").stream()
                .filter(value -> id.equals(value.key().category()))
                .filter(value -> row.text("service_id").equals(value.key().serviceId()))
                .filter(value -> Objects.equals(
                        value.key().period(), row.get("assessment_year").orElseThrow()))
                .findFirst();
        Optional<IndicatorValue> all = values.of("criterion_yes").stream()
                .filter(value -> id.equals(value.key().category()))
                .filter(value -> Objects.equals(
                        value.key().period(), row.get("assessment_year").orElseThrow()))
                .findFirst();
        FigureText words = new FigureText(texts);
        return new Answer(
                id,
                RowWords.of(criterion, "label", texts),
                criterion.text("basis"),
                row.text("answer"),
                texts.get("service.answer." + row.text("answer")),
                own.map(Addresses::evidence).orElse(source.address()),
                all.map(value -> words.ofHowMany(value) + ", " + words.shareAndInterval(value))
                        .orElse(""),
                all.map(Addresses::evidence).orElse(""),
                source);
    }

    /**
     * Two answers that hardly fit together.
     *
     * @param text what they are
     * @param address where the answers are
     */
    public record Contradiction(String text, String address) {}

    List<Contradiction> contradictions() {
        return data.in(ResultTables.INDICATOR_VALUE).stream()
                .filter(row -> row.text("indicator_id").equals("matrix_contradictions_by_service"))
                .filter(row -> row.get("service_id")
                        .map(Object::toString)
                        .filter(line.ids()::contains)
                        .isPresent())
                .map(row -> new Contradiction(
                        RowWords.find(row, "category", texts).orElse(""), Addresses.evidence(IndicatorValue.of(row))))
                .toList();
    }
}
