package no.tjenesteinnsikt.dashboard.view.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.PublicWords;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.jspecify.annotations.Nullable;

/** A service in its yearly round: its last report and template, what it was told, its group, what was decided. */
final class ServiceRound {
    private static final String YEAR = "report_year";

    private final PublishedData data;
    private final Texts texts;
    private final ServiceLine line;
    private final SourceLink.Maker sources;

    ServiceRound(PublishedData data, Texts texts, ServiceLine line) {
        this.data = data;
        this.texts = texts;
        this.line = line;
        this.sources = new SourceLink.Maker(data);
    }

    /** Each step as a fact that leads to the page about it; that no document says, where none does. */
    List<ServiceFacts.Fact> all() {
        List<ServiceFacts.Fact> facts = new ArrayList<>();
        Optional<Row> report = last(ReportTables.ANNUAL_REPORT, YEAR);
        facts.add(report.map(this::delivered).orElseGet(() -> none("report")));
        facts.add(report.flatMap(this::template).orElseGet(() -> none("template")));
        facts.add(length());
        facts.add(told());
        facts.add(answered());
        facts.add(decided());
        return facts;
    }

    private ServiceFacts.Fact delivered(Row report) {
        String due = report.get("due_on").map(this::day).orElse(texts.get("service.round.no_day"));
        String submitted = report.get("submitted_on").map(this::day).orElse(texts.get("service.round.no_day"));
        return fact(
                texts.get("service.round.report"),
                texts.get("service.round.report.text", year(report), due, submitted),
                "/rapportering?aar=" + year(report),
                Optional.of(sources.footnote(report)),
                year(report));
    }

    private String day(Object day) {
        return texts.date((LocalDate) day);
    }

    private Optional<ServiceFacts.Fact> template(Row report) {
        return report.get("template").map(Object::toString).map(id -> {
            String name = data.in(ReferenceTables.TEMPLATE).stream()
                    .filter(row -> row.text("template").equals(id))
                    .findFirst()
                    .map(row -> row.text("name"))
                    .orElse(id);
            return fact(texts.get("service.round.template"), name, "/skjema/" + id, Optional.empty(), id);
        });
    }

    /** The last description, where its words are public. */
    Optional<ServicePageView.Sourced> described() {
        return description()
                .flatMap(row -> new PublicWords(data)
                        .of(row, "text")
                        .map(text -> new ServicePageView.Sourced(text, sources.footnote(row))));
    }

    private Optional<Row> description() {
        return rows(ServiceTables.SERVICE_DESCRIPTION).stream()
                .filter(row -> row.get("words").isPresent())
                .max(Comparator.comparing(
                        row -> row.get(YEAR).map(Integer.class::cast).orElse(0)));
    }

    private ServiceFacts.Fact length() {
        return description()
                .map(row -> fact(
                        texts.get("service.round.description"),
                        texts.get(
                                "service.round.description.text",
                                row.get("words").orElseThrow(),
                                texts.get("service.round.approved."
                                        + row.get("approved_by")
                                                .map(Object::toString)
                                                .orElse("unknown"))),
                        "",
                        Optional.of(sources.footnote(row)),
                        row.get("words").orElseThrow()))
                .orElseGet(() -> none("description"));
    }

    private ServiceFacts.Fact told() {
        return last(ReportTables.FOLLOW_UP, YEAR)
                .map(ServiceRound::year)
                .map(year -> {
                    List<Row> told = in(ReportTables.FOLLOW_UP, year);
                    return fact(
                            texts.get("service.round.told"),
                            texts.get(
                                    "service.round.told.text",
                                    year,
                                    count(told, "works_well"),
                                    count(told, "work_on"),
                                    points(told)),
                            "/oppfolging?aar=" + year + "#alt",
                            Optional.of(sources.footnote(told.get(0))),
                            told.size());
                })
                .orElseGet(() -> none("told"));
    }

    private String count(List<Row> told, String kind) {
        return texts.numbers().whole(howMany(told, kind));
    }

    private String points(List<Row> told) {
        return texts.count("service.round.told.points", howMany(told, "follow_up_point"));
    }

    private static long howMany(List<Row> told, String kind) {
        return told.stream().filter(row -> row.text("kind").equals(kind)).count();
    }

    private ServiceFacts.Fact answered() {
        return last(GroupTables.REFERENCE_GROUP_ANSWER, YEAR)
                .map(ServiceRound::year)
                .map(this::answered)
                .orElseGet(() -> none("group"));
    }

    private ServiceFacts.Fact answered(String year) {
        List<Row> answers = in(GroupTables.REFERENCE_GROUP_ANSWER, year);
        String regions = ListedService.Region.all(data).stream()
                .filter(region -> answers.stream()
                        .anyMatch(answer -> answer.text("respondent").equals(region.code())
                                && answer.text("answer_state").equals("answered")))
                .map(ListedService.Region::name)
                .collect(Collectors.joining(", "));
        String users = in(GroupTables.REFERENCE_GROUP, year).stream()
                .flatMap(row -> row.get("user_organisation").stream())
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining(", "));
        return fact(
                texts.get("service.round.group"),
                texts.get(
                        "service.round.group.text",
                        year,
                        regions.isEmpty() ? texts.get("service.round.group.no_region") : regions,
                        users.isEmpty() ? texts.get("service.round.group.no_user") : users),
                "/referansegrupper?aar=" + year + "#plasskart",
                Optional.of(sources.footnote(answers.get(0))),
                regions);
    }

    private ServiceFacts.Fact decided() {
        return rows(ReviewTables.DECISION).stream()
                .max(Comparator.comparing(
                        row -> (LocalDate) row.get("decided_on").orElseThrow()))
                .map(row -> fact(
                        texts.get("service.round.decision"),
                        texts.get(
                                "service.round.decision.text",
                                texts.get("followup.outcome." + row.text("outcome")),
                                texts.get("service.round.by." + row.text("decided_by")),
                                ((LocalDate) row.get("decided_on").orElseThrow()).getYear()),
                        "/oppfolging#besluttet",
                        Optional.of(sources.footnote(row)),
                        row.text("outcome")))
                .orElseGet(() -> none("decision"));
    }

    private ServiceFacts.Fact none(String step) {
        return fact(
                texts.get("service.round." + step),
                texts.get("service.round." + step + ".none"),
                "",
                Optional.empty(),
                null);
    }

    private static ServiceFacts.Fact fact(
            String label, String text, String address, Optional<SourceLink> source, @Nullable Object value) {
        return new ServiceFacts.Fact(label, text, address, "", "", source, value);
    }

    private List<Row> rows(Table table) {
        return data.in(table).stream()
                .filter(row -> line.ids().contains(row.text("service_id")))
                .toList();
    }

    private List<Row> in(Table table, String year) {
        return rows(table).stream().filter(row -> year(row).equals(year)).toList();
    }

    private Optional<Row> last(Table table, String column) {
        return rows(table).stream()
                .max(Comparator.comparing(
                        row -> row.get(column).map(Integer.class::cast).orElse(0)));
    }

    private static String year(Row row) {
        return row.get(YEAR).map(Object::toString).orElse("");
    }
}
