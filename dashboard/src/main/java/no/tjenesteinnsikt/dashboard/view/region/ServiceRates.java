package no.tjenesteinnsikt.dashboard.view.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.region.RegionFigure.Format;
import no.tjenesteinnsikt.dashboard.view.service.ListedService;

/**
 * Patients of a service for each 100 000 inhabitants of each region, in a report year.
 *
 * @param serviceId the service
 * @param service what it is called
 * @param address the page with these rates
 * @param measureCode which patients are counted, as a code
 * @param measure the same in words
 * @param year the report year
 * @param rates one for each region
 * @param ratio the highest divided by the lowest
 * @param between the interval of the ratio, empty where there is none
 * @param apart whether chance alone is a poor explanation, as a sentence
 * @param apartShort the same in a word
 * @param isApart the same as yes or no; no where it cannot be said
 * @param own the share of the patients who come from the responsible region
 * @param ownRatio that share divided by the region's share of the population
 * @param isFew whether some region has so few patients that one more or less shows
 */
public record ServiceRates(
        String serviceId,
        String service,
        String address,
        String measureCode,
        String measure,
        int year,
        List<RegionFigure> rates,
        RegionFigure ratio,
        String between,
        String apart,
        String apartShort,
        boolean isApart,
        RegionFigure own,
        RegionFigure ownRatio,
        boolean isFew) {
    /** Below ten, the interval of a count reaches from half to twice the count. */
    private static final BigDecimal FEW = BigDecimal.TEN;

    private static final BigDecimal LIMIT = new BigDecimal("0.05");

    public ServiceRates {
        rates = List.copyOf(rates);
    }

    /** The bounds of a rate's interval alone; empty where there is none. */
    public String bounds(RegionFigure rate, Texts texts) {
        return rate.bounds()
                .map(b -> RegionFigure.rate(b.low(), texts) + "–" + RegionFigure.rate(b.high(), texts))
                .orElse("");
    }

    /** The patients and inhabitants of each region; empty where one is not known. */
    Optional<List<Chance.Events>> events() {
        return events(rates);
    }

    private static Optional<List<Chance.Events>> events(List<RegionFigure> rates) {
        List<Chance.Events> events = new ArrayList<>();
        for (RegionFigure rate : rates) {
            rate.value()
                    .filter(value -> rate.isHeld())
                    .ifPresent(value -> events.add(new Chance.Events(
                            Objects.requireNonNull(value.grounds().numerator()).intValueExact(),
                            Objects.requireNonNull(value.grounds().denominator()))));
        }
        return events.size() < rates.size() || events.size() < 2 ? Optional.empty() : Optional.of(events);
    }

    /** Makes the rates of all services of a year, since their probabilities are corrected together. */
    static List<ServiceRates> of(RegionData data, Chance chance, int year) {
        List<IndicatorValue> values = data.at("patients_per_100000", year);
        List<Found> found = values.stream()
                .map(value -> new Found(
                        String.valueOf(value.key().serviceId()),
                        String.valueOf(value.key().category()),
                        new ArrayList<>()))
                .distinct()
                .toList();
        for (Found one : found) {
            data.regions().forEach(region -> one.rates().add(rate(data, values, one, region)));
        }
        List<Found> tested =
                found.stream().filter(one -> one.events().isPresent()).toList();
        List<BigDecimal> probabilities = chance.amongMany(tested.stream()
                .map(one -> chance.difference(one.events().orElseThrow()))
                .toList());
        return found.stream()
                .map(one -> {
                    int at = tested.indexOf(one);
                    return of(data, chance, year, one, at < 0 ? Optional.empty() : Optional.of(probabilities.get(at)));
                })
                .sorted((a, b) -> data.alphabet().compare(a.service() + a.measure(), b.service() + b.measure()))
                .toList();
    }

    private record Found(String service, String measure, List<RegionFigure> rates) {
        Optional<List<Chance.Events>> events() {
            return ServiceRates.events(rates);
        }
    }

    private static RegionFigure rate(
            RegionData data, List<IndicatorValue> values, Found one, ListedService.Region region) {
        Optional<IndicatorValue> value = values.stream()
                .filter(v -> one.service().equals(v.key().serviceId()))
                .filter(v -> one.measure().equals(v.key().category()))
                .filter(v -> region.code().equals(v.key().regionId()))
                .findFirst();
        return RegionFigure.of(value, Format.RATE, data.texts());
    }

    private static ServiceRates of(
            RegionData data, Chance chance, int year, Found one, Optional<BigDecimal> probability) {
        Texts texts = data.texts();
        RegionFigure ratio = figure(data, "patients_rate_ratio", year, one, Format.RATIO);
        boolean isApart = probability.filter(p -> p.compareTo(LIMIT) < 0).isPresent();
        String apart = probability.isEmpty() ? "unknown" : isApart ? "yes" : "no";
        return new ServiceRates(
                one.service(),
                data.title(one.service()),
                AccessQuery.address(one.service(), one.measure(), year),
                one.measure(),
                data.category("patients_per_100000", one.measure()),
                year,
                one.rates(),
                ratio,
                one.events()
                        .filter(events -> ratio.isHeld())
                        .flatMap(events -> between(chance, events))
                        .map(b -> texts.numbers().decimal(b.low(), 2) + "–"
                                + texts.numbers().decimal(b.high(), 2))
                        .orElse(""),
                texts.get("access.apart." + apart),
                texts.get("access.apart.short." + apart),
                isApart,
                figure(data, "patients_from_own_region", year, one, Format.SHARE),
                figure(data, "patients_own_region_ratio", year, one, Format.RATIO),
                one.rates().stream().anyMatch(ServiceRates::isFew));
    }

    private static RegionFigure figure(RegionData data, String indicator, int year, Found one, Format format) {
        return RegionFigure.of(
                data.at(indicator, year).stream()
                        .filter(value -> one.service().equals(value.key().serviceId()))
                        .filter(value -> one.measure().equals(value.key().category()))
                        .findFirst(),
                format,
                data.texts());
    }

    /** The highest and the lowest by cross-multiplying, as the indicator picks them. */
    private static Optional<Chance.Between> between(Chance chance, List<Chance.Events> groups) {
        Chance.Events highest = groups.get(0);
        Chance.Events lowest = groups.get(0);
        for (Chance.Events one : groups) {
            highest = isHigher(one, highest) ? one : highest;
            lowest = isHigher(lowest, one) ? one : lowest;
        }
        return chance.ratio(highest, lowest, groups.size());
    }

    private static boolean isHigher(Chance.Events one, Chance.Events other) {
        return BigDecimal.valueOf(one.events())
                        .multiply(other.persons())
                        .compareTo(BigDecimal.valueOf(other.events()).multiply(one.persons()))
                > 0;
    }

    private static boolean isFew(RegionFigure rate) {
        return rate.value()
                .filter(value -> rate.isHeld())
                .map(value -> value.grounds().numerator())
                .filter(events -> events.compareTo(FEW) < 0)
                .isPresent();
    }
}
