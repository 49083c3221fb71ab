package no.tjenesteinnsikt.ingest.demo.review;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Kind;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.world.Service.End;
import no.tjenesteinnsikt.ingest.demo.world.Size;

/**
 * One column of the matrix.
 *
 * @param service the service
 * @param age its years in function
 * @param fte its full-time equivalents in the report year before
 * @param answers yes or no to each criterion, in the order of the appendix
 */
record Assessed(Service service, int age, BigDecimal fte, Map<String, Boolean> answers) {
    static final int YEAR = 2018;

    /** What is asked, and how many of a hundred say yes: about as in the real review. */
    private static final Map<String, Integer> YES = yes();

    private static Map<String, Integer> yes() {
        Map<String, Integer> yes = new LinkedHashMap<>();
        yes.put("description_adequate", 96);
        yes.put("mandate_unchanged", 92);
        yes.put("mandate_delimited", 52);
        yes.put("responsibility_clarified", 40);
        yes.put("spreads_competence", 100);
        yes.put("does_research", 94);
        yes.put("in_research_networks", 86);
        yes.put("spreading_plan_as_intended", 14);
        yes.put("outcome_goals_set", 48);
        yes.put("outcome_goal_date_set", 20);
        yes.put("outcome_documentation_system", 30);
        yes.put("outcome_goals_met", 8);
        yes.put("effect_documented", 28);
        yes.put("regional_continuation_measures", 38);
        yes.put("field_still_weak", 44);
        yes.put("time_limited_plan", 10);
        yes.put("reference_group_functions", 74);
        yes.put("annual_report_approved", 96);
        return yes;
    }

    static boolean isAssessed(Service service) {
        return service.kind() == Kind.NATIONAL_COMPETENCE_SERVICE
                && service.approvalYear() <= YEAR - 2
                && service.end().map(End::lastYear).orElse(YEAR) >= YEAR;
    }

    static List<Assessed> all(List<Service> services, Draw seed) {
        return services.stream()
                .filter(Assessed::isAssessed)
                .map(service -> of(service, seed))
                .toList();
    }

    private static Assessed of(Service service, Draw seed) {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        YES.forEach((criterion, percent) -> answers.put(
                criterion, seed.about("review", service.id(), criterion).inPercent(percent)));
        return new Assessed(
                service,
                YEAR - service.approvalYear() - 1,
                Size.of(service, seed).in(YEAR - 1, seed.about("staffing", service.id(), YEAR - 1)),
                answers);
    }
}
