package no.tjenesteinnsikt.dashboard.view.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** The services that a service touches, and those that are like it in size and years. */
public final class ServiceRelations {
    /** Alike: a quarter more or less, at least one full-time equivalent. */
    private static final BigDecimal SIZE_SHARE = new BigDecimal("0.25");

    private static final BigDecimal YEARS = new BigDecimal(3);
    private static final int MOST = 8;

    private final PublishedData data;
    private final Texts texts;
    private final ServiceLine line;
    private final ServiceRegister register;

    ServiceRelations(PublishedData data, Texts texts, ServiceLine line, ServiceRegister register) {
        this.data = data;
        this.texts = texts;
        this.line = line;
        this.register = register;
    }

    /**
     * A relation that a source states.
     *
     * @param other the other service or actor
     * @param address its page, empty where it is no service of the dataset
     * @param relation what kind of relation
     * @param clarified whether responsibility is formally clarified
     * @param source where it was read
     */
    public record Relation(String other, String address, String relation, String clarified, SourceLink source) {}

    List<Relation> relations() {
        SourceLink.Maker sources = new SourceLink.Maker(data);
        return data.in(ServiceTables.SERVICE_RELATION).stream()
                .filter(row -> line.ids().contains(row.text("service_id")) || succeeds(row))
                .map(row -> relation(row, sources))
                .toList();
    }

    /** What came before is only written at the one that it came before. */
    private boolean succeeds(Row row) {
        return row.text("relation").equals("successor") && line.ids().contains(row.text("other"));
    }

    private Relation relation(Row row, SourceLink.Maker sources) {
        boolean before = succeeds(row);
        String other = before ? row.text("service_id") : row.text("other");
        Optional<ServiceLine> service = register.line(other);
        return new Relation(
                service.map(ServiceLine::title).orElse(other),
                service.map(found -> Addresses.service(found.id())).orElse(""),
                texts.get("service.relation." + (before ? "predecessor" : row.text("relation"))),
                texts.get("service.clarified." + row.text("clarified")),
                sources.of(row));
    }

    /** Whether the size and years are known, which likeness needs. */
    boolean canCompare() {
        return number(line.staffing()).isPresent() && number(line.years()).isPresent();
    }

    /** The nearest in size among those of the same kind that are alike in size and in years. */
    List<ListedService> similar() {
        if (!canCompare()) {
            return List.of();
        }
        return register.lines().stream()
                .filter(other -> !other.id().equals(line.id()))
                .filter(other -> other.kind().equals(line.kind()))
                .filter(this::isAlike)
                .sorted(Comparator.comparing((ServiceLine other) -> distance(other.staffing(), line.staffing()))
                        .thenComparing(other -> distance(other.years(), line.years()))
                        .thenComparing(ServiceQuery.byName()))
                .limit(MOST)
                .map(other -> ListedService.of(other, texts))
                .toList();
    }

    private boolean isAlike(ServiceLine other) {
        if (number(other.staffing()).isEmpty() || number(other.years()).isEmpty()) {
            return false;
        }
        BigDecimal room = number(line.staffing())
                .orElseThrow()
                .multiply(SIZE_SHARE)
                .setScale(2, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE);
        return distance(other.staffing(), line.staffing()).compareTo(room) <= 0
                && distance(other.years(), line.years()).compareTo(YEARS) <= 0;
    }

    private static BigDecimal distance(Optional<IndicatorValue> one, Optional<IndicatorValue> other) {
        return number(one).orElseThrow().subtract(number(other).orElseThrow()).abs();
    }

    private static Optional<BigDecimal> number(Optional<IndicatorValue> value) {
        return value.isPresent() && value.get().outcome() instanceof Outcome.Shown shown
                ? Optional.of(shown.value())
                : Optional.empty();
    }
}
