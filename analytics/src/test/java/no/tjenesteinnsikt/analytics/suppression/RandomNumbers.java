package no.tjenesteinnsikt.analytics.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.Protection.HiddenFact;

/** Services with patients by region, wholes that are stated too, sums over services and shares, from a seed. */
final class RandomNumbers {
    private static final List<String> REGIONS = List.of("nord", "midt", "vest", "sor_ost");

    private final Random random;
    private final int services;
    private final int most;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Sum> relations = new ArrayList<>();
    private final List<PublishedValue> values = new ArrayList<>();

    private RandomNumbers(long seed, int services, int most) {
        this.random = new Random(seed);
        this.services = services;
        this.most = most;
    }

    /**
     * Numbers from a seed.
     *
     * @param services how many services
     * @param most the largest number of a region; many are much smaller
     */
    static Numbers of(long seed, int services, int most) {
        return new RandomNumbers(seed, services, most).make();
    }

    private Numbers make() {
        List<Set<Integer>> byRegion = new ArrayList<>();
        REGIONS.forEach(region -> byRegion.add(new TreeSet<>()));
        for (int service = 0; service < services; service++) {
            Set<Integer> parts = new TreeSet<>();
            int whole = 0;
            for (int region = 0; region < REGIONS.size(); region++) {
                int number = random.nextInt(4) > 0 ? random.nextInt(most) : random.nextInt(7);
                whole += number;
                int cell = cell(service, REGIONS.get(region), number);
                parts.add(cell);
                byRegion.get(region).add(cell);
                value("by_region", cell, List.of(Sum.of(Set.of(cell))));
            }
            if (random.nextInt(3) > 0) {
                relations.add(
                        Sum.of(Set.of(cell(service, "all_regions", whole))).less(Sum.of(parts)));
            }
            Sum own = Sum.of(Set.of(parts.iterator().next()));
            value("share", service, List.of(own, Sum.of(parts), Sum.of(parts).less(own)));
        }
        for (int region = 0; region < REGIONS.size(); region++) {
            value("national", region, List.of(Sum.of(byRegion.get(region))));
        }
        return new Numbers(cells, relations, values);
    }

    private int cell(int service, String part, int number) {
        cells.add(new Cell(
                new Cell.About("s" + service, 2020, "pasienter"),
                part,
                BigDecimal.valueOf(number),
                Set.of(new HiddenFact("reported_figure", "kilde", "L" + cells.size()))));
        return cells.size() - 1;
    }

    private void value(String indicator, int number, List<Sum> sums) {
        Set<Integer> rests = new TreeSet<>();
        sums.forEach(sum -> rests.addAll(sum.cells().keySet()));
        ValueKey key = new ValueKey("report_year", 2020, "all", "s" + number, null, null, null);
        values.add(new PublishedValue(indicator, key, sums, rests));
    }
}
