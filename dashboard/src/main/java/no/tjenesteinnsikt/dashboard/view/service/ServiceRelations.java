package no.tjenesteinnsikt.dashboard.view.service;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** The services that a service touches, and those that are like it in size and years. */
public final class ServiceRelations {
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

    /** Whether enough is known to say which services are alike. */
    boolean canCompare() {
        return SimilarServices.isComparable(line);
    }

    /**
     * A service that is alike.
     *
     * @param service the service
     * @param why its size and how many years apart they are, in words
     */
    public record Similar(ListedService service, String why) {}

    /** The services that are alike by {@link SimilarServices}, each with why. */
    List<Similar> similar() {
        return SimilarServices.to(line, register).stream()
                .map(other -> new Similar(ListedService.of(other.line(), texts), why(other.likeness(), texts)))
                .toList();
    }

    /** Why a service is alike, in words. */
    public static String why(SimilarServices.Likeness likeness, Texts texts) {
        String years = texts.numbers().upTo(likeness.years(), 0);
        return texts.get(
                likeness.years().signum() == 0 ? "service.similar.why.same" : "service.similar.why",
                texts.numbers().upTo(likeness.size(), 2),
                years);
    }
}
