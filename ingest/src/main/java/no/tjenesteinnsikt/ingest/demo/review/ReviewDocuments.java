package no.tjenesteinnsikt.ingest.demo.review;

import java.util.List;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Service;

/** The documents of the review of the competence services in 2018. */
public final class ReviewDocuments {
    private final Draw seed;
    private final Shelf shelf;

    public ReviewDocuments(Draw seed, Shelf shelf) {
        this.seed = seed;
        this.shelf = shelf;
    }

    /** Makes those of the services that were reviewed. */
    public void make(List<Service> services) {
        List<Assessed> columns = Assessed.all(services, seed);
        shelf.put(new ReviewReport(columns).document());
        shelf.put(ColumnNames.of(columns, seed));
    }
}
