package no.tjenesteinnsikt.ingest.quality.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;

/** Pairs of answers of one service in one review that hardly are right together. */
final class ContradictingAnswers implements Look {
    private static final String GOALS = "outcome_goals_set";

    /**
     * A yes that presupposes another yes.
     *
     * @param yes the criterion with yes
     * @param no the criterion that it presupposes
     */
    private record Pair(String yes, String no) {}

    /** The same pairs as the indicator {@code matrix_contradictions} counts. */
    private static final List<Pair> PAIRS = List.of(
            new Pair("outcome_goals_met", GOALS),
            new Pair("outcome_goal_date_set", GOALS),
            new Pair("time_limited_plan", GOALS),
            new Pair("spreading_plan_as_intended", GOALS),
            new Pair("effect_documented", "outcome_documentation_system"),
            new Pair("effect_documented", GOALS),
            new Pair("outcome_documentation_system", GOALS));

    @Override
    public List<Finding> at(Subject subject) {
        List<Row> answers = subject.in(ReviewTables.CRITERION_ANSWER);
        Map<List<Object>, Row> byKey = new HashMap<>();
        answers.forEach(row -> byKey.put(row.key(), row));
        List<Finding> findings = new ArrayList<>();
        for (Row yes : answers) {
            for (Pair pair : PAIRS) {
                if (yes.text("criterion_id").equals(pair.yes()) && answer(yes).equals("yes")) {
                    Row no = byKey.get(yes.with("criterion_id", pair.no()).key());
                    if (no != null && answer(no).equals("no")) {
                        findings.add(finding(subject, yes, no));
                    }
                }
            }
        }
        return findings;
    }

    private static String answer(Row row) {
        return row.text("answer");
    }

    private static Finding finding(Subject subject, Row yes, Row no) {
        String message =
                subject.service(yes.text("service_id")) + ", " + yes.text("assessment_year") + ": svaret er ja på "
                        + subject.criterion(yes.text("criterion_id")) + ", men nei på "
                        + subject.criterion(no.text("criterion_id")) + " (" + no.text("locator") + ").";
        return Look.finding(
                yes,
                "answers_contradict",
                message,
                "Se etter grunnen i tjenestens egne dokumenter. Begge svarene er beholdt slik de står.");
    }
}
