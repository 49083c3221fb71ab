package no.tjenesteinnsikt.dashboard.view.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.EvidenceNames;
import no.tjenesteinnsikt.dashboard.view.FigureText;
import no.tjenesteinnsikt.dashboard.view.KeyFigure;
import no.tjenesteinnsikt.dashboard.view.Said;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.ValueLine;
import no.tjenesteinnsikt.dashboard.view.Values;
import no.tjenesteinnsikt.dashboard.view.reporting.Approvals;
import no.tjenesteinnsikt.dashboard.view.service.Responsible;

/**
 * The page of the reference groups.
 *
 * @param year the report year, 0 where there is no group
 * @param years the years to choose between, the last first
 * @param lead what a reader is to know first
 * @param figures the key figures
 * @param columns the columns of the seat map
 * @param groups its rows
 * @param regions the seats by who appoints
 * @param themes the questions to the groups and how many answered, the fewest first
 * @param meetings meetings by year and form
 * @param approvals approval by year and form
 */
public record GroupsView(
        int year,
        List<Integer> years,
        List<Said> lead,
        List<KeyFigure> figures,
        List<String> columns,
        List<GroupOfYear> groups,
        List<RegionSeats> regions,
        List<ValueLine> themes,
        List<Meetings> meetings,
        List<Approvals> approvals) {
    private static final BigDecimal FEW = BigDecimal.valueOf(5);

    public GroupsView {
        years = List.copyOf(years);
        lead = List.copyOf(lead);
        figures = List.copyOf(figures);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        regions = List.copyOf(regions);
        themes = List.copyOf(themes);
        meetings = List.copyOf(meetings);
        approvals = List.copyOf(approvals);
    }

    /**
     * Meetings of a year, on one form.
     *
     * @param year the report year
     * @param form the form in words
     * @param mean meetings a group, or the word for why there is no number
     * @param missing why there is none, empty where there is one
     * @param value the value
     */
    public record Meetings(int year, String form, String mean, String missing, IndicatorValue value) {
        /** Its evidence. */
        public String address() {
            return Addresses.evidence(value);
        }
    }

    /** The page of the year that is asked for, or of the last one. */
    public static GroupsView of(PublishedData data, Texts texts, Optional<String> asked) {
        Responsible services = Responsible.of(data, texts);
        Groups groups = new Groups(data, texts, services);
        List<Integer> years = groups.years();
        Values values = Values.of(data);
        if (years.isEmpty()) {
            return new GroupsView(
                    0,
                    years,
                    List.of(Said.of(texts.get("groups.lead.none"))),
                    List.of(),
                    groups.columns(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        int year = asked.flatMap(text -> years.stream()
                        .filter(one -> String.valueOf(one).equals(text))
                        .findFirst())
                .orElse(years.get(0));
        List<GroupOfYear> shown = groups.of(year);
        List<RegionSeats> regions = new RegionSeatsOf(texts, values, groups, services).year(year, shown);
        return new GroupsView(
                year,
                years,
                lead(texts, year, shown, regions, values),
                figures(texts, year, values),
                groups.columns(),
                shown,
                regions,
                themes(data, texts, year, values),
                meetings(texts, values),
                Approvals.of(values, texts));
    }

    private static List<Said> lead(
            Texts texts, int year, List<GroupOfYear> groups, List<RegionSeats> regions, Values values) {
        List<Said> lead = new ArrayList<>();
        lead.add(Said.of(texts.get(
                groups.size() == 1 ? "groups.lead.one" : "groups.lead.many",
                texts.numbers().whole(groups.size()),
                year)));
        long vacant = regions.stream().mapToLong(one -> one.vacant().size()).sum();
        long silent = regions.stream().mapToLong(one -> one.quiet().size()).sum();
        boolean isAsked = regions.stream().anyMatch(one -> one.filled().isPresent());
        lead.add(
                isAsked
                        ? Said.of(texts.get(
                                        "groups.lead.seats",
                                        texts.numbers().whole(vacant),
                                        texts.numbers().whole(silent)))
                                .with(texts.numbers().whole(vacant), "/referansegrupper?aar=" + year + "#ledige")
                        : Said.of(texts.get("groups.lead.not_asked", year)));
        if (!isAsked && silent > 0) {
            lead.add(Said.of(texts.count("groups.lead.silent", silent)));
        }
        all(values, "group_all_regions_answered", year)
                .filter(value -> value.outcome().status().equals("shown") && groups.size() > 1)
                .ifPresent(value -> {
                    String count = new FigureText(texts).ofHowMany(value);
                    lead.add(Said.of(texts.get("groups.lead.all", count)).with(count, Addresses.evidence(value)));
                });
        return lead;
    }

    private static List<KeyFigure> figures(Texts texts, int year, Values values) {
        List<KeyFigure> figures = new ArrayList<>();
        FigureText words = new FigureText(texts);
        for (String indicator : List.of("group_all_regions_answered", "group_user_representative")) {
            all(values, indicator, year)
                    .ifPresent(value -> figures.add(new KeyFigure(
                            texts.get("groups.figure." + indicator),
                            isFew(value) ? words.ofHowMany(value) : words.share(value),
                            isFew(value)
                                    ? ""
                                    : ValueLine.ofShare("", value, texts).certainty(),
                            Addresses.evidence(value))));
        }
        return figures;
    }

    /** A per cent of so few says more than is known. */
    private static boolean isFew(IndicatorValue value) {
        return value.outcome().status().equals("shown")
                && Objects.requireNonNullElse(value.grounds().denominator(), BigDecimal.ZERO)
                                .compareTo(FEW)
                        < 0;
    }

    /** The value of a year over all groups; of several forms the one that most groups answered on. */
    private static Optional<IndicatorValue> all(Values values, String indicator, int year) {
        return values.of(indicator).stream()
                .filter(value -> Objects.equals(value.key().period(), year))
                .filter(value -> value.key().regionId() == null && value.key().category() == null)
                .max(Comparator.comparing(
                        value -> Objects.requireNonNullElse(value.grounds().denominator(), BigDecimal.ZERO)));
    }

    private static List<ValueLine> themes(PublishedData data, Texts texts, int year, Values values) {
        EvidenceNames names = new EvidenceNames(data, texts);
        return values.of("group_themes_answered").stream()
                .filter(value -> Objects.equals(value.key().period(), year)
                        && value.key().category() != null)
                .map(value -> ValueLine.ofShare(
                        names.category(
                                "group_themes_answered",
                                Objects.requireNonNull(value.key().category())),
                        value,
                        texts))
                .sorted(Comparator.comparing(line -> Objects.requireNonNullElse(
                        line.value().outcome() instanceof Outcome.Shown shown ? shown.value() : null, BigDecimal.ONE)))
                .toList();
    }

    private static List<Meetings> meetings(Texts texts, Values values) {
        FigureText words = new FigureText(texts);
        return values.of("group_meetings").stream()
                .filter(value -> value.key().period() != null)
                .sorted(Comparator.comparing(IndicatorValue::key).reversed())
                .map(value -> new Meetings(
                        Objects.requireNonNull(value.key().period()),
                        texts.find("evidence.series." + value.key().series())
                                .orElse(value.key().series()),
                        words.number(value, 1),
                        value.outcome().status().equals("shown")
                                ? ""
                                : value.outcome().status(),
                        value))
                .toList();
    }

    /** Whether any form of the year asks who sits on the regions' seats. */
    public boolean asksForSeats() {
        return regions.stream().anyMatch(one -> one.filled().isPresent());
    }

    /** The page as tables. */
    public List<TwinTable> twin() {
        return GroupsTwin.of(this);
    }
}
