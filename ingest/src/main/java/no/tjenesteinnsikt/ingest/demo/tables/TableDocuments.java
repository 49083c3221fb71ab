package no.tjenesteinnsikt.ingest.demo.tables;

import java.util.List;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Patients;
import no.tjenesteinnsikt.ingest.demo.world.Population;
import no.tjenesteinnsikt.ingest.demo.world.Service;

/** All tables of the constructed dataset. */
public final class TableDocuments {
    private final Draw seed;
    private final Population population;
    private final Shelf shelf;

    public TableDocuments(Draw seed, Population population, Shelf shelf) {
        this.seed = seed;
        this.population = population;
        this.shelf = shelf;
    }

    /** Makes those of the services. */
    public void make(List<Service> services) {
        new Registers(seed, shelf).make(services);
        new Histories(seed, shelf).make(services);
        new Staffing(seed, shelf).make(services);
        new Deliveries(seed, shelf).make(services);
        new Activities(seed, shelf).make(services);
        Patients patients = new Patients(population, seed);
        PatientFigures figures = new PatientFigures(seed, patients, shelf);
        figures.make(services);
        new PublishedChanges(seed, patients, figures, shelf).make(services);
        new FollowUps(seed, shelf).make(services);
        new WebPages(seed, shelf).make(services);
    }
}
