package no.tjenesteinnsikt.dashboard.view.region;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.text.NorwegianOrder;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.service.ListedService;
import org.jspecify.annotations.Nullable;

/**
 * The rates of one region against those of the whole country, one mark for each treatment service, by how many patients the
 * region would have if its rate were the country's. Given all patients of a service, those of a region follow the binomial
 * distribution with the region's share of the inhabitants, if the rates are the same; the limits are exact for that. (Those
 * of a Poisson distribution hold for a small part of a whole; the largest region is more than half of it.)
 *
 * @param region the region
 * @param year the report year
 * @param share the region's share of the inhabitants of all regions, of the first service of the list
 * @param points the services, those with most expected patients first
 * @param missing how many services do not state the patients of all regions, or state none
 * @param limits the limits by how many patients a service has in all
 */
public record RateFunnel(
        ListedService.Region region, int year, BigDecimal share, List<Point> points, int missing, List<Limit> limits) {
    private static final int PLACES = 10;
    private static final int STEPS = 60;
    /** Where more than a fifth lies outside limits that two in a thousand should, chance is not the measure of it. */
    private static final int MANY = 5;

    /** One or two outside are what the limits are for, however few services there are. */
    private static final int SOME = 3;

    /** Below ten, only a rate of about twice the country's or of nearly none can be told from chance. */
    private static final BigDecimal FEW = BigDecimal.TEN;

    public RateFunnel {
        points = List.copyOf(points);
        limits = List.copyOf(limits);
    }

    /**
     * A treatment service.
     *
     * @param rates its rates in all regions
     * @param patients its patients from the region
     * @param all its patients from all regions
     * @param expected how many would be from the region if the rates were the same
     * @param ratio the region's rate divided by the country's
     * @param place where that lies
     */
    public record Point(
            ServiceRates rates, int patients, int all, BigDecimal expected, BigDecimal ratio, Chance.Place place) {}

    /**
     * The limits of the ratio for a service.
     *
     * @param expected how many patients of the region are expected
     * @param ratio the limits
     */
    public record Limit(BigDecimal expected, Chance.Limits ratio) {}

    /** The funnel of a region; empty where fewer than two services state the patients of all regions. */
    static Optional<RateFunnel> of(
            List<ServiceRates> services, List<ListedService.Region> regions, Optional<String> asked, Chance chance) {
        if (services.isEmpty() || regions.isEmpty()) {
            return Optional.empty();
        }
        int at = regions.stream()
                .map(ListedService.Region::code)
                .toList()
                .indexOf(asked.orElse(regions.get(0).code()));
        int place = Math.max(at, 0);
        List<ServiceRates> once = once(services);
        List<Point> points = once.stream()
                .flatMap(rates -> point(rates, place, chance).stream())
                .sorted(Comparator.comparing(Point::expected)
                        .reversed()
                        .thenComparing(point -> point.rates().service(), NorwegianOrder.ofNames()))
                .toList();
        if (points.size() < 2) {
            return Optional.empty();
        }
        BigDecimal share = share(points.get(0).rates().events().orElseThrow(), place);
        return Optional.of(new RateFunnel(
                regions.get(place),
                services.get(0).year(),
                share,
                points,
                once.size() - points.size(),
                limits(points, share, chance)));
    }

    /** Each service once, by the first of its measures: patients in treatment and those newly referred are not one sum. */
    private static List<ServiceRates> once(List<ServiceRates> services) {
        return List.copyOf(services.stream()
                .collect(Collectors.toMap(
                        ServiceRates::serviceId,
                        one -> one,
                        (one, other) -> other.measureCode().equals("patients treated") ? other : one,
                        LinkedHashMap::new))
                .values());
    }

    private static Optional<Point> point(ServiceRates rates, int place, Chance chance) {
        Optional<List<Chance.Events>> events = rates.events();
        int all = events.stream()
                .flatMap(List::stream)
                .mapToInt(Chance.Events::events)
                .sum();
        if (all == 0) {
            return Optional.empty();
        }
        int patients = events.orElseThrow().get(place).events();
        BigDecimal share = share(events.orElseThrow(), place);
        BigDecimal expected = share.multiply(BigDecimal.valueOf(all));
        return Optional.of(new Point(
                rates,
                patients,
                all,
                expected,
                BigDecimal.valueOf(patients).divide(expected, PLACES, RoundingMode.HALF_UP),
                chance.place(share, patients, all)));
    }

    private static BigDecimal share(List<Chance.Events> regions, int place) {
        BigDecimal persons = regions.stream().map(Chance.Events::persons).reduce(BigDecimal.ZERO, BigDecimal::add);
        return regions.get(place).persons().divide(persons, PLACES, RoundingMode.HALF_UP);
    }

    /** At whole numbers of patients, from the smallest service to a little beyond the largest, evenly by their ratio. */
    private static List<Limit> limits(List<Point> points, BigDecimal share, Chance chance) {
        int least = points.stream().mapToInt(Point::all).min().orElse(1);
        int most = points.stream().mapToInt(Point::all).max().orElse(1) * 5 / 4 + 1;
        List<Limit> limits = new ArrayList<>();
        int last = 0;
        for (int i = 0; i <= STEPS; i++) {
            int n = (int) Math.round(least * Math.pow((double) most / least, (double) i / STEPS));
            if (n > last) {
                limits.add(limit(share, n, chance));
                last = n;
            }
        }
        return limits;
    }

    private static Limit limit(BigDecimal share, int n, Chance chance) {
        Chance.Limits limits = chance.limits(share, n);
        return new Limit(
                share.multiply(BigDecimal.valueOf(n)),
                new Chance.Limits(
                        ratio(limits.low95(), share),
                        ratio(limits.high95(), share),
                        ratio(limits.low998(), share),
                        ratio(limits.high998(), share)));
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal share) {
        return part.divide(share, PLACES, RoundingMode.HALF_UP);
    }

    /** How many services lie beyond the wider limits. */
    public long outside() {
        return points.stream()
                .filter(point -> point.place() == Chance.Place.OUTSIDE_998)
                .count();
    }

    /** The services beyond the wider limits, with more or with fewer patients than expected. */
    public List<String> outside(Direction direction) {
        return points.stream()
                .filter(point -> point.place() == Chance.Place.OUTSIDE_998)
                .filter(point -> (point.ratio().compareTo(BigDecimal.ONE) > 0) == (direction == Direction.MORE))
                .map(point -> point.rates().service())
                .sorted(NorwegianOrder.ofNames())
                .toList();
    }

    /** Whether a region has more or fewer patients than expected. */
    public enum Direction {
        MORE,
        FEWER
    }

    /** What the diagram says, in words. */
    public List<String> sentences(Texts texts) {
        List<String> sentences = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            List<String> names = outside(direction);
            if (!names.isEmpty()) {
                sentences.add(texts.get(
                        "access.funnel." + (direction == Direction.MORE ? "more" : "fewer"),
                        region.name(),
                        String.join("; ", names)));
            }
        }
        if (sentences.isEmpty()) {
            sentences.add(texts.get("access.funnel.inside", region.name()));
        }
        if (outside() >= SOME && outside() * MANY > points.size()) {
            sentences.add(texts.get("access.funnel.many"));
        }
        long few = points.stream()
                .filter(point -> point.expected().compareTo(FEW) < 0)
                .count();
        if (few > 0) {
            sentences.add(texts.count("access.funnel.few", few));
        }
        if (missing > 0) {
            sentences.add(texts.count("access.funnel.missing", missing));
        }
        return sentences;
    }

    TwinTable twin() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Point point : points) {
            rows.add(Arrays.asList(
                    region.code(),
                    point.rates().serviceId(),
                    point.rates().measureCode(),
                    year,
                    point.patients(),
                    point.all(),
                    point.expected().setScale(2, RoundingMode.HALF_UP),
                    point.ratio().setScale(4, RoundingMode.HALF_UP),
                    point.place().name().toLowerCase(Locale.ROOT),
                    point.rates().address()));
        }
        return new TwinTable(
                "funnel",
                List.of(
                        "region_id",
                        "service_id",
                        "measure",
                        "year",
                        "patients_of_region",
                        "patients_of_all_regions",
                        "expected",
                        "ratio",
                        "place",
                        "address"),
                rows);
    }
}
