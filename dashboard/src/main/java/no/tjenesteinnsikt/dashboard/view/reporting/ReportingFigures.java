package no.tjenesteinnsikt.dashboard.view.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.EvidenceNames;
import no.tjenesteinnsikt.dashboard.view.NoValue;
import no.tjenesteinnsikt.dashboard.view.ValueLine;
import no.tjenesteinnsikt.dashboard.view.Values;
import no.tjenesteinnsikt.dashboard.view.reporting.ReportingView.GroupLine;
import no.tjenesteinnsikt.dashboard.view.reporting.ReportingView.QuestionLine;
import no.tjenesteinnsikt.dashboard.view.reporting.ReportingView.ReportYear;
import no.tjenesteinnsikt.dashboard.view.reporting.ReportingView.YearLine;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;
import no.tjenesteinnsikt.dashboard.view.service.Responsible;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** The values of one report year. */
final class ReportingFigures {
    private final PublishedData data;
    private final Texts texts;
    private final Values values;
    private final Responsible services;

    ReportingFigures(PublishedData data, Texts texts, Values values, Responsible services) {
        this.data = data;
        this.texts = texts;
        this.values = values;
        this.services = services;
    }

    ReportYear year(ReportYears years, ReportYears.OfYear chosen) {
        int year = chosen.year();
        return new ReportYear(
                year,
                years.years().stream().map(ReportYears.OfYear::year).toList(),
                deadline(year),
                years.years().stream().map(this::line).toList(),
                byRegion(year),
                byKind(year),
                questions(year),
                new MissingReports(data, texts, services).of(year),
                shared(year));
    }

    private YearLine line(ReportYears.OfYear one) {
        String name = String.valueOf(one.year());
        return new YearLine(
                one.year(),
                one.expected(),
                ValueLine.ofShare(name, one.delivered(), texts),
                one.onTime().map(value -> ValueLine.ofShare(name, value, texts)),
                NoValue.words(data, texts, "reports_on_time"));
    }

    private String deadline(int year) {
        return data.in(ReferenceTables.DEADLINE).stream()
                .filter(row -> row.get("report_year")
                        .filter(stated -> stated.equals(year))
                        .isPresent())
                .filter(row -> row.text("respondent").equals("service")
                        && row.text("deadline_kind").equals("deadline"))
                .filter(row -> row.get("template").isEmpty())
                .findFirst()
                .map(row -> row.text("due_text"))
                .orElseGet(() -> mostCommonDeadline(year));
    }

    /** Where no source gives the common one: the deadline that stands with the reports, if it is the same for all. */
    private String mostCommonDeadline(int year) {
        List<LocalDate> stated = data.in(ReportTables.ANNUAL_REPORT).stream()
                .filter(row -> row.get("report_year").orElseThrow().equals(year))
                .flatMap(row -> row.get("due_on").stream())
                .map(LocalDate.class::cast)
                .distinct()
                .toList();
        return stated.size() == 1 ? texts.date(stated.get(0)) : "";
    }

    private List<GroupLine> byRegion(int year) {
        List<GroupLine> lines = new ArrayList<>();
        for (Region region : services.regions()) {
            of("reports_delivered_by_region", year, region.code())
                    .ifPresent(delivered -> lines.add(new GroupLine(
                            region.name(),
                            region.code(),
                            ValueLine.ofShare(region.name(), delivered, texts),
                            of("reports_on_time_by_region", year, region.code())
                                    .map(value -> ValueLine.ofShare(region.name(), value, texts)),
                            NoValue.words(data, texts, "reports_on_time_by_region"))));
        }
        return lines;
    }

    private List<GroupLine> byKind(int year) {
        List<GroupLine> lines = new ArrayList<>();
        for (String kind : ServiceTables.KINDS) {
            String name = texts.get("services.kind." + kind);
            of("reports_delivered_by_kind", year, kind)
                    .ifPresent(delivered -> lines.add(new GroupLine(
                            name,
                            kind,
                            ValueLine.ofShare(name, delivered, texts),
                            of("reports_on_time_by_kind", year, kind)
                                    .map(value -> ValueLine.ofShare(name, value, texts)),
                            NoValue.words(data, texts, "reports_on_time_by_kind"))));
        }
        return lines;
    }

    private Optional<IndicatorValue> of(String indicator, int year, String group) {
        return values.of(indicator).stream()
                .filter(value -> Objects.equals(value.key().period(), year))
                .filter(value -> group.equals(value.key().regionId())
                        || group.equals(value.key().kind()))
                .findFirst();
    }

    private List<QuestionLine> questions(int year) {
        EvidenceNames names = new EvidenceNames(data, texts);
        return values.of("question_completeness").stream()
                .filter(value -> Objects.equals(value.key().period(), year)
                        && value.key().category() != null)
                .sorted(Comparator.comparing(ReportingFigures::sortKey).thenComparing(IndicatorValue::key))
                .map(value -> question(value, Objects.requireNonNull(value.key().category()), names))
                .toList();
    }

    private static java.math.BigDecimal sortKey(IndicatorValue value) {
        return value.outcome() instanceof Outcome.Shown shown ? shown.value() : java.math.BigDecimal.ONE.negate();
    }

    private QuestionLine question(IndicatorValue value, String id, EvidenceNames names) {
        Grounds.Answering answering = value.grounds().answering();
        boolean internal = data.in(ReferenceTables.QUESTION).stream()
                .anyMatch(row -> row.text("question_id").equals(id)
                        && row.get("is_public").filter(Boolean.FALSE::equals).isPresent());
        String label = names.category("question_completeness", id);
        java.math.BigDecimal yes = Objects.requireNonNullElse(value.grounds().numerator(), java.math.BigDecimal.ZERO);
        java.math.BigDecimal known =
                Objects.requireNonNullElse(value.grounds().denominator(), java.math.BigDecimal.ZERO);
        return new QuestionLine(
                id,
                label,
                ValueLine.ofShare(label, value, texts),
                texts.numbers().upTo(known.subtract(yes), 0),
                answering == null ? texts.numbers().whole(0) : texts.numbers().whole(answering.lost()),
                internal);
    }

    private String shared(int year) {
        long shared = data.in(ReportTables.ANNUAL_REPORT).stream()
                .filter(row -> row.get("report_year").orElseThrow().equals(year) && MissingReports.isExpected(row))
                .map(row -> services.unit(row.text("service_id")))
                .distinct()
                .filter(id -> services.named(id, year).regions().size() > 1)
                .count();
        return shared == 0 ? "" : texts.count("reporting.shared", shared);
    }
}
