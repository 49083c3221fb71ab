package no.tjenesteinnsikt.ingest.demo.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.demo.written.Said;

/**
 * The two questionnaires of one service, filled in.
 *
 * @param service the service's whole name
 * @param location where it is
 * @param leader what its leader says, by the question's number; a question that is missing was cut off
 * @param leaderSigned date and name below
 * @param plan the plan for spreading competence that is attached, empty where none is
 * @param group what its reference group says, by the question's number
 * @param groupLocation where the group says that the service is, empty where that was cut off
 * @param groupSigned date and name below
 */
public record Questionnaire(
        String service,
        String location,
        Map<Integer, Said> leader,
        String leaderSigned,
        Optional<Plan> plan,
        Map<Integer, Said> group,
        Optional<String> groupLocation,
        String groupSigned) {
    public Questionnaire {
        leader = Map.copyOf(leader);
        group = Map.copyOf(group);
    }

    /**
     * A plan for spreading competence.
     *
     * @param period the years that it is for
     * @param basis what it says that it starts from, empty where it says nothing
     * @param audiences for whom it is, the most important first
     * @param measures what is to be done
     */
    public record Plan(String period, Optional<String> basis, List<String> audiences, List<Measure> measures) {
        public Plan {
            audiences = List.copyOf(audiences);
            measures = List.copyOf(measures);
        }
    }

    /**
     * A line of a plan.
     *
     * @param name what is to be done
     * @param audiences for whom, in the letters of the plan
     * @param means how
     */
    public record Measure(String name, String audiences, String means) {}
}
