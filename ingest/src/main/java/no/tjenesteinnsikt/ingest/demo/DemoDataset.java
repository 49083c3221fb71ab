package no.tjenesteinnsikt.ingest.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import no.tjenesteinnsikt.ingest.demo.group.GroupDocuments;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.review.ReviewDocuments;
import no.tjenesteinnsikt.ingest.demo.tables.TableDocuments;
import no.tjenesteinnsikt.ingest.demo.workbook.ReportWorkbooks;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Population;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.world.Services;

/**
 * Makes the documents of the constructed dataset: the same bytes for the same seed, in any locale and time zone.
 *
 * @param seed where all chance comes from
 * @param services which of the services take part
 */
public record DemoDataset(long seed, Predicate<Service> services) {
    /** The seed of the dataset that ships with the product. */
    public static final long SEED = 20_260_210;

    /** The dataset that ships with the product. */
    public static DemoDataset shipped() {
        return new DemoDataset(SEED, service -> true);
    }

    /**
     * Makes all documents.
     *
     * @param reference the folder of the reference data, for the populations
     * @param shelf takes them
     */
    public void make(Path reference, Shelf shelf) {
        Draw draw = Draw.of(seed);
        Population population = Population.read(reference.resolve("population.csv"));
        List<Service> taking = Services.of(draw).stream().filter(services).toList();
        new TableDocuments(draw, population, shelf).make(taking);
        new ReviewDocuments(draw, shelf).make(taking);
        new GroupDocuments(draw, shelf).make(taking);
        new ReportWorkbooks(draw, shelf).make(taking);
    }
}
