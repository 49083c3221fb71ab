package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** All answers of a service in a review, and what several of them say together. */
final class SlowCriteria {
    /** The seven links from a delimited mandate to measures in the regions, in their order. */
    static final List<String> LINKS = List.of(
            "mandate_delimited",
            "outcome_goals_set",
            "outcome_goal_date_set",
            "spreading_plan_as_intended",
            "outcome_documentation_system",
            "effect_documented",
            "regional_continuation_measures");

    private static final List<String> OTHERS = List.of(
            "outcome_goals_met",
            "time_limited_plan",
            "does_research",
            "in_research_networks",
            "field_still_weak",
            "ærlig_krav");
    private static final List<String> FTE =
            List.of("1.49", "1.50", "3.00", "5.00", "9.99", "10.00", "20.00", "80.00", "80.01", "0.00", "9999999.99");

    /** One service in one review. */
    record Assessed(String service, int year) {}

    private SlowCriteria() {}

    /**
     * Thirty services in two reviews, each with an answer to nearly every criterion, its years and its årsverk. In the
     * first review few answers are missing, in the second many; every third service has yes nearly everywhere.
     */
    static List<Row> seeded() {
        Random random = new Random(47);
        List<Row> rows = new ArrayList<>();
        for (int year : List.of(2018, 2023)) {
            for (int i = 0; i < 30; i++) {
                String service = "øvre-" + i;
                for (String criterion : criteria()) {
                    String answer = answer(random, year == 2018 ? 1 : 7, i % 3 == 0 ? 96 : 55);
                    boolean isAlwaysMet = criterion.equals("outcome_goals_met") && answer.equals("no");
                    if (!answer.isEmpty() && !isAlwaysMet) {
                        rows.add(row(service, year, criterion, answer));
                    }
                }
                rows.add(age(service, year, random));
                rows.add(staffing(service, year - 1, FTE.get(random.nextInt(FTE.size()))));
            }
        }
        for (String criterion : criteria()) {
            rows.add(criterion(criterion, criteria().indexOf(criterion)));
        }
        return rows;
    }

    private static List<String> criteria() {
        List<String> all = new ArrayList<>(LINKS);
        all.addAll(OTHERS);
        return all;
    }

    /** Empty where there is no row at all. */
    private static String answer(Random random, int gap, int yes) {
        List<String> gaps = List.of("unknown", "not_answered", "not_asked", "not_applicable", "");
        int place = random.nextInt(100) / gap;
        return place < gaps.size() ? gaps.get(place) : random.nextInt(100) < yes ? "yes" : "no";
    }

    private static Row row(String service, int year, String criterion, String answer) {
        return Row.of(ReviewTables.CRITERION_ANSWER)
                .set("service_id", service)
                .set("assessment_year", year)
                .set("criterion_id", criterion)
                .set("answer", answer)
                .from("kilde-å", "L" + service)
                .build();
    }

    private static Row age(String service, int year, Random random) {
        boolean isKnown = random.nextInt(8) > 0;
        return Row.of(ReviewTables.SERVICE_AGE)
                .set("service_id", service)
                .set("assessment_year", year)
                .set("age_years", isKnown ? random.nextInt(14) : null)
                .set("age_years_state", isKnown ? "value" : "unknown")
                .from("kilde-å", "L1")
                .build();
    }

    private static Row staffing(String service, int year, String fte) {
        return Row.of(ServiceTables.STAFFING)
                .set("service_id", service)
                .set("report_year", year)
                .set("fte", new BigDecimal(fte))
                .set("fte_state", "value")
                .set("staffing_kind", "total")
                .set("basis", "review")
                .from("kilde-å", "L1")
                .build();
    }

    /** Every fourth has no direction. */
    private static Row criterion(String id, int ordinal) {
        return Row.of(ReferenceTables.CRITERION)
                .set("criterion_id", id)
                .set("ordinal", ordinal)
                .set("label_nb", "Ærlig")
                .set("label_nn", "Ærleg")
                .set("label_en", "Honest")
                .set("direction", ordinal % 4 == 1 ? "no_direction" : "yes_is_requirement")
                .set("basis", "Instruks")
                .from("kilde-å", "L1")
                .build();
    }

    /** The answers of each service in each review. */
    static Map<Assessed, Map<String, String>> answers(SlowRows rows) {
        Map<Assessed, Map<String, String>> answers =
                new TreeMap<>(Comparator.comparing(Assessed::service).thenComparing(Assessed::year));
        for (Row row : rows.of(ReviewTables.CRITERION_ANSWER)) {
            answers.computeIfAbsent(
                            new Assessed(text(row, "service_id"), whole(row, "assessment_year")), a -> new TreeMap<>())
                    .put(text(row, "criterion_id"), text(row, "answer"));
        }
        return answers;
    }

    /** Whether all answers are the wanted ones, or why nobody can say. A known answer that differs settles it. */
    static String all(Map<String, String> answers, Map<String, String> wanted) {
        List<String> given = new ArrayList<>();
        boolean differs = false;
        for (String criterion : wanted.keySet()) {
            String answer = answers.getOrDefault(criterion, "not_asked");
            given.add(answer);
            boolean isKnown = answer.equals("yes") || answer.equals("no");
            differs = differs || (isKnown && !answer.equals(wanted.get(criterion)));
        }
        if (given.contains("not_applicable")) {
            return "not_applicable";
        }
        if (given.contains("not_asked")) {
            return "not_asked";
        }
        if (differs) {
            return "no";
        }
        return given.contains("unknown") ? "unknown" : given.contains("not_answered") ? "not_answered" : "yes";
    }

    /** Whether one of two ways is so, or why nobody can say. */
    static String either(String one, String other) {
        for (String settles : List.of("not_applicable", "not_asked", "yes", "unknown", "not_answered")) {
            if (one.equals(settles) || other.equals(settles)) {
                return settles;
            }
        }
        return "no";
    }
}
