package no.tjenesteinnsikt.dashboard.view.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.jspecify.annotations.Nullable;

/** The facts at the top of a service's page: what it is, where, since when and how large. */
public final class ServiceFacts {
    private static final List<String> LIFE = List.of("approval", "reorganised", "merged", "closed", "announced");

    private final ServiceLine line;
    private final Texts texts;
    private final SourceLink.Maker sources;
    private final PublishedData data;

    ServiceFacts(PublishedData data, Texts texts, ServiceLine line) {
        this.data = data;
        this.line = line;
        this.texts = texts;
        this.sources = new SourceLink.Maker(data);
    }

    /**
     * One fact.
     *
     * @param label what it is
     * @param text what is known, or that no document says
     * @param address where the number's evidence is, empty where it has none
     * @param badge {@code inferred} or {@code derived} where it is not stated, otherwise empty
     * @param note the rest of what must be said
     * @param source where it was read
     * @param value the same as data: text, a number or nothing
     */
    public record Fact(
            String label,
            String text,
            String address,
            String badge,
            String note,
            Optional<SourceLink> source,
            @Nullable Object value) {}

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        facts.add(kind());
        facts.addAll(placings());
        facts.add(
                number(texts.get("service.fact.years"), line.years(), "service.fact.years.note", "service.none.years"));
        facts.add(approval());
        facts.add(number(
                texts.get("service.fact.staffing"),
                line.staffing(),
                "service.fact.staffing.note",
                "service.none.staffing"));
        facts.add(status());
        return facts;
    }

    private Fact kind() {
        String kind = texts.get("services.kind." + line.kind().orElse(Band.UNKNOWN));
        return new Fact(texts.get("service.fact.kind"), kind, "", "", "", Optional.of(sources.of(line.main())), kind);
    }

    private List<Fact> placings() {
        if (line.placings().isEmpty()) {
            return List.of(said(texts.get("service.fact.region"), texts.get("service.none.region")));
        }
        return line.placings().stream().map(this::placing).toList();
    }

    private Fact placing(Placing placing) {
        String where = placing.institution()
                .map(institution -> texts.get("service.fact.institution", institution, placing.regionName()))
                .orElse(placing.regionName());
        return new Fact(
                texts.get(placing.shared() ? "service.fact.region.shared" : "service.fact.region"),
                where,
                "",
                placing.certain() ? "" : "inferred",
                placing.evidence().orElse(""),
                Optional.of(placing.source()),
                where);
    }

    private Fact number(String label, Optional<IndicatorValue> value, String note, String missing) {
        ListedNumber number = ListedNumber.of(value, texts);
        if (value.isEmpty()) {
            return said(label, texts.get(missing));
        }
        String words = texts.get(
                note, String.valueOf(number.period()), basis(value.get().key().series()));
        return new Fact(label, number.text(), number.address(), "", words, Optional.empty(), number.number());
    }

    private String basis(String series) {
        return texts.has("service.basis." + series) ? texts.get("service.basis." + series) : series;
    }

    private Fact approval() {
        String label = texts.get("service.fact.approval");
        List<Row> rows = new ArrayList<>(line.columns());
        line.named().ifPresent(row -> rows.add(0, row));
        Optional<Row> row = rows.stream()
                .filter(candidate -> candidate.get("approval_year").isPresent())
                .findFirst();
        if (row.isEmpty()) {
            return said(label, texts.get("service.none.approval"));
        }
        boolean derived =
                row.get().get("approval_year_status").filter("derived"::equals).isPresent();
        return new Fact(
                label,
                String.valueOf(row.get().get("approval_year").orElseThrow()),
                "",
                derived ? "derived" : "",
                derived ? texts.get("service.fact.approval.derived") : "",
                Optional.of(sourceOfApproval(data, sources, row.get())),
                row.get().get("approval_year").orElseThrow());
    }

    /** Where an approval year was read; a derived one stands where the years in function stand. */
    static SourceLink sourceOfApproval(PublishedData data, SourceLink.Maker sources, Row service) {
        boolean derived =
                service.get("approval_year_status").filter("derived"::equals).isPresent();
        return !derived
                ? sources.of(service)
                : data.in(ReviewTables.SERVICE_AGE).stream()
                        .filter(row -> row.text("service_id").equals(service.text("service_id")))
                        .findFirst()
                        .map(sources::of)
                        .orElseGet(() -> sources.of(service));
    }

    /** What says the status: the last event of its life; otherwise the row of our own file. */
    private SourceLink sourceOfStatus() {
        return data.in(ServiceTables.SERVICE_EVENT).stream()
                .filter(row -> line.ids().contains(row.text("service_id")))
                .filter(row -> LIFE.contains(row.text("event_type")))
                .max(Comparator.comparing(row -> (Integer) row.get("year").orElseThrow()))
                .map(sources::of)
                .orElseGet(() -> sources.ownFile(line.main()));
    }

    private Fact status() {
        boolean unknown = line.status().equals("unknown");
        return new Fact(
                texts.get("service.fact.status"),
                unknown ? texts.get("service.none.status") : texts.get("service.status." + line.status()),
                "",
                "",
                line.main()
                        .get("end_year")
                        .map(year -> texts.get("service.fact.status.end", year))
                        .orElse(""),
                unknown ? Optional.empty() : Optional.of(sourceOfStatus()),
                line.status());
    }

    private static Fact said(String label, String sentence) {
        return new Fact(label, sentence, "", "", "", Optional.empty(), null);
    }

    /** Every spelling of the line's own names with its source. */
    List<ServicePageView.Sourced> spellings() {
        return line.spellings().stream()
                .filter(row -> line.ids().contains(row.text("service_id")))
                .map(row -> new ServicePageView.Sourced(row.text("name"), sources.of(row)))
                .toList();
    }

    /** The columns that are the service or are assumed to be, and the services that a column is or is assumed to be. */
    List<ServicePageView.Link> links(ServiceRegister register) {
        return data.in(ServiceTables.SERVICE_LINK).stream()
                .filter(row -> line.ids().contains(row.text("service_id"))
                        || line.ids().contains(row.text("same_as")))
                .map(row -> link(row, register))
                .toList();
    }

    private ServicePageView.Link link(Row row, ServiceRegister register) {
        boolean joined = row.text("status").equals("deduced");
        String other =
                line.ids().contains(row.text("service_id")) && !joined ? row.text("same_as") : row.text("service_id");
        String title = register.line(other)
                .map(found -> joined ? columnTitle(found, other) : found.title())
                .orElse(other);
        return new ServicePageView.Link(
                title,
                joined ? "" : Addresses.service(other),
                row.text("status"),
                texts.get("service.link." + row.text("status")),
                row.text("evidence"),
                sources.of(row));
    }

    private String columnTitle(ServiceLine found, String id) {
        return found.columns().stream()
                .filter(row -> row.text("service_id").equals(id))
                .flatMap(row -> row.get("column_no").stream())
                .map(number -> texts.get("service.column", number))
                .findFirst()
                .orElse(found.title());
    }
}
