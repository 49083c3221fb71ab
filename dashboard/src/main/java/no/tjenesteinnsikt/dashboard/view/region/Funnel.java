package no.tjenesteinnsikt.dashboard.view.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.region.RegionFigure.Format;
import no.tjenesteinnsikt.dashboard.view.service.ListedService;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;

/**
 * The shares with a yes of several groups against the size of the groups, with the limits of chance around the share of
 * all. It says who lies outside a limit, and ranks nobody.
 *
 * @param criterionId the criterion
 * @param criterion the same in words
 * @param groups by what the services are divided, as a code
 * @param year the year of the assessment
 * @param overall the share of all services
 * @param points the groups
 * @param limits the limits by the size of a group, from 1
 */
public record Funnel(
        String criterionId,
        String criterion,
        String groups,
        int year,
        RegionFigure overall,
        List<Point> points,
        List<Limit> limits) {
    /** The ways to divide the services, each with the indicator that has the shares. */
    static final List<String> GROUPS = List.of("region", "kind", "size", "years");

    private static final int LEAST_WIDTH = 10;

    private static final List<String> BANDS =
            List.of("under_1.5", "1.5-3", "3-5", "5-10", "10-20", "20-80", "over_80", "0-5", "6-10", "over_10");

    public Funnel {
        points = List.copyOf(points);
        limits = List.copyOf(limits);
    }

    /**
     * A group.
     *
     * @param name what it is called
     * @param n how many services have a yes or a no
     * @param share the share with a yes
     * @param figure the same in words
     * @param place where it lies
     * @param region the region that it is, empty for other groups
     */
    public record Point(
            String name,
            int n,
            BigDecimal share,
            RegionFigure figure,
            Chance.Place place,
            Optional<ListedService.Region> region) {}

    /** The limits for groups of a size. */
    public record Limit(int n, Chance.Limits limits) {}

    /** The plot of a criterion; empty where there is no assessment with a share. */
    static Optional<Funnel> of(RegionData data, Chance chance, CompareQuery query) {
        String criterion = query.criterion()
                .filter(id -> data.values("criterion_yes").stream()
                        .anyMatch(value -> id.equals(value.key().category())))
                .orElse("effect_documented");
        String groups = query.groups().filter(GROUPS::contains).orElse("size");
        return data.years("criterion_yes").stream()
                .findFirst()
                .flatMap(year -> data.whole("criterion_yes", year, criterion)
                        .map(whole -> RegionFigure.of(Optional.of(whole), Format.SHARE, data.texts()))
                        .filter(RegionFigure::isHeld)
                        .map(overall -> of(data, chance, criterion, groups, year, overall)));
    }

    private static Funnel of(
            RegionData data, Chance chance, String criterion, String groups, int year, RegionFigure overall) {
        BigDecimal share = overall.number().orElseThrow();
        List<Point> points = data.at("criterion_yes_by_" + groups, year).stream()
                .filter(value -> isOf(value, criterion))
                .filter(value -> value.outcome() instanceof Outcome.Shown)
                .sorted(Comparator.comparing(value -> place(data, value)))
                .map(value -> point(data, chance, share, value))
                .toList();
        int width = points.stream().mapToInt(Point::n).max().orElse(0);
        List<Limit> limits = new ArrayList<>();
        for (int n = 1; n <= Math.max(LEAST_WIDTH, width + Math.max(2, width / 10)); n++) {
            limits.add(new Limit(n, chance.limits(share, n)));
        }
        return new Funnel(criterion, label(data, criterion), groups, year, overall, points, limits);
    }

    private static boolean isOf(IndicatorValue value, String criterion) {
        String category = String.valueOf(value.key().category());
        return category.equals(criterion) || category.startsWith(criterion + ":");
    }

    private static int place(RegionData data, IndicatorValue value) {
        String region = value.key().regionId();
        if (region != null) {
            return data.regions().stream()
                    .map(ListedService.Region::code)
                    .toList()
                    .indexOf(region);
        }
        return BANDS.indexOf(band(value));
    }

    private static String criterion(IndicatorValue value) {
        return String.valueOf(value.key().category()).replaceFirst(":.*", "");
    }

    private static String band(IndicatorValue value) {
        String category = String.valueOf(value.key().category());
        return category.substring(category.indexOf(':') + 1);
    }

    private static Point point(RegionData data, Chance chance, BigDecimal overall, IndicatorValue value) {
        RegionFigure figure = RegionFigure.of(Optional.of(value), Format.SHARE, data.texts());
        BigDecimal share = figure.number().orElseThrow();
        int n = Objects.requireNonNull(value.grounds().denominator()).intValueExact();
        int yes = Objects.requireNonNull(value.grounds().numerator()).intValueExact();
        Optional<ListedService.Region> region = data.regions().stream()
                .filter(one -> one.code().equals(value.key().regionId()))
                .findFirst();
        return new Point(
                region.map(ListedService.Region::name).orElseGet(() -> name(data, value)),
                n,
                share,
                figure,
                chance.place(overall, yes, n),
                region);
    }

    private static String name(RegionData data, IndicatorValue value) {
        String kind = value.key().kind();
        if (kind != null) {
            return data.texts().get("services.kind." + kind);
        }
        String words =
                data.category(value.indicatorId(), String.valueOf(value.key().category()));
        String own = label(data, criterion(value)) + " – ";
        return words.startsWith(own) ? words.substring(own.length()) : words;
    }

    /** The words of a criterion. */
    static String label(RegionData data, String criterion) {
        return data.published().in(ReferenceTables.CRITERION).stream()
                .filter(row -> row.text("criterion_id").equals(criterion))
                .map(row -> RegionRequirements.label(data, row))
                .findFirst()
                .orElse(criterion);
    }

    /** Who lies outside a limit, in words; that nobody does, where it is so. */
    public String outside(Texts texts) {
        String far = named(Chance.Place.OUTSIDE_998);
        String near = named(Chance.Place.OUTSIDE_95);
        if (far.isEmpty() && near.isEmpty()) {
            return texts.get("compare.funnel.inside");
        }
        return (far.isEmpty() ? "" : texts.get("compare.funnel.outside998", far))
                + (far.isEmpty() || near.isEmpty() ? "" : " ")
                + (near.isEmpty() ? "" : texts.get("compare.funnel.outside95", near));
    }

    private String named(Chance.Place place) {
        return points.stream()
                .filter(point -> point.place() == place)
                .map(Point::name)
                .collect(Collectors.joining(", "));
    }
}
