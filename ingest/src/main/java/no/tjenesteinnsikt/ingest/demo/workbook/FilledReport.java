package no.tjenesteinnsikt.ingest.demo.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.ingest.demo.world.Activity;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.written.Said;
import no.tjenesteinnsikt.ingest.form.annual.ReportTemplate;
import no.tjenesteinnsikt.ingest.form.annual.ReportedPerson;
import no.tjenesteinnsikt.ingest.form.annual.ReportedSeat;

/**
 * What a service and its group report of a year.
 *
 * @param service the service
 * @param year the report year
 * @param template the template that it has to use
 * @param description its approved description
 * @param codes its diagnosis codes, in one spelling
 * @param fte its full-time equivalents, empty where it does not say
 * @param due the deadline
 * @param submitted the day on which it was handed in
 * @param people its persons
 * @param seats its reference group
 * @param activities what it did
 * @param nothing kinds of activity of which it says that there were none
 * @param answers what is said to each question of the evaluation
 * @param choices what is chosen from the lists of the questions
 */
record FilledReport(
        Service service,
        int year,
        ReportTemplate template,
        String description,
        List<String> codes,
        Optional<BigDecimal> fte,
        LocalDate due,
        LocalDate submitted,
        List<ReportedPerson> people,
        List<ReportedSeat> seats,
        List<Activity> activities,
        Set<String> nothing,
        Map<String, Said> answers,
        Map<String, List<String>> choices) {
    FilledReport {
        codes = List.copyOf(codes);
        people = List.copyOf(people);
        seats = List.copyOf(seats);
        activities = List.copyOf(activities);
        nothing = Set.copyOf(nothing);
        answers = Map.copyOf(answers);
        choices = Map.copyOf(choices);
    }

    Said said(String question) {
        return answers.getOrDefault(question, Said.nothing());
    }

    List<String> chosen(String question) {
        return choices.getOrDefault(question, List.of());
    }
}
