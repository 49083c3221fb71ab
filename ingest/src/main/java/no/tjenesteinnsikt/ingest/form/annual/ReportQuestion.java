package no.tjenesteinnsikt.ingest.form.annual;

import java.util.List;
import java.util.Optional;

/**
 * One question of a template of the annual report, as {@code data/reference/question.csv} has it.
 *
 * @param id the lake's {@code question_id}
 * @param respondent who is to answer: {@code service}, {@code reference_group}, {@code user} or a region
 * @param label the question, in short
 * @param guidance what is asked for, in our own words; empty where no source says
 * @param choices the codes to choose from, empty where the question has no list
 * @param ceiling how many may be entered, and from which report year; empty where there is no ceiling
 * @param audience who may see the answer
 * @param sheet the sheet on which it stands
 */
public record ReportQuestion(
        String id,
        String respondent,
        String label,
        Optional<String> guidance,
        List<String> choices,
        Optional<Ceiling> ceiling,
        Audience audience,
        ReportSheet sheet) {
    public ReportQuestion {
        choices = List.copyOf(choices);
    }

    /** Who may see an answer. */
    public enum Audience {
        /** It is shown on the service's public page. */
        PUBLIC,
        /** It is not shown publicly. */
        INTERNAL
    }

    /**
     * How many may be entered.
     *
     * @param most so many
     * @param from the first report year in which this holds
     */
    public record Ceiling(int most, int from) {
        /** Whether it holds in a report year. */
        public boolean holds(int year) {
            return year >= from;
        }
    }

    /** How many may be entered in a report year, empty where there is no ceiling. */
    public Optional<Integer> most(int year) {
        return ceiling.filter(c -> c.holds(year)).map(Ceiling::most);
    }

    /** What is asked for in a report year: no source shows the guidance from before a ceiling. */
    public Optional<String> guidance(int year) {
        return ceiling.isEmpty() || ceiling.get().holds(year) ? guidance : Optional.empty();
    }

    /** Whether the service answers it, and not its reference group. */
    public boolean isForService() {
        return respondent.equals("service");
    }
}
