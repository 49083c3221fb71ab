package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.any;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.distinct;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.has;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.SeededRows;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.reference.SlowFigures.Seen;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The services by year, row by row. */
class ServicesReferenceTest {
    private static SlowRows rows = new SlowRows(List.of());
    private static LakeSession lake;

    @BeforeAll
    static void open(@TempDir Path folder) {
        rows = new SlowRows(SeededRows.of(
                17,
                new SeededRows.Extent(220, 60, 2018),
                List.of(
                        ServiceTables.SERVICE,
                        ServiceTables.SERVICE_LINK,
                        ServiceTables.SERVICE_HOST,
                        ServiceTables.SERVICE_EVENT,
                        ServiceTables.STAFFING,
                        ReviewTables.SERVICE_AGE,
                        ReportTables.ANNUAL_REPORT,
                        ReviewTables.CRITERION_ANSWER)));
        lake = new DuckDbEngine().open(TestLake.write(folder, rows.all()));
    }

    @AfterAll
    static void close() {
        lake.close();
    }

    @Test
    void services_at_the_end_of_each_year() {
        List<Seen> all = new ArrayList<>();
        List<Seen> byKind = new ArrayList<>();
        List<Seen> byRegion = new ArrayList<>();
        List<Seen> byInstitution = new ArrayList<>();
        for (int year : years()) {
            for (Row service : services()) {
                String state = state(service, year);
                if (state.isEmpty()) {
                    continue;
                }
                all.add(seen(year, null, null, null, state));
                if (has(service, "kind")) {
                    byKind.add(seen(year, null, text(service, "kind"), null, state));
                }
                List<Row> hosts = rows.hosts(text(service, "service_id"), year);
                distinct(hosts, h -> text(h, "region_id"))
                        .forEach(region -> byRegion.add(seen(year, region, null, null, state)));
                distinct(hosts, h -> text(h, "institution_id"))
                        .forEach(place ->
                                byInstitution.add(seen(year, null, null, place.isEmpty() ? "unknown" : place, state)));
            }
        }
        check("services_in_function", SlowFigures.sums(all));
        check("services_in_function_by_kind", SlowFigures.sums(byKind));
        check("services_in_function_by_region", SlowFigures.sums(byRegion));
        check("services_in_function_by_institution", SlowFigures.sums(byInstitution));
    }

    @Test
    void services_approved_and_ended() {
        List<ValueKey> seen = new ArrayList<>();
        for (Row service : services()) {
            approval(service).ifPresent(year -> seen.add(key(year, null, null, "approved")));
            if (has(service, "end_year")) {
                String status = text(service, "status");
                seen.add(key(
                        whole(service, "end_year"),
                        null,
                        null,
                        List.of("closed", "reorganised").contains(status) ? status : "ended"));
            }
        }
        check("services_changes", SlowFigures.counts(seen));
    }

    @Test
    void services_that_a_review_says_anything_of() {
        Set<String> once = new HashSet<>();
        List<ValueKey> all = new ArrayList<>();
        List<ValueKey> byRegion = new ArrayList<>();
        List<Row> said = new ArrayList<>(rows.of(ReviewTables.SERVICE_AGE));
        said.addAll(rows.of(ReviewTables.CRITERION_ANSWER));
        for (Row row : said) {
            int year = whole(row, "assessment_year");
            if (once.add(text(row, "service_id") + " " + year)) {
                all.add(reviewed(year, null, null, null));
                distinct(rows.hosts(text(row, "service_id"), year), h -> text(h, "region_id"))
                        .forEach(region -> byRegion.add(reviewed(year, null, region, null)));
            }
        }
        check("services_assessed", SlowFigures.counts(all));
        check("services_assessed_by_region", SlowFigures.counts(byRegion));
    }

    @Test
    void years_in_function() {
        List<Seen> all = new ArrayList<>();
        List<Seen> byService = new ArrayList<>();
        List<Seen> approved = new ArrayList<>();
        List<ValueKey> byYear = new ArrayList<>();
        for (Row age : rows.of(ReviewTables.SERVICE_AGE)) {
            int year = whole(age, "assessment_year");
            String state = text(age, "age_years_state");
            int years = has(age, "age_years") ? whole(age, "age_years") : 0;
            all.add(new Seen(reviewed(year, null, null, null), state, BigDecimal.valueOf(years)));
            byService.add(
                    new Seen(reviewed(year, text(age, "service_id"), null, null), state, BigDecimal.valueOf(years)));
            approved.add(new Seen(reviewed(year, null, null, null), state, BigDecimal.valueOf(year - years - 1)));
            String category = state.equals("value") ? Integer.toString(year - years - 1) : state;
            byYear.add(reviewed(year, null, null, category));
        }
        check("years_in_function", SlowFigures.sums(byService));
        check("years_in_function_min", SlowFigures.least(all));
        check("years_in_function_max", SlowFigures.greatest(all));
        check("years_in_function_mean", SlowFigures.means(all));
        check("years_in_function_median", SlowFigures.medians(all));
        check("approval_year_first", SlowFigures.least(approved));
        check("services_by_approval_year", SlowFigures.counts(byYear));
    }

    @Test
    void services_beyond_each_reading_of_the_limits() {
        List<Seen> seen = new ArrayList<>();
        for (Row age : rows.of(ReviewTables.SERVICE_AGE)) {
            int year = whole(age, "assessment_year");
            String state = text(age, "age_years_state");
            int years = has(age, "age_years") ? whole(age, "age_years") : 0;
            int approved = year - years - 1;
            Map.of(
                            "older_than_5",
                            years > 5,
                            "at_least_5",
                            years >= 5,
                            "approved_more_than_5_years_before",
                            year - approved > 5,
                            "under_6",
                            years < 6,
                            "older_than_10",
                            years > 10,
                            "at_least_10",
                            years >= 10,
                            "approved_more_than_10_years_before",
                            year - approved > 10,
                            "approved_before_2007",
                            approved < 2007,
                            "established_before_2007",
                            approved + 1 < 2007)
                    .forEach((category, isBeyond) -> seen.add(new Seen(
                            reviewed(year, null, null, category),
                            !state.equals("value") ? state : isBeyond ? "yes" : "no")));
        }
        check("years_in_function_beyond", SlowFigures.shares(seen));
    }

    private static ValueKey reviewed(
            int year, @Nullable String service, @Nullable String region, @Nullable String category) {
        return new ValueKey("assessment_year", year, "review", service, region, null, category);
    }

    /** Every named service that is not another one. */
    private static List<Row> services() {
        return rows.of(ServiceTables.SERVICE).stream()
                .filter(s -> text(s, "identity").equals("named"))
                .filter(s -> !any(
                        rows.of(ServiceTables.SERVICE_LINK),
                        l -> text(l, "service_id").equals(text(s, "service_id")) && leads(l)))
                .toList();
    }

    private static boolean leads(Row link) {
        return SlowRows.isFollowed(link)
                && !text(link, "service_id").equals(text(link, "same_as"))
                && any(
                        rows.of(ServiceTables.SERVICE),
                        s -> text(s, "service_id").equals(text(link, "same_as")));
    }

    /** Its own year or that of an earlier name, whichever is first; or else that of a column. */
    private static Optional<Integer> approval(Row service) {
        TreeSet<Integer> named = new TreeSet<>();
        TreeSet<Integer> columns = new TreeSet<>();
        if (has(service, "approval_year")) {
            named.add(whole(service, "approval_year"));
        }
        for (Row link : rows.of(ServiceTables.SERVICE_LINK)) {
            if (leads(link) && text(link, "same_as").equals(text(service, "service_id"))) {
                for (Row other : rows.of(ServiceTables.SERVICE)) {
                    if (text(other, "service_id").equals(text(link, "service_id")) && has(other, "approval_year")) {
                        (text(other, "identity").equals("named") ? named : columns).add(whole(other, "approval_year"));
                    }
                }
            }
        }
        return named.isEmpty() ? columns.stream().findFirst() : Optional.of(named.first());
    }

    private static String state(Row service, int year) {
        Optional<Integer> approved = approval(service);
        boolean ended = has(service, "end_year");
        boolean later = approved.isPresent() && approved.get() > year;
        boolean over = ended && whole(service, "end_year") <= year;
        if (later || over) {
            return "";
        }
        boolean runs =
                List.of("in_operation", "under_establishment", "under_closure").contains(text(service, "status"));
        return approved.isPresent() && (ended || runs) ? "value" : "unknown";
    }

    private static Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        rows.of(ReportTables.ANNUAL_REPORT).forEach(r -> years.add(whole(r, "report_year")));
        rows.of(ServiceTables.STAFFING).forEach(r -> years.add(whole(r, "report_year")));
        rows.of(ReviewTables.SERVICE_AGE).forEach(r -> years.add(whole(r, "assessment_year")));
        rows.of(ReviewTables.CRITERION_ANSWER).forEach(r -> years.add(whole(r, "assessment_year")));
        return years;
    }

    private static Seen seen(
            int year, @Nullable String region, @Nullable String kind, @Nullable String category, String state) {
        return new Seen(key(year, region, kind, category), state, BigDecimal.ONE);
    }

    private static ValueKey key(int year, @Nullable String region, @Nullable String kind, @Nullable String category) {
        return new ValueKey("calendar_year", year, "services", null, region, kind, category);
    }

    private static void check(String indicator, Map<String, String> slow) {
        assertThat(slow.values()).as(indicator).anyMatch(line -> line.startsWith("shown "));
        assertThat(SlowFigures.computed(indicator, lake)).as(indicator).isEqualTo(slow);
    }
}
