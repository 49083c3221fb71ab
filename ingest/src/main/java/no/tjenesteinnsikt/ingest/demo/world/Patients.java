package no.tjenesteinnsikt.ingest.demo.world;

/**
 * How many patients of each region a treatment service has: by the region's population, more where the hospital lies and
 * fewer far away, with a difference that stays from year to year.
 */
public final class Patients {
    private static final int PER_CENT = 100;
    private static final long PEOPLE = 10_000_000L;
    private static final int PANDEMIC = 2020;

    private final Population population;
    private final Draw seed;

    public Patients(Population population, Draw seed) {
        this.population = population;
        this.seed = seed;
    }

    /** The patients of a region in a year. */
    public int of(Service service, Region region, int year) {
        int rate = seed.about("rate", service.id()).between(80, 1400);
        Draw place = seed.about("access", service.id(), region);
        boolean near = service.hosts().stream().anyMatch(host -> host.region() == region);
        int access = near ? place.between(112, 138) : place.between(region == Region.NORD ? 55 : 66, 108);
        int wavering = seed.about("patients", service.id(), region, year).between(90, 110);
        int growth = PER_CENT + 2 * (year - Scope.FIRST_YEAR);
        int closed = year == PANDEMIC ? 82 : PER_CENT;
        long scaled = population.in(region, year)
                * rate
                * access
                / PER_CENT
                * wavering
                / PER_CENT
                * growth
                / PER_CENT
                * closed
                / PER_CENT;
        return (int) Math.max(1, scaled / PEOPLE);
    }
}
