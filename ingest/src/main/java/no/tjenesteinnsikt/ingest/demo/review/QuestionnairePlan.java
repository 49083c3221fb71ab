package no.tjenesteinnsikt.ingest.demo.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tjenesteinnsikt.ingest.demo.review.Questionnaire.Measure;
import no.tjenesteinnsikt.ingest.demo.review.Questionnaire.Plan;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Names;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.world.Size;
import no.tjenesteinnsikt.ingest.demo.written.Said;

/**
 * What a service and its group answer in 2018, and what of it has a meaning of its own.
 *
 * @param filled the questionnaires
 * @param fte the full-time equivalents that are stated
 * @param primaryAudience the primary audience, empty where it is not stated
 * @param goals the outcome goals that are stated
 * @param tools the quality tools that are stated
 * @param other the other service that is named, empty where none is
 * @param times what is said of the time that is needed
 * @param planAttachment what became of the plan
 * @param resultsAttachment what became of the documentation of results
 * @param meetings how often the group meets in a year, empty where the answer does not say
 * @param leaderSigned who signed for the service
 * @param groupSigned who signed for the group
 */
record QuestionnairePlan(
        Questionnaire filled,
        BigDecimal fte,
        Optional<String> primaryAudience,
        List<Goal> goals,
        List<String> tools,
        Optional<Service> other,
        Times times,
        String planAttachment,
        String resultsAttachment,
        Optional<Integer> meetings,
        Signed leaderSigned,
        Signed groupSigned) {

    /** An outcome goal, with the year in which it is to be met. */
    record Goal(String text, Optional<Integer> due) {}

    /** How many years ahead, or in which year the work is to be done. */
    record Times(Optional<Integer> from, Optional<Integer> to, Optional<Integer> completion) {
        boolean isStated() {
            return from.isPresent() || completion.isPresent();
        }
    }

    /** A signature. */
    record Signed(LocalDate date, String person) {
        String written() {
            return date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear() + " " + person;
        }
    }

    private static final List<String> AUDIENCES =
            List.of("fastleger", "spesialister i helseforetakene", "helsesykepleiere i kommunene");

    static QuestionnairePlan of(Service service, List<Service> all, Draw seed) {
        Draw draw = seed.about("questionnaire", service.id());
        QuestionnaireAnswers answers = new QuestionnaireAnswers(service, all, draw);
        BigDecimal fte = Size.of(service, seed).in(Assessed.YEAR - 1, seed.about("staffing", service.id(), 2017));
        Map<Integer, Said> leader = new TreeMap<>();
        leader.put(1, Said.answer("Tjenesten har " + comma(fte) + " årsverk."));
        answers.addTo(leader);
        if (draw.about("cut").inPercent(6)) {
            leader.remove(9);
        }
        Optional<Plan> plan = answers.isPlanAttached() ? Optional.of(plan(draw.about("plan"))) : Optional.empty();
        Signed leaderSigned = new Signed(LocalDate.of(Assessed.YEAR, 3, 5), Names.person(draw.about("leader")));
        Signed groupSigned = new Signed(LocalDate.of(Assessed.YEAR, 2, 27), Names.person(draw.about("group-leader")));
        Questionnaire filled = new Questionnaire(
                service.wholeName(),
                service.hosts().get(0).name(),
                leader,
                leaderSigned.written(),
                plan,
                answers.ofGroup(),
                Optional.of(service.hosts().get(0).name()),
                groupSigned.written() + " (leder av referansegruppen)");
        return new QuestionnairePlan(
                filled,
                fte,
                answers.audience(),
                answers.goals(),
                answers.tools(),
                answers.other(),
                answers.times(),
                answers.planAttachment(),
                answers.resultsAttachment(),
                answers.meetings(),
                leaderSigned,
                groupSigned);
    }

    private static Plan plan(Draw draw) {
        List<Measure> measures = List.of(
                new Measure("Kurs", "A, B", "Foredrag og øvelser"),
                new Measure("Nettside", "Alle målgrupper", "Artikler og film"),
                new Measure("Hospitering", "C", "Opphold ved tjenesten"));
        return new Plan(
                draw.inPercent(50) ? "2018–2020" : "2017–2021",
                draw.inPercent(45) ? Optional.of("Planen bygger på resultatmål for tjenesten.") : Optional.empty(),
                AUDIENCES,
                measures.subList(0, draw.between(2, 3)));
    }

    static String audience(Draw draw) {
        return draw.pick(AUDIENCES);
    }

    private static String comma(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
