package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.has;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;
import static no.tjenesteinnsikt.analytics.reference.SlowTally.reported;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.reference.SlowActivity.Standing;
import no.tjenesteinnsikt.analytics.reference.SlowPatients.Group;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far the services reach, region by region. */
class ReachReferenceTest {
    private static final List<String> SPREADING =
            List.of("national_competence_service", "national_centre", "quality_and_competence_network");
    private static final List<String> REGIONS = List.of("nord", "midt", "vest", "sor_ost");

    private static SlowRows rows = new SlowRows(List.of());
    private static SlowActivity activity = new SlowActivity(rows);
    private static SlowPatients patients = new SlowPatients(rows);
    private static LakeSession lake;

    @BeforeAll
    static void open(@TempDir Path folder) {
        rows = seeded();
        activity = new SlowActivity(rows);
        patients = new SlowPatients(rows);
        lake = new DuckDbEngine().open(TestLake.write(folder, rows.all()));
    }

    @AfterAll
    static void close() {
        lake.close();
    }

    /** Mostly treatment services with whole figures of few patients, so that some groups are complete. */
    private static SlowRows seeded() {
        SlowRows seeded = SlowActivity.seeded(
                29,
                List.of(
                        ServiceTables.SERVICE,
                        ServiceTables.SERVICE_LINK,
                        ServiceTables.SERVICE_HOST,
                        ReferenceTables.TEMPLATE,
                        ReportTables.ANNUAL_REPORT,
                        ReportTables.ACTIVITY,
                        GroupTables.REFERENCE_GROUP,
                        GroupTables.REFERENCE_GROUP_ANSWER));
        Random random = new Random(31);
        List<Row> all = new ArrayList<>(seeded.all());
        for (String service : List.of("ærlig0", "blåbær1", "c2", "d3", "ødemark4", "f5")) {
            for (int i = 0; i < 80; i++) {
                int year = 2017 + i / 16;
                String measure = "mål " + i / 4 % 4;
                String quantity =
                        random.nextInt(30) == 0 ? "1.5" : Integer.toString(random.nextInt(i % 16 < 4 ? 2 : 310));
                boolean isForgotten = random.nextInt(15) == 0;
                all.add(figure(service, year, isForgotten ? null : REGIONS.get(i % 4), quantity, measure));
                if (random.nextInt(15) == 0) {
                    all.add(figure(service, year, REGIONS.get(i % 4), random.nextBoolean() ? quantity : "3", measure));
                }
            }
        }
        for (int year = 2017; year < 2021; year++) {
            for (String region : REGIONS) {
                if (year != 2019 || !region.equals("vest")) {
                    all.add(persons(region, year, "all", 300 + random.nextInt(3) * 100));
                    all.add(persons(region, year, "0-17", 7));
                }
            }
        }
        for (Row service : seeded.of(ServiceTables.SERVICE)) {
            if (random.nextInt(3) > 0
                    && "cd".contains(text(service, "service_id").substring(0, 1))) {
                all.set(all.indexOf(service), service.with("kind", "national_treatment_service"));
            }
        }
        return new SlowRows(all);
    }

    private static Row figure(
            String service,
            int year,
            @org.jspecify.annotations.Nullable String region,
            String quantity,
            String measure) {
        return Row.of(ReportTables.REPORTED_FIGURE)
                .set("service_id", service)
                .set("report_year", year)
                .set("region_id", region)
                .set("measure", measure)
                .set("quantity", new BigDecimal(quantity))
                .set("unit", "Pasienter")
                .from("kilde-ø", "L" + service + quantity)
                .build();
    }

    private static Row persons(String region, int year, String band, long persons) {
        return Row.of(ReferenceTables.POPULATION)
                .set("region_id", region)
                .set("year", year)
                .set("age_band", band)
                .set("persons", persons)
                .from("kilde-ø", "L1")
                .build();
    }

    @Test
    void patients_for_each_hundred_thousand() {
        SlowTally tally = new SlowTally();
        for (Group group : patients.groups()) {
            for (String region : patients.regions(group)) {
                long people = patients.population(group.year()).getOrDefault(region, 0L);
                BigDecimal number = patients.patients(group, region);
                tally.add(group.key(region), number, BigDecimal.valueOf(people), patients.state(group, region));
            }
        }
        check("patients_per_100000", tally.rates());
    }

    @Test
    void the_highest_rate_by_the_lowest() {
        SlowTally ratio = new SlowTally();
        for (Group group : patients.groups()) {
            boolean complete = patients.isComplete(group);
            BigDecimal[] parts = complete ? extremes(group) : new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO};
            ratio.add(group.key(null), parts[0], parts[1], "value");
        }
        check("patients_rate_ratio", ratio.ratios());
    }

    /** Of two equal rates the first region by name is the highest, the last the lowest. */
    private static BigDecimal[] extremes(Group group) {
        Set<String> regions = patients.population(group.year()).keySet();
        String high = "";
        String low = "";
        for (String region : regions) {
            high = high.isEmpty() || isHigher(group, region, high) ? region : high;
            low = low.isEmpty() || !isHigher(group, region, low) ? region : low;
        }
        return new BigDecimal[] {
            patients.patients(group, high).multiply(patients.people(group, low)),
            patients.patients(group, low).multiply(patients.people(group, high))
        };
    }

    private static boolean isHigher(Group group, String a, String b) {
        return patients.patients(group, a)
                        .multiply(patients.people(group, b))
                        .compareTo(patients.patients(group, b).multiply(patients.people(group, a)))
                > 0;
    }

    @Test
    void the_responsible_regions_share_of_the_patients_and_of_the_people() {
        SlowTally share = new SlowTally();
        SlowTally ratio = new SlowTally();
        for (Group group : patients.groups()) {
            Set<String> own = ActivityRegions.of(rows, group.service(), group.year());
            if (own.isEmpty()) {
                continue;
            }
            boolean complete = patients.isComplete(group);
            Set<String> regions = patients.population(group.year()).keySet();
            BigDecimal all = BigDecimal.ZERO;
            BigDecimal ofOwn = BigDecimal.ZERO;
            BigDecimal allPeople = BigDecimal.ZERO;
            BigDecimal ownPeople = BigDecimal.ZERO;
            for (String region : regions) {
                BigDecimal number = complete ? patients.patients(group, region) : BigDecimal.ZERO;
                boolean isOwn = own.contains(region);
                all = all.add(number);
                ofOwn = isOwn ? ofOwn.add(number) : ofOwn;
                allPeople = allPeople.add(patients.people(group, region));
                ownPeople = isOwn ? ownPeople.add(patients.people(group, region)) : ownPeople;
            }
            share.add(group.key(null), ofOwn, all, "value");
            for (String state : List.of("unknown", "not_answered")) {
                for (long i = 0; i < patients.count(group, state); i++) {
                    share.add(group.key(null), 0, 0, state);
                }
            }
            ratio.add(group.key(null), ofOwn.multiply(allPeople), all.multiply(ownPeople), "value");
        }
        check("patients_from_own_region", share.shares());
        check("patients_own_region_ratio", ratio.ratios());
    }

    @Test
    void each_regions_share_of_the_population() {
        SlowTally tally = new SlowTally();
        for (int year = 2017; year < 2021; year++) {
            Map<String, Long> people = patients.population(year);
            long all = people.values().stream().mapToLong(Long::longValue).sum();
            for (Map.Entry<String, Long> region : people.entrySet()) {
                ValueKey key = new ValueKey("calendar_year", year, "population", null, region.getKey(), null, null);
                tally.add(key, region.getValue(), all, "value");
            }
        }
        check("population_share", tally.shares());
    }

    @Test
    void teaching_by_region_and_audience() {
        SlowTally byRegion = new SlowTally();
        SlowTally byAudience = new SlowTally();
        for (Row entry : rows.of(ReportTables.ACTIVITY)) {
            if (!text(entry, "activity_type").equals("teaching") || (!has(entry, "quantity") && !has(entry, "unit"))) {
                continue;
            }
            String unit = has(entry, "unit") ? text(entry, "unit").strip().toLowerCase(Locale.ROOT) : "unit_unknown";
            String series = whole(entry, "report_year") >= ActivityRegions.firstCeiling(rows, "teaching")
                    ? "ceiling"
                    : "annual_report";
            String region = has(entry, "region_id") ? text(entry, "region_id") : null;
            BigDecimal quantity = (BigDecimal) entry.get("quantity").orElse(BigDecimal.ZERO);
            BigDecimal known = has(entry, "quantity") ? BigDecimal.ONE : BigDecimal.ZERO;
            String state = has(entry, "quantity") ? "value" : "not_answered";
            int year = whole(entry, "report_year");
            String place = region == null ? unit + ":not_by_region" : unit;
            byRegion.add(reported(year, series, null, region, place), quantity, known, state);
            if (region != null) {
                String audience = has(entry, "audience") ? text(entry, "audience") : "audience_unknown";
                byAudience.add(reported(year, series, null, region, unit + ":" + audience), quantity, known, state);
            }
        }
        check("teaching_by_region", byRegion.counts());
        check("teaching_by_region_and_audience", byAudience.counts());
    }

    @Test
    void what_each_region_received_and_answered() {
        SlowTally tally = new SlowTally();
        for (Standing one : activity.standings()) {
            if (one.type().equals("teaching") && SPREADING.contains(rows.kind(one.service()))) {
                List<Row> entries = activity.entries(one.service(), one.year(), "teaching");
                for (String region : REGIONS) {
                    String state = one.state().equals("value") ? received(entries, region) : one.state();
                    tally.answer(reported(one.year(), "annual_report", null, region, "teaching"), state);
                }
            }
        }
        Set<List<Object>> seen = new HashSet<>();
        for (Row answer : rows.of(GroupTables.REFERENCE_GROUP_ANSWER)) {
            String service = activity.service(answer);
            int year = whole(answer, "report_year");
            String region = text(answer, "respondent");
            if (REGIONS.contains(region)
                    && SPREADING.contains(rows.kind(service))
                    && seen.add(List.of(service, year, region))) {
                String series = isInAnnualReport(service, year) ? "annual_report" : "reference_group_form";
                tally.answer(reported(year, series, null, region, "answered"), best(service, year, region));
            }
        }
        check("region_received", tally.shares());
    }

    private static String received(List<Row> entries, String region) {
        if (entries.stream().anyMatch(e -> text(e, "region_id").equals(region))) {
            return "yes";
        }
        return entries.stream().anyMatch(e -> !has(e, "region_id")) ? "unknown" : "no";
    }

    private static boolean isInAnnualReport(String service, int year) {
        return rows.of(GroupTables.REFERENCE_GROUP).stream()
                .anyMatch(g -> activity.service(g).equals(service)
                        && whole(g, "report_year") == year
                        && text(g, "form").startsWith("annual-"));
    }

    private static String best(String service, int year, String region) {
        Set<String> states = new TreeSet<>();
        Row last = null;
        for (Row answer : rows.of(GroupTables.REFERENCE_GROUP_ANSWER)) {
            if (activity.service(answer).equals(service)
                    && whole(answer, "report_year") == year
                    && text(answer, "respondent").equals(region)) {
                states.add(text(answer, "answer_state"));
                last = answer;
            }
        }
        assertThat(last).isNotNull();
        if (states.contains("answered")) {
            return "yes";
        }
        return states.contains("not_answered") ? "no" : states.contains("unknown") ? "unknown" : "not_asked";
    }

    private static void check(String indicator, Map<String, String> expected) {
        assertThat(SlowFigures.computed(indicator, lake))
                .as(indicator)
                .isNotEmpty()
                .isEqualTo(expected);
    }
}
