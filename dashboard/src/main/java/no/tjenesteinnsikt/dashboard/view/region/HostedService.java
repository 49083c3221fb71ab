package no.tjenesteinnsikt.dashboard.view.region;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.reporting.MissingReports;
import no.tjenesteinnsikt.dashboard.view.service.ListedService;
import no.tjenesteinnsikt.dashboard.view.service.ServiceLine;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * A service that a region is responsible for.
 *
 * @param service what it is
 * @param shared whether another region is responsible too
 * @param delivery what became of its last report, as a code: {@code on_time}, {@code late}, {@code day_unknown} where
 *     deadline or day is not known, {@code not_delivered}, {@code unknown},
 *     {@code not_expected}, or {@code not_held} where no document says who was to deliver
 * @param report the same in words, with dates
 * @param source where that was read; empty where no report was expected
 * @param requirements how many requirements it lacks, of how many
 * @param lacks the requirements that it lacks, in words
 */
public record HostedService(
        ListedService service,
        boolean shared,
        String delivery,
        String report,
        Optional<SourceLink> source,
        RegionFigure requirements,
        List<String> lacks) {
    private static final Set<String> ENDED = Set.of("closed", "reorganised");

    public HostedService {
        lacks = List.copyOf(lacks);
    }

    /** Whether it has ended. */
    public boolean isEnded() {
        return ENDED.contains(service.statusCode());
    }

    /** Whether a report was expected of it. */
    boolean isExpected() {
        return source.isPresent();
    }

    /** Makes the services of a report year. */
    static final class Maker {
        private final RegionData data;
        private final Texts texts;
        private final Map<String, Row> reports;
        private final Map<String, Row> criteria = new HashMap<>();
        private final SourceLink.Maker sources;

        Maker(RegionData data, int year) {
            this.data = data;
            this.texts = data.texts();
            this.sources = new SourceLink.Maker(data.published());
            this.reports = data.published().in(ReportTables.ANNUAL_REPORT).stream()
                    .filter(row -> RegionData.year(row) == year)
                    .filter(MissingReports::isExpected)
                    .collect(Collectors.toMap(row -> row.text("service_id"), row -> row, Maker::better));
            data.published().in(ReferenceTables.CRITERION).forEach(row -> criteria.put(row.text("criterion_id"), row));
        }

        private static Row better(Row one, Row other) {
            return delivery(other).equals("on_time") || delivery(one).equals("not_delivered") ? other : one;
        }

        HostedService of(ServiceLine line) {
            Optional<Row> report = line.ids().stream()
                    .flatMap(id -> Optional.ofNullable(reports.get(id)).stream())
                    .findFirst();
            String delivery = report.map(Maker::delivery).orElse(reports.isEmpty() ? "not_held" : "not_expected");
            long regions =
                    line.placings().stream().map(p -> p.regionId()).distinct().count();
            return new HostedService(
                    ListedService.of(line, texts),
                    regions > 1,
                    delivery,
                    report.map(row -> words(row, delivery)).orElse(texts.get("regions.delivery." + delivery)),
                    report.map(sources::of),
                    requirements(line),
                    lacks(line));
        }

        private static String delivery(Row row) {
            Optional<Object> due = row.get("due_on");
            Optional<Object> submitted = row.get("submitted_on");
            String said = row.get("delivery").map(Object::toString).orElse("");
            if (submitted.isPresent() && due.isPresent()) {
                return ((LocalDate) submitted.get()).isAfter((LocalDate) due.get()) ? "late" : "on_time";
            }
            if (submitted.isPresent() || said.equals("delivered") || said.equals("published")) {
                return "day_unknown";
            }
            return said.equals("not_delivered") ? "not_delivered" : "unknown";
        }

        private String words(Row row, String delivery) {
            return texts.get("regions.delivery." + delivery, day(row, "submitted_on"), day(row, "due_on"));
        }

        private String day(Row row, String column) {
            return row.get(column).map(LocalDate.class::cast).map(texts::date).orElse("");
        }

        private RegionFigure requirements(ServiceLine line) {
            Optional<IndicatorValue> met = data.values("requirements_met").stream()
                    .filter(value ->
                            line.ids().contains(String.valueOf(value.key().serviceId())))
                    .filter(value -> "requirements".equals(value.key().category()))
                    .max(Comparator.comparing(IndicatorValue::key));
            return RegionFigure.of(met, RegionFigure.Format.REST, texts);
        }

        private List<String> lacks(ServiceLine line) {
            Set<String> lacking = new HashSet<>();
            for (Row row : data.published().in(ReviewTables.CRITERION_ANSWER)) {
                if (line.ids().contains(row.text("service_id"))
                        && row.text("answer").equals("no")) {
                    lacking.add(row.text("criterion_id"));
                }
            }
            return criteria.values().stream()
                    .filter(row -> lacking.contains(row.text("criterion_id")))
                    .filter(row -> row.text("direction").equals("yes_is_requirement"))
                    .sorted(Comparator.comparing(
                            row -> (Integer) row.get("ordinal").orElse(0)))
                    .map(row -> row.text("label_" + texts.language().code()))
                    .toList();
        }
    }
}
